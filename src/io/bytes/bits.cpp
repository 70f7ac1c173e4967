#include "io/bytes/bits.hpp"

#include <algorithm>

namespace tradestat::io {

bool BitSource::read_block() {
  if (failed_) return false;
  const auto count = source_->read(block_);
  if (!count) failed_ = count.error();
  bits_.next = block_.data();
  bits_.end = block_.data() + (count ? *count : 0);
  return bits_.next != bits_.end;
}

void BitSource::refill_by_bytes() {
  while (bits_.count < 56) {
    std::uint64_t byte = 0;
    if (bits_.next != bits_.end || read_block())
      byte = static_cast<unsigned char>(*bits_.next++);
    else
      made_up_ += 8;
    bits_.held |= byte << bits_.count;
    bits_.count += 8;
  }
}

std::size_t BitSource::copy(std::span<char> block) {
  std::size_t copied = 0;
  for (; bits_.count > made_up_ && copied < block.size(); ++copied)
    block[copied] = static_cast<char>(bits_.take(8));
  if (copied > 0 || made_up_ > 0 || block.empty()) return copied;
  bits_.held = 0;  // what it holds above the count is of bytes that are copied now
  if (bits_.next == bits_.end && !read_block()) return 0;
  copied = std::min(block.size(), static_cast<std::size_t>(bits_.end - bits_.next));
  std::copy_n(bits_.next, copied, block.data());
  bits_.next += copied;
  return copied;
}

bool BitSource::at_end() {
  if (bits_.count == 0) refill();
  return bits_.count <= made_up_;
}

Status BitSource::status() const {
  if (failed_) return *failed_;
  if (bits_.count >= made_up_) return Done{};
  return cut_short();
}

Error BitSource::cut_short() const {
  if (failed_) return *failed_;
  return cannot_read(path_, "it is cut short", "download it again");
}

Error BitSource::damaged() const {
  if (auto status = this->status(); !status) return status.error();
  return cannot_read(path_, "it is damaged", "download it again");
}

}  // namespace tradestat::io
