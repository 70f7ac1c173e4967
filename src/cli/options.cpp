#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "report/fields.hpp"
#include "tradestat/country.hpp"
#include "tradestat/load.hpp"

namespace tradestat::cli {
namespace {

Result<std::string> parse_country(const std::string& text) {
  const Country* const area = find_area(text);
  if (area != nullptr && (area->kind != AreaKind::group || is_group(area->alpha3)))
    return std::string(area_in_year(*area, 0).alpha3);
  if (area != nullptr)
    return usage(formatted("{} is a group of countries, whose figures are not read", area->name),
                 "name its members");
  std::string hint;
  for (const Country* near : nearest_countries(text)) {
    hint += (hint.empty() ? "did you mean " : " or ") + std::string(near->alpha3) + " (" +
            std::string(near->name) + ")";
  }
  return usage("unknown country " + in_quotes(text),
               hint.empty() ? "give an ISO alpha-3 or alpha-2 code, an M49 number or an English "
                              "name, such as RUS, RU, 643 or Russia"
                            : hint + "?");
}

Result<std::optional<int>> optional_year(const std::string& text, const std::string& option) {
  if (text.empty()) return std::optional<int>();
  const auto year = parse_year(text, option);
  if (!year) return year.error();
  return std::optional<int>(*year);
}

/// "Burma=MMR", "Middle Earth=keep", "The Shire=group".
Result<AreaRule> parse_area(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  AreaRule rule{.name = text.substr(0, equals)};
  const std::string meaning = equals == std::string::npos ? "" : text.substr(equals + 1);
  if (rule.name.empty() || meaning.empty())
    return usage("--area must be NAME=CODE, NAME=keep or NAME=group, not " + in_quotes(text));
  rule.is_group = meaning == "group";
  rule.code = rule.name;
  if (rule.is_group || meaning == "keep") return rule;
  auto code = parse_country(meaning);
  if (!code) return code.error();
  rule.code = *std::move(code);
  return rule;
}

/// What the selected countries are called in messages.
std::string who(const FlowQuery& selection) {
  if (selection.country().empty()) return "";
  if (selection.partner().empty()) return " for " + selection.country();
  return " between " + selection.country() + " and " + selection.partner();
}

}  // namespace

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

namespace {

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

}  // namespace

Error usage(std::string message, std::string hint) {
  return {.code = ErrorCode::usage, .message = std::move(message), .hint = std::move(hint)};
}

std::string variable(const Environment& environment, const char* name) {
  const char* value = environment.variable == nullptr ? nullptr : environment.variable(name);
  return value == nullptr ? std::string() : value;
}

Result<int> parse_integer(const std::string& text, const std::string& option, int low, int high) {
  int value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, code] = std::from_chars(text.data(), end, value);
  if (code == std::errc() && stop == end && value >= low && value <= high) return value;
  return usage(option + " must be a whole number from " + std::to_string(low) + " to " +
               std::to_string(high) + ", not " + in_quotes(text));
}

Result<int> parse_year(const std::string& text, const std::string& option) {
  if (text.size() == 4) {
    if (auto year = parse_integer(text, option, 1500, 2500)) return year;
  }
  return usage(option + " must be a year from 1500 to 2500, not " + in_quotes(text),
               "write four digits, such as 2021");
}

void SelectionOptions::add_data(CLI::App& app) {
  add_files(app, "--data", data_,
            "read these files instead of the bundled dataset: tradestat's own JSON, or "
            "trade files and folders of them; - is stdin",
            "TRADESTAT_DATA");
  add_file_options(app);
}

void SelectionOptions::add_file_options(CLI::App& app) {
  add_text(app, "--input-format", files_.format, "read trade files as this format", "FORMAT");
  add_text(app, "--map", files_.map, "our names for the columns of any CSV: exporter=COLUMN,...",
           "NAMES");
  add_text(app, "--unit", unit_, "what a mapped file counts in: USD, 'thousand USD', ...", "UNIT");
  add_text(app, "--codes", codes_, "how it numbers countries: m49 or comtrade", "LIST");
  add_text(app, "--classification", classification_,
           "of a mapped file's items: HS, SITC, BEC, EBOPS or none, for words", "LIST");
  add_text(app, "--decimal", decimal_,
           "the mark of decimals, where a column does not tell: point or comma", "MARK");
  add_text(app, "--flow", flow_,
           "exports or imports: to rank; or what a file holds that does not say", "FLOW");
  add_text(app, "--reported-by", reported_by_,
           "whose report of a flow: exporter or importer; else the first country's", "SIDE");
  add_lists(app, "--area", areas_,
            "what a name that no list has means: a code; keep: an area of its own; group",
            "NAME=CODE");
  add_flag(app, "--skip-bad-rows", files_.skip_bad_rows, "count rows that cannot be read");
}

void SelectionOptions::add_countries(CLI::App& app, std::size_t most, const std::string& role) {
  most_countries_ = most;
  add_arguments(app, "COUNTRY", countries_, "alpha-3, alpha-2, M49 or English name; " + role);
}

void SelectionOptions::add_item(CLI::App& app, const std::string& meaning) {
  add_text(app, "--item", item_, meaning, "CODE");
}

void SelectionOptions::add_pairs(CLI::App& app, const std::string& role) {
  takes_lists_ = true;
  add_countries(app, 2, role);
}

void SelectionOptions::add_year(CLI::App& app, const std::string& meaning) {
  add_lists(app, "--year", years_, meaning, "YEAR,...");
}

void SelectionOptions::add_range(CLI::App& app) {
  add_text(app, "--from", from_, "first year", "YEAR");
  add_text(app, "--to", to_, "last year", "YEAR");
}

Result<std::vector<std::string>> SelectionOptions::countries() const {
  if (countries_.size() > most_countries_)
    return usage("unexpected argument " + in_quotes(countries_[most_countries_]),
                 most_countries_ == 1
                     ? "name one country at most"
                     : "name " + std::to_string(most_countries_) + " countries at most");
  std::vector<std::string> codes;
  for (const std::string& text : countries_) {
    auto code = parse_country(text);
    if (!code) return code.error();
    if (std::ranges::find(codes, *code) != codes.end())
      return usage("the country " + *code + " is named twice", "name two different countries");
    codes.push_back(*std::move(code));
  }
  return codes;
}

/// One or two countries, or all pairs of two lists of them.
Status SelectionOptions::choose_countries(FlowQuery& selection) const {
  const bool lists = takes_lists_ && countries_.size() == 2 &&
                     (countries_[0].find(',') != std::string::npos ||
                      countries_[1].find(',') != std::string::npos);
  if (!lists) {
    const auto codes = countries();
    if (!codes) return codes.error();
    if (!codes->empty())
      selection.pairs = {{codes->front(), codes->size() > 1 ? codes->at(1) : std::string()}};
    return Done{};
  }
  // A name may have a comma: "Korea, Republic of".
  const auto pieces = [](const std::string& text) {
    return find_area(text) != nullptr ? std::vector{text} : split(text, ',');
  };
  for (const std::string& first : pieces(countries_[0])) {
    for (const std::string& second : pieces(countries_[1])) {
      auto reporter = parse_country(first);
      if (!reporter) return reporter.error();
      auto partner = parse_country(second);
      if (!partner) return partner.error();
      if (*reporter == *partner)
        return usage("the country " + *reporter + " is named twice",
                     "name two different countries");
      if (selection.pair_of(*reporter, *partner) != nullptr)
        return usage("the pair " + *reporter + " and " + *partner + " is named twice",
                     "name each pair once");
      selection.pairs.push_back({*std::move(reporter), *std::move(partner)});
    }
  }
  return Done{};
}

Result<FlowQuery> SelectionOptions::selection() const {
  FlowQuery selection;
  if (auto status = choose_countries(selection); !status) return status.error();
  for (const std::string& list : years_) {
    for (const std::string& text : split(list, ',')) {
      const auto year = parse_year(text, "--year");
      if (!year) return year.error();
      selection.years.push_back(*year);
    }
  }
  const auto from = optional_year(from_, "--from");
  if (!from) return from.error();
  const auto to = optional_year(to_, "--to");
  if (!to) return to.error();
  selection.from = *from;
  selection.to = *to;
  if (selection.from && selection.to && *selection.from > *selection.to)
    return usage("--from " + from_ + " lies after --to " + to_, "swap the two years");
  selection.item = item_;
  if (!reported_by_.empty() && reported_by_ != "exporter" && reported_by_ != "importer")
    return usage("--reported-by must be exporter or importer, not " + in_quotes(reported_by_));
  if (reported_by_ == "exporter") selection.reports = Reports::exporters;
  if (reported_by_ == "importer") selection.reports = Reports::importers;
  return selection;
}

Result<FileOptions> SelectionOptions::files() const {
  struct Unit {
    std::string_view name;
    int power;
  };
  static constexpr std::array<Unit, 4> units{
      {{"USD", 0}, {"thousand USD", 3}, {"million USD", 6}, {"billion USD", 9}}};
  FileOptions files = files_;
  for (const std::string& text : areas_) {
    auto rule = parse_area(text);
    if (!rule) return rule.error();
    files.areas.push_back(*std::move(rule));
  }
  if (!unit_.empty()) {
    const auto unit = std::ranges::find(units, unit_, &Unit::name);
    if (unit == units.end())
      return usage("unknown unit " + in_quotes(unit_),
                   "say --unit USD, 'thousand USD', 'million USD' or 'billion USD'");
    files.unit_mult = unit->power;
  }
  constexpr std::array<std::string_view, 5> lists{"HS", "SITC", "BEC", "EBOPS", "none"};
  const auto list = std::ranges::find(lists, std::string_view(classification_));
  if (list != lists.end()) files.classification = static_cast<Classification>(list - lists.begin());
  if (!classification_.empty() && !files.classification)
    return usage(formatted("--classification must be {}, not {}", alternatives(lists),
                           in_quotes(classification_)));
  if (decimal_ == "point") files.decimal = '.';
  if (decimal_ == "comma") files.decimal = ',';
  if (!decimal_.empty() && !files.decimal)
    return usage("--decimal must be point or comma, not " + in_quotes(decimal_));
  if (codes_ == "m49") files.numbers = CountryNumbers::m49;
  if (codes_ == "comtrade") files.numbers = CountryNumbers::comtrade;
  if (!codes_.empty() && !files.numbers)
    return usage("--codes must be m49 or comtrade, not " + in_quotes(codes_),
                 "m49 is the UN's and ISO's list; comtrade that of Comtrade and BACI");
  if (flow_ == "exports") files.holds = Direction::exports;
  if (flow_ == "imports") files.holds = Direction::imports;
  if (!flow_.empty() && !files.holds)
    return usage("--flow must be exports or imports, not " + in_quotes(flow_));
  return files;
}

Result<FlowQuery> SelectionOptions::pair(const std::string& command) const {
  auto selection = this->selection();
  if (selection && (selection->pairs.empty() || selection->pairs.front().second.empty()))
    return usage(command + " needs two countries",
                 "for example: tradestat " + command + " RUS PRK");
  return selection;
}

Result<Dataset> SelectionOptions::load(const FlowQuery& selection,
                                       std::optional<int> file_year) const {
  auto files = this->files();
  if (!files) return files.error();
  files->year = file_year;
  auto dataset = tradestat::load(data_, selection, *files);
  if (!dataset) return dataset;
  if (auto error = missing(*dataset, selection)) return *std::move(error);
  return dataset;
}

bool SelectionOptions::reads_stdin() const { return std::ranges::find(data_, "-") != data_.end(); }

void OutputOptions::add(CLI::App& app, bool has_findings) {
  for (const auto& format : report::formats())
    if (has_findings || !format.of_findings) names_.push_back(format.name);
  std::string choice(names_.front());
  for (std::size_t i = 1; i < names_.size(); ++i)
    choice += (i + 1 < names_.size() ? ", " : " or ") + std::string(names_[i]);
  add_text(app, "--format", format_name_, choice, "FORMAT");
  add_text(app, "-o,--output", path_, "write to a file; its suffix chooses the format", "FILE");
  add_text(app, "--columns", columns_, "only these fields, in this order: a,b,c", "NAMES");
  add_flag(app, "--no-header", no_header_, "leave out the column names");
  add_text(app, "--color", color_, "auto, always or never", "WHEN");
  add_text(app, "--width", width_, "columns of a table, 40 to 1000", "N");
  add_flag(app, "--ascii", ascii_, "no character beyond ASCII in a table");
}

Status OutputOptions::resolve(const Environment& environment) {
  for (const auto step : {&OutputOptions::resolve_format, &OutputOptions::resolve_color,
                          &OutputOptions::resolve_width}) {
    if (auto status = (this->*step)(environment); !status) return status;
  }
  style_.header = !no_header_;
  style_.wider = "use --width, or --format csv";
  style_.wider_sections = "--width 120 shows more";
  style_.ascii = ascii_;
  if (environment.output_is_terminal && path_.empty()) {
    std::string locale = variable(environment, "LC_ALL");
    if (locale.empty()) locale = variable(environment, "LC_CTYPE");
    if (locale.empty()) locale = variable(environment, "LANG");
    locale = lowered(locale);
    if (!locale.ends_with("utf-8") && !locale.ends_with("utf8")) style_.ascii = true;
  }
  return Done{};
}

Status OutputOptions::resolve_format(const Environment& environment) {
  std::string name = format_name_;
  if (name.empty() && !path_.empty()) format_ = report::format_of_path(path_);
  if (name.empty()) name = variable(environment, "TRADESTAT_FORMAT");
  if (format_ != nullptr) return Done{};
  format_ = name.empty() ? &report::formats().front() : report::find_format(name);
  if (format_ != nullptr) return Done{};
  return usage("unknown format " + in_quotes(name),
               did_you_mean(name, names_, "use " + alternatives(names_)));
}

Status OutputOptions::resolve_color(const Environment& environment) {
  std::string when = color_;
  if (when.empty()) when = variable(environment, "TRADESTAT_COLOR");
  if (!when.empty() && when != "auto" && when != "always" && when != "never")
    return usage("--color must be auto, always or never, not " + in_quotes(when));
  const auto is_on = [&](const char* name) {
    const std::string value = variable(environment, name);
    return !value.empty() && value != "0";
  };
  if (when == "always" || when == "never") {
    style_.color = when == "always";
  } else if (!variable(environment, "NO_COLOR").empty()) {
    style_.color = false;
  } else if (is_on("CLICOLOR_FORCE") || is_on("FORCE_COLOR")) {
    style_.color = true;
  } else {
    const std::string terminal = variable(environment, "TERM");
    style_.color = environment.output_is_terminal && path_.empty() && !terminal.empty() &&
                   terminal != "dumb" && variable(environment, "CLICOLOR") != "0";
  }
  return Done{};
}

Status OutputOptions::resolve_width(const Environment& environment) {
  constexpr int least = 40;
  constexpr int most = 1000;
  std::string width = width_;
  if (width.empty()) width = variable(environment, "TRADESTAT_WIDTH");
  if (!width.empty()) {
    const auto number = parse_integer(width, "--width", least, most);
    if (!number) return number.error();
    style_.width = *number;
    return Done{};
  }
  // A terminal's own claims are taken as they are useful, never as errors.
  const auto columns = parse_integer(variable(environment, "COLUMNS"), "COLUMNS", 1, 100000);
  const int found = columns ? *columns : environment.terminal_width;
  if (found > 0) style_.width = std::clamp(found, least, most);
  return Done{};
}

Result<report::Document> OutputOptions::choose(report::Document document) const {
  if (!columns_.empty()) {
    if (document.sectioned)
      return usage("--columns needs a single table, and this command answers with several",
                   "ask for one: tradestat growth, balance, composition, profile or verify");
    auto table = report::with_columns(document.tables.front(), split(columns_, ','));
    if (!table) return table.error();
    document.tables.front() = *std::move(table);
  }
  return document;
}

}  // namespace tradestat::cli
