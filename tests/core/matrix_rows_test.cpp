#include "core/trade/matrix_rows.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using tradestat::added_up;
using tradestat::ErrorCode;
using tradestat::FlowMatrix;
using tradestat::Int128;
using tradestat::matrices_of;
using tradestat::MatrixRow;

namespace {

using Codes = std::vector<std::string>;
using Sums = std::vector<std::int64_t>;
using Notes = std::vector<std::string>;

constexpr Int128 dollar = 1'000'000'000'000'000'000;

/// Whole dollars, rounded to the dollar: half of one is 5 × 10^18 of the half-width's units.
MatrixRow row(std::string_view area, std::string_view partner, std::string_view item,
              std::int64_t dollars, int year = 2021) {
  return {.area = area,
          .partner = partner,
          .item = item,
          .classification = "HS",
          .year = year,
          .sum = dollars * dollar,
          .half_width = 5 * dollar};
}

std::vector<FlowMatrix> matrices(std::vector<MatrixRow> rows, std::size_t level, Notes& notes) {
  auto result = matrices_of(std::move(rows), level, notes);
  REQUIRE(result);
  return *std::move(result);
}

}  // namespace

TEST_CASE("rows become a matrix a year, in the order of codes") {
  Notes notes;
  const auto years = matrices({row("RUS", "", "2709", 300), row("CHN", "", "8517", 70),
                               row("CHN", "", "2709", 1), row("CHN", "", "2709", 9, 2020)},
                              0, notes);
  REQUIRE(years.size() == 2);
  CHECK(years[0].year == 2020);
  CHECK(years[0].areas == Codes{"CHN"});
  const FlowMatrix& matrix = years[1];
  CHECK(matrix.areas == Codes{"CHN", "RUS"});
  CHECK(matrix.items == Codes{"2709", "8517"});
  // 1 and 70 of China, 300 and nothing of Russia, in dollars; halves are 5 tenths.
  CHECK(matrix.exponent == 0);
  CHECK(matrix.sums == Sums{1, 70, 300, 0});
  CHECK(matrix.half_widths == Sums{5, 5, 5, 0});
  CHECK(notes.empty());
}

TEST_CASE("the World is a partner of those without others, and groups have no row") {
  Notes notes;
  const auto years = matrices(
      {row("RUS", "W00", "27", 500), row("RUS", "CHN", "27", 100), row("RUS", "IND", "27", 200),
       row("RUS", "EU", "27", 60), row("PRK", "W00", "26", 40), row("EU", "", "27", 900)},
      0, notes);
  const FlowMatrix& matrix = years.at(0);
  CHECK(matrix.areas == Codes{"PRK", "RUS"});
  CHECK(matrix.sums == Sums{40, 0, 0, 300});  // 100 + 200, not 500
  CHECK(matrix.half_widths == Sums{5, 0, 0, 10});
  CHECK(notes == Notes{"left out, as groups of countries: EU",
                       "of PRK what is stated for the World is taken: there are no partners"});
}

TEST_CASE("columns are of one level, which deeper ones add up to") {
  const std::vector<MatrixRow> rows{row("RUS", "", "27", 30),   row("RUS", "", "2709", 10),
                                    row("RUS", "", "2710", 20), row("CHN", "", "2709", 7),
                                    row("PRK", "", "27", 2),    row("RUS", "", "TOTAL", 31),
                                    row("RUS", "", "SD", 5)};
  Notes notes;
  const FlowMatrix deepest = matrices(rows, 0, notes).at(0);
  CHECK(deepest.items == Codes{"2709", "2710"});
  CHECK(deepest.areas == Codes{"CHN", "RUS"});
  CHECK(deepest.sums == Sums{7, 0, 10, 20});
  CHECK(notes == Notes{"products are those of 4 digits; others of 2 are left out",
                       "left out, without products of 4 digits: PRK"});
  notes.clear();
  const FlowMatrix chapters =
      matrices({row("RUS", "", "2709", 10), row("RUS", "", "2710", 20)}, 2, notes).at(0);
  CHECK(chapters.items == Codes{"27"});
  CHECK(chapters.exponent == 1);
  CHECK(chapters.sums == Sums{3});  // 10 + 20, in tens
  CHECK(chapters.half_widths == Sums{1});
  CHECK(notes.empty());
  CHECK(matrices(rows, 6, notes).empty());
}

TEST_CASE("products of two classifications are no columns of one matrix") {
  MatrixRow other = row("CHN", "", "334", 1);
  other.classification = "SITC 3";
  Notes notes;
  const auto mixed = matrices_of({row("RUS", "", "2709", 1), other}, 0, notes);
  REQUIRE_FALSE(mixed);
  CHECK(mixed.error().code == ErrorCode::bad_data);
}

TEST_CASE("sums that need more than 62 bits are rounded, and say so by their half-widths") {
  // 10^12 dollars and 10^-18 of one: in 10^-6 dollars, the finest step below 2^62 of them in
  // all, 10^18 and 0; what is cut off, 10^-12 of a step, widens the half-width by one tenth.
  MatrixRow large = row("RUS", "", "2709", 1'000'000'000'000);
  large.half_width = 0;
  MatrixRow small = row("CHN", "", "2709", 0);
  small.sum = 1;
  small.half_width = 0;
  Notes notes;
  const FlowMatrix matrix = matrices({large, small}, 0, notes).at(0);
  CHECK(matrix.exponent == -6);
  CHECK(matrix.sums == Sums{0, 1'000'000'000'000'000'000});
  CHECK(matrix.half_widths == Sums{1, 0});
}

TEST_CASE("years are added up item by item") {
  Notes notes;
  const auto years = matrices({row("RUS", "", "2709", 30, 2020), row("RUS", "", "2709", 12),
                               row("CHN", "", "8517", 8, 2020)},
                              0, notes);
  const FlowMatrix period = added_up(years);
  CHECK(period.year == 2021);
  CHECK(period.areas == Codes{"CHN", "RUS"});
  CHECK(period.sums == Sums{0, 8, 42, 0});  // 30 + 12
  CHECK(period.half_widths == Sums{0, 5, 10, 0});
}
