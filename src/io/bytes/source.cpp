#include "io/bytes/source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/system_error.hpp"

namespace tradestat::io {
namespace {

constexpr std::size_t max_size = 256U << 20;
constexpr std::size_t block_size = 1U << 20;

void note_read(Progress* progress, ssize_t count) {
  if (progress != nullptr) progress->read += static_cast<std::uint64_t>(count);
}

class FileSource final : public ByteSource {
 public:
  FileSource(std::string path, int file, Progress* progress)
      : path_(std::move(path)), file_(file), progress_(progress) {
    struct stat status {};
    if (file != STDIN_FILENO && ::fstat(file, &status) == 0 && S_ISREG(status.st_mode))
      size_ = static_cast<std::uint64_t>(status.st_size);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;
  ~FileSource() override {
    if (file_ != STDIN_FILENO) ::close(file_);
  }

  Result<std::size_t> read(std::span<char> block) override {
    for (;;) {
      const ssize_t count = ::read(file_, block.data(), block.size());
      if (count == 0 && !block.empty() && read_ < size_)
        return cannot_read(path_, "it became shorter while it was read",
                           "read it when nothing else writes it");
      if (count >= 0) {
        read_ += static_cast<std::uint64_t>(count);
        note_read(progress_, count);
        return static_cast<std::size_t>(count);
      }
      if (errno != EINTR) return cannot_read(path_, system_words(errno), "give a readable file");
    }
  }

 private:
  std::string path_;
  int file_;
  Progress* progress_;
  std::uint64_t size_ = 0;  ///< when it was opened; 0 where it has none
  std::uint64_t read_ = 0;
};

/// Some of a file's bytes.
class PartSource final : public ByteSource {
 public:
  PartSource(std::string path, int file, std::uint64_t offset, std::uint64_t size,
             Progress* progress)
      : path_(std::move(path)),
        file_(file),
        offset_(offset),
        end_(offset + size),
        progress_(progress) {}
  PartSource(const PartSource&) = delete;
  PartSource& operator=(const PartSource&) = delete;
  ~PartSource() override { ::close(file_); }

  Result<std::size_t> read(std::span<char> block) override {
    const std::size_t wanted = std::min<std::uint64_t>(block.size(), end_ - offset_);
    for (;;) {
      const ssize_t count = ::pread(file_, block.data(), wanted, static_cast<off_t>(offset_));
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return cannot_read(path_, system_words(errno), "give a readable file");
      if (count == 0 && wanted > 0)
        return cannot_read(path_, "it is cut short", "download it again");
      offset_ += static_cast<std::uint64_t>(count);
      note_read(progress_, count);
      return static_cast<std::size_t>(count);
    }
  }

 private:
  std::string path_;
  int file_;
  std::uint64_t offset_;
  std::uint64_t end_;
  Progress* progress_;
};

class HeadSource final : public ByteSource {
 public:
  HeadSource(std::string head, std::unique_ptr<ByteSource> rest)
      : head_(std::move(head)), rest_(std::move(rest)) {}

  Result<std::size_t> read(std::span<char> block) override {
    const std::size_t count = head_.copy(block.data(), block.size(), taken_);
    taken_ += count;
    if (count > 0) return count;
    return rest_->read(block);
  }

 private:
  std::string head_;
  std::size_t taken_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}

  Result<std::size_t> read(std::span<char> block) override {
    const std::size_t count = bytes_.copy(block.data(), block.size());
    bytes_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view bytes_;
};

}  // namespace

Error bad_data(std::string path, TextPosition position, std::string message, std::string hint) {
  return {.code = ErrorCode::bad_data,
          .message = std::move(message),
          .hint = std::move(hint),
          .path = std::move(path),
          .line = position.line,
          .column = position.column};
}

Error cannot_read(const std::string& path, const std::string& why, std::string hint) {
  return {
      .code = ErrorCode::io,
      .message = "cannot read " + (path == "-" ? "standard input" : "'" + path + "'") + ": " + why,
      .hint = std::move(hint),
      .path = path};
}

Result<std::unique_ptr<ByteSource>> open_file(const std::string& path, Progress* progress) {
  const int file = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return cannot_read(path, system_words(errno), "check the path");
  return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(path, file, progress));
}

Result<std::unique_ptr<ByteSource>> open_part(const std::string& path, std::uint64_t offset,
                                              std::uint64_t size, Progress* progress) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return cannot_read(path, system_words(errno), "check the path");
  return std::unique_ptr<ByteSource>(
      std::make_unique<PartSource>(path, file, offset, size, progress));
}

Result<std::uint64_t> file_size(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0)
    return cannot_read(path, system_words(errno), "check the path");
  if (!S_ISREG(status.st_mode)) return cannot_read(path, "no regular file", "give a file");
  return static_cast<std::uint64_t>(status.st_size);
}

std::unique_ptr<ByteSource> with_head(std::string head, std::unique_ptr<ByteSource> rest) {
  return std::make_unique<HeadSource>(std::move(head), std::move(rest));
}

std::unique_ptr<ByteSource> bytes_of(std::string_view bytes) {
  return std::make_unique<MemorySource>(bytes);
}

Result<std::size_t> read_fully(ByteSource& source, std::span<char> block) {
  std::size_t filled = 0;
  while (filled < block.size()) {
    auto count = source.read(block.subspan(filled));
    if (!count) return count;
    if (*count == 0) break;
    filled += *count;
  }
  return filled;
}

Result<std::size_t> KeptSource::read(std::span<char> block) {
  auto count = source_->read(block);
  if (!count || *count == 0 || !keeps_) return count;
  if (auto status = keep({block.data(), *count}); !status) return status.error();
  return count;
}

void KeptSource::let_go() {
  keeps_ = false;
  blocks_.clear();
}

Result<std::string> KeptSource::all() {
  std::string block(block_size, '\0');
  for (;;) {
    const auto count = read_fully(*source_, block);
    if (!count) return count.error();
    if (*count == 0) break;
    if (auto status = keep(block.substr(0, *count)); !status) return status.error();
  }
  std::string bytes;
  bytes.reserve(size_);
  for (; !blocks_.empty(); blocks_.pop_front()) bytes += blocks_.front();
  return bytes;
}

Status KeptSource::keep(std::string block) {
  size_ += block.size();
  blocks_.push_back(std::move(block));
  if (size_ <= max_size) return Done{};
  return cannot_read(path_, "it holds more than 256 MB", "give a smaller one");
}

Result<std::string> read_all(std::unique_ptr<ByteSource> source, const std::string& path) {
  return KeptSource(std::move(source), path).all();
}

}  // namespace tradestat::io
