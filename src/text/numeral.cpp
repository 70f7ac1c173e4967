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

/// Whether a separator may begin with a byte.
constexpr auto begins_joint = [] {
  std::array<bool, 256> result{};
  for (const Language& language : languages)
    for (const Joint& joint : language.joints)
      result[static_cast<unsigned char>(joint.text[0])] = true;
  return result;
}();

/// The separator at a position; of no meaning where there is none.
Joint joint_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  if (rest.empty() || !begins_joint[static_cast<unsigned char>(rest[0])]) return {};
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
  return s == Separator::comma || s == Separator::soft_comma || s == Separator::dot ||
         s == Separator::group || s == Separator::blank;
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

/// "18,40,221": the last three digits, then pairs.
bool grouped_in_pairs(std::span<const Group> groups) {
  if (groups.size() < 3 || groups[0].digits > 2 || groups.back().digits != 3) return false;
  for (const Group& group : groups.subspan(1, groups.size() - 2))
    if (group.digits != 2 || group.before != Separator::comma) return false;
  return groups.back().before == Separator::comma;
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

/// The digits of a run, the groups that they stand in, and what parts them.
struct Run {
  Int128 coefficient = 0;
  std::array<Group, 16> parts{};
  std::size_t size = 1;
  std::size_t digits = 0;
  bool leading_zero = false;
  bool turned = false;  ///< by a mark, between two groups

  std::span<const Group> groups() const { return {parts.data(), size}; }
};

std::optional<Run> parse(std::string_view text) {
  Run run;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    if (c.type == CharacterClass::mark) {
      run.turned = run.turned || parts_numbers(text, at);
      at += c.length;
      continue;
    }
    if (c.type == CharacterClass::digit) {
      if (++run.digits > static_cast<std::size_t>(max_digits)) return std::nullopt;
      if (run.digits == 1) run.leading_zero = c.code == 0;
      run.coefficient = run.coefficient * 10 + c.code;
      ++run.parts[run.size - 1].digits;
      at += c.length;
      continue;
    }
    const Joint joint = joint_at(text, at);
    if (joint.meaning == Separator::none || joint.meaning == Separator::foreign ||
        run.size == run.parts.size()) {
      return std::nullopt;
    }
    run.parts[run.size++].before = joint.meaning;
    at += joint.text.size();
  }
  return run;
}

/// "45ر17", and what a mark shows in the other order.
std::optional<Numeral> read_turned(const Run& run) {
  if (run.size != 2) return std::nullopt;
  Int128 power = 1;
  for (std::size_t i = 0; i < run.parts[1].digits; ++i) power *= 10;
  Int128 whole = run.coefficient % power;
  for (std::size_t i = 0; i < run.parts[0].digits; ++i) whole *= 10;
  const auto decimals = static_cast<int>(run.parts[0].digits);
  return Numeral{{whole + run.coefficient / power, -decimals}, {}};
}

/// Two groups: decimals, or thousands, or either.
std::optional<Numeral> read_pair(const Run& run) {
  const Separator separator = run.parts[1].before;
  const auto last = static_cast<int>(run.parts[1].digits);
  const Numeral whole{{run.coefficient, 0}, {}};
  const Numeral decimals{{run.coefficient, -last}, {}};
  const bool can_group = !run.leading_zero && grouped(run.groups());
  if (separator == Separator::soft_comma && !can_group) {
    const bool short_parts = run.parts[0].digits <= 3 && last <= 2;
    return short_parts ? std::optional(decimals) : std::nullopt;
  }
  if (can_group && separator == Separator::dot) return Numeral{decimals.value, whole.value};
  if (can_group && (separator == Separator::comma || separator == Separator::soft_comma))
    return Numeral{whole.value, decimals.value};
  if (can_group) return whole;
  return is_decimal_separator(separator) ? std::optional(decimals) : std::nullopt;
}

}  // namespace

std::size_t numeral_end(std::string_view text, std::size_t begin) {
  std::size_t count = 0;
  if (!digit_at(text, begin)) ++begin;  // ".5"
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

std::optional<Numeral> read_numeral(std::string_view text, bool right_to_left) {
  if (const auto plain = read_plain(text)) return plain;
  if (joint_at(text, 0).meaning != Separator::none)  // ".5"
    return read_numeral("0" + std::string(text), right_to_left);
  const auto run = parse(text);
  if (!run) return std::nullopt;
  const std::span<const Group> groups = run->groups();
  const Separator separator = groups.back().before;
  if (run->size == 2 && separator == Separator::fraction_first) return read_turned(*run);
  if (run->turned && right_to_left && run->size > 1) return read_turned(*run);
  if (run->leading_zero && groups[0].digits > 1) return std::nullopt;
  const Decimal whole(run->coefficient, 0);
  if (run->size == 1) return Numeral{whole, {}, static_cast<int>(run->digits)};
  if (run->size == 2) return read_pair(*run);
  if (run->leading_zero) return std::nullopt;
  if (grouped(groups) || grouped_in_pairs(groups)) {
    return address_like(groups, run->coefficient) ? std::nullopt
                                                  : std::optional(Numeral{whole, {}});
  }
  const std::span<const Group> before = groups.first(groups.size() - 1);
  if ((grouped(before) || grouped_in_pairs(before)) && is_decimal_separator(separator) &&
      separator != groups[1].before) {
    return Numeral{{run->coefficient, -static_cast<int>(groups.back().digits)}, {}};
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
