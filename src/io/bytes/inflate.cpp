#include "io/bytes/inflate.hpp"

#include <array>
#include <utility>

#if defined(TRADESTAT_WITH_ISAL)
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#else
#include <zlib.h>

#include <new>
#endif

namespace tradestat::io {
namespace {

/// What a step of inflating came to.
enum class Step { more, end, damaged };

#if defined(TRADESTAT_WITH_ISAL)

/// The head of a gzip member (RFC 1952), byte by byte: ISA-L misreads one that comes in pieces.
class GzipHead {
 public:
  /// Takes the head's bytes off; Step::end once it is read.
  Step take(std::span<char>& in) {
    for (; !in.empty(); in = in.subspan(1)) {
      skip_what_is_absent();
      if (part_ == Part::end) return Step::end;
      if (!take(static_cast<unsigned char>(in.front()))) return Step::damaged;
    }
    skip_what_is_absent();
    return part_ == Part::end ? Step::end : Step::more;
  }

 private:
  enum class Part { fixed, extra_size, extra, name, comment, checksum, end };

  bool take(unsigned char byte) {
    static constexpr std::array<unsigned char, 3> beginning{0x1F, 0x8B, 8};
    constexpr unsigned known_flags = 31;
    const unsigned at = at_++;
    if (part_ == Part::checksum) return byte == (crc_ >> 8 * at & 0xFFU) && (at == 0 || next());
    crc_ = crc32_gzip_refl(crc_, &byte, 1);
    switch (part_) {
      case Part::fixed:
        if (at < beginning.size() && byte != beginning[at]) return false;
        if (at == 3 && byte > known_flags) return false;
        if (at == 3) flags_ = byte;
        if (at == 9) next();
        break;
      case Part::extra_size:
        extra_ |= std::uint32_t{byte} << 8 * at;
        if (at == 1) next();
        break;
      case Part::extra:
        if (at + 1 == extra_) next();
        break;
      case Part::name:
      case Part::comment:
        if (byte == 0) next();
        break;
      case Part::checksum:
      case Part::end: break;
    }
    return true;
  }

  void skip_what_is_absent() {
    const auto absent = [this] {
      switch (part_) {
        case Part::extra_size: return (flags_ & 4U) == 0;
        case Part::extra: return extra_ == 0;
        case Part::name: return (flags_ & 8U) == 0;
        case Part::comment: return (flags_ & 16U) == 0;
        case Part::checksum: return (flags_ & 2U) == 0;
        case Part::fixed:
        case Part::end: break;
      }
      return false;
    };
    while (absent()) next();
  }

  bool next() {
    part_ = static_cast<Part>(static_cast<int>(part_) + 1);
    at_ = 0;
    return true;
  }

  Part part_ = Part::fixed;
  unsigned at_ = 0;  ///< bytes of the part
  unsigned flags_ = 0;
  std::uint32_t extra_ = 0;
  std::uint32_t crc_ = 0;
};

/// A member of a gzip file or an entry of an archive, as ISA-L inflates it.
class Inflater {
 public:
  explicit Inflater(Wrapper wrapper) : wrapper_(wrapper) { isal_inflate_init(&state_); }

  void begin() {
    isal_inflate_reset(&state_);
    state_.crc_flag = wrapper_ == Wrapper::gzip ? ISAL_GZIP_NO_HDR_VER : ISAL_DEFLATE;
    head_ = {};
  }

  /// Takes bytes off both: what was read, and what was filled.
  Step step(std::span<char>& in, std::span<char>& out) {
    if (wrapper_ == Wrapper::gzip)
      if (const Step head = head_.take(in); head != Step::end) return head;
    state_.next_in = reinterpret_cast<std::uint8_t*>(in.data());
    state_.avail_in = static_cast<std::uint32_t>(in.size());
    state_.next_out = reinterpret_cast<std::uint8_t*>(out.data());
    state_.avail_out = static_cast<std::uint32_t>(out.size());
    if (isal_inflate(&state_) < 0) return Step::damaged;
    in = in.last(state_.avail_in);
    out = out.last(state_.avail_out);
    return state_.block_state == ISAL_BLOCK_FINISH ? Step::end : Step::more;
  }

 private:
  Wrapper wrapper_;
  GzipHead head_{};
  inflate_state state_{};
};

#else

/// A member of a gzip file or an entry of an archive, as zlib inflates it.
class Inflater {
 public:
  explicit Inflater(Wrapper wrapper) {
    constexpr int of_gzip = 16;
    const int window = wrapper == Wrapper::gzip ? of_gzip + MAX_WBITS : -MAX_WBITS;
    if (::inflateInit2(&state_, window) != Z_OK) throw std::bad_alloc();
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { ::inflateEnd(&state_); }

  void begin() { ::inflateReset(&state_); }

  /// Takes bytes off both: what was read, and what was filled.
  Step step(std::span<char>& in, std::span<char>& out) {
    state_.next_in = reinterpret_cast<Bytef*>(in.data());
    state_.avail_in = static_cast<uInt>(in.size());
    state_.next_out = reinterpret_cast<Bytef*>(out.data());
    state_.avail_out = static_cast<uInt>(out.size());
    const int result = ::inflate(&state_, Z_NO_FLUSH);
    in = in.last(state_.avail_in);
    out = out.last(state_.avail_out);
    if (result == Z_STREAM_END) return Step::end;
    if (result == Z_MEM_ERROR) throw std::bad_alloc();
    return result == Z_OK || result == Z_BUF_ERROR ? Step::more : Step::damaged;
  }

 private:
  z_stream state_{};
};

#endif

class InflateSource final : public ByteSource {
 public:
  InflateSource(std::unique_ptr<ByteSource> source, std::string path, Wrapper wrapper)
      : source_(std::move(source)), path_(std::move(path)), wrapper_(wrapper), inflater_(wrapper) {
    inflater_.begin();
  }

  Result<std::size_t> read(std::span<char> block) override {
    std::span<char> free = block;
    while (free.size() == block.size() && !block.empty() && !finished_)
      if (auto status = advance(free); !status) return status.error();
    return block.size() - free.size();
  }

 private:
  /// More input, or some output, or the end of a member.
  Status advance(std::span<char>& free) {
    if (input_.empty() && !holds_output_) {
      const auto count = source_->read(buffer_);
      if (!count) return count.error();
      input_ = std::span(buffer_).first(*count);
      if (*count == 0 && at_border_) {
        finished_ = true;
        return Done{};
      }
      if (*count == 0) return cannot_read(path_, "it is cut short", "download it again");
    }
    if (at_border_ && !input_.empty() && input_.front() == 0) {  // archives are padded with zeros
      input_ = input_.subspan(1);
      return Done{};
    }
    at_border_ = false;
    const Step step = inflater_.step(input_, free);
    // What had no room is given without more input.
    holds_output_ = free.empty() && step == Step::more;
    if (step == Step::damaged) return cannot_read(path_, "it is damaged", "download it again");
    if (step == Step::end) {
      finished_ = wrapper_ == Wrapper::none;
      at_border_ = !finished_;
      inflater_.begin();
    }
    return Done{};
  }

  std::unique_ptr<ByteSource> source_;
  std::string path_;
  Wrapper wrapper_;
  Inflater inflater_;
  bool at_border_ = false;  ///< between the members of a gzip file
  bool finished_ = false;
  bool holds_output_ = false;
  std::array<char, 128U << 10U> buffer_{};
  std::span<char> input_{};
};

}  // namespace

std::unique_ptr<ByteSource> inflated(std::unique_ptr<ByteSource> source, const std::string& path,
                                     Wrapper wrapper) {
  return std::make_unique<InflateSource>(std::move(source), path, wrapper);
}

#if defined(TRADESTAT_WITH_ISAL)

std::uint32_t crc32(std::uint32_t crc, std::string_view bytes) {
  const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
  return ::crc32_gzip_refl(crc, data, bytes.size());
}

std::string inflater() { return "ISA-L"; }

#else

std::uint32_t crc32(std::uint32_t crc, std::string_view bytes) {
  const auto* const data = reinterpret_cast<const Bytef*>(bytes.data());
  return static_cast<std::uint32_t>(::crc32_z(crc, data, bytes.size()));
}

std::string inflater() { return std::string("zlib ") + ::zlibVersion(); }

#endif

}  // namespace tradestat::io
