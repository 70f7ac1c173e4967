#include "cli/help.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "cli/options.hpp"
#include "io/bytes/inflate.hpp"
#include "io/dataset_json.hpp"
#include "report/render.hpp"
#include "tradestat/load.hpp"
#include "tradestat/version.hpp"

namespace tradestat::cli {
namespace {

constexpr std::size_t page_width = 80;

std::string padded(std::string text, std::size_t width) {
  text.append(text.size() < width ? width - text.size() : 1, ' ');
  return text;
}

/// Appends words at an indentation, breaking lines at the page's width.
void append_wrapped(std::string& out, std::string_view words, std::size_t indent) {
  std::size_t column = indent;
  while (!words.empty()) {
    const std::size_t length = std::min(words.find(' '), words.size());
    if (column > indent && column + 1 + length > page_width) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    }
    if (column > indent) {
      out += ' ';
      ++column;
    }
    out += words.substr(0, length);
    column += length;
    words.remove_prefix(std::min(length + 1, words.size()));
  }
  out += '\n';
}

/// What the command takes beside its own is what the group's heading says, and what is shown.
Group group_of(const Taken& taken, const Command& command) {
  const bool own = std::ranges::find(command.own, taken.id, &Taken::id) != command.own.end();
  const Group group = row_of(taken.id).group;
  return own && group != Group::shown ? Group::asked : group;
}

}  // namespace

std::string names_of(const Option& option) {
  if (!option.has_name()) return std::string(option.name);
  std::string names(option.name);
  if (option.letter != '\0') names = formatted("-{}, {}", option.letter, names);
  return option.value.empty() ? names : formatted("{} {}", names, option.value);
}

std::string words_for(const Taken& taken, const Option& option, const Command& command) {
  std::string words(taken.help.empty() ? option.help : taken.help);
  const std::size_t place = words.find("{}");
  if (place != std::string::npos) words.replace(place, 2, alternatives(option.words(command)));
  return words;
}

std::string program_help() {
  std::string text =
      "Bilateral trade statistics with sources, rounding intervals and verdicts.\n"
      "\n"
      "  tradestat report                      the bundled figures on one screen\n"
      "  tradestat balance --format json       for scripts\n"
      "  tradestat verify                      for CI: exits 1 on a contradiction\n"
      "  tradestat growth --start 28.7 --end 10.6 --years 5\n"
      "\n"
      "Usage: tradestat COMMAND [COUNTRY COUNTRY] [OPTION...]\n"
      "\n"
      "Commands:\n";
  for (const auto& command : commands())
    text += formatted("  {}{}\n", padded(std::string(command.name), 15), command.summary);
  text +=
      "\n"
      "'tradestat COMMAND -h' tells a command's options, 'tradestat --version' the\n"
      "versions. 'tradestat completions bash|zsh|fish' writes what Tab needs, 'tradestat\n"
      "man' the manual. Exit codes: 0 done, 1 verify found a contradiction, 2 an error.\n";
  return text;
}

std::string command_help(const Command& command) {
  std::string text = formatted("{}: {}\n\n", command.name, command.summary);
  for (const std::string& example : split(command.examples, '\n'))
    text += formatted("  tradestat {}\n", example);
  const std::vector<Taken> all = taken_by(command);
  std::size_t width = 0;
  for (const Taken& taken : all) width = std::max(width, names_of(row_of(taken.id)).size() + 4);
  constexpr std::string_view headings[] = {"What is asked", "What is read", "The engine",
                                           "How it is shown"};
  for (const Group group : {Group::asked, Group::read, Group::engine, Group::shown}) {
    std::string lines;
    for (const Taken& taken : all) {
      if (group_of(taken, command) != group) continue;
      lines += padded("  " + names_of(row_of(taken.id)), width);
      append_wrapped(lines, words_for(taken, row_of(taken.id), command), width);
    }
    if (!lines.empty()) text += formatted("\n{}:\n{}", headings[static_cast<int>(group)], lines);
  }
  return text;
}

std::string version_text() {
  const Dataset dataset = bundled();
  return formatted(
      "tradestat {}\ndataset {}, schema {}\noutput schema {}\n"
      "reads files plain, as .gz and in .zip, inflated by {}\n",
      TRADESTAT_VERSION, dataset.id, io::dataset_schema_version, report::schema_version,
      io::inflater());
}

}  // namespace tradestat::cli
