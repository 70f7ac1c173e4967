#include "cli/manual.hpp"

#include <algorithm>
#include <vector>

#include "base/format.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "tradestat/version.hpp"

namespace tradestat::cli {
namespace {

/// Words that roff shows as they are.
std::string shown(std::string_view words) {
  std::string text;
  if (words.starts_with('.') || words.starts_with('\'')) text += "\\&";
  for (const char c : words) {
    switch (c) {
      case '\\': text += "\\e"; break;
      case '-': text += "\\-"; break;
      case '\'': text += "\\(aq"; break;
      case '"': text += "\\(dq"; break;
      case '^': text += "\\(ha"; break;
      case '~': text += "\\(ti"; break;
      case '`': text += "\\(ga"; break;
      default: text += c;
    }
  }
  return text;
}

void add_item(std::string& page, std::string_view head, std::string_view words) {
  page += formatted(".TP\n.B {}\n{}\n", shown(head), shown(words));
}

void add_command(std::string& page, const Command& command) {
  page += formatted(".SS {}\n{}.\n.PP\n.nf\n", shown(command.name), shown(command.summary));
  for (const std::string& example : split(command.examples, '\n'))
    page += formatted("tradestat {}\n", shown(example));
  page += ".fi\n";
  for (const Taken& taken : command.own) {
    const Option& option = row_of(taken.id);
    add_item(page, names_of(option), words_for(taken, option, command));
  }
}

/// What every command of a kind takes, in the words of the first that does.
void add_shared(std::string& page, Group group) {
  for (const Option& option : options()) {
    if (option.group != group) continue;
    for (const Command& command : commands()) {
      if (std::ranges::find(command.own, option.id, &Taken::id) != command.own.end()) continue;
      const std::vector<Taken> all = taken_by(command);
      const auto taken = std::ranges::find(all, option.id, &Taken::id);
      if (taken == all.end()) continue;
      add_item(page, names_of(option), words_for(*taken, option, command));
      break;
    }
  }
}

void add_variables(std::string& page) {
  for (const Option& option : options())
    if (option.variable != nullptr)
      add_item(page, option.variable, formatted("stands in for {}", option.name));
}

}  // namespace

std::string manual() {
  std::string page = formatted(
      ".TH TRADESTAT 1 \"\" \"tradestat {}\" \"User Commands\"\n"
      ".SH NAME\ntradestat \\- bilateral trade statistics with sources and intervals\n"
      ".SH SYNOPSIS\n.B tradestat\n.I COMMAND\n[\\fICOUNTRY COUNTRY\\fR] [\\fIOPTION\\fR...]\n.br\n"
      ".B tradestat completions\nbash|zsh|fish\n.br\n.B tradestat man\n"
      ".SH DESCRIPTION\nBilateral trade statistics with sources, rounding intervals and verdicts.\n"
      "Without files it answers from the bundled dataset.\n"
      ".SH COMMANDS\n",
      TRADESTAT_VERSION);
  for (const Command& command : commands()) add_command(page, command);
  page += ".SH WHAT IS READ\nOptions of all commands that read files.\n";
  add_shared(page, Group::read);
  page += ".SH HOW IT IS SHOWN\nOptions of all commands; not all have all formats.\n";
  add_shared(page, Group::shown);
  page += ".SH ENVIRONMENT\n";
  add_variables(page);
  page += ".SH EXIT STATUS\n";
  add_item(page, "0", "done");
  add_item(page, "1", "verify found a contradiction");
  add_item(page, "2", "an error");
  return page;
}

}  // namespace tradestat::cli
