#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>

#include "support/catch.hpp"
#include "tradestat/load.hpp"

// The quick reading of BACI and the general one must give the same answer on
// every file, or the same refusal. --skip-bad-rows takes the general path.

namespace {

using tradestat::Dataset;
using tradestat::FileOptions;
using tradestat::Result;

std::string answer(const Result<Dataset>& dataset) {
  if (!dataset) return "error";
  std::string text;
  for (const auto& o : dataset->observations)
    text += o.id + ' ' + o.stated + ' ' + o.figure->interval().to_string() + '\n';
  return text;
}

/// A number of up to nine digits and three decimals, seldom of up to 15 digits.
std::string number(std::mt19937& random) {
  const auto digits = [&](std::size_t size) {
    std::string text(size, '0');
    for (char& digit : text) digit = static_cast<char>('0' + random() % 10);
    return text;
  };
  if (random() % 1000 == 0) return digits(1 + random() % 15);
  std::string text = digits(1 + random() % 9);
  if (const auto decimals = random() % 4; decimals > 0) text += '.' + digits(decimals);
  return text;
}

constexpr int many_rows = 300;

constexpr int products = 8000;

/// A file with every quirk that BACI has, of so many rows; of many, none stands twice,
/// and no country has two numbers.
std::string baci_file(std::mt19937& random, int rows) {
  const auto pick = [&](const auto&... words) {
    const std::string list[] = {words...};
    return list[random() % sizeof...(words)];
  };
  std::string text = "t,i,j,k,v,q\n";
  std::string pair;
  for (int row = 0; row < rows; ++row) {
    // A row that stands twice, one after another.
    if (row > 0 && rows < many_rows && random() % 200 == 0)
      text += text.substr(text.rfind('\n', text.size() - 2) + 1);
    // Each pair once, or several rows of it.
    if (row % products == 0 || rows % 2 == 0 || random() % 20 == 0)
      pair = (rows < products ? pick("2020", "2021") : std::to_string(2021 - row / products)) +
             ',' + pick("643", "408", "156", "842", "56", rows < many_rows ? "58" : "251", "4") +
             ',' + pick("408", "643", "699", "36", "8") + ',';
    text += pair +
            (rows < many_rows ? pick("270119", "30617", rows % 8 == 0 ? "9999AA" : "1011",
                                     std::to_string(100'000 + random() % 900'000))
                              : std::to_string(10'000 + row % products * 47)) +
            ',' + number(random) + ',' +
            pick("", "NA", "           NA", std::string(random() % 12, ' ') + number(random)) +
            '\n';
  }
  if (random() % 4 == 0) text.pop_back();  // the last line end
  return text;
}

/// One of the bytes becomes another.
void break_one(std::mt19937& random, std::string& text) {
  static constexpr std::string_view bytes = "0123456789.,\n \"NAx-\r;";
  text[12 + random() % (text.size() - 12)] = bytes[random() % bytes.size()];
}

}  // namespace

TEST_CASE("the quick and the general reading of BACI agree, on broken files too") {
  std::mt19937 random(20211);
  const std::string path = "baci_paths_agree_test.csv";
  int broken = 0;
  int quickly_read = 0;
  int many_quickly_read = 0;
  for (int round = 0; round < 400; ++round) {
    // Some files of several blocks, so that rows lie across their borders.
    const int rows = round % 40 == 0  ? 20'000
                     : round % 8 == 0 ? many_rows + static_cast<int>(random() % 1000)
                                      : 1 + static_cast<int>(random() % 40);
    std::string text = baci_file(random, rows);
    if (round % 2 == 1) break_one(random, text);
    std::ofstream(path, std::ios::binary) << text;
    tradestat::FlowQuery selection;
    if (round % 3 == 0) selection.pairs = {{"RUS"}};
    if (round % 5 == 0) selection.years = {2021};
    const auto quick = tradestat::load({path}, selection);
    FileOptions general;
    general.format = "baci";
    general.skip_bad_rows = true;
    const auto slow = tradestat::load({path}, selection, general);
    const bool skipped =
        slow &&
        std::ranges::any_of(slow->inputs.front().profile->left_out, [](const auto& left_out) {
          return left_out.reason == "rows that cannot be read" ||
                 left_out.reason == "areas that no list has";
        });
    broken += skipped || !slow ? 1 : 0;
    CAPTURE(text.size() < 4000 ? text : "long");
    if (skipped) {
      CHECK_FALSE(quick);
    } else {
      // The quick reading does not count products.
      const bool is_quick = quick && quick->inputs.front().profile->items == 0;
      quickly_read += is_quick ? 1 : 0;
      many_quickly_read += is_quick && rows >= many_rows ? 1 : 0;
      REQUIRE(answer(quick) == answer(slow));
    }
  }
  std::remove(path.c_str());
  CHECK(broken > 20);
  CHECK(quickly_read > 100);
  CHECK(many_quickly_read == 50);
}
