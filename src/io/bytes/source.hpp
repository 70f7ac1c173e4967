#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "tradestat/error.hpp"
#include "tradestat/progress.hpp"

namespace tradestat::io {

/// Bytes from their beginning to their end, in blocks.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills the block as far as there are bytes; 0 at the end. Errors (io): they
  /// cannot be read; they are compressed and damaged.
  virtual Result<std::size_t> read(std::span<char> block) = 0;
};

/// The bytes of a file, or of standard input for "-", as they are. The progress counts them as
/// they are read. Errors (io).
Result<std::unique_ptr<ByteSource>> open_file(const std::string& path, Progress* progress);

/// Some of a file's bytes as they are. Errors (io): also of reading, where the file ends
/// before them.
Result<std::unique_ptr<ByteSource>> open_part(const std::string& path, std::uint64_t offset,
                                              std::uint64_t size, Progress* progress = nullptr);

/// Errors (io): no regular file.
Result<std::uint64_t> file_size(const std::string& path);

/// What standard input or a file holds, where the beginning was read already.
std::unique_ptr<ByteSource> with_head(std::string head, std::unique_ptr<ByteSource> rest);

/// Bytes in memory, which have to outlive it.
std::unique_ptr<ByteSource> bytes_of(std::string_view bytes);

/// Bytes that are kept, so that all of them can be asked for, until they are let go.
class KeptSource final : public ByteSource {
 public:
  KeptSource(std::unique_ptr<ByteSource> source, std::string path)
      : source_(std::move(source)), path_(std::move(path)) {}

  /// Errors: as the source; more than 256 MB to keep.
  Result<std::size_t> read(std::span<char> block) override;
  void let_go();
  /// Precondition: they were not let go. Errors: as read_all().
  Result<std::string> all();

 private:
  Status keep(std::string block);

  std::unique_ptr<ByteSource> source_;
  std::string path_;
  bool keeps_ = true;
  // In blocks: a string that grows is twice in memory while it moves.
  std::deque<std::string> blocks_;
  std::size_t size_ = 0;
};

/// Reads until the block is full or the bytes end.
Result<std::size_t> read_fully(ByteSource& source, std::span<char> block);

/// What is wrong with what was read, where, and what to do.
Error bad_data(std::string path, TextPosition position, std::string message, std::string hint);

/// What cannot be read, why, and what to do.
Error cannot_read(const std::string& path, const std::string& why, std::string hint);

/// All that is left of the bytes. Errors (io): also where they are more than 256 MB.
Result<std::string> read_all(std::unique_ptr<ByteSource> source, const std::string& path);

}  // namespace tradestat::io
