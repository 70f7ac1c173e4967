#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "io/bytes/inflate.hpp"

// Inflates cases from standard input, each a kind ('g' for gzip, 'd' for bare DEFLATE), a size of
// four bytes, the lowest first, and so many bytes; prints of each how many bytes came out and their
// checksum, or the error. tests/oracle/inflate.py compares that with zlib.
using namespace tradestat;

namespace {

/// Bytes that come in blocks of another size each time.
class InPieces final : public io::ByteSource {
 public:
  explicit InPieces(std::string_view bytes) : bytes_(bytes) {}

  Result<std::size_t> read(std::span<char> block) override {
    size_ = size_ * 5 % 8191 + 1;
    const std::size_t count = bytes_.copy(block.data(), std::min(block.size(), size_));
    bytes_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view bytes_;
  std::size_t size_ = 1;
};

std::string inflate(std::string_view bytes, io::Wrapper wrapper, bool in_pieces) {
  auto whole = in_pieces ? std::make_unique<InPieces>(bytes) : io::bytes_of(bytes);
  const auto source = io::inflated(std::move(whole), "case", wrapper);
  std::string block(in_pieces ? 777 : 1U << 20U, '\0');
  std::uint32_t crc = 0;
  std::uint64_t size = 0;
  for (;;) {
    const auto count = source->read(block);
    if (!count) return count.error().message;
    if (*count == 0) return std::to_string(size) + " " + std::to_string(crc);
    crc = io::crc32(crc, {block.data(), *count});
    size += *count;
  }
}

}  // namespace

int main() {
  const std::string input(std::istreambuf_iterator<char>(std::cin), {});
  for (std::string_view rest = input; rest.size() >= 5;) {
    std::uint32_t size = 0;
    for (std::size_t i = 4; i > 0; --i) size = size << 8U | static_cast<unsigned char>(rest[i]);
    const auto wrapper = rest[0] == 'g' ? io::Wrapper::gzip : io::Wrapper::none;
    const std::string_view bytes = rest.substr(5, size);
    const std::string whole = inflate(bytes, wrapper, false);
    if (inflate(bytes, wrapper, true) != whole) std::cout << "not the same in pieces: ";
    std::cout << whole << '\n';
    rest.remove_prefix(std::min<std::size_t>(rest.size(), 5 + size));
  }
}
