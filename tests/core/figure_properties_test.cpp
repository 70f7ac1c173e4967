#include <charconv>
#include <string>

#include "support/catch.hpp"
#include "support/random.hpp"
#include "tradestat/decimal.hpp"
#include "tradestat/figure.hpp"

using tradestat::Decimal;
using tradestat::Figure;
using tradestat::Int128;
using tradestat::Interval;
using tradestat::Rounding;
using tradestat::Zeros;

namespace {

/// Rounds to units of 10^exponent by the schoolbook, for values with more digits.
Decimal rounded(const Decimal& value, int exponent, Rounding rounding) {
  Int128 unit = 1;
  for (int i = value.exponent(); i < exponent; ++i) unit *= 10;
  const bool negative = value.coefficient() < 0;
  const Int128 magnitude = negative ? -value.coefficient() : value.coefficient();
  Int128 quotient = magnitude / unit;
  const Int128 rest = magnitude % unit;
  switch (rounding) {
    case Rounding::half_away: quotient += 2 * rest >= unit ? 1 : 0; break;
    case Rounding::half_even:
      quotient += 2 * rest > unit || (2 * rest == unit && quotient % 2 != 0) ? 1 : 0;
      break;
    case Rounding::down: break;
    case Rounding::up: quotient += rest > 0 ? 1 : 0; break;
  }
  return {negative ? -quotient : quotient, exponent};
}

std::string digits(Random& random) {
  std::string text = random.one_in(3) ? "-" : "";
  const int before = random.between(1, 15);
  text += static_cast<char>('0' + (before == 1 ? random.between(0, 9) : random.between(1, 9)));
  for (int i = 1; i < before; ++i) text += static_cast<char>('0' + random.between(0, 9));
  if (random.one_in(2)) {
    text += '.';
    for (int i = random.between(1, 15); i > 0; --i)
      text += static_cast<char>('0' + random.between(0, 9));
  }
  return text;
}

}  // namespace

TEST_CASE("property: what is read as a decimal is written as it was") {
  Random random(1);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = digits(random);
    const auto decimal = Decimal::parse(text);
    INFO(text);
    REQUIRE(decimal);
    const bool zero = decimal->sign() == 0 && text[0] == '-';
    REQUIRE(decimal->to_string() == (zero ? text.substr(1) : text));
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    REQUIRE(decimal->to_double() == value);
  }
}

TEST_CASE("property: the interval of a figure holds exactly the values that round to it") {
  Random random(2);
  for (int i = 0; i < 20000; ++i) {
    const Figure figure{.stated = Decimal(random.between(-40, 40), -1), .unit_mult = 0};
    // Values in hundredths, thousandths: halves and their neighbours are among them.
    const Decimal value(random.between(-4200, 4200) * 5, -3);
    const auto rounding = static_cast<Rounding>(random.between(0, 3));
    const Interval interval = figure.interval(rounding);
    INFO(figure.stated.to_string() << " " << value.to_string() << " " << interval.to_string());
    REQUIRE(interval.contains(value) == (rounded(value, -1, rounding) == figure.stated));
  }
}

TEST_CASE("property: every value near a figure is in the interval of what it rounds to") {
  Random random(3);
  for (int i = 0; i < 20000; ++i) {
    const Decimal value(random.between(-1000000, 1000000), -4);
    const auto rounding = static_cast<Rounding>(random.between(0, 3));
    const Figure figure{.stated = rounded(value, -1, rounding)};
    INFO(value.to_string() << " as " << figure.stated.to_string());
    REQUIRE(figure.interval(rounding).contains(value));
  }
}

TEST_CASE("property: the wide reading contains the narrow one") {
  Random random(4);
  for (int i = 0; i < 5000; ++i) {
    const Figure figure = random.figure(9, true);
    const auto rounding = static_cast<Rounding>(random.between(0, 3));
    const Interval narrow = figure.interval(rounding, Zeros::significant);
    const Interval wide = figure.interval(rounding, Zeros::padding);
    INFO(narrow.to_string() << " and " << wide.to_string());
    REQUIRE(wide.lower.value <= narrow.lower.value);
    REQUIRE(wide.upper.value >= narrow.upper.value);
    REQUIRE(wide.contains(random.inside(narrow)));
    REQUIRE(narrow.contains(figure.value()));
  }
}
