#include "cli/help.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

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

std::string option_names(const CLI::Option& option) {
  std::string names;
  for (const auto& name : option.get_snames()) names += (names.empty() ? "-" : ", -") + name;
  for (const auto& name : option.get_lnames()) names += (names.empty() ? "--" : ", --") + name;
  if (names.empty()) return option.get_name();
  const std::string type = option.get_type_name();
  return type.empty() ? names : names + " " + type;
}

}  // namespace

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
  for (const auto& entry : commands())
    text += "  " + padded(std::string(entry.name), 13) + std::string(entry.summary) + "\n";
  text +=
      "\n"
      "'tradestat COMMAND -h' tells a command's options, 'tradestat --version' the\n"
      "versions. Exit codes: 0 done, 1 verify found a contradiction, 2 an error.\n";
  return text;
}

std::string command_help(const CommandEntry& entry, const CLI::App& app) {
  std::string text = std::string(entry.name) + ": " + std::string(entry.summary) + "\n\n";
  std::string_view examples = entry.examples;
  while (!examples.empty()) {
    const std::size_t length = std::min(examples.find('\n'), examples.size());
    text += "  tradestat " + std::string(examples.substr(0, length)) + "\n";
    examples.remove_prefix(std::min(length + 1, examples.size()));
  }
  const auto options = app.get_options();
  std::size_t width = 0;
  for (const auto* option : options) width = std::max(width, option_names(*option).size() + 4);
  text += "\nOptions:\n";
  for (const auto* option : options) {
    text += padded("  " + option_names(*option), width);
    append_wrapped(text, option->get_description(), width);
  }
  return text;
}

std::string version_text() {
  // The dataset's id and version are the two lines of its head.
  return "tradestat " TRADESTAT_VERSION
         "\ndataset russia-north-korea, schema 1.0\noutput schema 1.0\n";
}

}  // namespace tradestat::cli
