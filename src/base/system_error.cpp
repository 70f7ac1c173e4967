#include "base/system_error.hpp"

#include <array>
#include <cstring>

namespace tradestat {
namespace {

// strerror_r of POSIX fills the buffer and returns a number; that of GNU returns the words,
// wherever they stand.
[[maybe_unused]] std::string words(int /*result*/, const char* buffer) { return buffer; }
[[maybe_unused]] std::string words(const char* result, const char* /*buffer*/) { return result; }

}  // namespace

std::string system_words(int error) {
  std::array<char, 256> buffer{};
  return words(::strerror_r(error, buffer.data(), buffer.size()), buffer.data());
}

}  // namespace tradestat
