#include "cli/parser.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "cli/options.hpp"

namespace tradestat::cli {
namespace {

using answer::usage;

/// A row of the table and what the parser makes of it; null where no word names it.
struct Declared {
  const Option* option;
  const CLI::Option* parsed;

  std::vector<std::string> values() const {
    return parsed == nullptr ? std::vector<std::string>() : parsed->results();
  }
};

/// Whether a word may name the option: to declare one takes longer than to read all words.
bool is_named(const Option& option, const std::vector<std::string>& words) {
  if (!option.has_name()) return true;
  return std::ranges::any_of(words, [&](const std::string& word) {
    return word.starts_with(option.name) || (option.letter != '\0' && word.starts_with('-') &&
                                             word.find(option.letter) != std::string::npos);
  });
}

const CLI::Option* declare(const Option& option, CLI::App& app) {
  std::string names(option.name);
  if (option.letter != '\0') names += std::string(",-") + option.letter;
  if (option.takes == Takes::none) return app.add_flag(names);
  CLI::Option* declared = app.add_option(names);
  if (option.takes == Takes::files)
    return declared->expected(CLI::detail::expected_max_vector_size);
  return declared->multi_option_policy(option.takes == Takes::list
                                           ? CLI::MultiOptionPolicy::TakeAll
                                           : CLI::MultiOptionPolicy::TakeLast);
}

/// In the order of the table, in which they are read.
std::vector<Declared> declare_all(const Command& command, const std::vector<std::string>& words,
                                  CLI::App& app) {
  std::vector<Declared> all;
  for (const Taken& taken : taken_by(command)) {
    const Option& option = row_of(taken.id);
    all.push_back({&option, is_named(option, words) ? declare(option, app) : nullptr});
  }
  std::ranges::sort(all, {}, [](const Declared& declared) { return declared.option->id; });
  return all;
}

/// What the parser could not place: an unknown option, or a word too many.
Error unexpected(const std::string& word, const std::vector<Declared>& all,
                 const std::string& example) {
  if (!word.starts_with('-') || word == "-")
    return usage("unexpected argument " + in_quotes(word), example);
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string_view> known;
  for (const Declared& declared : all)
    if (declared.option->has_name()) known.push_back(declared.option->name);
  return usage("unknown option " + in_quotes(name),
               name.size() > 2 ? did_you_mean(name, known, example) : example);
}

/// The error of an option without a value, which the last word names ("--format", "--format=",
/// "-o"), with the words that there are.
Error without_value(const std::string& last, const std::vector<Declared>& all,
                    const Command& command, const std::string& example) {
  const std::string word = last.substr(0, last.find('='));
  const auto is_named = [&](const Declared& declared) {
    return word == declared.option->name ||
           (!word.empty() && !word.starts_with("--") && word.back() == declared.option->letter);
  };
  const auto named = std::ranges::find_if(all, is_named);
  if (named == all.end()) return usage(formatted("option {} needs a value", word), example);
  const Option& option = *named->option;
  const std::string words = option.words != nullptr ? alternatives(option.words(command))
                                                    : formatted("{} {}", option.name, option.value);
  return usage(formatted("option {} needs a value", option.name), "write " + words);
}

/// The parser's own words never reach the user: they differ between its releases.
Status split_words(CLI::App& app, const std::vector<Declared>& all, std::vector<std::string> words,
                   const Command& command, const std::string& example) {
  const std::string last = words.empty() ? std::string() : words.back();
  std::ranges::reverse(words);  // the parser takes them from the back
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError&) {
    return without_value(last, all, command, example);
  }
  if (const auto extras = app.remaining(); !extras.empty())
    return unexpected(extras.front(), all, example);
  for (const Declared& declared : all) {
    for (const std::string& value : declared.values()) {
      if (declared.option->takes == Takes::none && value != "true")
        return usage(formatted("option {} takes no value", declared.option->name), example);
      if (value.empty() && declared.option->has_name())
        return without_value(std::string(declared.option->name), all, command, example);
    }
  }
  return Done{};
}

/// Puts what is given of an option into the request.
Status read(const Declared& declared, const Command& command, const Environment& environment,
            Request& request) {
  const Option* const option = declared.option;
  std::vector<std::string> values = declared.values();
  const bool given = !values.empty();
  if (!given && option->variable != nullptr) {
    if (std::string value = variable(environment, option->variable); !value.empty())
      values.push_back(std::move(value));
  }
  if (values.empty() || option->read == nullptr) return Done{};
  const std::string_view name = given ? option->name : option->variable;
  return option->read(request, {name, values, command, !given});
}

}  // namespace

Parsed parse(const Command& command, std::vector<std::string> words,
             const Environment& environment) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<Declared> all = declare_all(command, words, app);
  Parsed result;
  result.status = split_words(app, all, std::move(words), command,
                              formatted("for example: tradestat {}",
                                        command.examples.substr(0, command.examples.find('\n'))));
  result.help = std::ranges::any_of(all, [](const Declared& declared) {
    return declared.option->id == OptionId::help && !declared.values().empty();
  });
  // What names of areas mean comes before the countries that may be among them.
  std::stable_partition(all.begin(), all.end(), [](const Declared& declared) {
    return declared.option->id == OptionId::area;
  });
  for (const Declared& declared : all) {
    Status status = read(declared, command, environment, result.request);
    if (status) continue;
    if (result.status) result.status = std::move(status);
    break;
  }
  return result;
}

}  // namespace tradestat::cli
