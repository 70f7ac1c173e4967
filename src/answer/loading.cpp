#include "answer/loading.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "answer/engine.hpp"
#include "base/format.hpp"
#include "tradestat/load.hpp"

namespace tradestat::answer {
namespace {

/// What the selected countries are called in messages.
std::string who(const FlowQuery& selection) {
  if (selection.country().empty()) return "";
  if (selection.partner().empty()) return " for " + selection.country();
  return " between " + selection.country() + " and " + selection.partner();
}

/// The first thing asked for that the dataset does not have.
std::optional<Error> missing(const Dataset& dataset, const FlowQuery& selection) {
  const Coverage& has = dataset.coverage;
  std::vector<std::string> countries;
  for (const auto& [reporter, partner] : selection.pairs)
    countries.insert(countries.end(), {reporter, partner});
  const auto has_country = [&](const std::string& country) {
    return std::ranges::find(has.countries, country) != has.countries.end();
  };
  for (const std::string& country : countries) {
    if (country.empty() || has_country(country)) continue;
    const bool other_asia = country == "TWN" && has_country("S19");
    return no_data("the dataset has no figures for " + country,
                   other_asia ? "Comtrade and BACI count its trade under S19, 'Other Asia'"
                              : "it has " + first_of(has.countries));
  }
  if (has.items.empty())
    return no_data("the dataset has no such figures" + who(selection),
                   "see what it has with: tradestat data");
  if (has.years.empty())
    return no_data("the dataset has no item " + selection.item + who(selection),
                   has.items.size() == 1 ? "it has one: say --item " + has.items.front()
                                         : "it has " + first_of(has.items));
  for (const int year : selection.years)
    if (auto error = missing_year(dataset, selection, year)) return error;
  if (dataset.observations.empty()) return missing_years(dataset, selection);
  return std::nullopt;
}

/// What a dataset has of the countries and years that it lacks other figures of: "; of 2019 it has
/// two_way TOTAL 4.23 million USD: tradestat data --year 2019". Empty for nothing.
std::string other_figures(const Dataset& dataset, const Dataset& lacking,
                          const FlowQuery& selection) {
  FlowQuery wide{.pairs = selection.pairs, .years = selection.years};
  const auto& known = lacking.coverage.years;
  wide.from = selection.from;
  wide.to = selection.to;
  std::vector<std::string> found;
  std::vector<int> years;
  for (const Observation& o : dataset.observations) {
    const bool asked = !selection.years.empty() || selection.from || selection.to;
    if (!asked || !wide.accepts_year(o.year) || !o.figure ||
        std::ranges::find(known, o.year) != known.end())
      continue;
    found.push_back(formatted("{} {} {} {}", to_string(o.indicator), o.item, o.stated,
                              unit_name(o.unit, o.figure->unit_mult)));
    if (std::ranges::find(years, o.year) == years.end()) years.push_back(o.year);
  }
  if (found.empty()) return {};
  const auto text = [](const auto& all) {
    return joined(all, ",", [](int year) { return std::to_string(year); });
  };
  constexpr std::size_t most = 3;
  const std::size_t all = found.size();
  found.resize(std::min(all, most));
  return formatted("; of {} it has {}{}: tradestat data --year {}", text(years),
                   joined(found, ", "), all > most ? ", ..." : "", text(years));
}

/// The settings that the library's sentences name.
constexpr auto settings = std::to_array<std::string_view>(
    {"area", "classification", "codes", "decimal", "encoding", "flow", "input_format", "map",
     "reported_by", "sheet", "skip_bad_rows", "unit", "year"});

/// "--unit USD" for "unit=USD"; nothing for what is no setting.
std::string option_of(std::string_view setting) {
  const std::size_t equals = setting.find('=');
  std::string option(setting.substr(0, equals));
  if (std::ranges::find(settings, option) == settings.end()) return {};
  std::ranges::replace(option, '_', '-');
  if (equals != std::string_view::npos) option.append(" ").append(setting.substr(equals + 1));
  return "--" + option;
}

}  // namespace

std::string with_options(std::string_view text) {
  std::string named;
  for (std::size_t open = 0; (open = text.find('`')) != std::string_view::npos;) {
    const std::size_t close = text.find('`', open + 1);
    if (close == std::string_view::npos) break;
    const std::string option = option_of(text.substr(open + 1, close - open - 1));
    // What is no setting may be a word of the user's, before one.
    named += text.substr(0, open);
    named += option.empty() ? text.substr(open, 1) : option;
    text.remove_prefix(option.empty() ? open + 1 : close + 1);
  }
  return named.append(text);
}

Error usage(std::string message, std::string hint) {
  return {.code = ErrorCode::usage, .message = std::move(message), .hint = std::move(hint)};
}

Error no_data(std::string message, std::string hint) {
  return {.code = ErrorCode::no_data, .message = std::move(message), .hint = std::move(hint)};
}

std::optional<Error> missing_year(const Dataset& dataset, const FlowQuery& selection, int year) {
  const auto& years = dataset.coverage.years;
  if (std::ranges::find(years, year) != years.end()) return std::nullopt;
  return no_data(
      "the dataset has no such figures" + who(selection) + " for " + std::to_string(year),
      "the years are " + first_of(years));
}

Error missing_years(const Dataset& dataset, const FlowQuery& selection) {
  return no_data("the dataset has no such figures" + who(selection) + " in these years",
                 "the years are " + first_of(dataset.coverage.years));
}

Result<FlowQuery> flows_of_pair(const Question& question, const std::string& command) {
  if (question.flows.pairs.empty() || question.flows.pairs.front().second.empty())
    return usage(command + " needs two countries",
                 "for example: tradestat " + command + " RUS PRK");
  return question.flows;
}

std::string note_of(const io::Text& text) {
  switch (text.encoding) {
    case Encoding::utf8: return {};
    case Encoding::windows_1256: return "the text was read as Windows-1256";
    case Encoding::windows_1252: return "the text was read as Latin-1 (Windows-1252)";
  }
  return {};
}

void note_shown(std::size_t shown, std::size_t all, std::string_view what, report::Table& table) {
  if (shown < all)
    table.notes.push_back(
        formatted("{} of {} {} shown; --top all brings the rest", shown, all, what));
}

Result<Dataset> load(const Question& question, const FlowQuery& selection,
                     std::optional<int> file_year) {
  FileOptions files = question.files;
  files.year = file_year;
  auto dataset = question.engine.run.empty() ? tradestat::load(question.inputs, selection, files)
                                             : load_from_engine(question, selection);
  if (!dataset) return dataset;
  if (auto error = missing(*dataset, selection)) {
    if (dataset->inputs.front().format == "tradestat-json")
      if (auto all = tradestat::load(question.inputs, {}, files))
        error->hint += other_figures(*all, *dataset, selection);
    return *std::move(error);
  }
  return dataset;
}

}  // namespace tradestat::answer
