#include "cli/commands.hpp"

#include <algorithm>

namespace tradestat::cli {
namespace {

using enum OptionId;

constexpr std::string_view seen_from_first =
    "alpha-3, alpha-2, M49 or English name; balances are seen from the first";
constexpr std::string_view pairs_seen_from_first =
    "alpha-3, alpha-2, M49 or English name; balances are seen from the first; RUS PRK,CHN: two "
    "pairs";
constexpr std::string_view growth_since = "growth since this year, not since the year before";

constexpr std::string_view deepest =
    "products by codes of so many digits; else the deepest there is";

constexpr Taken of_report[] = {{countries, seen_from_first}, {lang}};
constexpr Taken of_say[] = {
    {countries,
     "alpha-3, alpha-2, M49 or English name; without the second, with all partners together"},
    {from, "growth since this year, not over about five years"},
    {year, "the last year to tell of; the last there is if not given"},
    {lang}};
constexpr Taken of_data[] = {{pairs}, {listed_years}, {from}, {to}, {item}};
constexpr Taken of_growth[] = {
    {pairs},
    {listed_years, "from each of these years to the next: 2016,2019,2021"},
    {item},
    {from},
    {to},
    {at},
    {start},
    {end},
    {span},
    {by, "what the first country's exports grew by: {}"},
    {top, "how many rows to show with --by, or all; 20 if not given"},
    {level, "with --by, products by codes of so many digits; else the deepest there is"}};
constexpr Taken of_balance[] = {
    {pairs, pairs_seen_from_first}, {listed_years}, {from}, {to}, {item}};
constexpr Taken of_partners[] = {
    {countries, "alpha-3, alpha-2, M49 or English name; all pairs of countries if not given"},
    {flow, "what the country's partners are ranked by: {}"},
    {item},
    {year},
    {from, growth_since},
    {same_year},
    {top},
    {sort}};
constexpr Taken of_products[] = {
    {countries,
     "alpha-3, alpha-2, M49 or English name; of one country, the trade with all partners together"},
    {flow, "what the first country's products are of: {}"},
    {item, "only its parts: TOTAL for goods, S for services, 27, ..."},
    {year},
    {from, growth_since},
    {same_year},
    {top},
    {sort},
    {level}};
constexpr std::string_view of_all_exporters =
    "alpha-3, alpha-2, M49 or English name; all if not given";
constexpr Taken of_complexity[] = {{countries, of_all_exporters},
                                   {by},
                                   {item, "the products nearest to this one"},
                                   {year},
                                   {from, "first of several years"},
                                   {to},
                                   {period},
                                   {convention},
                                   {least_exports},
                                   {least_trade},
                                   {only},
                                   {exclude},
                                   {top},
                                   {level, deepest}};
constexpr Taken of_opportunities[] = {
    {countries},
    {year},
    {from, "growth of the world's trade since this year, not since the year before"},
    {period},
    {convention},
    {least_exports},
    {least_trade},
    {only},
    {exclude},
    {top},
    {sort, "{}: the first if not given"},
    {level, deepest}};
constexpr Taken of_concentration[] = {
    {countries, of_all_exporters},
    {item, "how the exports of this product are spread over exporters"},
    {year},
    {period},
    {least_exports},
    {least_trade},
    {only},
    {exclude},
    {top},
    {level, deepest}};
constexpr Taken of_intraindustry[] = {
    {countries, "alpha-3, alpha-2, M49 or English name; without the second, with all partners"},
    {year},
    {from, "marginal trade, too, since this year"},
    {to},
    {level, "the deepest level of codes, in digits; else the deepest there is"}};
constexpr Taken of_competitors[] = {
    {countries},     {item, "exporters of this product, by their share in it"},
    {importer},      {year},
    {period},        {least_exports},
    {least_trade},   {only},
    {exclude},       {top},
    {level, deepest}};
constexpr Taken of_mirror[] = {{pairs,
                                "alpha-3, alpha-2, M49 or English name; the first one's exports "
                                "come first; RUS PRK,CHN: two pairs"},
                               {item},
                               {listed_years},
                               {from},
                               {to}};
constexpr Taken of_profile[] = {
    {countries, "alpha-3, alpha-2, M49 or English name; all if not given"},
    {listed_years},
    {from},
    {to}};
constexpr Taken of_verify[] = {{verified}, {listed_years}, {from},     {to},      {item},
                               {article},  {explain},      {rounding}, {fail_on}, {encoding}};
constexpr Taken of_figures[] = {{text}, {encoding}};
constexpr Taken of_sql[] = {{dialect}, {table}, {layout}, {table_columns}, {run}};
constexpr Taken of_inspect[] = {{files}, {listed_years}};
constexpr Taken of_columns[] = {{named_command}};

constexpr Command commands_table[] = {
    {.name = "report",
     .summary = "everything the dataset says about two countries, on one screen",
     .examples = "report\nreport --format json\nreport RUS PRK --data my-figures.json",
     .own = of_report,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::report},
    {.name = "say",
     .summary = "what a country's trade, or that of two, comes to, in sentences",
     .examples = "say RUS PRK\nsay RUS PRK --lang ar\nsay FRA --data world.csv",
     .own = of_say,
     .most_words = 2,
     .answer = answer::say},
    {.name = "data",
     .summary = "the figures as stated, with source and place",
     .examples = "data\ndata --year 2021\ndata --format csv --columns id,stated,unit,place",
     .own = of_data,
     .most_words = 2,
     .answer = answer::data},
    {.name = "growth",
     .summary = "change and annual rate between two years",
     .examples = "growth\ngrowth --from 2016 --to 2021 --at 2019\n"
                 "growth --start 28.7 --end 10.6 --years 5\n"
                 "growth FRA --by item --data world.csv",
     .own = of_growth,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::growth},
    {.name = "balance",
     .summary = "exports, imports, balance and cover ratio a year",
     .examples = "balance\nbalance PRK RUS --year 2021\nbalance --format json",
     .own = of_balance,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::balance},
    {.name = "series",
     .summary = "the trade of two countries year by year, with growth",
     .examples = "series RUS PRK\nseries PRK RUS --from 2015 --to 2017 --format csv",
     .own = of_balance,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::series},
    {.name = "partners",
     .summary = "a country's partners, or all pairs, ranked by value or growth",
     .examples = "partners RUS --flow imports\npartners --top all --sort growth\n"
                 "partners CHN --data my-figures.json --from 2016 --to 2021",
     .own = of_partners,
     .most_words = 1,
     .has_picture = true,
     .answer = answer::partners},
    {.name = "products",
     .summary = "the items that countries trade, ranked by value or growth",
     .examples = "products RUS PRK\nproducts CHN --data my-figures.json --flow imports --top 10",
     .own = of_products,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::products},
    {.name = "complexity",
     .summary = "countries by economic complexity, or products by theirs",
     .examples = "complexity --data world.csv\n"
                 "complexity FRA --convention all --data world.csv\n"
                 "complexity --by item --data world.csv --format csv",
     .own = of_complexity,
     .most_words = 250,
     .has_picture = true,
     .answer = answer::complexity},
    {.name = "opportunities",
     .summary = "products without an advantage, by what one would bring",
     .examples = "opportunities ITA --data world.csv\n"
                 "opportunities ITA --sort density --top 5 --data world.csv",
     .own = of_opportunities,
     .most_words = 1,
     .has_picture = true,
     .answer = answer::opportunities},
    {.name = "concentration",
     .summary = "how exports are spread over products, partners or exporters",
     .examples = "concentration FRA --data world.csv\n"
                 "concentration --item 270900 --data world.csv\n"
                 "concentration --data world.csv --format csv",
     .own = of_concentration,
     .most_words = 250,
     .has_picture = true,
     .answer = answer::concentration},
    {.name = "intraindustry",
     .summary = "trade in both directions within products: Grubel-Lloyd",
     .examples = "intraindustry FRA DEU --data world.csv\n"
                 "intraindustry FRA --from 2020 --to 2021 --data world.csv",
     .own = of_intraindustry,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::intraindustry},
    {.name = "competitors",
     .summary = "other exporters by how alike their products are",
     .examples = "competitors FRA --data world.csv\n"
                 "competitors FRA --importer DEU --item 870323 --data world.csv",
     .own = of_competitors,
     .most_words = 1,
     .has_picture = true,
     .answer = answer::competitors},
    {.name = "mirror",
     .summary = "what exporter and importer each report of the same flow",
     .examples = "mirror FRA DEU --data both-sides.json\n"
                 "mirror FRA DEU --data both-sides.json --year 2021",
     .own = of_mirror,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::mirror},
    {.name = "composition",
     .summary = "a total, its parts and the rest",
     .examples = "composition\ncomposition --item S --format csv",
     .own = of_data,
     .most_words = 2,
     .has_picture = true,
     .answer = answer::composition},
    {.name = "profile",
     .summary = "countries side by side: totals, ranks, complexity",
     .examples = "profile\nprofile Russia \"North Korea\"",
     .own = of_profile,
     .most_words = 250,
     .has_picture = true,
     .answer = answer::profile},
    {.name = "verify",
     .summary = "stated figures against arithmetic; exits 1 on a contradiction",
     .examples = "verify\nverify --article article.txt --fail-on missing\n"
                 "verify --explain growth-prk-rus\nverify figures-2023.json figures-2024.json "
                 "--format github\n"
                 "verify CHN PRK --year 2023 --data TradeData.csv --article article.txt",
     .own = of_verify,
     .most_words = 2,
     .has_findings = true,
     .has_picture = true,
     .answer = answer::verify},
    {.name = "figures",
     .summary = "all figures of an Arabic or English text",
     .examples = "figures article.txt\nfigures - --format json < article.txt\n"
                 "figures article.txt --format dataset > figures.json",
     .own = of_figures,
     .reads_data = false,
     .reads_files = false,
     .makes_dataset = true,
     .answer = answer::figures},
    {.name = "inspect",
     .summary = "what trade files hold: format, unit, rows, years, rows left out",
     .examples = "inspect TradeData.csv\ninspect my-folder --format json",
     .own = of_inspect,
     .reads_data = false,
     .answer = answer::inspect},
    {.name = "sql",
     .summary = "the question of another command as SQL, for DuckDB, PostgreSQL, ClickHouse",
     .examples = "sql balance RUS PRK --dialect postgres --table baci\n"
                 "sql partners RUS --dialect duckdb --table \"'baci/*.parquet'\"",
     .own = of_sql,
     .reads_data = false,
     .reads_files = false,
     .in_sql = true},
    {.name = "countries",
     .summary = "the countries and areas that are known, or those of the data",
     .examples = "countries\ncountries --data world.csv --format csv",
     .answer = answer::countries},
    {.name = "items",
     .summary = "the items of the data, with their names",
     .examples = "items\nitems --data world.csv",
     .answer = answer::items},
    {.name = "columns",
     .summary = "what --columns can choose from",
     .examples = "columns balance\ncolumns --format json",
     .own = of_columns,
     .most_words = 1,
     .reads_data = false,
     .reads_files = false,
     .answer = answer::columns},
    {.name = "init",
     .summary = "a dataset to begin with",
     .examples = "init -o figures.json\ninit | tradestat verify -",
     .reads_data = false,
     .reads_files = false,
     .is_dataset = true,
     .answer = answer::init},
};

}  // namespace

std::span<const Command> commands() { return commands_table; }

const Command* find_command(std::string_view name) {
  const auto found = std::ranges::find(commands_table, name, &Command::name);
  return found == std::end(commands_table) ? nullptr : &*found;
}

}  // namespace tradestat::cli
