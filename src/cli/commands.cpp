#include <array>

#include "cli/command_balance.hpp"
#include "cli/command_composition.hpp"
#include "cli/command_data.hpp"
#include "cli/command_figures.hpp"
#include "cli/command_growth.hpp"
#include "cli/command_inspect.hpp"
#include "cli/command_mirror.hpp"
#include "cli/command_partners.hpp"
#include "cli/command_products.hpp"
#include "cli/command_profile.hpp"
#include "cli/command_report.hpp"
#include "cli/command_series.hpp"
#include "cli/command_verify.hpp"

namespace tradestat::cli {
namespace {

template <class T>
std::unique_ptr<Command> make() {
  return std::make_unique<T>();
}

constexpr std::array<CommandEntry, 13> table{{
    {"report", "everything the dataset says about two countries, on one screen",
     "report\nreport --format json\nreport RUS PRK --data my-figures.json", make<ReportCommand>},
    {"data", "the figures as stated, with source and place",
     "data\ndata --year 2021\ndata --format csv --columns id,stated,unit,place", make<DataCommand>},
    {"growth", "change and annual rate between two years",
     "growth\ngrowth --from 2016 --to 2021 --at 2019\ngrowth --start 28.7 --end 10.6 --years 5",
     make<GrowthCommand>},
    {"balance", "exports, imports, balance and cover ratio a year",
     "balance\nbalance PRK RUS --year 2021\nbalance --format json", make<BalanceCommand>},
    {"series", "the trade of two countries year by year, with growth",
     "series RUS PRK\nseries PRK RUS --from 2015 --to 2017 --format csv", make<SeriesCommand>},
    {"partners", "a country's partners, or all pairs, ranked by value or growth",
     "partners RUS --flow imports\npartners --top all --sort growth\n"
     "partners CHN --data my-figures.json --from 2016 --to 2021",
     make<PartnersCommand>},
    {"products", "the items that countries trade, ranked by value or growth",
     "products RUS PRK\nproducts CHN --data my-figures.json --flow imports --top 10",
     make<ProductsCommand>},
    {"mirror", "what exporter and importer each report of the same flow",
     "mirror FRA DEU --data both-sides.json\nmirror FRA DEU --data both-sides.json --year 2021",
     make<MirrorCommand>},
    {"composition", "a total, its parts and the rest",
     "composition\ncomposition --item S --format csv", make<CompositionCommand>},
    {"profile", "countries side by side: totals, ranks, complexity",
     "profile\nprofile Russia \"North Korea\"", make<ProfileCommand>},
    {"verify", "stated figures against arithmetic; exits 1 on a contradiction",
     "verify\nverify --article article.txt --fail-on missing\nverify --explain growth-prk-rus\n"
     "verify --data my-figures.json --format github",
     make<VerifyCommand>, true},
    {"figures", "all figures of an Arabic or English text",
     "figures article.txt\nfigures - --format json < article.txt", make<FiguresCommand>},
    {"inspect", "what trade files hold: format, unit, rows, years, rows left out",
     "inspect TradeData.csv\ninspect my-folder --format json", make<InspectCommand>},
}};

}  // namespace

std::span<const CommandEntry> commands() { return table; }

}  // namespace tradestat::cli
