#include "io/dataset_json.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/format.hpp"
#include "base/position.hpp"
#include "base/text.hpp"
#include "core/verify/claim_graph.hpp"
#include "core/verify/formulas.hpp"
#include "io/tables/object_reader.hpp"
#include "tradestat/country.hpp"

namespace tradestat::io {
namespace {

using Kind = JsonNode::Kind;
using Words = std::span<const std::string_view>;

/// What figures of an indicator are counted in.
enum class Counted { amount, rank, index, percent };

/// What each indicator requires of the fields beside it.
struct IndicatorRule {
  std::string_view name;
  Indicator indicator;
  Words trade_flows;  ///< which it may have; one alone needs not be written
  Counted counted;
};
constexpr std::array<std::string_view, 4> trade_flows{"X", "M", "_T", "B"};
constexpr Words all_flows(trade_flows);
constexpr Words of_exports = all_flows.subspan(0, 1);
constexpr Words of_imports = all_flows.subspan(1, 1);
constexpr std::array<IndicatorRule, 11> indicator_rules{{
    {"exports", Indicator::exports, of_exports, Counted::amount},
    {"imports", Indicator::imports, of_imports, Counted::amount},
    {"two_way", Indicator::two_way, all_flows.subspan(2, 1), Counted::amount},
    {"balance", Indicator::balance, all_flows.subspan(3, 1), Counted::amount},
    {"total_exports_rank", Indicator::total_exports_rank, of_exports, Counted::rank},
    {"total_imports_rank", Indicator::total_imports_rank, of_imports, Counted::rank},
    {"eci", Indicator::eci, of_exports, Counted::index},
    {"eci_rank", Indicator::eci_rank, of_exports, Counted::rank},
    {"growth", Indicator::growth, all_flows, Counted::percent},
    {"share_of_gdp", Indicator::share_of_gdp, all_flows, Counted::percent},
    {"share_of_total", Indicator::share_of_total, all_flows.first(3), Counted::percent},
}};
/// What a rate or share is of, by its trade flow.
constexpr std::array<Indicator, 4> rated{Indicator::exports, Indicator::imports, Indicator::two_way,
                                         Indicator::balance};
constexpr auto indicator_names = [] {
  std::array<std::string_view, indicator_rules.size()> names{};
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = indicator_rules[i].name;
  return names;
}();

constexpr std::array<std::string_view, 3> commodity_classes{"HS", "EB10S", "_X"};
constexpr std::array<std::string_view, 7> statuses_with_value{"A", "B", "E", "F", "I", "P", "R"};
constexpr std::array<std::string_view, 3> statuses_without_value{"L", "M", "O"};
constexpr std::array<std::string_view, 2> reporting_sides{"exporter", "importer"};
constexpr std::array<std::string_view, 5> hedges{"about", "more than", "less than", "at least",
                                                 "at most"};

const auto formula_names = [] {
  std::array<std::string_view, number_of_formulas> names{};
  for (const FormulaRule& rule : formula_rules())
    names[static_cast<std::size_t>(rule.formula)] = rule.name;
  return names;
}();
constexpr std::array<std::string_view, 4> roundings{"half_away", "half_even", "down", "up"};
/// What the digits of a figure are counted in, and how they came about.
struct Measured {
  Unit unit = Unit::usd;
  int unit_mult = 0;
  Hedge hedge = Hedge::none;
  Rounding rounding = Rounding::half_away;
  bool signed_ranks = false;  ///< differences of ranks, not ranks
};

/// What an id stands for.
enum class Named { source, observation, claim };

/// What two observations must not say differently. The two sides of a flow may:
/// their reports differ as a rule.
using Cell = std::tuple<Indicator, std::optional<Indicator>, std::string, std::string, std::string,
                        std::string, Period, Unit, std::optional<Side>>;

class DatasetReader {
 public:
  DatasetReader(Reading& reading, std::string_view text) : reading_(reading), lines_(text) {}

  Dataset read(const JsonNode& root) {
    ObjectReader object(reading_, root);
    object.text("$schema", false);
    constexpr std::array<std::string_view, 2> versions{"1.0", dataset_schema_version};
    object.one_of("schema_version", versions);
    dataset_.id = object.text("id");
    dataset_.title = object.text("title");
    sources_known_ = object.has("sources");
    each(object, "sources", true, [this](const JsonNode& node) { read_source(node); });
    each(object, "observations", true, [this](const JsonNode& node) { read_observation(node); });
    each(object, "claims", false, [this](const JsonNode& node) { read_claim(node); });
    if (const JsonNode* left_out = object.field("left_out", Kind::array, false))
      for (const JsonNode& node : left_out->items) check_left_out(node);
    object.finish();
    check_inputs();
    return std::move(dataset_);
  }

 private:
  template <class Function>
  void each(ObjectReader& object, std::string_view key, bool required, const Function& function) {
    const JsonNode* list = object.field(key, Kind::array, required);
    if (list == nullptr) return;
    if (required && list->items.empty())
      reading_.fail(list->offset, "\"" + std::string(key) + "\" must not be empty");
    for (const JsonNode& node : list->items) function(node);
  }

  /// What no record states is for people alone.
  void check_left_out(const JsonNode& node) {
    ObjectReader place(reading_, node);
    place.integer("line", 1, 1'000'000'000);
    place.text("text");
    place.finish();
  }

  void read_source(const JsonNode& node) {
    ObjectReader object(reading_, node);
    dataset_.sources.push_back({unique_id(object, Named::source), object.text("name")});
    object.finish();
  }

  /// An id of the whole dataset: sources, observations and claims share one space.
  std::string unique_id(ObjectReader& object, Named named) {
    const JsonNode* node = object.field("id", Kind::string);
    if (node == nullptr) return {};
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
    if (node->text.empty() || node->text.find_first_not_of(allowed) != std::string::npos)
      reading_.fail(node->offset, quoted(*node) + " is not an id",
                    "use lower-case letters, digits, '-', '_' and '.'");
    // A bad id is known too, so that nothing else is said of those who name it.
    if (!ids_.try_emplace(node->text, named).second)
      reading_.fail(node->offset, "the id \"" + excerpt(node->text) + "\" stands twice",
                    "give each source, observation and claim an id of its own");
    return node->text;
  }

  void read_observation(const JsonNode& node) {
    const std::size_t faults_before = reading_.faults();
    ObjectReader object(reading_, node);
    Observation result;
    result.position = lines_.at(node.offset);
    result.id = unique_id(object, Named::observation);
    const auto indicator = object.one_of("indicator", indicator_names);
    const IndicatorRule* const rule = indicator ? &indicator_rules[*indicator] : nullptr;
    if (rule != nullptr) result.indicator = rule->indicator;
    result.exporter = country(object, "ref_area");
    result.importer = country(object, "counterpart_area");
    read_trade_flow(object, rule, result);
    if (const auto word = object.one_of("commodity_class", commodity_classes))
      result.classification = commodity_classes[*word];
    result.item = commodity(object);
    read_period(object, result);
    result.unit = observation_unit(object, rule);
    Measured measured{result.unit, read_unit_mult(object, result.unit)};
    const JsonNode* value = object.nullable("obs_value", Kind::string);
    result.status = status(object);
    if (object.has("reported_by"))
      if (const auto side = object.one_of("reported_by", reporting_sides))
        result.reported_by = static_cast<Side>(*side);
    read_manner(object, measured);
    if (value != nullptr) {
      result.stated = value->text;
      result.figure = figure(*value, measured);
    }
    result.sources = sources(object);
    result.places = places(object, measured);
    object.finish();
    if (reading_.faults() == faults_before) check_cell(node, result);
    dataset_.observations.push_back(std::move(result));
  }

  void read_claim(const JsonNode& node) {
    ObjectReader object(reading_, node);
    Claim result;
    result.position = lines_.at(node.offset);
    result.id = unique_id(object, Named::claim);
    const auto formula = object.one_of("formula", formula_names);
    const FormulaRule* const rule = formula ? &formula_rules()[*formula] : nullptr;
    if (rule != nullptr) result.formula = rule->formula;
    inputs_.push_back(read_inputs(object, rule, result));
    result.unit = claim_unit(object, rule);
    Measured measured{result.unit, read_unit_mult(object, result.unit)};
    measured.signed_ranks = result.formula == Formula::difference;
    read_manner(object, measured);
    if (const JsonNode* value = object.field("obs_value", Kind::string)) {
      result.stated = value->text;
      result.figure = figure(*value, measured);
    }
    result.sources = sources(object);
    result.places = places(object, measured);
    object.finish();
    dataset_.claims.push_back(std::move(result));
  }

  /// Where the indicator says it, it needs not be written. Of imports the reference area is the
  /// importer, who states them.
  void read_trade_flow(ObjectReader& object, const IndicatorRule* rule, Observation& result) {
    const Words words = rule == nullptr ? all_flows : rule->trade_flows;
    std::string_view flow = words.front();
    if (words.size() == 1) {
      if (object.has("trade_flow")) fixed(object, "trade_flow", flow, rule->name);
    } else if (rule != nullptr || object.has("trade_flow")) {
      const auto word = object.one_of("trade_flow", words);
      if (!word) return;
      flow = words[*word];
      if (rule != nullptr)
        result.of = rated[static_cast<std::size_t>(std::ranges::find(trade_flows, flow) -
                                                   trade_flows.begin())];
    }
    if (result.indicator != Indicator::imports && result.of != Indicator::imports) return;
    std::swap(result.exporter, result.importer);
    result.reported_by = Side::importer;
  }

  Unit observation_unit(ObjectReader& object, const IndicatorRule* rule) {
    if (rule == nullptr) return any_unit(object).value_or(Unit::usd);
    switch (rule->counted) {
      case Counted::amount: break;
      case Counted::rank: return fixed_unit(object, Unit::rank, rule->name);
      case Counted::index: return fixed_unit(object, Unit::index, rule->name);
      case Counted::percent: return fixed_unit(object, Unit::percent, rule->name);
    }
    const auto unit = any_unit(object);
    if (!unit || is_money(*unit) || is_quantity(*unit)) return unit.value_or(Unit::usd);
    reading_.fail(
        object.field("unit_measure", Kind::string)->offset,
        formatted("\"unit_measure\" of {} must be money or a quantity, not \"{}\"", rule->name,
                  to_string(*unit)),
        "use a currency of ISO 4217 such as \"USD\", \"TNE\" (tonnes) or \"BLL\" (barrels)");
    return *unit;
  }

  Unit fixed_unit(ObjectReader& object, Unit unit, std::string_view owner) {
    fixed(object, "unit_measure", to_string(unit), owner);
    return unit;
  }

  Unit claim_unit(ObjectReader& object, const FormulaRule* rule) {
    if (rule != nullptr && rule->unit) return fixed_unit(object, *rule->unit, rule->name);
    return any_unit(object).value_or(Unit::usd);
  }

  std::optional<Unit> any_unit(ObjectReader& object) {
    const JsonNode* node = object.field("unit_measure", Kind::string);
    if (node == nullptr) return std::nullopt;
    const auto unit = unit_of(node->text);
    if (!unit)
      reading_.fail(node->offset, "\"unit_measure\" cannot be " + quoted(*node),
                    "use a currency of ISO 4217 such as \"USD\", \"PT\" (per cent), \"IX\", "
                    "\"RATIO\", \"RANK\", \"TNE\" (tonnes) or \"BLL\" (barrels)");
    return unit;
  }

  /// The list, to be checked when all ids are known; or null.
  const JsonNode* read_inputs(ObjectReader& object, const FormulaRule* rule, Claim& claim) {
    const JsonNode* list = object.field("inputs", Kind::array);
    if (list == nullptr) return nullptr;
    const std::size_t count = list->items.size();
    if (rule != nullptr && (count < rule->least_inputs || count > rule->most_inputs))
      reading_.fail(list->offset,
                    formatted("\"inputs\" of {} must name {}{}, not {}", rule->name,
                              rule->least_inputs == rule->most_inputs ? "" : "at least ",
                              counted(rule->least_inputs, "figure"), count));
    for (const JsonNode& node : list->items) claim.inputs.push_back(node.text);
    return list;
  }

  /// Claims may name claims that stand after them, but not in a circle.
  void check_inputs() {
    for (const JsonNode* list : inputs_) {
      if (list == nullptr) continue;
      std::set<std::string_view> seen;
      for (const JsonNode& node : list->items) {
        if (!names(node, Named::observation) && !names(node, Named::claim))
          reading_.fail(node.offset, "there is no observation or claim " + quoted(node),
                        "a claim names figures of this dataset by their ids");
        if (!seen.insert(node.text).second)
          reading_.fail(node.offset, quoted(node) + " is named twice",
                        "name each input of a claim once");
      }
    }
    if (reading_.faults() > 0) return;
    if (const auto claim = in_circle(dataset_))
      reading_.fail(inputs_[*claim]->offset,
                    "the claim \"" + excerpt(dataset_.claims[*claim].id) + "\" rests on itself",
                    "let its inputs lead to observations");
  }

  /// Countries by their codes, and groups of them.
  std::string country(ObjectReader& object, std::string_view key) {
    const JsonNode* node = object.field(key, Kind::string);
    if (node == nullptr) return {};
    if (country_by_alpha3(node->text) != nullptr) return node->text;
    const Country* const meant = find_area(node->text);
    if (meant != nullptr && meant->alpha3 == node->text) return node->text;
    reading_.fail(node->offset, quoted(*node) + " is not an ISO 3166-1 alpha-3 code",
                  meant != nullptr ? "write \"" + std::string(meant->alpha3) + "\""
                                   : "such codes are \"RUS\", \"PRK\", and \"W00\" for the World, "
                                     "\"EU\" for the European Union");
    return {};
  }

  /// A field that must be what the indicator or formula says.
  void fixed(ObjectReader& object, std::string_view key, std::string_view expected,
             std::string_view owner) {
    const JsonNode* node = object.field(key, Kind::string);
    if (node == nullptr || node->text == expected) return;
    reading_.fail(node->offset, "\"" + std::string(key) + "\" of " + std::string(owner) +
                                    " must be \"" + std::string(expected) + "\", not " +
                                    quoted(*node));
  }

  std::string commodity(ObjectReader& object) {
    const JsonNode* node = object.field("commodity", Kind::string);
    if (node == nullptr) return {};
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    if (node->text.empty() || node->text.size() > 12 ||
        node->text.find_first_not_of(allowed) != std::string::npos)
      reading_.fail(node->offset, quoted(*node) + " is not a commodity code",
                    "use TOTAL, an HS code such as 2701, or an EBOPS code such as SD");
    return node->text;
  }

  void read_period(ObjectReader& object, Observation& result) {
    const JsonNode* node = object.field("time_period", Kind::string);
    if (node == nullptr) return;
    const auto period = parse_period(node->text);
    if (!period) {
      reading_.fail(
          node->offset, quoted(*node) + " is not a period from 1500 to 2500",
          "write a year such as \"2021\", a quarter \"2021-Q1\", a half \"2021-S1\", a month "
          "\"2021-03\", a span of months \"2021-01/2021-05\" or a fiscal year \"2021-A1\"");
      return;
    }
    result.year = period->year();
    if (!period->is_calendar_year()) result.span = period;
  }

  /// A where nothing is said; of what has no value it has to be said why.
  ObservationStatus status(ObjectReader& object) {
    const bool without_value = object.is_null("obs_value");
    if (!without_value && !object.has("obs_status")) return ObservationStatus::normal;
    const Words allowed =
        without_value ? Words(statuses_without_value) : Words(statuses_with_value);
    const auto word = object.one_of("obs_status", allowed);
    return word ? static_cast<ObservationStatus>(allowed[*word].front())
                : ObservationStatus::normal;
  }

  /// The optional fields that say how a figure was stated.
  void read_manner(ObjectReader& object, Measured& measured) {
    if (object.has("hedge"))
      if (const auto word = object.one_of("hedge", hedges))
        measured.hedge = static_cast<Hedge>(*word + 1);
    if (object.has("rounding"))
      if (const auto word = object.one_of("rounding", roundings))
        measured.rounding = static_cast<Rounding>(*word);
  }

  /// Money, quantities and index points are counted in powers of ten, all else in ones; and so is
  /// what does not say it.
  static int read_unit_mult(ObjectReader& object, Unit unit) {
    if (!object.has("unit_mult")) return 0;
    const bool scaled = is_money(unit) || is_quantity(unit) || unit == Unit::index;
    return object.integer("unit_mult", scaled ? -3 : 0, scaled ? 15 : 0);
  }

  Figure figure(const JsonNode& node, const Measured& measured) {
    const bool percent = measured.unit == Unit::percent;
    Figure result{.unit_mult = percent ? measured.unit_mult - 2 : measured.unit_mult,
                  .exact = measured.unit == Unit::rank,
                  .hedge = measured.hedge,
                  .rounding = measured.rounding};
    if (const auto decimal = Decimal::parse(node.text)) {
      result.stated = *decimal;
    } else {
      reading_.fail(node.offset, decimal.error().message, decimal.error().hint);
    }
    const bool whole = result.stated.exponent() == 0;
    if (result.exact && !(whole && (measured.signed_ranks || result.stated.sign() > 0)))
      reading_.fail(node.offset, "a rank must be a whole number" +
                                     std::string(measured.signed_ranks ? "" : " from 1") +
                                     ", not " + excerpt(node.text));
    return result;
  }

  std::vector<std::string> sources(ObjectReader& object) {
    std::vector<std::string> result;
    each(object, "sources", true, [&](const JsonNode& node) {
      if (sources_known_ && !names(node, Named::source))
        reading_.fail(node.offset, "there is no source " + quoted(node),
                      "list it under \"sources\" at the top");
      result.push_back(node.text);
    });
    return result;
  }

  std::vector<SourceLine> places(ObjectReader& object, const Measured& measured) {
    std::vector<SourceLine> result;
    each(object, "places", true, [&](const JsonNode& node) {
      ObjectReader place(reading_, node);
      result.push_back({.line = place.integer("line", 1, 1'000'000'000)});
      const bool has_mult = place.has("unit_mult");
      Measured there = measured;
      if (has_mult) there.unit_mult = read_unit_mult(place, measured.unit);
      if (const JsonNode* value = place.field("obs_value", Kind::string, has_mult))
        result.back().figure = figure(*value, there);
      result.back().text = place.text("text", false);
      place.finish();
    });
    return result;
  }

  /// The text is the id of a source, of an observation; an error if no text.
  bool names(const JsonNode& node, Named named) {
    if (node.kind != Kind::string)
      reading_.fail(node.offset,
                    std::string("expected an id in quotes, found ") + kind_name(node.kind));
    const auto found = ids_.find(node.text);
    return found != ids_.end() && found->second == named;
  }

  static std::string quoted(const JsonNode& node) { return "\"" + excerpt(node.text) + "\""; }

  void check_cell(const JsonNode& node, const Observation& added) {
    const auto [place, is_new] = cells_.try_emplace(
        {added.indicator, added.of, added.exporter, added.importer, added.classification,
         added.item, period_of(added), added.unit, added.reported_by},
        dataset_.observations.size());
    if (is_new) return;
    const Observation& other = dataset_.observations[place->second];
    const bool same = other.figure && added.figure
                          ? other.figure->value() == added.figure->value()
                          : other.figure.has_value() == added.figure.has_value();
    if (!same)
      reading_.fail(node.offset,
                    "\"" + excerpt(added.id) + "\" and \"" + excerpt(other.id) +
                        "\" state different values for the same cell",
                    "keep one, or correct what tells them apart");
  }

  Reading& reading_;
  PositionCounter lines_;
  Dataset dataset_;
  bool sources_known_ = false;
  std::vector<const JsonNode*> inputs_;  // of each claim
  std::map<std::string, Named> ids_;
  std::map<Cell, std::size_t> cells_;  // to the first observation of each
};

}  // namespace

Result<Dataset> parse_dataset(std::string_view text, std::string_view path) {
  const auto root = parse_json(text, path);
  if (!root) return root.error();
  Reading reading(text, path);
  Dataset dataset = DatasetReader(reading, text).read(*root);
  if (reading.faults() > 0) return reading.error();
  return dataset;
}

}  // namespace tradestat::io
