#include "cli/completions.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "answer/loading.hpp"
#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "tradestat/country.hpp"

namespace tradestat::cli {
namespace {

using Words = std::span<const std::string>;

bool begins(std::string_view word, std::string_view start) {
  return word.size() >= start.size() && same_word(word.substr(0, start.size()), start);
}

/// The lines of what begins as the word does.
class Offers {
 public:
  /// Before is what stands before the word and is not to be completed.
  explicit Offers(std::string_view word, std::string_view before = {})
      : word_(word), before_(before) {}

  void add(std::string_view offer, std::string_view meaning = {}) {
    if (!begins(offer, word_)) return;
    text_ += formatted("{}{}", before_, offer);
    if (!meaning.empty()) text_ += formatted("\t{}", meaning);
    text_ += '\n';
  }

  std::string text() && { return std::move(text_); }
  bool empty() const { return text_.empty(); }

 private:
  std::string_view word_;
  std::string_view before_;
  std::string text_;
};

void add_commands(Offers& offers) {
  for (const Command& command : commands()) offers.add(command.name, command.summary);
}

/// By codes; where none begins so, by names.
void add_countries(Offers& offers) {
  for (const Country& country : countries()) offers.add(country.alpha3, country.name);
  if (!offers.empty()) return;
  for (const Country& country : countries()) offers.add(country.name);
}

void add_options(Offers& offers, const Command& command) {
  for (const Taken& taken : taken_by(command)) {
    const Option& option = row_of(taken.id);
    if (option.has_name()) offers.add(option.name, words_for(taken, option, command));
  }
}

/// The option of a name or a letter, or null.
const Option* option_of(std::string_view word, const Command& command) {
  for (const Taken& taken : taken_by(command)) {
    const Option& option = row_of(taken.id);
    if (option.is_called(word)) return &option;
  }
  return nullptr;
}

bool takes_countries(const Option& option) { return option.value.starts_with("COUNTRY"); }

std::string values_of(const Option& option, const Command& command, std::string_view word,
                      std::string_view before) {
  // Of a list only what stands behind the last comma is not yet said.
  std::string said(before);
  const std::size_t comma = word.rfind(',');
  if (option.takes == Takes::list && comma != std::string_view::npos) {
    said += word.substr(0, comma + 1);
    word.remove_prefix(comma + 1);
  }
  Offers offers(word, said);
  if (option.words != nullptr)
    for (const std::string_view one : option.words(command)) offers.add(one);
  if (takes_countries(option)) add_countries(offers);
  return std::move(offers).text();
}

std::string words_without_name(const Command& command, std::string_view word) {
  const bool of_countries = std::ranges::any_of(command.own, [](const Taken& taken) {
    return taken.id == OptionId::countries || taken.id == OptionId::pairs ||
           taken.id == OptionId::verified;
  });
  Offers offers(word);
  if (of_countries) add_countries(offers);
  return std::move(offers).text();
}

std::string complete_of(const Command& command, Words words) {
  std::string_view word = words.back();
  words = words.first(words.size() - 1);
  if (word == "=") {
    word = {};
  } else if (!words.empty() && words.back() == "=") {
    words = words.first(words.size() - 1);
  }
  const Option* before = words.empty() ? nullptr : option_of(words.back(), command);
  if (before != nullptr && before->takes != Takes::none)
    return values_of(*before, command, word, {});
  const std::size_t equals = word.find('=');
  if (word.starts_with("--") && equals != std::string_view::npos) {
    const Option* option = option_of(word.substr(0, equals), command);
    if (option == nullptr) return {};
    return values_of(*option, command, word.substr(equals + 1), word.substr(0, equals + 1));
  }
  if (!word.starts_with('-')) return words_without_name(command, word);
  Offers offers(word);
  add_options(offers, command);
  return std::move(offers).text();
}

constexpr std::string_view of_bash = R"sh(_tradestat() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf '%q' "${line%%$'\t'*}")")
  done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _tradestat tradestat
)sh";

constexpr std::string_view of_zsh = R"sh(#compdef tradestat
_tradestat() {
  local line tab=$'\t'
  local -a offers shown
  for line in "${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    offers+=("${line%%$tab*}")
    shown+=("${line/$tab/  }")
  done
  if (( $#offers )); then
    compadd -U -l -d shown -a offers
  else
    compset -P '--*='
    _files
  fi
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _tradestat "$@"
else
  compdef _tradestat tradestat
fi
)sh";

constexpr std::string_view of_fish = R"sh(function __tradestat_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l offers ($words[1] complete -- $words[2..-1] 2>/dev/null)
  if test (count $offers) -gt 0
    printf '%s\n' $offers
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c tradestat -f -a '(__tradestat_complete)'
)sh";

struct Script {
  std::string_view shell;
  std::string_view text;
};

constexpr auto scripts =
    std::to_array<Script>({{"bash", of_bash}, {"zsh", of_zsh}, {"fish", of_fish}});

}  // namespace

std::string complete(Words words) {
  if (words.empty()) return {};
  if (words.size() == 1) {
    Offers offers(words.front());
    add_commands(offers);
    return std::move(offers).text();
  }
  const Command* command = find_command(words.front());
  return command == nullptr ? std::string() : complete_of(*command, words.subspan(1));
}

Result<std::string> completion_script(std::string_view shell) {
  const auto* const found = std::ranges::find(scripts, shell, &Script::shell);
  if (found != scripts.end()) return std::string(found->text);
  return answer::usage(shell.empty() ? "completions needs the name of a shell"
                                     : "no completions for the shell " + in_quotes(shell),
                       "use: tradestat completions bash, zsh or fish");
}

}  // namespace tradestat::cli
