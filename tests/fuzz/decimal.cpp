#include "tradestat/decimal.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using tradestat::Decimal;

// What is read as a decimal is written back as it was, and is equal to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto decimal = Decimal::parse(text);
  if (!decimal) return 0;
  // "-0" is zero, and zero has no sign.
  const std::string_view expected = decimal->sign() == 0 && text[0] == '-' ? text.substr(1) : text;
  if (decimal->to_string() != expected) std::abort();
  if (*decimal != *decimal || -*decimal != *Decimal::parse((-*decimal).to_string())) std::abort();
  return 0;
}
