#include "io/trade/row_blocks.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>

namespace tradestat::io::trade {
namespace {

constexpr std::size_t block_size = 256U << 10;
constexpr std::size_t cache_line = 64;

/// Threads read where they like: a block holds the rows that begin in it.
class FileBlocks final : public RowBlocks {
 public:
  FileBlocks(int descriptor, std::size_t begin, std::size_t size)
      : descriptor_(descriptor), begin_(begin), size_(size) {}
  FileBlocks(const FileBlocks&) = delete;
  FileBlocks& operator=(const FileBlocks&) = delete;
  ~FileBlocks() override { ::close(descriptor_); }

  std::optional<std::string_view> next(std::span<char> buffer) override {
    const std::size_t start = next_++ * block_size;
    if (start >= size_) return std::string_view();
    // The kernel copies aligned blocks twice as fast: a line before the block is
    // read, too, for the line end that says that a row begins with the block.
    const std::size_t before = std::min(start, cache_line);
    const std::size_t from = start - before;
    const std::size_t wanted = std::min(before + block_size + longest_row, size_ - from);
    if (!fill(buffer.first(wanted), from)) return std::nullopt;
    const std::string_view text(buffer.data(), wanted);
    const std::size_t first = text.find('\n', start == 0 ? begin_ - 1 : before - 1);
    const bool last = start + block_size >= size_;
    const std::size_t end = last ? wanted - 1 : text.find('\n', before + block_size - 1);
    if (first > before + std::max(begin_, longest_row) || end >= wanted || text[end] != '\n')
      return std::nullopt;
    return text.substr(first + 1, end - first);
  }

 private:
  bool fill(std::span<char> block, std::size_t from) const {
    std::size_t filled = 0;
    while (filled < block.size()) {
      const ssize_t count = ::pread(descriptor_, block.data() + filled, block.size() - filled,
                                    static_cast<off_t>(from + filled));
      if (count <= 0) return false;
      filled += static_cast<std::size_t>(count);
    }
    return true;
  }

  int descriptor_;
  std::size_t begin_;
  std::size_t size_;
  std::atomic<std::size_t> next_{0};
};

/// One thread reads while the others work on what they have.
class SourceBlocks final : public RowBlocks {
 public:
  explicit SourceBlocks(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  std::optional<std::string_view> next(std::span<char> buffer) override {
    const std::lock_guard lock(mutex_);
    const std::size_t kept = rest_.copy(buffer.data(), rest_.size());
    const auto count = read_fully(*source_, buffer.subspan(kept, block_size));
    if (!count) return std::nullopt;
    const std::string_view text(buffer.data(), kept + *count);
    const std::size_t end = text.rfind('\n') + 1;  // 0 where there is none
    rest_ = text.substr(end);
    const bool at_end = *count < block_size;
    if (rest_.size() > longest_row || (at_end && !rest_.empty())) return std::nullopt;
    return text.substr(0, end);
  }

 private:
  std::mutex mutex_;
  std::unique_ptr<ByteSource> source_;
  std::string rest_;  ///< the beginning of a row
};

}  // namespace

std::unique_ptr<RowBlocks> row_blocks(const std::string& path, std::string_view header) {
  if (path == "-") return nullptr;
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status {};
  if (descriptor >= 0 && (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))) {
    ::close(descriptor);
    return nullptr;
  }
  std::string head(header.size(), '\0');
  if (descriptor >= 0) {
    auto blocks = std::make_unique<FileBlocks>(descriptor, header.size(),
                                               static_cast<std::size_t>(status.st_size));
    if (::pread(descriptor, head.data(), head.size(), 0) == std::ssize(head) && head == header)
      return blocks;
  }
  auto source = open_source(path);
  if (!source) return nullptr;
  const auto count = read_fully(**source, head);
  if (!count || *count < head.size() || head != header) return nullptr;
  return std::make_unique<SourceBlocks>(*std::move(source));
}

}  // namespace tradestat::io::trade
