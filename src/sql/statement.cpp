#include "sql/statement.hpp"

#include <algorithm>
#include <cctype>

#include "base/format.hpp"
#include "base/text.hpp"
#include "tradestat/version.hpp"

namespace tradestat::sql {
namespace {

constexpr char user_word = '\1';  // and a byte with its number behind

constexpr std::array baci_columns{LayoutColumn{"t"}, LayoutColumn{"i"}, LayoutColumn{"j"},
                                  LayoutColumn{"k"}, LayoutColumn{"v"}};
constexpr std::array comtrade_columns{
    LayoutColumn{"refYear"},
    LayoutColumn{"reporterCode"},
    LayoutColumn{"partnerCode"},
    LayoutColumn{"cmdCode"},
    LayoutColumn{"primaryValue"},
    LayoutColumn{"flowCode"},
    LayoutColumn{"classificationCode"},
    LayoutColumn{"freqCode", false},
    LayoutColumn{"partner2Code", false},
    LayoutColumn{"customsCode", false},
    LayoutColumn{"motCode", false},
    LayoutColumn{"mosCode", false},
};

/// What no name of the user's ends with.
std::string mark_beside(const std::vector<std::string>& words) {
  const auto is_of_name = [](char c) {
    return is_letter(c) || is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  };
  std::size_t longest = 0;
  for (const std::string& word : words) {
    std::size_t run = 0;
    for (std::size_t i = 0; i <= word.size(); ++i) {
      if (i < word.size() && word[i] == '_') {
        ++run;
        continue;
      }
      if (i == word.size() || !is_of_name(word[i])) longest = std::max(longest, run);
      run = 0;
    }
  }
  std::string mark(longest + 1, '_');
  return mark;
}

}  // namespace

std::span<const LayoutColumn> columns_of(Layout layout) {
  if (layout == Layout::comtrade) return comtrade_columns;
  return baci_columns;
}

Statement::Statement(const Target& target) : target_(target) {}

std::string Statement::user(std::string text) {
  auto found = std::ranges::find(words_, text);
  if (found == words_.end()) found = words_.insert(found, std::move(text));
  return {user_word, static_cast<char>(found - words_.begin() + 1)};
}

std::string Statement::column(std::size_t place) {
  const auto& named = target_.columns;
  const std::string name(named.empty() ? columns_of(target_.layout)[place].name : named[place]);
  return name == "-" ? "" : "rows@." + user(dialect().identifier(name));
}

void Statement::with(std::string_view name, std::string body) {
  parts_.emplace_back(name, std::move(body));
}

std::string Statement::text(std::string_view select) const { return text(select, {}); }

std::string Statement::text_for_client(std::string_view select) const {
  return std::string(dialect().before_csv) + text(select, dialect().behind_csv);
}

std::string Statement::text(std::string_view select, std::string_view ending) const {
  std::string pattern;
  for (const auto& [name, body] : parts_)
    pattern += formatted("{}{} AS (\n{}\n)", pattern.empty() ? "WITH " : ",\n", name, body);
  if (!pattern.empty()) pattern += '\n';
  pattern.append(select).append(dialect().ending).append(ending);
  const std::string mark = mark_beside(words_);
  std::string text = formatted("-- tradestat {}: {}\n-- {}\n", TRADESTAT_VERSION,
                               printable(target_.asked), dialect().title);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '@') {
      text += mark;
    } else if (pattern[i] == user_word) {
      text += words_[static_cast<unsigned char>(pattern[++i]) - 1U];
    } else {
      text += pattern[i];
    }
  }
  return text + ";\n";
}

}  // namespace tradestat::sql
