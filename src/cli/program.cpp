#include "cli/program.hpp"

#include <algorithm>
#include <filesystem>
#include <span>

#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/completions.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/parser.hpp"
#include "cli/words.hpp"
#include "tradestat/country.hpp"

namespace tradestat::cli {
namespace {

using answer::usage;

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

/// Where it is the words that are wrong, so that others may have been meant.
Outcome misspelt(const Error& error, const Display& display) {
  Outcome outcome = failed(error, display);
  outcome.is_misspelt = true;
  return outcome;
}

/// How the error of a line is shown that no command's parser takes: in the format it asks for.
Display display_of(const Arguments& arguments, const Environment& environment) {
  return parse({.reads_data = false, .reads_files = false}, arguments, environment).request.display;
}

/// The error of a word that is no command.
Outcome unknown_command(const std::string& name, const Arguments& arguments,
                        const Environment& environment) {
  const Display display = display_of(arguments, environment);
  constexpr std::string_view otherwise =
      "for example: tradestat balance RUS PRK; all commands: tradestat help";
  if (name.starts_with('-'))
    return misspelt(
        usage("unknown option " + in_quotes(name) + " before the command", std::string(otherwise)),
        display);
  std::vector<std::string_view> names;
  for (const auto& command : commands()) names.push_back(command.name);
  const std::string_view near = nearest(name, names);
  if (near.empty())
    return misspelt(usage("unknown command " + in_quotes(name), std::string(otherwise)), display);
  Arguments meant{std::string(near)};
  meant.insert(meant.end(), std::next(std::ranges::find(arguments, name)), arguments.end());
  return misspelt(usage("unknown command " + in_quotes(name), "did you mean: " + pasteable(meant)),
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

/// The words of a whole line.
Arguments line_of(const Command& command, const Arguments& arguments) {
  Arguments line{std::string(command.name)};
  line.insert(line.end(), arguments.begin(), arguments.end());
  return line;
}

/// The error of a file whose name promises what is not written.
Error other_suffix(const Display& display, const Command& command, const Arguments& arguments) {
  std::vector<std::string_view> suffixes;
  for (const auto& format : report::formats())
    if (answers_in(command, format) && !format.suffixes.front().empty())
      suffixes.push_back(format.suffixes.front());
  Arguments line = line_of(command, arguments);
  const std::string stem =
      display.path.substr(0, display.path.size() - display.other_suffix.size());
  for (std::string& word : line)
    if (word.ends_with(display.path))
      word.replace(word.size() - display.path.size(), display.path.size(), stem + ".csv");
  return usage(
      formatted("{} files are not written", display.other_suffix),
      formatted("end the name with {}, as in: {}", alternatives(suffixes), pasteable(line)));
}

/// The error of a word that is no country, with the line of the nearest that is.
Error with_nearest(Error error, const Arguments& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (error.message != "unknown country " + in_quotes(line[i])) continue;
    const auto near = nearest_countries(line[i]);
    if (near.empty()) break;
    Arguments meant = line;
    meant[i] = near.front()->alpha3;
    error.hint += " then: " + pasteable(meant);
    break;
  }
  return error;
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

/// The error with a hint whose line reads what the user's line does.
Error with_own_data(Error error, const Arguments& arguments) {
  constexpr std::string_view program = "tradestat ";
  const std::size_t at = error.hint.rfind(program);
  if (at == std::string::npos || error.hint.find("--data", at) != std::string::npos) return error;
  Arguments line = split(error.hint.substr(at + program.size()), ' ');
  const Arguments reading = reading_options(arguments);
  if (reading.empty() || find_command(line.front()) == nullptr) return error;
  line.insert(line.end(), reading.begin(), reading.end());
  if (const auto spelled = spelled_out(line))
    error.hint = error.hint.substr(0, at) + pasteable(*spelled);
  return error;
}

/// The answer to what a command line asks for. Its errors are for the line's own data.
Outcome answered(const Command& command, const Request& request, const Arguments& arguments,
                 const Environment& environment) {
  Display display = request.display;
  if (command.is_dataset) display.format = report::find_format("dataset");
  if (!answers_in(command, *display.format))
    return failed(other_format(*display.format, command), display);
  if (!display.other_suffix.empty())
    return failed(other_suffix(display, command, arguments), display);
  if (command.is_dataset && std::filesystem::exists(display.path))
    return failed(usage(in_quotes(display.path) + " exists already", "choose another name"),
                  request.display);
  if (display.format->of_pictures && !display.columns.empty())
    return failed(usage("--columns chooses what a table shows, and a picture is asked for",
                        "leave it out, or ask for a table"),
                  display);
  answer::Question question = request.question;
  question.files.progress = environment.progress;
  question.draft = display.format->of_datasets;
  auto answer = command.answer(question);
  if (!answer) return failed(with_own_data(answer.error(), arguments), display);
  std::string aside = add_notes(answer->document, *display.format);
  auto document = with_columns(std::move(answer->document), display.columns);
  if (!document) return failed(document.error(), display);
  report::Style style = style_of(display, environment);
  if (question.language == Language::arabic) style.ascii = false;  // which has no letters of it
  for (const Error& error : answer->errors) aside += rendered(error, display);
  return {.exit_code = !answer->errors.empty() ? 2
                       : answer->contradiction ? 1
                                               : 0,
          .answer = [render = display.format->render, style, document = *std::move(document)](
                        report::Output& output) { render(document, style, output); },
          .errors = std::move(aside),
          .output_path = display.path,
          .format = display.format};
}

Outcome run_command(const Command& command, const Arguments& arguments,
                    const Environment& environment) {
  const auto [request, help, status] = parse(command, arguments, environment);
  if (help) return done(command_help(command));
  if (!status)
    return misspelt(
        with_nearest(with_own_data(status.error(), arguments), line_of(command, arguments)),
        request.display);
  return answered(command, request, arguments, environment);
}

/// The command whose question is to be SQL: the first word. Errors (usage): it is none.
Result<Command> command_in_sql(const Arguments& arguments) {
  const auto known = answer::commands_in_sql();
  const std::string which = alternatives(known);
  if (arguments.empty() || arguments.front().starts_with('-'))
    return usage("sql needs a command", "name it first: " + which);
  const std::string& name = arguments.front();
  const Command* const command = find_command(name);
  if (command == nullptr)
    return usage("unknown command " + in_quotes(name), did_you_mean(name, known, "use " + which));
  const auto of_sums = answer::commands_of_sums();
  if (std::ranges::find(known, name) == known.end() &&
      std::ranges::find(of_sums, name) == of_sums.end())
    return usage(formatted("{} cannot be said in SQL: it takes more than sums of rows", name),
                 "these can: " + which);
  Command in_sql = *command;
  in_sql.in_sql = true;
  return in_sql;
}

Outcome run_sql(const Arguments& arguments, const Environment& environment) {
  const Display plain;
  const auto command = command_in_sql(arguments);
  if (!command) return failed(command.error(), plain);
  auto [request, help, status] =
      parse(*command, {arguments.begin() + 1, arguments.end()}, environment);
  if (help) return done(command_help(*command));
  if (!status) return failed(status.error(), request.display);
  request.question.engine.asked = joined(arguments, " ");
  if (!request.question.engine.run.empty()) {
    if (auto target = answer::check_engine(request.question); !target)
      return failed(target.error(), request.display);
    return answered(*command, request, arguments, environment);
  }
  auto text = answer::sql(request.question, command->name);
  if (!text) return failed(text.error(), plain);
  Outcome outcome = done(*std::move(text));
  outcome.output_path = request.display.path;
  outcome.format = plain.format;
  return outcome;
}

/// What Tab asks: "complete -- WORDS".
Outcome run_complete(const Arguments& arguments) {
  const std::span words(arguments);
  return done(complete(words.subspan(std::min<std::size_t>(2, words.size()))));
}

Outcome run_completions(const Arguments& arguments) {
  if (arguments.size() > 2)
    return failed(usage("unexpected argument " + in_quotes(arguments[2]),
                        "use: tradestat completions bash, zsh or fish"),
                  {});
  auto script = completion_script(arguments.size() < 2 ? std::string_view() : arguments[1]);
  return script ? done(*std::move(script)) : failed(script.error(), {});
}

Outcome run_man(const Arguments& arguments) {
  if (arguments.size() == 1) return done(manual());
  return failed(usage("unexpected argument " + in_quotes(arguments[1]), "use: tradestat man"), {});
}

Outcome run_words(const Arguments& words, const Environment& environment) {
  const std::string& first = words.front();
  if (first == "-h" || first == "--help") return done(program_help());
  if (first == "--version" || first == "-V") return done(version_text());
  if (first == "complete") return run_complete(words);
  if (first == "completions") return run_completions(words);
  if (first == "man") return run_man(words);
  const bool help = first == "help";
  if (help && words.size() == 1) return done(program_help());
  const std::string& name = help ? words[1] : first;
  const Command* command = find_command(name);
  if (command == nullptr) return unknown_command(name, words, environment);
  const Arguments rest(words.begin() + 1, words.end());
  const bool asks_for_help = !rest.empty() && (rest.front() == "-h" || rest.front() == "--help");
  if (help || (command->in_sql && asks_for_help)) return done(command_help(*command));
  return command->in_sql ? run_sql(rest, environment) : run_command(*command, rest, environment);
}

}  // namespace

Outcome run(const Arguments& arguments, const Environment& environment) {
  if (arguments.empty()) return done(program_help());
  Outcome outcome = run_words(arguments, environment);
  // What the parser takes as it stands is never read otherwise.
  if (!outcome.is_misspelt) return outcome;
  const auto spelled = spelled_out(arguments);
  if (!spelled) return failed(spelled.error(), display_of(arguments, environment));
  if (*spelled == arguments) return outcome;
  Outcome other = run_words(*spelled, environment);
  if (other.is_misspelt) return find_command(arguments.front()) == nullptr ? other : outcome;
  if (other.answer)
    other.errors = formatted("tradestat: note: read as: {}\n", pasteable(*spelled)) + other.errors;
  return other;
}

}  // namespace tradestat::cli
