#include "io/bytes/inflate.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/support.hpp"

using namespace tradestat;

namespace {

constexpr std::size_t most_bytes = 4U << 20U;

/// One byte after another.
class SlowSource final : public io::ByteSource {
 public:
  explicit SlowSource(std::string_view bytes) : bytes_(bytes) {}

  Result<std::size_t> read(std::span<char> block) override {
    const std::size_t count = bytes_.copy(block.data(), std::min<std::size_t>(block.size(), 1));
    bytes_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view bytes_;
};

/// What comes out, some of it at a time, and how it ends.
std::string inflate(std::unique_ptr<io::ByteSource> source, io::Wrapper wrapper,
                    std::size_t at_once) {
  const auto inflated = io::inflated(std::move(source), "bytes", wrapper);
  std::string block(at_once, '\0');
  std::string all;
  while (all.size() < most_bytes) {
    const auto count = inflated->read(block);
    if (!count) return count.error().message;
    if (*count == 0) break;
    all.append(block, 0, *count);
  }
  return all;
}

}  // namespace

// Any bytes are DEFLATE, bare and as gzip, or damaged: the same in whatever pieces they come.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const auto wrapper : {io::Wrapper::none, io::Wrapper::gzip})
    fuzz::require(inflate(io::bytes_of(bytes), wrapper, 1U << 20U) ==
                  inflate(std::make_unique<SlowSource>(bytes), wrapper, 333));
  return 0;
}
