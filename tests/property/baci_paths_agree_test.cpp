#include <cstdio>
#include <fstream>
#include <random>
#include <string>

#include "catch.hpp"
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

/// A file with every quirk that BACI has, of so many rows.
std::string baci_file(std::mt19937& random, int rows) {
  const auto pick = [&](auto... words) {
    const std::string list[] = {words...};
    return list[random() % sizeof...(words)];
  };
  std::string text = "t,i,j,k,v,q\n";
  for (int row = 0; row < rows; ++row) {
    text += pick("2020", "2021") + ',' + pick("643", "408", "156", "842", "56", "58", "4") + ',' +
            pick("408", "643", "699", "36", "8") + ',' +
            pick("270119", "30617", rows % 8 == 0 ? "9999AA" : "1011") + ',' +
            std::to_string(random() % 100000) + pick("", ".5", ".25", ".125", ".000") + ',' +
            pick("", "NA", "           NA", "        1.250", "7", "0.001") + '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("the quick and the general reading of BACI agree, on broken files too") {
  std::mt19937 random(20211);
  const std::string path = "baci_paths_agree_test.csv";
  int broken = 0;
  int quickly_read = 0;
  for (int round = 0; round < 400; ++round) {
    // Some files of several blocks, so that rows lie across their borders.
    std::string text =
        baci_file(random, round % 50 == 0 ? 20'000 : 1 + static_cast<int>(random() % 40));
    if (round % 2 == 1) {
      static constexpr std::string_view bytes = "0123456789.,\n \"NAx-\r;";
      text[12 + random() % (text.size() - 12)] = bytes[random() % bytes.size()];
    }
    std::ofstream(path, std::ios::binary) << text;
    tradestat::Selection selection;
    if (round % 3 == 0) selection.reporter = "RUS";
    if (round % 5 == 0) selection.years = {2021};
    const auto quick = tradestat::load({path}, selection);
    FileOptions general;
    general.format = "baci";
    general.skip_bad_rows = true;
    const auto slow = tradestat::load({path}, selection, general);
    const bool skipped = slow && !slow->inputs.front().profile->left_out.empty();
    broken += skipped || !slow ? 1 : 0;
    CAPTURE(text.size() < 4000 ? text : "long");
    if (skipped) {
      CHECK_FALSE(quick);
    } else {
      // The quick reading does not count products.
      quickly_read += quick && quick->inputs.front().profile->items == 0 ? 1 : 0;
      REQUIRE(answer(quick) == answer(slow));
    }
  }
  std::remove(path.c_str());
  CHECK(broken > 20);
  CHECK(quickly_read > 100);
}
