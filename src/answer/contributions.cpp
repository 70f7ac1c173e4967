#include <algorithm>
#include <utility>

#include "answer/answers.hpp"
#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "answer/matrix.hpp"
#include "base/format.hpp"
#include "tradestat/basket.hpp"
#include "tradestat/growth_parts.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::answer {
namespace {

using report::ColumnKind;

/// The year before and the year after, in one unit.
struct Ends {
  FlowMatrix before;
  FlowMatrix after;
};

/// The first and the last year asked for. Errors (no_data): there is one alone.
Result<Ends> ends_of(Matrices&& matrices) {
  std::vector<FlowMatrix>& years = matrices.years;
  if (years.size() < 2)
    return no_data(formatted("growth needs two years, and the data has {}", years.front().year),
                   "see what it has with: tradestat inspect");
  auto ends = in_one_unit({std::move(years.front()), std::move(years.back())});
  return Ends{std::move(ends.front()), std::move(ends.back())};
}

/// The same question about the first and the last year: those named, or those there are.
struct Asked {
  Question question;
  MatrixYears years = MatrixYears::with_base;
};
Asked asked_of(const Question& question) {
  Asked asked{question};
  FlowQuery& flows = asked.question.flows;
  if (!flows.from) {
    asked.years = MatrixYears::asked;
    flows.from = 0;
    return asked;
  }
  if (flows.to) flows.years = {*flows.to};
  flows.to.reset();
  return asked;
}

/// A country's parts in both years, by code.
struct Parts {
  std::vector<std::string> codes;
  Basket before;
  Basket after;
  int exponent;
};

Parts parts_of(const Ends& ends, const std::string& country) {
  const auto codes = items_of_both(ends.before, ends.after);
  Parts all{.codes = codes,
            .before = basket_of_area(ends.before, country, codes),
            .after = basket_of_area(ends.after, country, codes),
            .exponent = ends.before.exponent};
  Parts parts{.codes = {}, .before = {}, .after = {}, .exponent = all.exponent};
  for (std::size_t part = 0; part < codes.size(); ++part) {
    if (all.before[part].sum == 0 && all.after[part].sum == 0) continue;
    parts.codes.push_back(codes[part]);
    parts.before.push_back(all.before[part]);
    parts.after.push_back(all.after[part]);
  }
  return parts;
}

/// Those that changed most first, whichever way.
std::vector<std::size_t> order_of(const Parts& parts) {
  std::vector<std::pair<std::int64_t, std::size_t>> order;
  for (std::size_t part = 0; part < parts.codes.size(); ++part)
    order.emplace_back(-std::abs(parts.after[part].sum - parts.before[part].sum), part);
  std::ranges::sort(order);
  std::vector<std::size_t> places;
  places.reserve(order.size());
  for (const auto& [key, place] : order) places.push_back(place);
  return places;
}

Margins::Sum sum_of(const Basket& basket) {
  Margins::Sum all;
  for (const auto& [sum, half_width] : basket) {
    all.sum += sum;
    all.half_width += half_width;
  }
  return all;
}

/// What growth is of, for its rows.
struct Grown {
  const std::string& country;
  const std::string& partner;
  const Matrices& matrices;
  bool by_item;
  std::string item;  ///< that partners are of
};

void add_parts(const Question& question, const Grown& subject, const Ends& ends, const Parts& parts,
               report::Table& table) {
  const Margins::Sum whole = sum_of(parts.before);
  const auto value = [&](const Margins::Sum& sum) { return value_of(ends.before, sum); };
  const auto order = order_of(parts);
  const std::size_t shown = std::min(order.size(), question.top.value_or(order.size()));
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t part = order[i];
    const std::string& code = parts.codes[part];
    const ExactValue before = value(parts.before[part]);
    const ExactValue after = value(parts.after[part]);
    table.rows.push_back(
        {subject.country, subject.by_item ? report::words_or_nothing(subject.partner) : code,
         subject.by_item ? code : subject.item,
         subject.by_item ? subject.matrices.name_of(code) : report::Cell(),
         std::int64_t{ends.before.year}, std::int64_t{ends.after.year}, Estimate(before),
         Estimate(after), Estimate(absolute_change(before, after)),
         contribution(parts.before[part], parts.after[part], whole)});
  }
  if (shown < order.size())
    table.notes.push_back(
        formatted("{} of {} {} shown, by how much they changed; --top all brings the rest", shown,
                  order.size(), subject.by_item ? "products" : "partners"));
  const Estimate growth = total_change(value(whole), value(sum_of(parts.after)));
  table.notes.push_back(
      formatted("the contributions add up to the growth of all: {} %", to_string(growth, -2)));
}

/// Rows of the four effects.
Result<report::Table> effects(const Question& question, const std::string& country,
                              report::Document& document) {
  if (auto status = check_rereadable(question, "--by effect"); !status) return status.error();
  const auto [asked, wanted] = asked_of(question);
  auto own = matrices_of(asked, wanted,
                         {.importers = true, .pair = {country}, .direction = Direction::exports});
  if (!own) return own.error();
  auto all = matrices_of(asked, wanted, {.importers = true});
  if (!all) return all.error();
  document.inputs = own->inputs;
  report::Table table{.name = "effects",
                      .title = "Constant market shares of " + country,
                      .columns = effects_columns(),
                      .notes = std::move(all->notes),
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"exporter", "effect"},
                                  .values = {"value"}}};
  auto of_own = ends_of(*std::move(own));
  if (!of_own) return of_own.error();
  auto of_all = ends_of(*std::move(all));
  if (!of_all) return of_all.error();
  const auto four = in_one_unit({std::move(of_own->before), std::move(of_own->after),
                                 std::move(of_all->before), std::move(of_all->after)});
  const MarketShares shares = market_shares({four[0], four[1], four[2], four[3]});
  const auto add = [&](const char* effect, const ExactValue& value) {
    table.rows.push_back({country, std::string(effect), std::int64_t{four[0].year},
                          std::int64_t{four[1].year}, Estimate(value),
                          share(value, shares.before)});
  };
  add("world_effect", shares.world_effect);
  add("product_effect", shares.product_effect);
  add("market_effect", shares.market_effect);
  add("competitiveness", shares.competitiveness);
  add("change", shares.change);
  return table;
}

}  // namespace

std::vector<report::Column> contributions_columns() {
  return {exporter_column,
          importer_column,
          item_column,
          item_name_column,
          {"start_year", ColumnKind::integer, "year", "first year of the comparison"},
          {"end_year", ColumnKind::integer, "year", "last year of the comparison"},
          {"start_value", ColumnKind::money, "USD", "value in the start year", 2},
          {"end_value", ColumnKind::money, "USD", "value in the end year", 2},
          {"change", ColumnKind::money, "USD", "end value minus start value", 1},
          {"contribution", ColumnKind::ratio, "fraction",
           "change over the start value of all: what it adds to the growth"}};
}

std::vector<report::Column> effects_columns() {
  report::Column effect{"effect", ColumnKind::text, "",
                        "what would have been with the shares of the start year, and the rest"};
  effect.words = []() -> std::vector<std::string_view> {
    return {"world_effect", "product_effect", "market_effect", "competitiveness", "change"};
  };
  return {exporter_column,
          effect,
          {"start_year", ColumnKind::integer, "year", "first year of the comparison"},
          {"end_year", ColumnKind::integer, "year", "last year of the comparison"},
          {"value", ColumnKind::money, "USD", "exports more, or less, for this reason"},
          {"contribution", ColumnKind::ratio, "fraction",
           "value over the exports of the start year: what it adds to the growth"}};
}

Result<Answer> contributions(const Question& question) {
  const std::string& country = question.flows.country();
  const std::string& partner = question.flows.partner();
  if (country.empty())
    return usage("--by needs a country", "for example: tradestat growth FRA --by item --data FILE");
  if (!question.flows.years.empty())
    return usage("--by compares two years, --from and --to", "leave --year out");
  const bool by_item = question.by == By::item;
  if (question.by != By::partner && !question.flows.item.empty())
    return usage("--item goes with --by partner alone", "leave it out, or say --by partner");
  if (question.at)
    return usage("--at is a year on the way between two values, and --by has many", "leave it out");
  if (!partner.empty() && !by_item)
    return usage("--by partner and --by effect are about all partners",
                 "leave " + partner + " out, or say --by item");
  report::Document document{.command = "growth"};
  if (question.by == By::effect) {
    auto table = effects(question, country, document);
    if (!table) return table.error();
    document.tables.push_back(*std::move(table));
    return Answer{std::move(document)};
  }
  const auto [asked, wanted] = asked_of(question);
  auto matrices = by_item
                      ? matrices_of(asked, wanted,
                                    {.pair = {country, partner}, .direction = Direction::exports})
                      : partner_matrices_of(asked, wanted);
  if (!matrices) return matrices.error();
  report::Table table{.name = "contributions",
                      .title = "Growth of the exports of " + country,
                      .columns = contributions_columns(),
                      .notes = matrices->notes,
                      .picture = {.kind = report::PictureKind::bars,
                                  .labels = {"exporter", "importer", "item", "name"},
                                  .values = {"change"}}};
  document.inputs = matrices->inputs;
  const Matrices names{.years = {}, .inputs = {}, .notes = {}, .item_names = matrices->item_names};
  const auto ends = ends_of(*std::move(matrices));
  if (!ends) return ends.error();
  const std::string& item = question.flows.item;
  const Parts parts = parts_of(*ends, country);
  add_parts(question, {country, partner, names, by_item, item.empty() ? "TOTAL" : item}, *ends,
            parts, table);
  document.tables.push_back(std::move(table));
  return Answer{std::move(document)};
}

}  // namespace tradestat::answer
