// Writes a year of trade in the form of BACI, for measurements:
//
//   baci_gen ROWS [YEAR [sorted|shuffled [numbers|padded|quoted]]] > BACI_HS17_Y2021.csv
//
// 226 countries, about 5,000 HS6 codes, rows sorted by exporter, importer and
// product as in the published files, or shuffled. How many products a pair trades
// falls off as in reality: few pairs trade thousands, most a handful. Values have
// three decimals at most and trailing zeros dropped. One quantity in fourteen is
// NA, padded to 13 characters; the others are numbers as they are, padded too, or
// padded and quoted as R saves them. The same arguments always give the same bytes.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tradestat/country.hpp"

namespace {

constexpr int product_count = 5000;
constexpr std::size_t country_count = 226;

/// A splitmix64 generator.
class Random {
 public:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
    return z ^ z >> 31U;
  }
  std::uint64_t below(std::uint64_t limit) { return next() % limit; }

 private:
  std::uint64_t state_ = 1;
};

/// A value from one dollar to billions, small ones far more often.
std::string value(Random& random) {
  std::uint64_t dollars = 1 + random.below(10);
  for (std::uint64_t i = random.below(9); i > 0; --i) dollars = dollars * 7 + random.below(7);
  std::string text = std::to_string(dollars / 1000);
  if (dollars % 1000 == 0) return text;
  const std::string decimals = std::to_string(1000 + dollars % 1000).substr(1);
  return text + '.' + decimals.substr(0, decimals.find_last_not_of('0') + 1);
}

enum class Quantities { numbers, padded, quoted };

std::string quantity(Random& random, Quantities written) {
  std::string text = "NA";
  const bool number = random.below(14) != 0;
  if (number) {
    const std::uint64_t kilograms = random.next() >> (44 + random.below(18));
    text =
        std::to_string(kilograms / 1000) + '.' + std::to_string(1000 + kilograms % 1000).substr(1);
  }
  if (number && written == Quantities::numbers) return text;
  text.insert(0, text.size() < 13 ? 13 - text.size() : 0, ' ');
  return written == Quantities::quoted ? '"' + text + '"' : text;
}

/// How many products each pair trades, adding up to `rows` or a little less.
std::vector<int> products_of_pairs(long rows, std::size_t pairs, Random& random) {
  std::vector<double> weights(pairs);
  double all = 0;
  for (double& weight : weights) {
    const double u = static_cast<double>(random.below(1'000'000) + 1) / 1e6;
    weight = u * u * u * u;
    all += weight;
  }
  std::vector<int> counts(pairs);
  for (std::size_t i = 0; i < pairs; ++i)
    counts[i] = std::min(product_count,
                         static_cast<int>(weights[i] / all * static_cast<double>(rows) + 0.5));
  return counts;
}

}  // namespace

int main(int argc, char** argv) {
  const long rows = argc > 1 ? std::atol(argv[1]) : 0;
  const std::string year = argc > 2 ? argv[2] : "2021";
  const std::string_view order = argc > 3 ? argv[3] : "sorted";
  const std::string_view quantities = argc > 4 ? argv[4] : "numbers";
  const bool shuffled = order == "shuffled";
  const Quantities written = quantities == "padded"   ? Quantities::padded
                             : quantities == "quoted" ? Quantities::quoted
                                                      : Quantities::numbers;
  if (rows <= 0 || (order != "sorted" && !shuffled) ||
      (quantities != "numbers" && written == Quantities::numbers)) {
    std::fputs("usage: baci_gen ROWS [YEAR [sorted|shuffled [numbers|padded|quoted]]]\n", stderr);
    return 2;
  }
  std::vector<int> countries;
  for (const auto& country : tradestat::countries())
    if (country.m49 > 0) countries.push_back(country.m49);
  for (auto [iso, baci] : {std::pair{250, 251}, {356, 699}, {578, 579}, {756, 757}, {840, 842}})
    std::ranges::replace(countries, iso, baci);
  std::ranges::sort(countries);
  countries.resize(country_count);
  for (const int needed : {408, 643})
    if (std::ranges::find(countries, needed) == countries.end()) countries.back() = needed;
  std::ranges::sort(countries);

  Random random;
  const auto counts = products_of_pairs(rows, country_count * (country_count - 1), random);
  std::vector<std::string> lines;
  std::puts("t,i,j,k,v,q");
  auto count = counts.begin();
  for (const int exporter : countries) {
    for (const int importer : countries) {
      if (exporter == importer) continue;
      int left = *count++;
      for (int product = 0; product < product_count && left > 0; ++product) {
        if (random.below(static_cast<std::uint64_t>(product_count - product)) >=
            static_cast<std::uint64_t>(left))
          continue;
        --left;
        const std::string code = std::to_string(1'000'000 + 10'100 + product * 197).substr(1);
        std::string line = year + ',' + std::to_string(exporter) + ',' + std::to_string(importer) +
                           ',' + code + ',' + value(random) + ',' + quantity(random, written) +
                           '\n';
        if (shuffled) {
          lines.push_back(std::move(line));
        } else {
          std::fputs(line.c_str(), stdout);
        }
      }
    }
  }
  for (std::size_t i = lines.size(); i > 1; --i) std::swap(lines[i - 1], lines[random.below(i)]);
  for (const auto& line : lines) std::fputs(line.c_str(), stdout);
  return std::fflush(stdout) == 0 ? 0 : 2;
}
