#include "answer/say/facts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "answer/tables.hpp"
#include "tradestat/measures.hpp"

namespace tradestat::say {
namespace {

constexpr int usual_span = 5;
constexpr std::size_t most_parts = 5;

/// The year to compare the last one with: the one asked for, else five years before, else the
/// nearest to that, later ones first.
std::optional<int> base_year(const std::set<int>& years, int last, std::optional<int> from) {
  if (from) return years.contains(*from) && *from < last ? from : std::nullopt;
  const auto at = years.lower_bound(last - usual_span);
  if (at != years.end() && *at < last) return *at;
  return at == years.begin() ? std::nullopt : std::optional(*std::prev(at));
}

std::set<int> years_of(const Series& series) {
  std::set<int> years;
  for (const auto& [year, point] : series.points) years.insert(year);
  return years;
}

std::vector<std::string> joined_ids(std::vector<std::string> ids,
                                    const std::vector<std::string>& more) {
  ids.insert(ids.end(), more.begin(), more.end());
  return ids;
}

/// The word for a difference of figures that have some: more less fewer is more.
Hedge of_difference(Hedge whole, Hedge less) {
  less = mirrored(less);
  if (whole == less || less == Hedge::none) return whole;
  return whole == Hedge::none ? less : Hedge::about;
}

bool is_uncertain(ObservationStatus status) {
  using enum ObservationStatus;
  return status == estimated || status == forecast || status == imputed || status == provisional;
}

/// Finds the facts of one trade.
class Finder {
 public:
  Finder(const Trade& trade, std::optional<int> from)
      : trade_(trade), from_(from), flows_(flows(trade.dataset)) {}

  std::vector<Fact> run() {
    const Series exports = series_of(trade_, flows_, Direction::exports, "TOTAL");
    const Series imports = series_of(trade_, flows_, Direction::imports, "TOTAL");
    for (const Series* series : {&exports, &imports}) add_level(*series);
    add_balances(exports, imports);
    add_stated_two_way();
    for (const Direction direction : {Direction::exports, Direction::imports})
      add_services(direction);
    for (const Series* series : {&exports, &imports}) add_parts(*series);
    for (const std::string& country : {trade_.country, trade_.partner}) add_profile(country);
    add_cautions(exports, imports);
    return std::move(facts_);
  }

 private:
  Fact fact(Topic topic, const Series& series, int year) const {
    return {.topic = topic,
            .country = trade_.country,
            .partner = trade_.partner,
            .direction = series.direction,
            .of = series.of,
            .year = year};
  }

  static Value value(Role role, int year, const Point& point) {
    return {.role = role,
            .year = year,
            .estimate = point.value,
            .hedge = point.hedge,
            .ids = point.ids};
  }

  /// The value of the last year, by itself or with what it grew from.
  void add_level(const Series& series) {
    if (series.empty()) return;
    const int year = series.last_year();
    const Point& end = series.points.at(year);
    const auto since = base_year(years_of(series), year, from_);
    if (!since) {
      facts_.push_back(fact(Topic::value, series, year));
      facts_.back().values = {value(Role::value, year, end)};
      return;
    }
    const Point& start = series.points.at(*since);
    Fact growth = fact(Topic::growth, series, year);
    growth.since = *since;
    growth.values = {{.role = Role::rate,
                      .year = year,
                      .unit = Unit::percent,
                      .estimate = cagr(start.value, end.value, year - *since),
                      .ids = joined_ids(start.ids, end.ids)},
                     value(Role::before, *since, start),
                     value(Role::value, year, end)};
    facts_.push_back(std::move(growth));
  }

  Value balance_in(const Series& exports, const Series& imports, Role role, int year) const {
    const Point& out = exports.points.at(year);
    const Point& in = imports.points.at(year);
    return {.role = role,
            .year = year,
            .estimate = balance(out.value, in.value),
            .hedge = of_difference(out.hedge, in.hedge),
            .ids = joined_ids(out.ids, in.ids)};
  }

  /// Goods are not held against all trade.
  void add_balances(const Series& exports, const Series& imports) {
    std::set<int> common;
    for (const auto& [year, point] : exports.points)
      if (imports.points.contains(year)) common.insert(year);
    if (common.empty() || exports.of != imports.of) return;
    const int year = *common.rbegin();
    Fact last = fact(Topic::balance, exports, year);
    last.direction.reset();
    last.values = {balance_in(exports, imports, Role::value, year)};
    facts_.push_back(last);
    const auto since = base_year(common, year, from_);
    if (!since) return;
    last.topic = Topic::balance_before;
    last.since = *since;
    last.values.push_back(balance_in(exports, imports, Role::before, *since));
    facts_.push_back(std::move(last));
  }

  /// The last figure that is stated of both directions together.
  void add_stated_two_way() {
    const Observation* last = nullptr;
    for (const Observation& o : trade_.dataset.observations) {
      const bool of_trade = (o.exporter == trade_.country && o.importer == trade_.partner) ||
                            (o.importer == trade_.country && o.exporter == trade_.partner);
      if (o.indicator == Indicator::two_way && of_trade && o.figure && is_measured(o) &&
          (last == nullptr || o.year > last->year))
        last = &o;
    }
    if (last == nullptr) return;
    facts_.push_back({.topic = Topic::two_way,
                      .country = trade_.country,
                      .partner = trade_.partner,
                      .of = Goods::all,
                      .year = last->year,
                      .values = {of_observation(*last)}});
  }

  static Value of_observation(const Observation& o, Role role = Role::value) {
    return {.role = role,
            .year = o.year,
            .unit = o.unit,
            .estimate = value_of(o),
            .hedge = o.figure->hedge,
            .ids = {o.id}};
  }

  void add_services(Direction direction) {
    const Series services = series_of(trade_, flows_, direction, "S");
    if (services.empty()) return;
    const int year = services.last_year();
    Fact found = fact(Topic::services, services, year);
    found.values = {value(Role::value, year, services.points.at(year))};
    for (const Observation* part : parts_of_services(trade_, flows_, direction, year)) {
      found.values.push_back(of_observation(*part, Role::part));
      found.values.back().item = {.code = part->item, .classification = "EB10S"};
    }
    std::stable_sort(found.values.begin() + 1, found.values.end(),
                     [](const Value& a, const Value& b) {
                       return a.estimate.value.to_double() > b.estimate.value.to_double();
                     });
    const bool itemised = found.values.size() > 1;
    if (!itemised || base_year(years_of(services), year, from_)) add_level(services);
    if (itemised) facts_.push_back(std::move(found));
  }

  void add_parts(const Series& series) {
    if (series.empty()) return;
    const int year = series.last_year();
    if (trade_.with_all() && series.of == Goods::goods)
      add_shares(Topic::partners, series, partners_of(trade_, flows_, series, year));
    add_shares(Topic::products, series, products_of(trade_, series.direction, year));
  }

  void add_shares(Topic topic, const Series& series, const std::vector<Part>& parts) {
    if (parts.empty()) return;
    Fact found = fact(topic, series, series.last_year());
    double rest = 1;
    for (const Part& part : parts) rest -= part.share.value.to_double();
    for (const Part& part : parts) {
      if (found.values.size() == most_parts) break;
      if (part.share.lower.compare(Decimal()) <= 0) break;  // it may be nothing
      found.values.push_back({.role = Role::part,
                              .item = part.item,
                              .area = part.area,
                              .year = found.year,
                              .unit = Unit::percent,
                              .estimate = part.share,
                              .ids = part.ids});
    }
    if (found.values.empty()) return;
    found.partial = rest > found.values.back().estimate.value.to_double();
    facts_.push_back(std::move(found));
  }

  /// What is stated of a country in the world, besides its trade.
  void add_profile(const std::string& country) {
    const auto last = [&](Indicator indicator) {
      const Observation* found = nullptr;
      for (const Observation& o : trade_.dataset.observations)
        if (o.indicator == indicator && o.exporter == country && o.importer == "W00" &&
            o.item == "TOTAL" && is_measured(o) && (found == nullptr || o.year > found->year))
          found = &o;
      return found;
    };
    const auto add = [&](Topic topic, const Observation* o,
                         Direction direction = Direction::exports) {
      if (o == nullptr || !o->figure) return;
      facts_.push_back({.topic = topic,
                        .country = country,
                        .partner = "W00",
                        .direction = direction,
                        .of = o->classification == "_X" ? Goods::all : Goods::goods,
                        .year = o->year,
                        .values = {of_observation(*o)}});
    };
    // Of one country they are the first that is told.
    if (!trade_.with_all()) add(Topic::value, last(Indicator::exports));
    add(Topic::rank, last(Indicator::total_exports_rank));
    add(Topic::rank, last(Indicator::total_imports_rank), Direction::imports);
    const Observation* const index = last(Indicator::eci);
    add(Topic::complexity, index);
    if (index != nullptr && !index->figure) {
      facts_.push_back({.topic = Topic::no_complexity,
                        .country = country,
                        .partner = "W00",
                        .year = index->year});
      facts_.back().values = {{.year = index->year,
                               .unit = index->unit,
                               .estimate = value_of(*index),
                               .ids = {index->id}}};
    }
    add(Topic::complexity_rank, last(Indicator::eci_rank));
  }

  void add_cautions(const Series& exports, const Series& imports) {
    for (const Series* series : {&exports, &imports}) {
      if (series->empty()) continue;
      add_status(*series);
      if (series->summed > 0) {
        facts_.push_back(fact(Topic::sum_of_partners, *series, series->last_year()));
        facts_.back().count = series->summed;
      }
    }
    add_provenance(exports, imports);
    add_breaks_of(exports, imports);
    add_missing_years(exports, imports);
    if (trade_.dataset.listed_products > 0) {
      facts_.push_back(
          {.topic = Topic::sum_of_products, .country = trade_.country, .partner = trade_.partner});
      facts_.back().count = trade_.dataset.listed_products;
    }
  }

  /// Of the figures that are told.
  void add_status(const Series& series) {
    for (const int year : told_years(series)) {
      const Point& point = series.points.at(year);
      if (!is_uncertain(point.status)) continue;
      facts_.push_back(fact(Topic::status, series, year));
      facts_.back().status = point.status;
      facts_.back().values = {value(Role::value, year, point)};
    }
  }

  /// Who reports the figures that are told, and how they are valued.
  void add_provenance(const Series& exports, const Series& imports) {
    std::set<Side> sides;
    for (const Series* series : {&exports, &imports}) {
      const bool is_exporter = series->direction == Direction::exports;
      bool mirror = false;
      for (const int year : told_years(*series)) {
        const auto by = series->points.at(year).reported_by;
        if (by) sides.insert(*by);
        mirror = mirror || (by && (*by == Side::exporter) != is_exporter);
      }
      if (mirror) facts_.push_back(fact(Topic::mirror, *series, series->last_year()));
    }
    if (sides.size() > 1 && answer::tells_valuation(trade_.dataset))
      facts_.push_back(
          {.topic = Topic::valuation, .country = trade_.country, .partner = trade_.partner});
  }

  /// The last, and the one that it is compared with.
  std::set<int> told_years(const Series& series) const {
    if (series.empty()) return {};
    std::set<int> told{series.last_year()};
    if (const auto since = base_year(years_of(series), series.last_year(), from_))
      told.insert(*since);
    return told;
  }

  void add_breaks_of(const Series& exports, const Series& imports) {
    std::vector<SeriesBreak> all = exports.breaks;
    add_breaks(all, imports.breaks);
    for (const SeriesBreak& found : all)
      facts_.push_back({.topic = Topic::series_break,
                        .country = trade_.country,
                        .partner = trade_.partner,
                        .year = found.last_year,
                        .areas = found.of,
                        .text = found.text});
  }

  /// Between the first and the last year that are told.
  std::vector<int> gaps_of(const Series& series) const {
    std::vector<int> gaps;
    if (series.empty()) return gaps;
    const auto since = base_year(years_of(series), series.last_year(), from_);
    for (int year = since.value_or(series.last_year()); year < series.last_year(); ++year)
      if (!series.points.contains(year)) gaps.push_back(year);
    return gaps;
  }

  void add_missing_years(const Series& exports, const Series& imports) {
    const std::vector<int> of_exports = gaps_of(exports);
    const std::vector<int> of_imports = gaps_of(imports);
    const bool same = of_exports == of_imports && exports.of == imports.of;
    const auto add = [&](const Series& series, const std::vector<int>& years) {
      if (years.empty()) return;
      facts_.push_back(fact(Topic::years_missing, series, series.last_year()));
      if (same) facts_.back().direction.reset();
      facts_.back().years = years;
    };
    add(exports, of_exports);
    if (!same) add(imports, of_imports);
  }

  const Trade& trade_;
  std::optional<int> from_;
  std::vector<Flow> flows_;
  std::vector<Fact> facts_{};
};

}  // namespace

const Value* Fact::find(Role role) const {
  const auto found = std::ranges::find(values, role, &Value::role);
  return found == values.end() ? nullptr : &*found;
}

const char* to_string(Topic topic) {
  switch (topic) {
    case Topic::value: return "value";
    case Topic::growth: return "growth";
    case Topic::balance: return "balance";
    case Topic::balance_before: return "balance_before";
    case Topic::two_way: return "two_way";
    case Topic::services: return "services";
    case Topic::products: return "products";
    case Topic::partners: return "partners";
    case Topic::rank: return "rank";
    case Topic::complexity: return "complexity";
    case Topic::complexity_rank: return "complexity_rank";
    case Topic::no_complexity: return "no_complexity";
    case Topic::status: return "status";
    case Topic::mirror: return "mirror";
    case Topic::valuation: return "valuation";
    case Topic::series_break: return "series_break";
    case Topic::years_missing: return "years_missing";
    case Topic::sum_of_partners: return "sum_of_partners";
    case Topic::sum_of_products: return "sum_of_products";
  }
  return "";
}

std::vector<Fact> facts_of(const Trade& trade, std::optional<int> from) {
  return Finder(trade, from).run();
}

}  // namespace tradestat::say
