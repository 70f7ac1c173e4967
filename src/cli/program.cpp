#include "cli/program.hpp"

#include <algorithm>

#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "cli/help.hpp"
#include "cli/parser.hpp"

namespace tradestat::cli {
namespace {

using answer::usage;
using Arguments = std::vector<std::string>;

Outcome done(std::string text) {
  return {.answer = [text = std::move(text)](report::Output& output) { output.text += text; }};
}

std::string rendered(const Error& error, const Display& display) {
  std::string text;
  const auto add = [&](Error one) {
    one.message = answer::with_options(one.message);
    one.hint = answer::with_options(one.hint);
    text += display.format->render_error(one);
  };
  add(error);
  for (const Error& other : error.more) add(other);
  return text;
}

Outcome failed(const Error& error, const Display& display) {
  return {.exit_code = 2, .errors = rendered(error, display), .format = display.format};
}

/// The error of a word that is no command, in the format that those behind it ask for.
Outcome unknown_command(const std::string& name, const Arguments& arguments,
                        const Environment& environment) {
  const Display display =
      parse({.reads_data = false, .reads_files = false}, arguments, environment).request.display;
  if (name.starts_with('-'))
    return failed(usage("unknown option " + in_quotes(name) + " before the command",
                        "options follow the command: tradestat COMMAND " + name),
                  display);
  std::vector<std::string_view> names;
  for (const auto& command : commands()) names.push_back(command.name);
  return failed(usage("unknown command " + in_quotes(name),
                      did_you_mean(name, names, "see: tradestat --help")),
                display);
}

/// The error of a format that tells what was checked, where nothing is, or is a dataset.
Error other_format(const report::OutputFormat& format, const Command& command) {
  std::vector<std::string_view> names;
  for (const auto& other : commands())
    if (answers_in(other, format)) names.push_back(other.name);
  const std::string which = alternatives(names);
  return usage(formatted("format {} is for {} only, not for {}", format.name, which, command.name),
               formatted("use: tradestat {} --format {}, or another format", which, format.name));
}

/// Adds what the inputs have to tell with every answer, and the breaks in series that it
/// crosses, or returns them for standard error.
std::string add_notes(report::Document& document, const report::OutputFormat& format) {
  std::string aside;
  for (report::Table& table : document.tables) {
    for (const SeriesBreak& found : table.breaks) {
      if (format.notes_aside) {
        aside += "tradestat: note: " + found.to_string() + "\n";
      } else {
        table.notes.push_back(found.to_string());
      }
    }
  }
  for (const InputInfo& input : document.inputs) {
    for (const std::string& note : input.notes) {
      if (format.notes_aside) {
        aside += "tradestat: note: " + note + "\n";
      } else if (!document.tables.empty()) {
        document.tables.back().notes.push_back(note);
      }
    }
  }
  return aside;
}

Outcome run_command(const Command& command, const Arguments& arguments,
                    const Environment& environment) {
  const auto [request, help, status] = parse(command, arguments, environment);
  const Display& display = request.display;
  if (help) return done(command_help(command));
  if (!status) return failed(status.error(), display);
  if (!answers_in(command, *display.format))
    return failed(other_format(*display.format, command), display);
  if (display.format->of_pictures && !display.columns.empty())
    return failed(usage("--columns chooses what a table shows, and a picture is asked for",
                        "leave it out, or ask for a table"),
                  display);
  answer::Question question = request.question;
  question.files.progress = environment.progress;
  question.draft = display.format->of_datasets;
  auto answer = command.answer(question);
  if (!answer) return failed(answer.error(), display);
  std::string aside = add_notes(answer->document, *display.format);
  auto document = with_columns(std::move(answer->document), display.columns);
  if (!document) return failed(document.error(), display);
  for (const Error& error : answer->errors) aside += rendered(error, display);
  return {.exit_code = !answer->errors.empty() ? 2
                       : answer->contradiction ? 1
                                               : 0,
          .answer = [render = display.format->render, style = style_of(display, environment),
                     document = *std::move(document)](
                        report::Output& output) { render(document, style, output); },
          .errors = std::move(aside),
          .output_path = display.path,
          .format = display.format};
}

}  // namespace

Outcome run(const Arguments& arguments, const Environment& environment) {
  if (arguments.empty()) return done(program_help());
  const std::string& first = arguments.front();
  if (first == "-h" || first == "--help") return done(program_help());
  if (first == "--version" || first == "-V") return done(version_text());
  const bool help = first == "help";
  if (help && arguments.size() == 1) return done(program_help());
  const std::string& name = help ? arguments[1] : first;
  const Command* command = find_command(name);
  if (command == nullptr) return unknown_command(name, arguments, environment);
  if (help) return done(command_help(*command));
  return run_command(*command, {arguments.begin() + 1, arguments.end()}, environment);
}

}  // namespace tradestat::cli
