#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "io/bytes/source.hpp"

namespace tradestat::io {

/// The longest row that blocks are cut for.
inline constexpr std::size_t longest_row = 128;
/// What one call of RowBlocks::next() writes to: 128 bytes behind the rows may be read.
struct alignas(4096) RowBuffer {
  std::array<char, (256U << 10) + 4 * longest_row> bytes;
};

/// Rows of a text, each with its end of line.
struct Rows {
  std::string_view text;
  std::size_t known = 0;  ///< bytes at its beginning: the last row of the block before
};

/// The rows of a text, block by block, for two threads: each block comes once.
class RowBlocks {
 public:
  RowBlocks() = default;
  RowBlocks(const RowBlocks&) = delete;
  RowBlocks& operator=(const RowBlocks&) = delete;
  virtual ~RowBlocks() = default;

  /// The next rows for one of the threads (0 or 1), in the buffer; none of them at the end of
  /// the text. None where the text cannot be read, or a row is too long.
  virtual std::optional<Rows> next(std::span<char> buffer, std::size_t thread) = 0;
};

/// The rows of a file behind its header, compressed or not. Null where the file
/// does not begin with the header, or can be read only once.
std::unique_ptr<RowBlocks> row_blocks(const std::string& path, std::string_view header,
                                      Progress* progress);

}  // namespace tradestat::io
