#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>

#include "answer/columns.hpp"
#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "cli/values.hpp"
#include "tradestat/complexity.hpp"

namespace tradestat::cli {
namespace {

using answer::usage;

/// Words and what they stand for.
template <class T>
struct Choice {
  std::string_view word;
  T value;
};

constexpr auto colors = std::to_array<Choice<UseColor>>(
    {{"auto", UseColor::automatic}, {"always", UseColor::always}, {"never", UseColor::never}});
constexpr auto orders = std::to_array<Choice<answer::SortBy>>({{"value", answer::SortBy::value},
                                                               {"growth", answer::SortBy::growth},
                                                               {"name", answer::SortBy::name}});
constexpr auto product_orders =
    std::to_array<Choice<answer::SortBy>>({{"value", answer::SortBy::value},
                                           {"growth", answer::SortBy::growth},
                                           {"name", answer::SortBy::name},
                                           {"rca", answer::SortBy::rca}});
constexpr auto opportunity_orders =
    std::to_array<Choice<answer::SortBy>>({{"cog", answer::SortBy::cog},
                                           {"density", answer::SortBy::density},
                                           {"pci", answer::SortBy::pci},
                                           {"value", answer::SortBy::value},
                                           {"name", answer::SortBy::name}});
constexpr auto rows = std::to_array<Choice<answer::By>>(
    {{"country", answer::By::country}, {"item", answer::By::item}});
constexpr auto parts_of_growth = std::to_array<Choice<answer::By>>(
    {{"item", answer::By::item}, {"partner", answer::By::partner}, {"effect", answer::By::effect}});
constexpr auto failures = std::to_array<Choice<bool answer::FailOn::*>>(
    {{"inconsistent", nullptr},
     {"not-derivable", &answer::FailOn::not_derivable},
     {"missing", &answer::FailOn::missing},
     {"moved", &answer::FailOn::moved},
     {"warning", &answer::FailOn::warning},
     {"zeros", &answer::FailOn::zeros}});
constexpr auto units = std::to_array<Choice<int>>(
    {{"USD", 0}, {"thousand USD", 3}, {"million USD", 6}, {"billion USD", 9}});
constexpr auto country_lists = std::to_array<Choice<CountryNumbers>>(
    {{"m49", CountryNumbers::m49}, {"comtrade", CountryNumbers::comtrade}});
constexpr auto classifications =
    std::to_array<Choice<Classification>>({{"HS", Classification::hs},
                                           {"SITC", Classification::sitc},
                                           {"BEC", Classification::bec},
                                           {"EBOPS", Classification::ebops},
                                           {"none", Classification::none}});
constexpr auto encodings =
    std::to_array<Choice<Encoding>>({{"utf-8", Encoding::utf8},
                                     {"windows-1256", Encoding::windows_1256},
                                     {"latin-1", Encoding::windows_1252}});
constexpr auto languages =
    std::to_array<Choice<Language>>({{"en", Language::english}, {"ar", Language::arabic}});
constexpr auto layouts = std::to_array<Choice<sql::Layout>>(
    {{"baci", sql::Layout::baci}, {"comtrade", sql::Layout::comtrade}});
constexpr auto marks = std::to_array<Choice<char>>({{"point", '.'}, {"comma", ','}});
constexpr auto directions = std::to_array<Choice<Direction>>(
    {{"exports", Direction::exports}, {"imports", Direction::imports}});
constexpr auto sides = std::to_array<Choice<Reports>>(
    {{"exporter", Reports::exporters}, {"importer", Reports::importers}});

template <class Choices>
std::vector<std::string_view> words_in(const Choices& choices) {
  std::vector<std::string_view> words;
  words.reserve(choices.size());
  for (const auto& choice : choices) words.push_back(choice.word);
  return words;
}

template <const auto& choices>
std::vector<std::string_view> words_of(const Command&) {
  return words_in(choices);
}

/// The orders that a command knows.
std::span<const Choice<answer::SortBy>> orders_of(const Command& command) {
  if (command.name == "opportunities") return opportunity_orders;
  if (command.name == "products") return product_orders;
  return orders;
}
std::vector<std::string_view> order_words(const Command& command) {
  return words_in(orders_of(command));
}

/// What a command may have a row for.
std::span<const Choice<answer::By>> rows_of(const Command& command) {
  if (command.name == "growth") return parts_of_growth;
  return rows;
}
std::vector<std::string_view> by_words(const Command& command) {
  return words_in(rows_of(command));
}

/// Only a command that checks something offers the formats of findings, and so on.
std::vector<std::string_view> format_words(const Command& command) {
  std::vector<std::string_view> words;
  for (const auto& format : report::formats())
    if (answers_in(command, format)) words.push_back(format.name);
  return words;
}

/// One of the words, put into a place.
template <class Choices, class Place>
Status choose_of(const Choices& choices, const Given& given, Place& place,
                 std::string_view hint = {}) {
  for (const auto& choice : choices) {
    if (choice.word != given.value()) continue;
    place = choice.value;
    return Done{};
  }
  return usage(formatted("{} must be {}, not {}", given.name, alternatives(words_in(choices)),
                         in_quotes(given.value())),
               std::string(hint));
}

template <const auto& choices, class Place>
Status choose(const Given& given, Place& place, std::string_view hint = {}) {
  return choose_of(choices, given, place, hint);
}

/// What a parser made of a word, put into a place.
template <class T, class Place>
Status put(Result<T> parsed, Place& place) {
  if (!parsed) return parsed.error();
  place = *std::move(parsed);
  return Done{};
}

std::vector<std::string_view> dialect_words(const Command&) {
  std::vector<std::string_view> words;
  for (const sql::Dialect& dialect : sql::dialects()) words.push_back(dialect.name);
  return words;
}

Status read_dialect(Request& request, const Given& given) {
  request.question.engine.dialect = sql::find_dialect(given.value());
  if (request.question.engine.dialect != nullptr) return Done{};
  const auto words = dialect_words(given.command);
  return usage("unknown dialect " + in_quotes(given.value()),
               did_you_mean(given.value(), words, "use " + alternatives(words)));
}

Status read_table_columns(Request& request, const Given& given) {
  request.question.engine.columns = split(given.value(), ',');
  return Done{};
}

Status read_output(Request& request, const Given& given) {
  Display& display = request.display;
  if (given.value() == "-") return Done{};  // standard output
  display.path = given.value();
  if (const auto* format = report::format_of_path(display.path)) {
    display.format = format;
    return Done{};
  }
  const std::string name = display.path.substr(display.path.rfind('/') + 1);
  const std::size_t point = name.rfind('.');
  if (point != std::string::npos && point > 0) display.other_suffix = name.substr(point);
  return Done{};
}

Status read_format(Request& request, const Given& given) {
  Display& display = request.display;
  // A file's suffix says more than the environment.
  if (given.by_environment && report::format_of_path(display.path) != nullptr) return Done{};
  const auto* format = report::find_format(given.value());
  display.format = format == nullptr ? &report::formats().front() : format;
  if (!given.by_environment) display.other_suffix.clear();
  if (format != nullptr) return Done{};
  const auto words = format_words(given.command);
  const auto where = given.by_environment ? formatted(" in {}", given.name) : "";
  return usage(formatted("unknown format {}{}", in_quotes(given.value()), where),
               did_you_mean(given.value(), words, "use " + alternatives(words)));
}

Status read_chart(Request& request, const Given& given) {
  const report::OutputFormat*& format = request.display.format;
  const auto* chart = report::find_format("chart");
  if (format != &report::formats().front() && format != chart)
    return usage(formatted("{} asks for one format, and {} for another", given.name, format->name),
                 "leave out one of them, or say --format chart");
  format = chart;
  request.display.other_suffix.clear();
  return Done{};
}

/// It takes all words behind it, among which countries may be.
Status read_data(Request& request, const Given& given) {
  std::error_code none;
  for (const std::string& path : given.values)
    if (path != "-" && !std::filesystem::exists(path, none) && parse_country(path))
      return usage(formatted("--data takes files, and {} is a country", in_quotes(path)),
                   "name countries before --data");
  if (request.question.datasets.empty()) {
    request.question.inputs = given.values;
    return Done{};
  }
  if (given.by_environment) return Done{};
  return usage("datasets are named both before and behind --data", "leave one of them out");
}

Status read_columns(Request& request, const Given& given) {
  request.display.columns = split(given.value(), ',');
  auto of_world = answer::world_columns();
  const auto of_pairs = answer::pair_world_columns();
  of_world.insert(of_world.end(), of_pairs.begin(), of_pairs.end());
  const auto is_of_world = [&](std::string_view name) {
    return std::ranges::any_of(
        of_world, [&](const report::Column& column) { return name.starts_with(column.name); });
  };
  if (std::ranges::any_of(request.display.columns, is_of_world))
    request.question.against_world = true;
  return Done{};
}

Error too_many(const Given& given) {
  const int most = given.command.most_words;
  return usage(
      "unexpected argument " + in_quotes(given.values[static_cast<std::size_t>(most)]),
      most == 1 ? "name one country at most" : formatted("name {} countries at most", most));
}

Status read_countries(Request& request, const Given& given) {
  if (given.values.size() > static_cast<std::size_t>(given.command.most_words))
    return too_many(given);
  auto countries = parse_countries(given.values, request.question.files.areas);
  if (!countries) return countries.error();
  request.question.countries = *countries;
  countries->resize(2);
  request.question.flows.pairs = {{countries->front(), countries->back()}};
  return Done{};
}

Status read_pairs(Request& request, const Given& given) {
  if (given.values.size() > static_cast<std::size_t>(given.command.most_words))
    return too_many(given);
  return put(parse_pairs(given.values, request.question.files.areas), request.question.flows.pairs);
}

/// What verify takes without a name: a word that names no country is a file where it may be one.
bool is_file(const std::string& word, const AreaRules& areas) {
  if (word == "-" || word.find('/') != std::string::npos) return true;
  return word.find('.') != std::string::npos && !parse_country(word, areas);
}

Status read_verified(Request& request, const Given& given) {
  answer::Question& question = request.question;
  std::vector<std::string> countries;
  for (const std::string& word : given.values)
    (is_file(word, question.files.areas) ? question.datasets : countries).push_back(word);
  if (countries.empty()) return Done{};
  return read_pairs(request, {given.name, countries, given.command, given.by_environment});
}

/// A code; a name that one code has is it, too.
Status read_item(Request& request, const Given& given) {
  const bool is_name = std::ranges::any_of(
      given.value(), [](char c) { return is_letter(c) && lowered(std::string(1, c))[0] == c; });
  const std::string code = is_name ? item_meant(given.value()) : std::string();
  request.question.flows.item = code.empty() ? given.value() : code;
  return Done{};
}

Status read_listed_years(Request& request, const Given& given) {
  for (const std::string& list : given.values) {
    for (const std::string& text : split(list, ',')) {
      const auto year = parse_year(text, given.name);
      if (!year) return year.error();
      request.question.flows.years.push_back(*year);
    }
  }
  return Done{};
}

Status read_command(Request& request, const Given& given) {
  if (given.values.size() > 1)
    return usage("columns takes one command", "name one, or none for all");
  request.question.command = given.value();
  if (find_command(given.value()) != nullptr) return Done{};
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return usage("unknown command " + in_quotes(given.value()),
               did_you_mean(given.value(), names, "tradestat columns lists those of all"));
}

Status read_sort(Request& request, const Given& given) {
  std::optional<answer::SortBy>& sort = request.question.sort;
  if (auto status = choose_of(orders_of(given.command), given, sort); !status) return status;
  if (sort == answer::SortBy::rca) request.question.against_world = true;
  return Done{};
}

Status read_by(Request& request, const Given& given) {
  return choose_of(rows_of(given.command), given, request.question.by);
}

Status read_importer(Request& request, const Given& given) {
  auto country = parse_countries(given.values, request.question.files.areas);
  if (!country) return country.error();
  request.question.importer = country->front();
  return Done{};
}

/// Ours first, and the word for each.
std::vector<std::string_view> convention_words(const Command& command) {
  std::vector<std::string_view> words;
  for (const Convention& convention : conventions()) words.push_back(convention.name);
  if (command.name == "complexity") words.emplace_back("all");
  return words;
}

Status read_convention(Request& request, const Given& given) {
  const auto words = convention_words(given.command);
  request.question.convention = given.value();
  if (std::ranges::find(words, given.value()) != words.end()) return Done{};
  return usage("unknown convention " + in_quotes(given.value()),
               did_you_mean(given.value(), words, "use " + alternatives(words)));
}

/// "2020-2022"
Status read_period(Request& request, const Given& given) {
  const std::size_t dash = given.value().find('-');
  const std::string& text = given.value();
  const auto first = parse_year(text.substr(0, dash), given.name);
  const auto last =
      dash == std::string::npos ? first : parse_year(text.substr(dash + 1), given.name);
  if (!first || !last || *first > *last)
    return usage(
        formatted("{} must be two years, the earlier first, not {}", given.name, in_quotes(text)),
        "write them as 2020-2022");
  request.question.matrix.period = {*first, *last};
  return Done{};
}

template <auto place>
Status read_country_list(Request& request, const Given& given) {
  for (const std::string& list : given.values) {
    const auto words = split(list, ',');
    auto codes = parse_countries(words, request.question.files.areas);
    if (!codes) return codes.error();
    for (std::string& code : *codes) place(request).push_back(std::move(code));
  }
  return Done{};
}

Status read_year(Request& request, const Given& given) {
  std::vector<int>& years = request.question.flows.years;
  if (!years.empty())
    return usage("--year and --to are the same year twice", "leave one of them out");
  const auto year = parse_year(given.value(), given.name);
  if (!year) return year.error();
  years = {*year};
  return Done{};
}

Status read_to(Request& request, const Given& given) {
  FlowQuery& flows = request.question.flows;
  if (auto status = put(parse_year(given.value(), given.name), flows.to); !status) return status;
  if (!flows.from || *flows.from <= *flows.to) return Done{};
  return usage(formatted("--from {} lies after --to {}", *flows.from, *flows.to),
               "swap the two years");
}

Status read_at(Request& request, const Given& given) {
  answer::Question& question = request.question;
  if (!question.calculates()) return put(parse_year(given.value(), given.name), question.at);
  return put(parse_integer(given.value(), "--at with --years", -1000, 1000), question.at);
}

Status read_digits(Request& request, const Given& given) {
  std::optional<int>& digits = request.display.digits;
  digits.reset();
  if (given.value() == "all") return Done{};
  const auto number = parse_integer(given.value(), given.name, 1, 40);
  if (!number) return usage(number.error().message, "or say --digits all");
  digits = *number;
  return Done{};
}

Status read_top(Request& request, const Given& given) {
  std::optional<std::size_t>& top = request.question.top;
  top.reset();
  if (given.value() == "all") return Done{};
  const auto number = parse_integer(given.value(), given.name, 1, 1'000'000'000);
  if (!number) return usage(number.error().message, "or say --top all");
  top = static_cast<std::size_t>(*number);
  return Done{};
}

Status read_fail_on(Request& request, const Given& given) {
  for (const std::string& list : given.values) {
    for (const std::string& word : split(list, ',')) {
      const auto found = std::ranges::find(failures, word, &Choice<bool answer::FailOn::*>::word);
      if (found == failures.end()) {
        const auto words = words_of<failures>(given.command);
        return usage("--fail-on cannot be " + in_quotes(word),
                     did_you_mean(word, words, "use " + alternatives(words)));
      }
      if (found->value != nullptr) request.question.fail_on.*(found->value) = true;
    }
  }
  return Done{};
}

Status read_unit(Request& request, const Given& given) {
  if (choose<units>(given, request.question.files.unit_mult)) return Done{};
  std::vector<std::string> words;  // as they are typed
  words.reserve(units.size());
  for (const auto& unit : units)
    words.push_back(unit.value == 0 ? std::string(unit.word) : formatted("'{}'", unit.word));
  return usage("unknown unit " + in_quotes(given.value()),
               formatted("say --unit {}",
                         alternatives(std::vector<std::string_view>(words.begin(), words.end()))));
}

Status read_codes(Request& request, const Given& given) {
  return choose<country_lists>(
      given, request.question.files.numbers,
      "m49 is the UN's and ISO's list; comtrade that of Comtrade and BACI");
}

Status read_areas(Request& request, const Given& given) {
  for (const std::string& text : given.values) {
    auto rule = parse_area(text);
    if (!rule) return rule.error();
    request.question.files.areas.push_back(*std::move(rule));
  }
  return Done{};
}

Status read_flow(Request& request, const Given& given) {
  if (auto status = choose<directions>(given, request.question.direction); !status) return status;
  std::optional<Direction>& holds = request.question.files.holds;
  if (!holds) holds = request.question.direction;
  return Done{};
}

// Readers of one value, each into a place of the request.

template <auto place>
Status keep(Request& request, const Given& given) {
  place(request) = given.value();
  return Done{};
}

template <auto place>
Status all(Request& request, const Given& given) {
  place(request) = given.values;
  return Done{};
}

template <auto place>
Status yes(Request& request, const Given&) {
  place(request) = true;
  return Done{};
}

template <auto place>
Status year(Request& request, const Given& given) {
  return put(parse_year(given.value(), given.name), place(request));
}

template <int low, int high, auto place>
Status number(Request& request, const Given& given) {
  return put(parse_integer(given.value(), given.name, low, high), place(request));
}

template <auto place>
Status decimal(Request& request, const Given& given) {
  return put(parse_decimal(given.value(), given.name), place(request));
}

template <const auto& choices, auto place>
Status choice(Request& request, const Given& given) {
  return choose<choices>(given, place(request));
}

// clang-format off
constexpr auto table = std::to_array<Option>({
    // How it is shown.
    {.id = OptionId::output, .name = "--output", .letter = 'o', .value = "FILE",
     .group = Group::shown, .help = "write to a file; its suffix chooses the format",
     .read = read_output},
    {.id = OptionId::format, .name = "--format", .value = "FORMAT", .group = Group::shown,
     .help = "{}", .words = format_words, .variable = "TRADESTAT_FORMAT", .read = read_format},
    {.id = OptionId::chart, .name = "--chart", .group = Group::shown, .takes = Takes::none,
     .help = "draw a picture in the terminal, as --format chart does", .read = read_chart},
    {.id = OptionId::columns, .name = "--columns", .value = "NAMES", .group = Group::shown,
     .help = "only these fields, in this order: a,b,c", .read = read_columns},
    {.id = OptionId::no_header, .name = "--no-header", .group = Group::shown,
     .takes = Takes::none, .help = "leave out the column names",
     .read = yes<[](Request& r) -> auto& { return r.display.no_header; }>},
    {.id = OptionId::safe_csv, .name = "--safe-csv", .group = Group::shown,
     .takes = Takes::none,
     .help = "csv and tsv: an apostrophe before words that a spreadsheet takes for a formula",
     .read = yes<[](Request& r) -> auto& { return r.display.safe_csv; }>},
    {.id = OptionId::color, .name = "--color", .value = "WHEN", .group = Group::shown,
     .help = "{}", .words = words_of<colors>, .variable = "TRADESTAT_COLOR",
     .read = choice<colors, [](Request& r) -> auto& { return r.display.color; }>},
    {.id = OptionId::width, .name = "--width", .value = "N", .group = Group::shown,
     .help = "columns of a table, 40 to 1000", .variable = "TRADESTAT_WIDTH",
     .read = number<Display::least_width, Display::most_width,
                    [](Request& r) -> auto& { return r.display.width; }>},
    {.id = OptionId::digits, .name = "--digits", .value = "N|all", .group = Group::shown,
     .help = "significant digits of a number in a table or page; 5 if not given",
     .read = read_digits},
    {.id = OptionId::ascii, .name = "--ascii", .group = Group::shown, .takes = Takes::none,
     .help = "no character beyond ASCII in a table",
     .read = yes<[](Request& r) -> auto& { return r.display.ascii; }>},
    {.id = OptionId::lang, .name = "--lang", .value = "LANGUAGE", .group = Group::shown,
     .help = "of sentences: {}", .words = words_of<languages>,
     .read = choice<languages, [](Request& r) -> auto& { return r.question.language; }>},
    {.id = OptionId::help, .name = "--help", .letter = 'h', .group = Group::shown,
     .takes = Takes::none, .help = "show this help"},

    // What is asked.
    {.id = OptionId::text, .name = "FILE", .help = "a text in Arabic or English; - is stdin",
     .read = all<[](Request& r) -> auto& { return r.question.texts; }>},
    {.id = OptionId::verified, .name = "FILE|COUNTRY", .takes = Takes::files,
     .help = "datasets, each verified by itself; countries whose figures alone are meant",
     .read = read_verified},
    {.id = OptionId::files, .name = "FILE", .takes = Takes::files,
     .help = "trade files, folders of them, or - for stdin",
     .read = all<[](Request& r) -> auto& { return r.question.inputs; }>},
    {.id = OptionId::named_command, .name = "COMMAND", .help = "only its columns",
     .read = read_command},
    {.id = OptionId::countries, .name = "COUNTRY", .takes = Takes::files,
     .help = "alpha-3, alpha-2, M49 or English name", .read = read_countries},
    {.id = OptionId::pairs, .name = "COUNTRY", .takes = Takes::files,
     .help = "alpha-3, alpha-2, M49 or English name; RUS PRK,CHN: two pairs", .read = read_pairs},
    {.id = OptionId::listed_years, .name = "--year", .value = "YEAR,...", .takes = Takes::list,
     .help = "these years only: 2016 or 2016,2021", .read = read_listed_years},
    {.id = OptionId::year, .name = "--year", .value = "YEAR",
     .help = "the year of the values; the last one if not given", .read = read_year},
    {.id = OptionId::same_year, .name = "--to", .value = "YEAR", .help = "the same as --year",
     .read = read_year},
    {.id = OptionId::from, .name = "--from", .value = "YEAR", .help = "first year",
     .read = year<[](Request& r) -> auto& { return r.question.flows.from; }>},
    {.id = OptionId::to, .name = "--to", .value = "YEAR", .help = "last year", .read = read_to},
    {.id = OptionId::item, .name = "--item", .value = "CODE",
     .help = "commodity code: TOTAL for goods, S for services, SD, SC, ...",
     .read = read_item},
    {.id = OptionId::period, .name = "--period", .value = "FROM-TO",
     .help = "years that are added up first: 2020-2022", .read = read_period},
    {.id = OptionId::convention, .name = "--convention", .value = "NAME",
     .help = "compute as this does: {}", .words = convention_words, .read = read_convention},
    {.id = OptionId::by, .name = "--by", .value = "WHAT", .help = "a row for each: {}",
     .words = by_words, .read = read_by},
    {.id = OptionId::importer, .name = "--importer", .value = "COUNTRY",
     .help = "the market: what this country imports; the world if not given",
     .read = read_importer},
    {.id = OptionId::least_exports, .name = "--min-exports", .value = "USD",
     .help = "leave out countries that export less in all",
     .read = decimal<[](Request& r) -> auto& { return r.question.matrix.least_exports; }>},
    {.id = OptionId::least_trade, .name = "--min-trade", .value = "USD",
     .help = "leave out products of which all export less",
     .read = decimal<[](Request& r) -> auto& { return r.question.matrix.least_trade; }>},
    {.id = OptionId::only, .name = "--countries", .value = "COUNTRY,...", .takes = Takes::list,
     .help = "as if there were only these",
     .read = read_country_list<[](Request& r) -> auto& { return r.question.matrix.countries; }>},
    {.id = OptionId::exclude, .name = "--exclude", .value = "COUNTRY,...", .takes = Takes::list,
     .help = "as if there were none of these",
     .read = read_country_list<[](Request& r) -> auto& { return r.question.matrix.excluded; }>},
    {.id = OptionId::start, .name = "--start", .value = "VALUE",
     .help = "calculate from this value; its digits count",
     .read = decimal<[](Request& r) -> auto& { return r.question.start; }>},
    {.id = OptionId::end, .name = "--end", .value = "VALUE", .help = "to this value",
     .read = decimal<[](Request& r) -> auto& { return r.question.end; }>},
    {.id = OptionId::span, .name = "--years", .value = "N",
     .help = "over so many years; --at then counts from the start",
     .read = number<1, 1000, [](Request& r) -> auto& { return r.question.span; }>},
    {.id = OptionId::at, .name = "--at", .value = "YEAR",
     .help = "also the value that the rate implies for this year", .read = read_at},
    {.id = OptionId::top, .name = "--top", .value = "N",
     .help = "how many rows to show, or all; 20 if not given", .read = read_top},
    {.id = OptionId::sort, .name = "--sort", .value = "ORDER",
     .help = "{}: name is by code; the first if not given", .words = order_words, .read = read_sort},
    {.id = OptionId::level, .name = "--level", .value = "N",
     .help = "rank codes of so many digits, such as 2, 4 or 6; else as deep as each flow goes",
     .read = number<1, 10, [](Request& r) -> auto& { return r.question.level; }>},
    {.id = OptionId::article, .name = "--article", .value = "FILE", .takes = Takes::list,
     .help = "look for every figure in this text, Arabic or English; - is stdin; again for more "
             "texts",
     .read = all<[](Request& r) -> auto& { return r.question.texts; }>},
    {.id = OptionId::explain, .name = "--explain", .value = "ID",
     .help = "one check in full: formula, inputs, agreement, gap",
     .read = keep<[](Request& r) -> auto& { return r.question.check; }>},
    {.id = OptionId::rounding, .name = "--rounding", .takes = Takes::none,
     .help = "add the verdicts under each way of rounding",
     .read = yes<[](Request& r) -> auto& { return r.question.rounding; }>},
    {.id = OptionId::fail_on, .name = "--fail-on", .value = "WHAT,...", .takes = Takes::list,
     .help = "exit 1 on these: {}; always on the first", .words = words_of<failures>,
     .read = read_fail_on},
    {.id = OptionId::encoding, .name = "--encoding", .value = "NAME",
     .help = "of the text: {}; if not given, what its bytes show", .words = words_of<encodings>,
     .read = choice<encodings, [](Request& r) -> auto& { return r.question.encoding; }>},

    // What is read.
    {.id = OptionId::data, .name = "--data", .value = "FILE...", .group = Group::read,
     .takes = Takes::files,
     .help = "read these files instead of the bundled dataset: tradestat's own JSON, or trade "
             "files and folders of them; - is stdin",
     .variable = "TRADESTAT_DATA", .read = read_data},
    {.id = OptionId::reported_by, .name = "--reported-by", .value = "SIDE", .group = Group::read,
     .help = "whose report of a flow: {}; else the first country's", .words = words_of<sides>,
     .read = choice<sides, [](Request& r) -> auto& { return r.question.flows.reports; }>},
    {.id = OptionId::input_format, .name = "--input-format", .value = "FORMAT",
     .group = Group::read, .help = "read trade files as this format",
     .read = keep<[](Request& r) -> auto& { return r.question.files.format; }>},
    {.id = OptionId::map, .name = "--map", .value = "NAMES", .group = Group::read,
     .help = "our names for the columns of any CSV: exporter=COLUMN,...",
     .read = keep<[](Request& r) -> auto& { return r.question.files.map; }>},
    {.id = OptionId::unit, .name = "--unit", .value = "UNIT", .group = Group::read,
     .help = "what a mapped file counts in: {}", .words = words_of<units>, .read = read_unit},
    {.id = OptionId::codes, .name = "--codes", .value = "LIST", .group = Group::read,
     .help = "by which list a file numbers countries: {}", .words = words_of<country_lists>,
     .read = read_codes},
    {.id = OptionId::classification, .name = "--classification", .value = "LIST",
     .group = Group::read, .help = "of a mapped file's items: {}, for words",
     .words = words_of<classifications>,
     .read = choice<classifications,
                    [](Request& r) -> auto& { return r.question.files.classification; }>},
    {.id = OptionId::decimal, .name = "--decimal", .value = "MARK", .group = Group::read,
     .help = "the mark of decimals, where a column does not tell: {}", .words = words_of<marks>,
     .read = choice<marks, [](Request& r) -> auto& { return r.question.files.decimal; }>},
    {.id = OptionId::area, .name = "--area", .value = "NAME=CODE", .group = Group::read,
     .takes = Takes::list,
     .help = "what a name that no list has means: a code; keep: an area of its own; group",
     .read = read_areas},
    {.id = OptionId::holds, .name = "--holds", .value = "FLOW", .group = Group::read,
     .help = "what a file holds that does not say: {}", .words = words_of<directions>,
     .read = choice<directions, [](Request& r) -> auto& { return r.question.files.holds; }>},
    {.id = OptionId::flow, .name = "--flow", .value = "FLOW", .group = Group::read,
     .help = "the same as --holds: {}", .words = words_of<directions>,
     .read = read_flow},
    {.id = OptionId::skip_bad_rows, .name = "--skip-bad-rows", .group = Group::read,
     .takes = Takes::none, .help = "count rows that cannot be read",
     .read = yes<[](Request& r) -> auto& { return r.question.files.skip_bad_rows; }>},
    {.id = OptionId::sheet, .name = "--sheet", .value = "NAME", .group = Group::read,
     .help = "the sheet of a workbook, by name or number; else its only table of trade",
     .read = keep<[](Request& r) -> auto& { return r.question.files.sheet; }>},

    // The engine.
    {.id = OptionId::dialect, .name = "--dialect", .value = "NAME", .group = Group::engine,
     .help = "whose SQL: {}", .words = dialect_words, .read = read_dialect},
    {.id = OptionId::table, .name = "--table", .value = "EXPRESSION", .group = Group::engine,
     .help = "what stands behind FROM, as it is",
     .read = keep<[](Request& r) -> auto& { return r.question.engine.table; }>},
    {.id = OptionId::layout, .name = "--layout", .value = "NAME", .group = Group::engine,
     .help = "whose columns the table has: {}; baci if not given", .words = words_of<layouts>,
     .read = choice<layouts, [](Request& r) -> auto& { return r.question.engine.layout; }>},
    {.id = OptionId::table_columns, .name = "--columns", .value = "NAMES", .group = Group::engine,
     .help = "their names in the table, in the order of the layout: t,i,j,k,v",
     .read = read_table_columns},
    {.id = OptionId::run, .name = "--run", .value = "CLIENT", .group = Group::engine,
     .help = "ask the engine by its client, such as 'psql trade', and answer as without sql",
     .read = keep<[](Request& r) -> auto& { return r.question.engine.run; }>},
});
// clang-format on

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].id) != i) return false;
  return true;
}
static_assert(in_order());

}  // namespace

std::span<const Option> options() { return table; }

const Option& row_of(OptionId id) { return table[static_cast<std::size_t>(id)]; }

std::vector<Taken> taken_by(const Command& command) {
  std::vector<Taken> taken(command.own.begin(), command.own.end());
  for (const Option& option : options()) {
    if (command.in_sql) {
      const bool of_sql = option.group == Group::engine || option.id == OptionId::reported_by ||
                          (option.group == Group::shown && option.id != OptionId::columns &&
                           option.id != OptionId::lang);
      if (of_sql && std::ranges::find(command.own, option.id, &Taken::id) == command.own.end())
        taken.push_back({option.id});
      continue;
    }
    // Few commands have sentences or words of their own to show.
    const bool general =
        (option.group == Group::shown && option.id != OptionId::lang) ||
        (option.id == OptionId::data && command.reads_data) ||
        (option.id != OptionId::data && option.group == Group::read && command.reads_files);
    if (general && std::ranges::find(command.own, option.id, &Taken::id) == command.own.end())
      taken.push_back({option.id});
  }
  return taken;
}

}  // namespace tradestat::cli
