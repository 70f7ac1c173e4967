#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/support.hpp"

using namespace tradestat;

// Two bytes that choose options, a --map up to the end of its line, and a file: a dataset or an
// error, and no row is lost.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 3) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view bytes = rest.substr(std::min(end + 1, rest.size()));
  FileOptions options;
  options.map = rest.substr(0, end);
  if ((data[0] & 1U) != 0) options.unit_mult = data[0] >> 4U;
  if ((data[0] & 2U) != 0) options.numbers = CountryNumbers::comtrade;
  if ((data[0] & 4U) != 0) options.holds = Direction::imports;
  if ((data[0] & 8U) != 0) options.year = 2021;
  if ((data[1] & 1U) != 0) options.skip_bad_rows = true;
  if ((data[1] & 2U) != 0) options.decimal = (data[1] & 4U) != 0 ? ',' : '.';
  const fuzz::Folder folder;
  const std::string path = folder.write("a.csv", bytes);
  const auto dataset = load({path}, {}, options);
  if (!dataset) fuzz::check_error(dataset.error());
  if (!dataset) return 0;
  for (const InputInfo& input : dataset->inputs) {
    if (!input.profile) continue;
    std::size_t rows = input.observations;
    for (const LeftOut& left_out : input.profile->left_out) rows += left_out.rows;
    fuzz::require(input.format != "mapped" || rows == input.profile->rows);
  }
  return 0;
}
