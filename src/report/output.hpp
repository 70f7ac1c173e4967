#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tradestat::report {

/// Where a rendered document goes: what is appended to `text` leaves in blocks,
/// so that memory does not grow with the document.
class Output {
 public:
  /// Takes the next bytes; false where nobody wants more.
  using Write = std::function<bool(std::string_view)>;

  explicit Output(Write write) : write_(std::move(write)) {}

  std::string text;

  /// Call it between rows: hands over what has come together. False where
  /// nobody wants more.
  bool flush_if_full() { return text.size() < block_size ? open_ : flush(); }
  /// Hands over what is left.
  bool flush() {
    open_ = open_ && write_(text);
    text.clear();
    return open_;
  }

 private:
  static constexpr std::size_t block_size = std::size_t{64} << 10;
  Write write_;
  bool open_ = true;
};

}  // namespace tradestat::report
