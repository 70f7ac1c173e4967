#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "tradestat/flow_matrix.hpp"
#include "tradestat/load.hpp"

// The quick reading of BACI and the general one must give the same answer on
// every file, or the same refusal. --skip-bad-rows takes the general path.

namespace {

using tradestat::Dataset;
using tradestat::FileOptions;
using tradestat::FlowQuery;
using tradestat::Result;

std::string answer(const Result<Dataset>& dataset) {
  if (!dataset) return "error";
  std::string text;
  for (const auto& o : dataset->observations)
    text += o.id + ' ' + o.classification + ' ' + o.stated + ' ' +
            o.figure->interval().to_string() + '\n';
  for (const auto& country : dataset->coverage.countries) text += country + ' ';
  for (const auto& item : dataset->coverage.items) text += item + ' ';
  for (const int year : dataset->coverage.years) text += std::to_string(year) + ' ';
  for (const auto& input : dataset->inputs) {
    text += '\n' + std::to_string(input.observations) + " of " +
            std::to_string(input.profile->rows) + ' ' + std::to_string(input.profile->countries);
    for (const int year : input.profile->years) text += ' ' + std::to_string(year);
    for (const auto& note : input.notes) text += '\n' + note;
  }
  return text;
}

/// What files turned out to be.
std::string inspection(const std::vector<std::string>& paths, const FileOptions& options) {
  const auto found = tradestat::inspect(paths, {}, options);
  std::string text;
  for (const auto& input : found.inputs) {
    const auto& profile = *input.profile;
    text += input.name + ' ' + input.format + ' ' + profile.title + ' ' + profile.encoding + ' ' +
            profile.delimiter + ' ' + profile.codes + ' ' + profile.unit + ' ' + profile.valuation;
    for (const std::size_t count :
         {input.observations, profile.rows, profile.countries, profile.items})
      text += ' ' + std::to_string(count);
    for (const int year : profile.years) text += ' ' + std::to_string(year);
    for (const auto& left_out : profile.left_out) text += '\n' + left_out.to_string();
    for (const auto& warning : profile.warnings) text += '\n' + warning;
  }
  for (const auto& error : found.errors) text += '\n' + error.message + '\n' + error.hint;
  return text;
}

/// What is asked of a file: each grouping, of all pairs or of some, with and without items.
FlowQuery query_of(int round) {
  FlowQuery query;
  if (round % 3 == 0) query.pairs = {{"RUS"}};
  if (round % 5 == 0) query.years = {2021};
  switch (round / 8 % 8) {
    case 0: break;
    case 1: query.item = round % 2 == 0 ? "27" : "270119"; break;
    case 2: query.item = round % 2 == 0 ? "1" : "03"; break;
    case 3: query.by = {.exporter = true, .importer = false, .item = true}; break;
    case 4: query.by = {.exporter = false, .importer = true, .item = true}; break;
    case 5: query.by = {.exporter = false, .importer = false, .item = true}; break;
    case 6:
      query.pairs = {{"RUS", "PRK"}, {"CHN", "IND"}};
      query.by.item = true;
      break;
    case 7:
      query.by = {.exporter = round % 2 == 0, .importer = false};
      query.item = round % 4 < 2 ? "" : "2";
      break;
  }
  return query;
}

/// What is asked of matrices: all of them, some years, partners of one country, each side.
FlowQuery matrix_query_of(int round) {
  FlowQuery query;
  query.by.exporter = round % 3 > 0;
  if (round % 4 == 2) query.years = {2021};
  if (round % 4 == 3) query.pairs = {{"RUS"}};
  if (round % 8 == 3) query.direction = tradestat::Direction::imports;
  if (round % 50 == 0) query.reports = tradestat::Reports::importers;
  return query;
}

using Matrices = Result<tradestat::FlowMatrices>;

std::string answer(const Matrices& matrices) {
  if (!matrices) return matrices.error().message + matrices.error().hint;
  std::string text;
  for (const auto& matrix : matrices->years) {
    text += std::to_string(matrix.year) + ' ' + std::to_string(matrix.exponent) + '\n';
    for (const auto& item : matrix.items) text += item + ' ';
    for (std::size_t area = 0; area < matrix.areas.size(); ++area) {
      text += '\n' + matrix.areas[area];
      for (std::size_t item = 0; item < matrix.items.size(); ++item)
        text += ' ' + std::to_string(matrix.sums[matrix.cell(area, item)]) + "/" +
                std::to_string(matrix.half_widths[matrix.cell(area, item)]);
    }
  }
  for (const auto& input : matrices->inputs) text += '\n' + std::to_string(input.observations);
  for (const auto& note : matrices->notes) text += '\n' + note;
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
  return text;
}

/// The rows in the order of their numbers, as CEPII writes them.
std::string in_order(const std::string& text) {
  std::vector<std::pair<std::array<long, 4>, std::string>> rows;
  std::istringstream lines(text);
  std::string header;
  std::getline(lines, header);
  for (std::string line; std::getline(lines, line);) {
    std::array<long, 4> numbers{};
    std::istringstream fields(line);
    for (long& number : numbers) {
      std::string field;
      std::getline(fields, field, ',');
      number = std::stol(field);
    }
    rows.emplace_back(numbers, line);
  }
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
  std::string sorted = header + '\n';
  for (const auto& [numbers, line] : rows) sorted += line + '\n';
  return sorted;
}

/// The rows of one file in two: its first half, and the others.
std::pair<std::string, std::string> in_two(const std::string& text) {
  const std::size_t header = text.find('\n') + 1;
  const std::size_t half = text.find('\n', header + (text.size() - header) / 2) + 1;
  return {text.substr(0, half), text.substr(0, header) + text.substr(half)};
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
  const std::string second_path = "baci_paths_agree_test_2.csv";
  int broken = 0;
  int quickly_read = 0;
  int many_quickly_read = 0;
  int quick_matrices = 0;
  for (int round = 0; round < 800; ++round) {
    // Some files of several blocks, so that rows lie across their borders.
    const int rows = round % 40 == 0  ? 20'000
                     : round % 8 == 0 ? many_rows + static_cast<int>(random() % 1000)
                                      : 1 + static_cast<int>(random() % 40);
    std::string text = baci_file(random, rows);
    if (round % 16 >= 8) text = in_order(text);
    if (random() % 4 == 0) text.pop_back();  // the last line end
    if (round % 2 == 1) break_one(random, text);
    std::vector<std::string> paths = {path};
    if (round % 7 == 1 && rows > 1) {
      const auto [first, second] = in_two(text);
      text = first;
      std::ofstream(second_path, std::ios::binary) << second;
      paths.push_back(second_path);
    }
    std::ofstream(path, std::ios::binary) << text;
    const FlowQuery query = query_of(round);
    const auto quick = tradestat::load(paths, query);
    FileOptions general;
    general.format = "baci";
    general.skip_bad_rows = true;
    const auto slow = tradestat::load(paths, query, general);
    const bool skipped =
        slow && std::ranges::any_of(slow->inputs, [](const auto& input) {
          return std::ranges::any_of(input.profile->left_out, [](const auto& left_out) {
            return left_out.reason == "rows that cannot be read" ||
                   left_out.reason == "areas that no list has";
          });
        });
    broken += skipped || !slow ? 1 : 0;
    CAPTURE(round, text.size() < 4000 ? text : "long");
    FileOptions by_row;
    by_row.decimal = '.';  // as it is anyway: what is told of a file is for the general path
    REQUIRE(inspection(paths, {}) == inspection(paths, by_row));
    const std::size_t level =
        std::array<std::size_t, 6>{0, 2, 4, 5, 6, 7}[static_cast<std::size_t>(round % 6)];
    const FlowQuery of_matrices = matrix_query_of(round / 6);
    const auto matrices = tradestat::load_matrices(paths, of_matrices, {}, level);
    REQUIRE(answer(matrices) ==
            answer(tradestat::load_matrices(paths, of_matrices, by_row, level)));
    quick_matrices += matrices && matrices->inputs.front().profile->items == 0 ? 1 : 0;
    if (skipped) {
      CHECK_FALSE(quick);
    } else {
      // The quick reading does not count products.
      const bool is_quick = quick && quick->inputs.front().profile->items == 0;
      quickly_read += is_quick ? 1 : 0;
      many_quickly_read += is_quick && rows >= many_rows && paths.size() == 1 ? 1 : 0;
      REQUIRE(answer(quick) == answer(slow));
    }
  }
  std::remove(path.c_str());
  std::remove(second_path.c_str());
  CHECK(broken > 40);
  CHECK(quickly_read > 200);
  CHECK(quick_matrices > 100);
  CHECK(many_quickly_read == 85);  // of 100, 15 are in two files
}
