#include "cli/program.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"

namespace tradestat::cli {
namespace {

using Arguments = std::vector<std::string>;

const CommandEntry* find_command(std::string_view name) {
  const auto found = std::ranges::find(commands(), name, &CommandEntry::name);
  return found == commands().end() ? nullptr : &*found;
}

Error unknown_command(const std::string& name) {
  std::vector<std::string_view> names;
  for (const auto& entry : commands()) names.push_back(entry.name);
  if (name.starts_with('-'))
    return usage("unknown option " + in_quotes(name) + " before the command",
                 "options follow the command: tradestat COMMAND " + name);
  return usage("unknown command " + in_quotes(name),
               did_you_mean(name, names, "see: tradestat --help"));
}

/// What the parser could not place: an unknown option, or a word too many.
Error unexpected(const std::string& word, const CLI::App& app, const std::string& see) {
  if (!word.starts_with('-') || word == "-")
    return usage("unexpected argument " + in_quotes(word), see);
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string> known;
  for (const auto* option : app.get_options())
    for (const auto& long_name : option->get_lnames()) known.push_back("--" + long_name);
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  return usage("unknown option " + in_quotes(name),
               name.size() > 2 ? did_you_mean(name, candidates, see) : see);
}

/// Parses a command's arguments. The parser's own words never reach the user:
/// they differ between its releases.
Status parse(CLI::App& app, const CommandEntry& entry, Arguments arguments) {
  const std::string see = "see: tradestat " + std::string(entry.name) + " --help";
  app.allow_extras();
  std::ranges::reverse(arguments);  // the parser takes them from the back
  try {
    app.parse(std::move(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string_view words = error.what();
    return usage("option " + std::string(words.substr(0, words.find(':'))) + " needs a value", see);
  } catch (const CLI::ParseError& error) {
    const std::string_view words = error.what();  // "…: --flag = value"
    const std::size_t name = std::min(words.find("--"), words.size());
    return usage("option " + std::string(words.substr(name, words.find(' ', name) - name)) +
                     " takes no value",
                 see);
  }
  if (const auto extras = app.remaining(); !extras.empty())
    return unexpected(extras.front(), app, see);
  for (const auto* option : app.get_options()) {
    for (const std::string& value : option->results())
      if (value.empty() && !option->get_positional())
        return usage("option " + option->get_name() + " needs a value", see);
  }
  return Done{};
}

/// The error of a format that tells what was checked, where nothing is.
Error no_findings(const std::string& format, const CommandEntry& entry) {
  std::string which;
  for (const auto& other : commands())
    if (other.has_findings) which += (which.empty() ? "" : " or ") + std::string(other.name);
  return usage(
      "format " + format + " is for " + which + " only, not for " + std::string(entry.name),
      "use: tradestat " + which + " --format " + format + ", or another format");
}

Outcome done(std::string text) {
  return {.exit_code = 0,
          .answer = [text = std::move(text)](report::Output& output) { output.text += text; },
          .errors = {},
          .output_path = {}};
}

/// Adds what the inputs have to tell with every answer, or returns it for
/// standard error.
std::string add_input_notes(report::Document& document, const report::OutputFormat& format) {
  std::string aside;
  for (const InputInfo& input : document.inputs) {
    for (const std::string& note : input.notes) {
      if (format.notes_aside) {
        aside += "tradestat: note: " + printable(note) + "\n";
      } else if (!document.tables.empty()) {
        document.tables.back().notes.push_back(note);
      }
    }
  }
  return aside;
}

Result<Outcome> run_command(const CommandEntry& entry, Arguments arguments,
                            const Environment& environment) {
  CLI::App app;
  app.set_help_flag();
  const auto command = entry.make();
  OutputOptions output;
  bool help = false;
  command->setup(app);
  output.add(app, entry.has_findings);
  app.add_flag("-h,--help", help, "show this help");
  if (auto status = parse(app, entry, std::move(arguments)); !status && !help)
    return status.error();
  if (help) return done(command_help(entry, app));
  if (auto status = output.resolve(environment); !status) return status.error();
  if (output.format().of_findings && !entry.has_findings)
    return no_findings(std::string(output.format().name), entry);
  SelectionOptions::progress = environment.progress;
  auto answer = command->run();
  if (!answer) return answer.error();
  const std::string aside = add_input_notes(answer->document, output.format());
  auto document = output.choose(std::move(answer->document));
  if (!document) return document.error();
  return Outcome{.exit_code = answer->contradiction ? 1 : 0,
                 .answer = [render = output.format().render, style = output.style(),
                            document = *std::move(document)](
                               report::Output& out) { render(document, style, out); },
                 .errors = aside,
                 .output_path = output.path()};
}

/// The format that the command line asks for, as far as it can be understood;
/// else the default.
const report::OutputFormat& wanted_format(const Arguments& arguments,
                                          const Environment& environment) {
  std::string name = variable(environment, "TRADESTAT_FORMAT");
  std::string path;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    const std::string next = i + 1 < arguments.size() ? arguments[i + 1] : "";
    if (word == "--format") name = next;
    if (word.starts_with("--format=")) name = word.substr(9);
    if (word == "-o" || word == "--output") path = next;
    if (word.starts_with("--output=")) path = word.substr(9);
  }
  const auto* format = name.empty() ? report::format_of_path(path) : report::find_format(name);
  return format == nullptr ? report::formats().front() : *format;
}

Result<Outcome> dispatch(const Arguments& arguments, const Environment& environment) {
  if (arguments.empty()) return done(program_help());
  const std::string& first = arguments.front();
  if (first == "-h" || first == "--help") return done(program_help());
  if (first == "--version" || first == "-V") return done(version_text());
  if (first == "help") {
    if (arguments.size() == 1) return done(program_help());
    const CommandEntry* entry = find_command(arguments[1]);
    if (entry == nullptr) return unknown_command(arguments[1]);
    return run_command(*entry, {"--help"}, environment);
  }
  const CommandEntry* entry = find_command(first);
  if (entry == nullptr) return unknown_command(first);
  return run_command(*entry, {arguments.begin() + 1, arguments.end()}, environment);
}

}  // namespace

std::string error_text(const Error& error, const Arguments& arguments,
                       const Environment& environment) {
  return wanted_format(arguments, environment).render_error(error);
}

Outcome run(const Arguments& arguments, const Environment& environment) {
  auto outcome = dispatch(arguments, environment);
  if (outcome) return *std::move(outcome);
  return {.exit_code = 2,
          .answer = {},
          .errors = error_text(outcome.error(), arguments, environment),
          .output_path = {}};
}

}  // namespace tradestat::cli
