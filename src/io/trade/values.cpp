#include "io/trade/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/format.hpp"
#include "base/text.hpp"

namespace tradestat::io {
namespace {

constexpr int max_whole_digits = 18;
constexpr int max_decimals = 18;

/// The number of two digits from 1 to 12; 0 for anything else.
int month_of(std::string_view text) {
  if (text.size() != 2 || !is_number(text)) return 0;
  const int month = (text[0] - '0') * 10 + (text[1] - '0');
  return month <= 12 ? month : 0;
}

/// The exponent at the end of a value, in digits and decimals of it; false where it
/// is none, or makes too many of them.
template <class Integer>
bool read_exponent(std::string_view text, int whole, Integer& digits, int& decimals) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int exponent = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (code != std::errc() || end != text.data() + text.size() || exponent < -max_decimals ||
      exponent > max_whole_digits - whole)
    return false;
  const bool is_shortest = decimals == 0 && digits < 10;  // as R writes whole numbers
  decimals -= exponent;
  for (; is_shortest && decimals < 0; ++decimals) digits *= 10;
  return decimals <= max_decimals;
}

/// A value without its sign. Integer: one that holds all its digits.
template <class Integer>
std::optional<Decimal> parse_digits(std::string_view text, bool negative, char decimal_point) {
  Integer digits = 0;
  int whole = 0;
  int decimals = 0;
  std::size_t at = 0;
  for (; at < text.size() && is_digit(text[at]); ++at) {
    digits = digits * 10 + (text[at] - '0');
    if (digits != 0) ++whole;
    if (whole > max_whole_digits) return std::nullopt;
  }
  if (at == 0) return std::nullopt;
  if (at < text.size() && text[at] == decimal_point) {
    for (++at; at < text.size() && is_digit(text[at]); ++at, ++decimals) {
      if (decimals == max_decimals) return std::nullopt;
      digits = digits * 10 + (text[at] - '0');
    }
    if (decimals == 0) return std::nullopt;
  }
  if (at < text.size()) {
    const bool exponent = text[at] == 'e' || text[at] == 'E';
    if (!exponent || !read_exponent(text.substr(at + 1), whole, digits, decimals))
      return std::nullopt;
  }
  return Decimal(negative ? -digits : digits, -decimals);
}

/// Digits in groups of three behind the first, with a mark between them, without it. Nothing
/// where the mark stands elsewhere.
std::optional<std::string> without_groups(std::string_view whole, std::string_view mark) {
  constexpr std::size_t group = 3;
  const std::size_t first = std::min(whole.find(mark), whole.size());
  std::string digits(whole.substr(0, first));
  if (first < whole.size() && (first == 0 || first > group)) return std::nullopt;
  for (whole.remove_prefix(first); !whole.empty(); whole.remove_prefix(mark.size() + group)) {
    if (!whole.starts_with(mark) || whole.size() < mark.size() + group) return std::nullopt;
    digits += whole.substr(mark.size(), group);
  }
  return digits;
}

/// Without what may stand before a number of dollars, and between its thousands.
std::string plain(std::string_view text) {
  std::string number(text);
  const bool negative = number.starts_with('-');
  if (negative) number.erase(0, 1);
  for (const std::string_view sign : {"US$", "USD", "$"})
    if (number.starts_with(sign)) {
      number.erase(0, sign.size());
      break;
    }
  number.erase(0, number.find_first_not_of(' '));
  const std::size_t whole_end = number.find_first_of(".,");
  std::string whole = number.substr(0, whole_end);
  // A blank, no-break and narrow ones, also in Latin-1, and apostrophes.
  for (const std::string_view mark : {" ", "\u00A0", "\u202F", "\u2009", "\xA0", "'", "\u2019"})
    whole = without_groups(whole, mark).value_or(whole);
  if (whole_end != std::string::npos) whole += number.substr(whole_end);
  return negative ? "-" + whole : whole;
}

/// How a number is marked.
enum class Marks {
  none,
  decimal_point,
  decimal_comma,
  either,  ///< 1.234 or 1,234: of decimals or of thousands
};

Marks marks_of(std::string_view number) {
  const std::size_t first = number.find_first_of(".,");
  if (first == std::string_view::npos) return Marks::none;
  const std::size_t last = number.find_last_of(".,");
  const char mark = number[last];
  const Marks as_decimal = mark == '.' ? Marks::decimal_point : Marks::decimal_comma;
  const Marks as_thousands = mark == '.' ? Marks::decimal_comma : Marks::decimal_point;
  if (first != last && number[first] == mark) return as_thousands;  // 1.234.567
  if (first != last) return as_decimal;                             // 1.234,5
  const std::string_view whole = number.substr(number.starts_with('-') ? 1 : 0);
  const std::size_t before = whole.find(mark);
  const std::size_t behind = whole.size() - before - 1;
  const bool may_be_thousands = behind == 3 && before >= 1 && before <= 3 && whole[0] != '0' &&
                                is_number(whole.substr(before + 1));
  return may_be_thousands ? Marks::either : as_decimal;
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  text = trimmed(text);
  const auto year = parse_year_field(text.substr(0, 4));
  if (!year) return std::nullopt;
  std::string_view rest = text.substr(4);
  if (rest.empty() || rest == "-A1" || rest == "-12-31" || rest == "1231" || rest == "-01-01")
    return Period{*year};
  if (rest.starts_with('.') && rest.find_first_not_of('0', 1) == std::string_view::npos &&
      rest.size() > 1)
    return Period{*year};
  if (rest.starts_with('-')) rest.remove_prefix(1);
  if (rest.starts_with('M')) rest.remove_prefix(1);
  const int month = month_of(rest);
  if (month == 0) return std::nullopt;
  return Period{*year, month};
}

bool is_part_of_year(std::string_view text) {
  text = trimmed(text);
  if (!parse_year_field(text.substr(0, 4))) return false;
  std::string_view rest = text.substr(4);
  if (rest.starts_with('-')) rest.remove_prefix(1);
  return rest.size() == 2 && ((rest[0] == 'Q' && rest[1] >= '1' && rest[1] <= '4') ||
                              (rest[0] == 'S' && (rest[1] == '1' || rest[1] == '2')));
}

std::optional<int> parse_year_field(std::string_view text) {
  text = trimmed(text);
  if (text.size() != 4 || !is_number(text)) return std::nullopt;
  int year = 0;
  for (const char digit : text) year = year * 10 + (digit - '0');
  return year < 1900 || year > 2100 ? std::nullopt : std::optional(year);
}

std::optional<Decimal> parse_value(std::string_view text, char decimal_point) {
  text = trimmed(text);
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  // Few digits, of most values, are read in a third of the time.
  return text.size() <= max_whole_digits ? parse_digits<std::int64_t>(text, negative, decimal_point)
                                         : parse_digits<Int128>(text, negative, decimal_point);
}

std::optional<Decimal> Values::parse(std::string_view text) {
  undecided_ = false;
  too_long_ =
      text.size() > max_whole_digits && std::ranges::count_if(text, is_digit) > max_whole_digits;
  if (decimal_ != '\0')
    if (auto value = parse_value(text, decimal_)) return value;
  const std::string number = plain(trimmed(text));
  const Marks marks = marks_of(number);
  if (decimal_ == '\0') {
    if (marks == Marks::decimal_point) decimal_ = '.';
    if (marks == Marks::decimal_comma) decimal_ = ',';
    undecided_ = marks == Marks::either;
    if (undecided_) return std::nullopt;
  }
  const char decimal = decimal_ == '\0' ? '.' : decimal_;
  const std::size_t point = number.find(decimal);
  const std::size_t sign = number.starts_with('-') ? 1 : 0;
  const auto whole = without_groups(std::string_view(number).substr(0, point).substr(sign),
                                    decimal == '.' ? "," : ".");
  if (!whole) return std::nullopt;
  std::string groupless = number.substr(0, sign) + *whole;
  if (point != std::string::npos) groupless += number.substr(point);
  return parse_value(groupless, decimal);
}

std::string Values::wanted(std::string_view what) const {
  if (too_long_)
    return formatted("{} of at most {} digits before and {} behind its point", what,
                     max_whole_digits, max_decimals);
  if (!undecided_) return std::string(what);
  return "a number whose mark is clear (say `decimal=point`, or `decimal=comma`)";
}

bool is_missing(std::string_view text) {
  text = trimmed(text);
  constexpr std::size_t longest = 4;
  if (text.size() > longest || (!text.empty() && is_digit(text.front()))) return false;
  static constexpr auto words = std::to_array<std::string_view>(
      {"", "na", "n/a", "#n/a", "nan", "n.a.", "null", "none", "-", ":", ".."});
  return std::ranges::find(words, lowered(text)) != words.end();
}

}  // namespace tradestat::io
