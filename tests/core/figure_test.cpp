#include "tradestat/figure.hpp"

#include <string>

#include "support/numbers.hpp"

using numbers::dec;
using numbers::figure;
using tradestat::Figure;
using tradestat::Hedge;
using tradestat::Interval;
using tradestat::Rounding;
using tradestat::Zeros;

namespace {

std::string range(const Figure& figure, Rounding rounding = Rounding::half_away,
                  Zeros zeros = Zeros::significant) {
  return figure.interval(rounding, zeros).to_string();
}

std::string range(const char* digits, Rounding rounding = Rounding::half_away,
                  Zeros zeros = Zeros::significant) {
  return range(figure(digits), rounding, zeros);
}

}  // namespace

TEST_CASE("digits stand for what rounds to them, a half away from zero") {
  CHECK(range("28.7") == "[28.65, 28.75)");
  CHECK(range("-18.1") == "(-18.15, -18.05]");
  CHECK(range("0.40") == "[0.395, 0.405)");
  CHECK(range("0.4") == "[0.35, 0.45)");
  CHECK(range("7") == "[6.5, 7.5)");
  CHECK(range("0") == "(-0.5, 0.5)");
  CHECK(range("0.00") == "(-0.005, 0.005)");
  CHECK(range("-0.0") == "(-0.05, 0.05)");
  CHECK(range("0.1") == "[0.05, 0.15)");
  CHECK(range("-1") == "(-1.5, -0.5]");
}

TEST_CASE("digits stand for what rounds to them, a half to even") {
  CHECK(range("0.2", Rounding::half_even) == "[0.15, 0.25]");
  CHECK(range("0.3", Rounding::half_even) == "(0.25, 0.35)");
  CHECK(range("-0.2", Rounding::half_even) == "[-0.25, -0.15]");
  CHECK(range("-0.3", Rounding::half_even) == "(-0.35, -0.25)");
  CHECK(range("0", Rounding::half_even) == "[-0.5, 0.5]");
}

TEST_CASE("digits stand for what is cut down to them") {
  CHECK(range("0.2", Rounding::down) == "[0.2, 0.3)");
  CHECK(range("-0.2", Rounding::down) == "(-0.3, -0.2]");
  CHECK(range("0.0", Rounding::down) == "(-0.1, 0.1)");
  CHECK(range("9.9", Rounding::down) == "[9.9, 10.0)");
}

TEST_CASE("digits stand for what is brought up to them") {
  CHECK(range("0.3", Rounding::up) == "(0.2, 0.3]");
  CHECK(range("-0.3", Rounding::up) == "[-0.3, -0.2)");
  CHECK(range("1", Rounding::up) == "(0, 1]");
  CHECK(range("0.0", Rounding::up) == "[0.0, 0.0]");
}

TEST_CASE("trailing zeros of whole numbers count, or give the magnitude") {
  const auto wide = [](const char* digits, Rounding rounding = Rounding::half_away) {
    return range(digits, rounding, Zeros::padding);
  };
  CHECK(range("500") == "[499.5, 500.5)");
  CHECK(wide("500") == "[450, 550)");
  CHECK(wide("-500") == "(-550, -450]");
  CHECK(wide("1000000") == "[500000, 1500000)");
  CHECK(wide("510") == "[505, 515)");
  CHECK(wide("501") == "[500.5, 501.5)");
  CHECK(wide("500", Rounding::half_even) == "(450, 550)");
  CHECK(wide("400", Rounding::half_even) == "[350, 450]");
  CHECK(wide("500", Rounding::down) == "[500, 600)");
  CHECK(wide("500", Rounding::up) == "(400, 500]");
  // Zeros behind a point are there to be counted; zero itself has no magnitude.
  CHECK(wide("500.0") == "[499.95, 500.05)");
  CHECK(wide("0") == "(-0.5, 0.5)");
}

TEST_CASE("figures are counted in powers of ten") {
  CHECK(range(figure("28.7", 6)) == "[28650000, 28750000)");
  CHECK(range(figure("355", 3)) == "[354500, 355500)");
  CHECK(range(figure("-18.1", -2)) == "(-0.1815, -0.1805]");
  CHECK(figure("486", 9).interval(Rounding::half_away, Zeros::padding).to_string() ==
        "[485500000000, 486500000000)");
  CHECK(figure("480", 9).interval(Rounding::half_away, Zeros::padding).to_string() ==
        "[475000000000, 485000000000)");
  CHECK(figure("28.7", 6).value() == dec("28700000"));
}

TEST_CASE("exact figures stand for themselves") {
  const Figure rank{.stated = dec("180"), .exact = true};
  for (const auto rounding :
       {Rounding::half_away, Rounding::half_even, Rounding::down, Rounding::up})
    for (const auto zeros : {Zeros::significant, Zeros::padding})
      CHECK(range(rank, rounding, zeros) == "[180, 180]");
}

TEST_CASE("a hedge makes an interval one-sided, but for 'about'") {
  CHECK(range(figure("2.65", 0, Hedge::about)) == "[2.645, 2.655)");
  CHECK(range(figure("2.65", 0, Hedge::more_than)) == "(2.65, ∞)");
  CHECK(range(figure("2.65", 0, Hedge::at_least)) == "[2.65, ∞)");
  CHECK(range(figure("2.65", 0, Hedge::less_than)) == "(-∞, 2.65)");
  CHECK(range(figure("-2.65", 1, Hedge::at_most)) == "(-∞, -26.5]");
}

TEST_CASE("a side without a bound does not belong to an interval") {
  for (const Hedge hedge : {Hedge::more_than, Hedge::at_least}) {
    const Interval above = figure("2.65", 0, hedge).interval();
    CHECK(above.upper.infinite);
    CHECK_FALSE(above.upper.closed);
    CHECK(above.lower.closed == (hedge == Hedge::at_least));
  }
  for (const Hedge hedge : {Hedge::less_than, Hedge::at_most}) {
    const Interval below = figure("2.65", 0, hedge).interval();
    CHECK(below.lower.infinite);
    CHECK_FALSE(below.lower.closed);
    CHECK(below.upper.closed == (hedge == Hedge::at_most));
  }
}

TEST_CASE("thirty digits have an interval too") {
  const std::string nines(30, '9');
  CHECK(range(nines.c_str()) == "[" + nines.substr(1) + "8.5, " + nines + ".5)");
  CHECK(range(("-" + nines).c_str(), Rounding::up) ==
        "[-" + nines + ", -" + nines.substr(1) + "8)");
  const std::string round = "1" + std::string(29, '0');
  CHECK(range(round.c_str(), Rounding::half_away, Zeros::padding) ==
        "[5" + std::string(28, '0') + ", 15" + std::string(28, '0') + ")");
}
