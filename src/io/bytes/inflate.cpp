#include "io/bytes/inflate.hpp"

#include <utility>

#include "base/crc32.hpp"
#include "io/bytes/deflate.hpp"

namespace tradestat::io {
namespace {

// gzip, as RFC 1952 has it: members, each with a head and the checksum of what it holds.
constexpr std::uint32_t gzip_mark = 0x8B1F;
constexpr std::uint32_t deflated = 8;
constexpr std::uint32_t has_checksum = 2;
constexpr std::uint32_t has_extra = 4;
constexpr std::uint32_t has_name = 8;
constexpr std::uint32_t has_comment = 16;
constexpr std::uint32_t known_flags = 31;

class InflateSource final : public ByteSource {
 public:
  InflateSource(std::unique_ptr<ByteSource> source, std::string path, Wrapper wrapper)
      : bits_(std::move(source), std::move(path)), inflater_(bits_), wrapper_(wrapper) {}

  Result<std::size_t> read(std::span<char> block) override {
    if (wrapper_ == Wrapper::none) return inflater_.read(block);
    for (;;) {
      if (!in_member_) {
        const auto begun = begin_member();
        if (!begun) return begun.error();
        if (!*begun) return std::size_t{0};
      }
      auto count = inflater_.read(block);
      if (!count || *count > 0 || block.empty()) {
        if (count) add({block.data(), *count});
        return count;
      }
      if (auto status = end_member(); !status) return status.error();
    }
  }

 private:
  void add(std::string_view bytes) {
    crc_ = crc32(crc_, bytes);
    size_ += static_cast<std::uint32_t>(bytes.size());
  }

  /// Of the head, which may have a checksum of its own.
  std::uint32_t head_byte() {
    const auto byte = static_cast<char>(bits_.take(8));
    crc_ = crc32(crc_, {&byte, 1});
    return static_cast<unsigned char>(byte);
  }
  std::uint32_t head_pair() {
    const std::uint32_t low = head_byte();
    return low | head_byte() << 8U;
  }

  /// False where there is no other.
  Result<bool> begin_member() {
    while (any_ && !bits_.at_end() && bits_.next_is_zero()) bits_.take(8);  // archives are padded
    if (any_ && bits_.at_end()) {
      if (auto status = bits_.status(); !status) return status.error();
      return false;
    }
    crc_ = 0;
    const bool known = head_pair() == gzip_mark && head_byte() == deflated;
    const std::uint32_t flags = head_byte();
    if (!known || flags > known_flags) return bits_.damaged();
    for (int i = 0; i < 6; ++i) head_byte();  // time, how hard it was tried, system
    if ((flags & has_extra) != 0)
      for (std::uint32_t left = head_pair(); left > 0; --left) head_byte();
    for (const std::uint32_t text : {has_name, has_comment})
      if ((flags & text) != 0)
        while (head_byte() != 0 && bits_.status()) continue;
    const std::uint32_t crc = crc_ & 0xFFFFU;
    if ((flags & has_checksum) != 0 && bits_.take(16) != crc) return bits_.damaged();
    if (auto status = bits_.status(); !status) return status.error();
    inflater_.begin();
    crc_ = size_ = 0;
    in_member_ = any_ = true;
    return true;
  }

  Status end_member() {
    in_member_ = false;
    const bool same_crc = bits_.take(32) == crc_;
    const bool same_size = bits_.take(32) == size_;
    if (!same_crc || !same_size) return bits_.damaged();
    return bits_.status();
  }

  BitSource bits_;
  Inflater inflater_;
  Wrapper wrapper_;
  bool in_member_ = false;
  bool any_ = false;  ///< member
  std::uint32_t crc_ = 0;
  std::uint32_t size_ = 0;
};

}  // namespace

std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> source, const std::string& path,
                                     Wrapper wrapper) {
  return std::make_unique<InflateSource>(std::move(source), path, wrapper);
}

}  // namespace tradestat::io
