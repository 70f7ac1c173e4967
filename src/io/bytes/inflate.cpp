#include "io/bytes/inflate.hpp"

#if defined(TRADESTAT_WITH_ISAL)
#include <dlfcn.h>
#include <isa-l/igzip_lib.h>

#include <array>
#include <optional>
#endif

namespace tradestat::io {

#if defined(TRADESTAT_WITH_ISAL)
namespace {

/// ISA-L, opened when the first compressed file comes: a start costs nothing, a
/// static program can read such files, and the library needs none to link with.
struct Isal {
  decltype(&::isal_inflate) inflate;
  decltype(&::isal_inflate_reset) reset;
};

/// Null where it is not installed.
const Isal* isal() {
  static const std::optional<Isal> opened = []() -> std::optional<Isal> {
    void* const library = ::dlopen("libisal.so.2", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return std::nullopt;
    const auto find = [&]<class Function>(Function& function, const char* name) {
      function = reinterpret_cast<Function>(::dlsym(library, name));
      return function != nullptr;
    };
    Isal found{};
    if (!find(found.inflate, "isal_inflate") || !find(found.reset, "isal_inflate_reset"))
      return std::nullopt;
    return found;
  }();
  return opened ? &*opened : nullptr;
}

class InflateSource final : public ByteSource {
 public:
  InflateSource(const Isal& isal, std::unique_ptr<ByteSource> source, std::string path,
                Wrapper wrapper)
      : isal_(isal), source_(std::move(source)), path_(std::move(path)), wrapper_(wrapper) {
    begin_member();
  }

  Result<std::size_t> read(std::span<char> block) override {
    state_.next_out = reinterpret_cast<std::uint8_t*>(block.data());
    state_.avail_out = static_cast<std::uint32_t>(block.size());
    while (state_.avail_out == block.size() && !finished_) {
      if (auto status = step(); !status) return status.error();
    }
    return block.size() - state_.avail_out;
  }

 private:
  void begin_member() {
    isal_.reset(&state_);
    state_.crc_flag = wrapper_ == Wrapper::gzip ? ISAL_GZIP : ISAL_DEFLATE;
  }

  /// More input, or some output, or the end of a member.
  Status step() {
    if (state_.avail_in == 0) {
      const auto count = source_->read(input_);
      if (!count) return count.error();
      state_.next_in = reinterpret_cast<std::uint8_t*>(input_.data());
      state_.avail_in = static_cast<std::uint32_t>(*count);
      if (*count == 0 && at_border_) {
        finished_ = true;
        return Done{};
      }
      if (*count == 0) return cannot_read(path_, "it is cut short", "download it again");
    }
    if (at_border_ && state_.next_in[0] == 0) {  // archives are padded with zeros
      ++state_.next_in;
      --state_.avail_in;
      return Done{};
    }
    at_border_ = false;
    if (isal_.inflate(&state_) < 0) return damaged();
    if (state_.block_state != ISAL_BLOCK_FINISH) return Done{};
    if (wrapper_ == Wrapper::none) {
      finished_ = true;
    } else {
      at_border_ = true;
      const auto [out, room] = std::pair(state_.next_out, state_.avail_out);
      const auto [in, left] = std::pair(state_.next_in, state_.avail_in);
      begin_member();
      state_.next_out = out;
      state_.avail_out = room;
      state_.next_in = in;
      state_.avail_in = left;
    }
    return Done{};
  }

  Error damaged() const { return cannot_read(path_, "it is damaged", "download it again"); }

  const Isal& isal_;
  std::unique_ptr<ByteSource> source_;
  std::string path_;
  Wrapper wrapper_;
  bool at_border_ = false;  ///< between the members of a gzip file
  bool finished_ = false;
  inflate_state state_{};
  std::array<char, 128U << 10> input_{};
};

}  // namespace

Result<std::unique_ptr<ByteSource>> inflated(std::unique_ptr<ByteSource> source,
                                             const std::string& path, Wrapper wrapper) {
  const Isal* const library = isal();
  if (library == nullptr)
    return cannot_read(path, "it is compressed, and ISA-L is not installed here",
                       "install it (Debian: libisal2), or decompress the file first");
  return std::unique_ptr<ByteSource>(
      std::make_unique<InflateSource>(*library, std::move(source), path, wrapper));
}

#else
Result<std::unique_ptr<ByteSource>> inflated(std::unique_ptr<ByteSource>, const std::string& path,
                                             Wrapper) {
  return cannot_read(path, "it is compressed, and this build reads no such files",
                     "build with ISA-L (TRADESTAT_GZIP), or decompress it first");
}
#endif

}  // namespace tradestat::io
