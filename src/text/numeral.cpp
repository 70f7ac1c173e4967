#include "text/numeral.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "text/characters.hpp"
#include "text/language/languages.hpp"

namespace tradestat::text {
namespace {

constexpr int max_digits = 30;

/// The separator at a position; of no meaning where there is none.
Joint joint_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  if (rest.empty()) return {};
  for (const Language& language : languages)
    for (const Joint& joint : language.joints)
      if (joint.text[0] == rest[0] && rest.starts_with(joint.text)) return joint;
  return {};
}

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && character_at(text, at).type == CharacterClass::digit;
}

/// Past a run of digits (and the marks inside it); counts them.
std::size_t skip_digits(std::string_view text, std::size_t at, std::size_t& count) {
  std::size_t end = at;
  count = 0;
  while (digit_at(text, at)) {
    at += character_at(text, at).length;
    end = at;
    ++count;
    at = skip_marks(text, at);
  }
  return end;
}

/// One run of digits between separators.
struct Group {
  std::size_t digits = 0;
  Separator before = Separator::none;
};

bool is_group_separator(Separator s) {
  return s == Separator::comma || s == Separator::dot || s == Separator::group ||
         s == Separator::blank;
}
bool is_decimal_separator(Separator s) {
  return s == Separator::comma || s == Separator::dot || s == Separator::decimal;
}

/// True where all groups after the first have three digits and one separator.
bool grouped(std::span<const Group> groups) {
  if (groups[0].digits > 3) return false;
  for (const Group& group : groups.subspan(1))
    if (group.digits != 3 || group.before != groups[1].before) return false;
  return is_group_separator(groups[1].before);
}

/// Four numbers of 1 to 255 with points look like an address of a computer.
bool address_like(std::span<const Group> groups, Int128 coefficient) {
  if (groups.size() != 4 || groups[1].before != Separator::dot) return false;
  for (int i = 0; i < 4; ++i, coefficient /= 1000)
    if (coefficient % 1000 == 0 || coefficient % 1000 > 255) return false;
  return true;
}

/// What most numerals are: up to 18 ASCII digits and nothing else.
std::optional<Numeral> read_plain(std::string_view run) {
  if (run.empty() || run.size() > 18) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : run) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  if (run[0] == '0' && run.size() > 1) return std::nullopt;
  return Numeral{{value, 0}, {}, static_cast<int>(run.size())};
}

}  // namespace

std::size_t numeral_end(std::string_view text, std::size_t begin) {
  std::size_t count = 0;
  std::size_t end = skip_digits(text, begin, count);
  while (true) {
    const std::size_t at = skip_marks(text, end);
    const Joint joint = joint_at(text, at);
    if (joint.meaning == Separator::none) return end;
    const std::size_t next = skip_marks(text, at + joint.text.size());
    if (!digit_at(text, next)) return end;
    std::size_t following = 0;
    const std::size_t after = skip_digits(text, next, following);
    // A blank only joins groups of three; else it parts two numbers.
    if (joint.meaning == Separator::blank && (following != 3 || count > 3)) return end;
    count = following;
    end = after;
  }
}

std::optional<Numeral> read_numeral(std::string_view run) {
  if (const auto plain = read_plain(run)) return plain;
  std::array<Group, 16> parts;
  std::size_t size = 1;
  Int128 coefficient = 0;
  std::size_t digits = 0;
  bool leading_zero = false;
  for (std::size_t at = skip_marks(run, 0); at < run.size(); at = skip_marks(run, at)) {
    const Character c = character_at(run, at);
    if (c.type == CharacterClass::digit) {
      if (++digits > static_cast<std::size_t>(max_digits)) return std::nullopt;
      if (digits == 1) leading_zero = c.code == 0;
      coefficient = coefficient * 10 + c.code;
      ++parts[size - 1].digits;
      at += c.length;
      continue;
    }
    const Joint joint = joint_at(run, at);
    if (joint.meaning == Separator::none || joint.meaning == Separator::foreign ||
        size == parts.size()) {
      return std::nullopt;
    }
    parts[size++].before = joint.meaning;
    at += joint.text.size();
  }
  const std::span<const Group> groups(parts.data(), size);
  if (leading_zero && groups[0].digits > 1) return std::nullopt;
  const auto last = static_cast<int>(groups.back().digits);
  const Separator separator = groups.back().before;
  const Decimal whole(coefficient, 0);
  const Decimal with_decimals(coefficient, -last);

  if (size == 1) return Numeral{whole, {}, static_cast<int>(digits)};
  if (size == 2) {
    const bool can_group = !leading_zero && grouped(groups);
    const bool can_point = is_decimal_separator(separator);
    if (can_group && separator == Separator::comma) return Numeral{whole, with_decimals};
    if (can_group && separator == Separator::dot) return Numeral{with_decimals, whole};
    if (can_group) return Numeral{whole, {}};
    return can_point ? std::optional(Numeral{with_decimals, {}}) : std::nullopt;
  }
  if (leading_zero) return std::nullopt;
  if (grouped(groups)) {
    return address_like(groups, coefficient) ? std::nullopt : std::optional(Numeral{whole, {}});
  }
  if (grouped(groups.first(size - 1)) && is_decimal_separator(separator) &&
      separator != groups[1].before) {
    return Numeral{with_decimals, {}};
  }
  return std::nullopt;
}

std::optional<Decimal> read_group(std::string_view run) {
  // A digit before it makes it a number that may hold zeros there.
  const auto longer = read_numeral("1" + std::string(run));
  if (!longer || longer->other || !(longer->digits == 4 || longer->value.exponent() < 0))
    return std::nullopt;
  const auto group = add(longer->value, Decimal(-1000, 0));
  const bool three = group && group->sign() >= 0 && *group < Decimal(1000, 0);
  return three ? group : std::nullopt;
}

std::optional<int> read_digits(std::string_view text, int count) {
  int value = 0;
  int digits = 0;
  for (std::size_t at = 0; at < text.size(); at = skip_marks(text, at)) {
    const Character c = character_at(text, at);
    if (c.type != CharacterClass::digit || ++digits > count) return std::nullopt;
    value = value * 10 + c.code;
    at += c.length;
  }
  return digits == count ? std::optional(value) : std::nullopt;
}

}  // namespace tradestat::text
