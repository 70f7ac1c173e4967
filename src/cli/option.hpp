#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "answer/question.hpp"
#include "cli/display.hpp"
#include "tradestat/error.hpp"

/// What a row of the table of options is.
namespace tradestat::cli {

struct Command;

/// What a command line asks for.
struct Request {
  answer::Question question{};
  Display display{};
};

/// The part of a command's help that an option stands in.
enum class Group : std::uint8_t { asked, read, engine, shown };

/// How many values an option takes.
enum class Takes : std::uint8_t {
  none,
  one,    ///< the last one given counts
  list,   ///< one a time, and they add up: some are lists between commas
  files,  ///< one or more words
};

/// What is given of an option.
struct Given {
  std::string_view name;  ///< "--format", or its variable; of words without one, what help says
  const std::vector<std::string>& values;
  const Command& command;
  bool by_environment = false;

  const std::string& value() const { return values.back(); }  ///< of one that takes one
};

/// The rows of the table, in the order in which values are read: the format first,
/// so that errors know it.
// clang-format off
enum class OptionId : std::uint8_t {
  // shown
  output, format, chart, columns, no_header, safe_csv, color, width, digits, ascii, lang, help,
  // asked, the first six by words without a name
  text, verified, files, named_command, countries, pairs, listed_years, year, same_year, from, to, item,
  period, convention, by, importer, least_exports, least_trade, only, exclude,
  start, end, span, at, top, sort, level, article, explain, rounding, fail_on,
  encoding,
  // read
  data, reported_by, input_format, map, unit, codes, classification, decimal, area, holds, flow,
  skip_bad_rows, sheet,
  // engine
  dialect, table, layout, table_columns, run,
};
// clang-format on

struct Option {
  OptionId id;
  std::string_view name;     ///< with dashes; without, of words that have no name
  char letter = '\0';        ///< '\0' for none
  std::string_view value{};  ///< what help calls its value
  Group group = Group::asked;
  Takes takes = Takes::one;
  std::string_view help;  ///< "{}" stands for the words
  /// The words that can be chosen, for one command; null where there are others.
  std::vector<std::string_view> (*words)(const Command&) = nullptr;
  const char* variable = nullptr;  ///< of the environment, which stands in for it
  /// Puts what is given into the request. Errors (usage): it cannot be that.
  Status (*read)(Request&, const Given&) = nullptr;

  bool has_name() const { return name.starts_with('-'); }
  /// Whether a word is its name, or a dash and its letter.
  bool is_called(std::string_view word) const {
    return has_name() && (word == name || (letter != '\0' && word.size() == 2 && word[0] == '-' &&
                                           word[1] == letter));
  }
};

}  // namespace tradestat::cli
