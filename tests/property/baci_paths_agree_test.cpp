#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>

#include "catch.hpp"
#include "io/trade/baci_rows.hpp"
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
  const auto pick = [&](const auto&... words) {
    const std::string list[] = {words...};
    return list[random() % sizeof...(words)];
  };
  std::string text = "t,i,j,k,v,q\n";
  for (int row = 0; row < rows; ++row) {
    // A row that stands twice, one after another.
    if (row > 0 && random() % 200 == 0) text += text.substr(text.rfind('\n', text.size() - 2) + 1);
    text += pick("2020", "2021") + ',' + pick("643", "408", "156", "842", "56", "58", "4") + ',' +
            pick("408", "643", "699", "36", "8") + ',' +
            pick("270119", "30617", rows % 8 == 0 ? "9999AA" : "1011",
                 std::to_string(100'000 + random() % 900'000)) +
            ',' + std::to_string(random() % 100000) + pick("", ".5", ".25", ".125", ".000") + ',' +
            pick("", "NA", "           NA", "        1.250", "7", "0.001") + '\n';
  }
  if (random() % 4 == 0) text.pop_back();  // the last line end
  return text;
}

/// One of the bytes becomes another.
void break_one(std::mt19937& random, std::string& text) {
  static constexpr std::string_view bytes = "0123456789.,\n \"NAx-\r;";
  text[12 + random() % (text.size() - 12)] = bytes[random() % bytes.size()];
}

#if defined(__x86_64__)
/// What some rows come to; nothing where one is not as it should be.
std::string sums(std::string_view rows, tradestat::io::trade::BaciRows::Width width) {
  tradestat::io::trade::PairTable table;
  for (std::size_t i = 0; i < table.areas().size(); ++i)
    for (std::size_t j = 0; j < table.areas().size(); ++j)
      if ((i + j) % 3 != 0) table.ask_for(i, j);
  tradestat::io::trade::BaciRows read(table, width);
  if (!read.read({rows, 0})) return "";
  std::string text = std::to_string(read.rows());
  for (const auto& [year, totals] : read.years())
    for (std::size_t slot = 0; slot < totals.size(); ++slot)
      if (totals[slot].sum != 0)
        text += ' ' + std::to_string(year) + ':' + std::to_string(slot) + '=' +
                std::to_string(totals[slot].sum);
  return text;
}
#endif

}  // namespace

#if defined(__x86_64__)
TEST_CASE("BACI is read alike with narrow and wide instructions") {
  using Width = tradestat::io::trade::BaciRows::Width;
  if (tradestat::io::trade::BaciRows::widest() == Width::bytes16) return;
  std::mt19937 random(7);
  int read = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string text = baci_file(random, 1 + static_cast<int>(random() % 40));
    if (round % 2 == 1) break_one(random, text);
    if (!text.ends_with('\n')) text += '\n';
    const std::size_t header = text.find('\n') + 1;
    const std::size_t size = text.size() - header;
    text.append(128, ' ');
    const std::string narrow = sums({text.data() + header, size}, Width::bytes16);
    CAPTURE(text);
    REQUIRE(narrow == sums({text.data() + header, size}, Width::bytes32));
    read += narrow.empty() ? 0 : 1;
  }
  CHECK(read > 700);
}
#endif

TEST_CASE("the quick and the general reading of BACI agree, on broken files too") {
  std::mt19937 random(20211);
  const std::string path = "baci_paths_agree_test.csv";
  int broken = 0;
  int quickly_read = 0;
  for (int round = 0; round < 400; ++round) {
    // Some files of several blocks, so that rows lie across their borders.
    std::string text =
        baci_file(random, round % 50 == 0 ? 20'000 : 1 + static_cast<int>(random() % 40));
    if (round % 2 == 1) break_one(random, text);
    std::ofstream(path, std::ios::binary) << text;
    tradestat::Selection selection;
    if (round % 3 == 0) selection.reporter = "RUS";
    if (round % 5 == 0) selection.years = {2021};
    const auto quick = tradestat::load({path}, selection);
    FileOptions general;
    general.format = "baci";
    general.skip_bad_rows = true;
    const auto slow = tradestat::load({path}, selection, general);
    const bool skipped =
        slow && std::ranges::any_of(slow->inputs.front().profile->left_out, [](const auto& rows) {
          return rows.reason == "rows that cannot be read";
        });
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
