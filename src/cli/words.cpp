#include "cli/words.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include "answer/loading.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/values.hpp"
#include "report/render.hpp"

namespace tradestat::cli {
namespace {

/// What people call a command: of one country or none, and of two.
struct Synonym {
  std::string_view word;
  std::string_view line;
  std::string_view of_two{};  ///< empty for the same
};

constexpr Synonym synonyms[] = {
    {"exports", "partners --flow exports", "balance"},
    {"export", "partners --flow exports", "balance"},
    {"imports", "partners --flow imports", "balance"},
    {"import", "partners --flow imports", "balance"},
    {"trade", "partners", "report"},
    {"summary", "report"},
    {"overview", "report"},
    {"show", "report"},
    {"list", "data"},
    {"cagr", "growth"},
    {"change", "growth"},
    {"rate", "growth"},
    {"surplus", "balance"},
    {"deficit", "balance"},
    {"years", "series"},
    {"timeseries", "series"},
    {"time-series", "series"},
    {"history", "series"},
    {"partner", "partners"},
    {"top", "partners"},
    {"product", "products"},
    {"rca", "products --sort rca"},
    {"share", "composition"},
    {"shares", "composition"},
    {"parts", "composition"},
    {"eci", "complexity"},
    {"pci", "complexity --by item"},
    {"hhi", "concentration"},
    {"iit", "intraindustry"},
    {"grubel-lloyd", "intraindustry"},
    {"similarity", "competitors"},
    {"country", "profile"},
    {"rank", "profile"},
    {"ranks", "profile"},
    {"check", "verify"},
    {"validate", "verify"},
    {"test", "verify"},
    {"text", "figures"},
    {"extract", "figures"},
    {"read", "figures"},
    {"info", "inspect"},
    {"describe", "inspect"},
    {"version", "--version"},
    {"-v", "--version"},
};

/// Between countries these words say nothing that the order does not.
constexpr std::array<std::string_view, 5> fillers{"and", "with", "vs", "versus", "&"};

const Synonym* find_synonym(std::string_view word) {
  const auto found = std::ranges::find_if(
      synonyms, [&](const Synonym& synonym) { return same_word(synonym.word, word); });
  return found == std::end(synonyms) ? nullptr : &*found;
}

const Option* find_option(std::string_view name) {
  const auto all = options();
  const auto found =
      std::ranges::find_if(all, [&](const Option& option) { return option.is_called(name); });
  return found == all.end() ? nullptr : &*found;
}

/// What an option is called with a command; empty where it takes none such.
std::string_view name_with(const Command& command, OptionId id) {
  const auto taken = taken_by(command);
  if (std::ranges::find(taken, id, &Taken::id) == taken.end()) return {};
  return row_of(id).name;
}

bool is_year(std::string_view word) { return static_cast<bool>(parse_year(word, {})); }

/// The two years of "2016-2021", "2016..2021", "2016:2021", "2016–2021"; none of anything else.
std::optional<std::pair<std::string, std::string>> span_of(const std::string& word) {
  if (word.size() < 9 || !is_year(word.substr(0, 4)) || !is_year(word.substr(word.size() - 4)))
    return std::nullopt;
  const std::string between = word.substr(4, word.size() - 8);
  constexpr std::array<std::string_view, 6> signs{"-", "..", ":", "–", "—", "/"};
  if (std::ranges::find(signs, between) == signs.end()) return std::nullopt;
  return std::pair{word.substr(0, 4), word.substr(word.size() - 4)};
}

/// "35.8M" without its letters, and those in lower case; a number alone has none.
std::optional<std::pair<std::string, std::string>> amount_of(const std::string& word) {
  std::string digits = word.starts_with('$') ? word.substr(1) : word;
  const std::size_t end = digits.find_last_of("0123456789.") + 1;
  std::string letters = lowered(digits.substr(end));
  digits.resize(end);
  constexpr std::array<std::string_view, 12> scales{"",  "k",  "thousand", "m", "mn", "million",
                                                    "b", "bn", "billion",  "t", "tn", "trillion"};
  if (std::ranges::find(scales, letters) == scales.end() || !Decimal::parse(digits))
    return std::nullopt;
  return std::pair{std::move(digits), letters.substr(0, 1)};
}

bool exists(const std::string& path) {
  std::error_code none;
  return std::filesystem::exists(path, none);
}

bool is_path(const std::string& word) {
  if (word == "-" || word.find('/') != std::string::npos) return true;
  constexpr std::array<std::string_view, 10> suffixes{".csv", ".json", ".gz", ".zip",   ".xlsx",
                                                      ".tsv", ".txt",  ".md", ".jsonl", ".tab"};
  const std::string name = lowered(word);
  return std::ranges::any_of(suffixes, [&](auto suffix) { return name.ends_with(suffix); }) ||
         (exists(word) && country_meant(word).empty());
}

bool is_text(const std::string& path) {
  const std::string name = lowered(path);
  return name.ends_with(".txt") || name.ends_with(".md");
}

/// The words of a line by what they are.
class Line {
 public:
  explicit Line(const Arguments& words) {
    const auto command = std::ranges::find_if(
        words, [](const std::string& word) { return find_command(lowered(word)) != nullptr; });
    if (command != words.end()) command_ = lowered(*command);
    for (std::size_t at = 0; at < words.size();) at = take(words, at);
  }

  std::optional<Arguments> spelled() {
    if (!choose_command()) return std::nullopt;
    if (command_.starts_with('-')) return Arguments{command_};
    const Command& command = *find_command(command_);
    Arguments line{command_};
    if (!add_numbers(line) || !add_files(command, line)) return std::nullopt;
    line.insert(line.end(), countries_.begin(), countries_.end());
    if (!add_years(command, line) || !add_item(command, line)) return std::nullopt;
    line.insert(line.end(), options_.begin(), options_.end());
    if (!data_.empty()) line.emplace_back("--data");
    line.insert(line.end(), data_.begin(), data_.end());
    return line;
  }

  /// Of values whose growth is asked for: 0.9M and 1.2B, whose digits say different things.
  bool has_several_units() const { return several_units_; }

  Arguments reading() const {
    Arguments line = reading_;
    for (const std::string& path : data_)
      if (path != "-") line.insert(line.end(), {"--data", path});
    return line;
  }

 private:
  std::size_t take(const Arguments& words, std::size_t at) {
    const std::string& word = words[at];
    if (word.size() > 1 && word.starts_with('-') && !find_synonym(word))
      return take_option(words, at);
    if (!command_.empty() && same_word(word, command_) && !command_taken_) {
      command_taken_ = true;
      return at + 1;
    }
    if (command_.empty() && synonym_ == nullptr && (synonym_ = find_synonym(word)) != nullptr)
      return at + 1;
    return take_word(words, at);
  }

  /// A year, a span, a number, a file, a country of one word or several, two, an item, or what is
  /// left: the parser says what is wrong with that.
  std::size_t take_word(const Arguments& words, std::size_t at) {
    const std::string& word = words[at];
    const bool filler = std::ranges::find(fillers, lowered(word)) != fillers.end();
    if (is_year(word)) {
      years_.push_back(word);
    } else if (const auto span = span_of(word)) {
      span_ = span;
    } else if (takes_numbers() && amount_of(word)) {
      numbers_.push_back(word);
    } else if (exists(word) && is_path(word)) {
      files_.push_back(word);
    } else if (filler && !countries_.empty()) {
      return at + 1;
    } else if (const std::size_t end = take_country(words, at); end > at) {
      return end;
    } else if (take_pair(word)) {
      return at + 1;
    } else if (is_path(word)) {
      files_.push_back(word);
    } else if (std::string item = item_meant(word); !item.empty() && item_.empty()) {
      item_ = std::move(item);
    } else {
      countries_.push_back(word);
      ++unknown_;
    }
    return at + 1;
  }

  /// Whether numbers are values whose growth is asked for.
  bool takes_numbers() const {
    return command_ == "growth" || (synonym_ != nullptr && synonym_->line == "growth");
  }

  /// The longest run of words that is a country: Russian Federation.
  std::size_t take_country(const Arguments& words, std::size_t at) {
    constexpr std::size_t most = 6;
    for (std::size_t count = std::min(most, words.size() - at); count > 0; --count) {
      std::string name = words[at];
      for (std::size_t i = 1; i < count; ++i) name += " " + words[at + i];
      const std::string code = country_meant(name);
      if (code.empty()) continue;
      // What the parser understands it gets as it is typed.
      countries_.push_back(count == 1 && parse_country(name) ? name : code);
      return at + count;
    }
    return at;
  }

  /// RUS-PRK, RUS/PRK, RUS,PRK: the list of a pair alone, else the parser's list.
  bool take_pair(const std::string& word) {
    for (std::size_t at = word.find_first_of("-/,:"); at != std::string::npos;
         at = word.find_first_of("-/,:", at + 1)) {
      const std::string first = country_meant(word.substr(0, at));
      const std::string second = country_meant(word.substr(at + 1));
      if (first.empty() || second.empty()) continue;
      countries_.insert(countries_.end(), {first, second});
      return true;
    }
    return false;
  }

  std::size_t take_option(const Arguments& words, std::size_t at) {
    const std::string& word = words[at];
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const Option* option = find_option(name);
    if (option == nullptr && word.starts_with("--") &&
        report::find_format(std::string_view(word).substr(2)) != nullptr) {
      options_.insert(options_.end(), {"--format", word.substr(2)});
      return at + 1;
    }
    if (option == nullptr || option->takes == Takes::none) {
      options_.push_back(word);
      if (option != nullptr && option->group == Group::read) reading_.push_back(word);
      return at + 1;
    }
    std::size_t next = at + 1;
    std::string value;
    if (equals != std::string::npos) {
      value = word.substr(equals + 1);
    } else if (next < words.size()) {
      value = words[next++];
    } else {
      // Which ids there are is what somebody asks who gives none.
      if (option->id == OptionId::explain) {
        options_.insert(options_.end(), {"--columns", "id,kind,stated,unit,verdict"});
      } else {
        options_.push_back(word);
      }
      return next;
    }
    if (option->takes != Takes::files) {
      add_option(*option, value);
      return next;
    }
    data_.push_back(value);
    while (next < words.size() && is_path(words[next])) data_.push_back(words[next++]);
    return next;
  }

  void add_option(const Option& option, std::string value) {
    const bool of_years = option.id == OptionId::listed_years || option.id == OptionId::year;
    const auto span = span_of(value);
    if (span && (of_years || option.id == OptionId::span)) {
      span_ = span;
      return;
    }
    if (option.id == OptionId::start || option.id == OptionId::end) {
      numbers_.push_back(value);
      return;
    }
    options_.insert(options_.end(), {std::string(option.name), value});
    if (option.group == Group::read && option.id != OptionId::flow)
      reading_.insert(reading_.end(), {std::string(option.name), std::move(value)});
  }

  /// The command that the line names, or that its words are of.
  bool choose_command() {
    if (!command_.empty()) return true;
    std::string_view line;
    if (synonym_ != nullptr) {
      const bool of_two = countries_.size() == 2 && !synonym_->of_two.empty();
      line = of_two ? synonym_->of_two : synonym_->line;
    } else if (countries_.size() > unknown_ && !is_slip()) {
      const std::string_view of_two = span_ ? "series" : years_.empty() ? "report" : "balance";
      line = countries_.size() == 1 ? "partners" : of_two;
    } else if (countries_.empty() && !files_.empty()) {
      line = std::ranges::all_of(files_, is_text) ? "figures" : "inspect";
    } else if (countries_.empty() && !options_.empty() && data_.empty()) {
      line = "report";
    }
    if (line.empty()) return false;
    std::vector<std::string> words = split(std::string(line), ' ');
    command_ = words.front();
    options_.insert(options_.begin(), words.begin() + 1, words.end());
    return true;
  }

  /// Whether the first word may be a misspelt command.
  bool is_slip() const {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    return country_meant(countries_.front()).empty() && !nearest(countries_.front(), names).empty();
  }

  /// growth 35.8 78.3 5: one unit that is the same for both does not matter to a rate.
  bool add_numbers(Arguments& line) {
    if (numbers_.empty()) return true;
    std::vector<std::string> scales;
    std::vector<std::string> digits;
    for (const std::string& number : numbers_) {
      const auto amount = amount_of(number);
      if (!amount) return false;
      digits.push_back(amount->first);
      scales.push_back(amount->second);
    }
    if (command_ != "growth" || numbers_.size() > 3) return false;
    several_units_ = numbers_.size() > 1 && scales[0] != scales[1];
    if (several_units_) return false;
    if (numbers_.size() > 2 && !scales[2].empty()) return false;
    constexpr std::array<const char*, 3> names{"--start", "--end", "--years"};
    for (std::size_t i = 0; i < digits.size(); ++i) line.insert(line.end(), {names[i], digits[i]});
    return true;
  }

  bool add_files(const Command& command, Arguments& line) {
    const bool as_words = !name_with(command, OptionId::text).empty() ||
                          !name_with(command, OptionId::files).empty() ||
                          !name_with(command, OptionId::verified).empty();
    if (!as_words && !files_.empty() && !command.reads_data) return false;
    if (as_words && !command.reads_data) {
      files_.insert(files_.end(), data_.begin(), data_.end());
      data_.clear();
    }
    auto& place = as_words ? line : data_;
    place.insert(place.end(), files_.begin(), files_.end());
    return true;
  }

  bool add_years(const Command& command, Arguments& line) const {
    const std::string_view from = name_with(command, OptionId::from);
    std::string_view to = name_with(command, OptionId::to);
    if (to.empty()) to = name_with(command, OptionId::same_year);
    if (to.empty()) to = name_with(command, OptionId::year);
    if (span_) {
      if (from.empty() || to.empty() || !years_.empty()) return false;
      line.insert(line.end(), {std::string(from), span_->first, std::string(to), span_->second});
    }
    if (years_.empty()) return true;
    std::string_view list = name_with(command, OptionId::listed_years);
    if (list.empty() && years_.size() == 1) list = name_with(command, OptionId::year);
    if (list.empty()) return false;
    std::string all;
    for (const std::string& year : years_) all += (all.empty() ? "" : ",") + year;
    line.insert(line.end(), {std::string(list), all});
    return true;
  }

  bool add_item(const Command& command, Arguments& line) const {
    if (item_.empty()) return true;
    if (name_with(command, OptionId::item).empty()) return false;
    line.insert(line.end(), {"--item", item_});
    return true;
  }

  std::string command_;
  bool command_taken_ = false;
  const Synonym* synonym_ = nullptr;
  std::vector<std::string> countries_;  ///< and words that are nothing
  std::size_t unknown_ = 0;             ///< how many those are
  std::vector<std::string> years_;
  std::optional<std::pair<std::string, std::string>> span_;
  std::vector<std::string> numbers_;
  bool several_units_ = false;
  std::vector<std::string> files_;
  std::string item_;
  Arguments options_;
  Arguments reading_;  ///< of those, what says how files are read
  std::vector<std::string> data_;
};

}  // namespace

Result<Arguments> spelled_out(const Arguments& words) {
  Line line(words);
  auto spelled = line.spelled();
  if (line.has_several_units())
    return answer::usage("the values are in several units",
                         "write both in one, as in: tradestat growth 0.9M 1200M 5");
  return spelled ? *std::move(spelled) : words;
}

Arguments reading_options(const Arguments& words) { return Line(words).reading(); }

std::string pasteable(const Arguments& words) {
  std::string line = "tradestat";
  for (const std::string& word : words) {
    const bool plain =
        !word.empty() && word.find_first_of(" \t\n'\"\\$`!*?[](){}<>|&;#~") == std::string::npos;
    std::string quoted;
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    line += plain ? " " + word : " '" + quoted + "'";
  }
  return line;
}

}  // namespace tradestat::cli
