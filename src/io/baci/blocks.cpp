#include "io/baci/blocks.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>

#include "io/bytes/open.hpp"

namespace tradestat::io {
namespace {

constexpr std::size_t block_size = 256U << 10;

/// Each thread reads a half of the file, and then what is left of the other's: the rows of most
/// exporters are one thread's. A block holds the rows that begin in it.
class FileBlocks final : public RowBlocks {
 public:
  FileBlocks(int descriptor, std::size_t begin, std::size_t size, Progress* progress)
      : descriptor_(descriptor), begin_(begin), size_(size), progress_(progress) {
    const std::size_t count = (size + block_size - 1) / block_size;
    next_[1] = count / 2;
    ends_ = {count / 2, count};
  }
  FileBlocks(const FileBlocks&) = delete;
  FileBlocks& operator=(const FileBlocks&) = delete;
  ~FileBlocks() override { ::close(descriptor_); }

  std::optional<Rows> next(std::span<char> buffer, std::size_t thread) override {
    for (const std::size_t half : {thread, 1 - thread})
      if (const std::size_t block = next_[half]++; block < ends_[half])
        return read(buffer, block * block_size);
    return Rows{};
  }

 private:
  std::optional<Rows> read(std::span<char> buffer, std::size_t start) const {
    // The kernel copies aligned blocks twice as fast: cache lines before the block
    // are read, too, for the row that ends where the first of the block begins.
    const std::size_t before = std::min(start, longest_row);
    const std::size_t from = start - before;
    std::size_t size = std::min(before + block_size + longest_row, size_ - from);
    if (!fill(buffer.first(size), from)) return std::nullopt;
    const bool last = start + block_size >= size_;
    if (last && buffer[size - 1] != '\n') buffer[size++] = '\n';
    const std::string_view text(buffer.data(), size);
    const std::size_t first = text.find('\n', start == 0 ? begin_ - 1 : before - 1);
    const std::size_t known = start == 0 ? first : text.rfind('\n', first - 1);
    const std::size_t end = last ? size - 1 : text.find('\n', before + block_size - 1);
    if (known == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
    return Rows{text.substr(known + 1, end - known), first - known};
  }

  bool fill(std::span<char> block, std::size_t from) const {
    std::size_t filled = 0;
    while (filled < block.size()) {
      const ssize_t count = ::pread(descriptor_, block.data() + filled, block.size() - filled,
                                    static_cast<off_t>(from + filled));
      if (count <= 0) return false;
      filled += static_cast<std::size_t>(count);
    }
    if (progress_ != nullptr) progress_->read += filled;
    return true;
  }

  int descriptor_;
  std::size_t begin_;
  std::size_t size_;
  Progress* progress_;
  std::array<std::atomic<std::size_t>, 2> next_{};  ///< block of each half
  std::array<std::size_t, 2> ends_{};
};

/// One thread reads while the others work on what they have.
class SourceBlocks final : public RowBlocks {
 public:
  explicit SourceBlocks(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  std::optional<Rows> next(std::span<char> buffer, std::size_t) override {
    const std::lock_guard lock(mutex_);
    const std::size_t kept = rest_.copy(buffer.data(), rest_.size());
    const auto count = read_fully(*source_, buffer.subspan(kept, block_size));
    if (!count) return std::nullopt;
    if (*count == 0 && kept == known_) return Rows{};
    std::size_t size = kept + *count;
    if (*count < block_size && buffer[size - 1] != '\n') buffer[size++] = '\n';
    const std::string_view text(buffer.data(), size);
    const std::size_t end = text.rfind('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const Rows rows{text.substr(0, end + 1), known_};
    const std::size_t last = end == 0 ? std::string_view::npos : text.rfind('\n', end - 1);
    rest_ = text.substr(last + 1);  // npos + 1 is 0
    known_ = end - last;
    if (rest_.size() > 2 * longest_row) return std::nullopt;
    return rows;
  }

 private:
  std::mutex mutex_;
  std::unique_ptr<ByteSource> source_;
  std::string rest_;       ///< a whole row, and the beginning of the next
  std::size_t known_ = 0;  ///< the size of the first
};

}  // namespace

std::unique_ptr<RowBlocks> row_blocks(const std::string& path, std::string_view header,
                                      Progress* progress) {
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
                                               static_cast<std::size_t>(status.st_size), progress);
    if (::pread(descriptor, head.data(), head.size(), 0) == std::ssize(head) && head == header)
      return blocks;
  }
  auto source = open_source(path, progress);
  if (!source) return nullptr;
  const auto count = read_fully(**source, head);
  if (!count || *count < head.size() || head != header) return nullptr;
  return std::make_unique<SourceBlocks>(*std::move(source));
}

}  // namespace tradestat::io
