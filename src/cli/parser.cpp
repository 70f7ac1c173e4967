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

/// A row of the table and what the parser makes of it.
struct Declared {
  const Option* option;
  const CLI::Option* parsed;
};

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
std::vector<Declared> declare_all(const Command& command, CLI::App& app) {
  std::vector<Declared> all;
  for (const Taken& taken : taken_by(command)) {
    const Option& option = options()[static_cast<std::size_t>(taken.id)];
    all.push_back({&option, declare(option, app)});
  }
  std::ranges::sort(all, {}, [](const Declared& declared) { return declared.option->id; });
  return all;
}

/// What the parser could not place: an unknown option, or a word too many.
Error unexpected(const std::string& word, const std::vector<Declared>& all,
                 const std::string& see) {
  if (!word.starts_with('-') || word == "-")
    return usage("unexpected argument " + in_quotes(word), see);
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string_view> known;
  for (const auto& [option, parsed] : all)
    if (option->has_name()) known.push_back(option->name);
  return usage("unknown option " + in_quotes(name),
               name.size() > 2 ? did_you_mean(name, known, see) : see);
}

/// The option whose value is missing: the last word names it ("--format", "--format=", "-o").
std::string without_value(const std::string& last, const std::vector<Declared>& all) {
  std::string word = last.substr(0, last.find('='));
  for (const auto& [option, parsed] : all)
    if (word == option->name ||
        (!word.empty() && !word.starts_with("--") && word.back() == option->letter))
      return std::string(option->name);
  return word;
}

/// The parser's own words never reach the user: they differ between its releases.
Status split_words(CLI::App& app, const std::vector<Declared>& all, std::vector<std::string> words,
                   const std::string& see) {
  const std::string last = words.empty() ? std::string() : words.back();
  std::ranges::reverse(words);  // the parser takes them from the back
  try {
    app.parse(std::move(words));
  } catch (const CLI::ParseError&) {
    return usage(formatted("option {} needs a value", without_value(last, all)), see);
  }
  if (const auto extras = app.remaining(); !extras.empty())
    return unexpected(extras.front(), all, see);
  for (const auto& [option, parsed] : all) {
    for (const std::string& value : parsed->results()) {
      if (option->takes == Takes::none && value != "true")
        return usage(formatted("option {} takes no value", option->name), see);
      if (value.empty() && option->has_name())
        return usage(formatted("option {} needs a value", option->name), see);
    }
  }
  return Done{};
}

/// Puts what is given of an option into the request.
Status read(const Declared& declared, const Command& command, const Environment& environment,
            Request& request) {
  const auto& [option, parsed] = declared;
  std::vector<std::string> values = parsed->results();
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
  std::vector<Declared> all = declare_all(command, app);
  Parsed result;
  result.status =
      split_words(app, all, std::move(words), formatted("see: tradestat {} --help", command.name));
  result.help = std::ranges::any_of(all, [](const Declared& declared) {
    return declared.option->id == OptionId::help && declared.parsed->count() > 0;
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
