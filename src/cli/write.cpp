#include "cli/write.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/system_error.hpp"

namespace tradestat::cli {
namespace {

Error cannot_write(const std::string& name, int error) {
  return {.code = ErrorCode::io,
          .message = "cannot write " + name + ": " + system_words(error),
          .hint = error == ENOSPC ? "make room, or write elsewhere with -o"
                                  : "write elsewhere with -o"};
}

/// False where a closed pipe has no reader left.
Result<bool> write_block(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EPIPE) {
      return false;
    } else if (errno != EINTR) {
      return cannot_write(name, errno);
    }
  }
  return true;
}

/// The descriptor that a path such as /dev/stdout or /dev/fd/3 stands for, also by links.
std::optional<int> descriptor_of(std::string path) {
  constexpr int most_links = 40;
  for (int i = 0; i < most_links; ++i) {
    for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
      int number = 0;
      const char* const end = path.data() + path.size();
      if (path.starts_with(folder) &&
          std::from_chars(path.data() + folder.size(), end, number).ptr == end)
        return number;
    }
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    if (size <= 0) return std::nullopt;
    const std::string_view link(target.data(), static_cast<std::size_t>(size));
    const std::size_t folder = link.starts_with('/') ? 0 : path.rfind('/') + 1;
    path.replace(folder, std::string::npos, link);
  }
  return std::nullopt;
}

/// Whether a path is a link to a file that is not there yet.
bool is_dangling(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode) &&
         ::stat(path.c_str(), &status) != 0;
}

/// Where a file is, links followed; the path itself where it is new.
std::string followed(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

/// Whether another file in its place would have the same owner, names and attributes.
bool can_be_replaced(const std::string& path, const struct stat& file) {
  return file.st_nlink == 1 && file.st_uid == ::geteuid() && file.st_gid == ::getegid() &&
         ::listxattr(path.c_str(), nullptr, 0) <= 0;
}

/// The file that goes when the program is ended by a signal; empty for none.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): for a signal's handler
std::array<char, PATH_MAX> unfinished{};

extern "C" void drop_unfinished(int signal) {
  ::unlink(unfinished.data());
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

/// A file beside the one that it will replace, which goes unless it does.
class Replacement {
 public:
  explicit Replacement(const std::string& path) : path_(path) {
    std::string name = path + ".XXXXXX";
    if (name.size() >= unfinished.size()) return;
    name.copy(unfinished.data(), name.size());
    for (const int signal : signals) ::signal(signal, drop_unfinished);
    file_ = ::mkstemp(unfinished.data());
  }
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement() {
    if (file_ >= 0) ::close(file_);
    if (file_ >= 0 && !done_) ::unlink(unfinished.data());
    for (const int signal : signals) ::signal(signal, SIG_DFL);
    unfinished.fill('\0');
  }

  /// Below 0 where the folder takes none.
  int file() const { return file_; }
  Status put_in_place(mode_t mode) {
    done_ = ::fchmod(file_, mode) == 0 && ::fsync(file_) == 0 &&
            ::rename(unfinished.data(), path_.c_str()) == 0;
    return done_ ? Status(Done{}) : cannot_write("'" + path_ + "'", errno);
  }

 private:
  static constexpr std::array<int, 4> signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  const std::string& path_;
  int file_ = -1;
  bool done_ = false;
};

/// A file that was made for an answer, which goes unless it is kept.
class NewFile {
 public:
  /// None where there is one. Precondition: `path` leads to a file, perhaps by a link.
  NewFile(const std::string& path, bool is_new) : path_(is_new ? followed(path) : "") {}
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  void keep() { path_.clear(); }

 private:
  std::string path_;
};

/// Into a file that stays the same one: the room for all of it is taken first. What cannot be
/// written at all leaves it as it was, also where there was none.
Status write_in_place(const std::string& path, const std::string& name, const Answerer& answer) {
  struct stat existing {};
  const bool is_new = ::stat(path.c_str(), &existing) != 0;
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) return cannot_write(name, errno);
  NewFile made(path, is_new);
  std::string text;
  report::Output output([&](std::string_view block) {
    text += block;
    return true;
  });
  answer(output);
  output.flush();
  struct stat before {};
  const bool known = ::fstat(file, &before) == 0;
  const auto size = static_cast<off_t>(text.size());
  const int no_room = size > 0 ? ::posix_fallocate(file, 0, size) : 0;
  Status status = no_room == ENOSPC || no_room == EFBIG ? Status(cannot_write(name, no_room))
                                                        : write_all(file, text, name);
  // Where it failed, the room that was taken would stay as zeros at its end.
  const off_t end = status || !known ? size : before.st_size;
  if ((::ftruncate(file, end) != 0 || ::fsync(file) != 0) && status)
    status = cannot_write(name, errno);
  if (::close(file) != 0 && status) status = cannot_write(name, errno);
  if (status) made.keep();
  return status;
}

/// Into a device, pipe or descriptor.
Status write_directly(const std::string& path, const Answerer& answer) {
  const auto descriptor = descriptor_of(path);
  const int file = descriptor ? ::dup(*descriptor) : ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) return cannot_write("'" + path + "'", errno);
  Status status = write_answer(file, answer, "'" + path + "'");
  if (::close(file) != 0 && status) status = cannot_write("'" + path + "'", errno);
  return status;
}

}  // namespace

Status write_all(int descriptor, std::string_view bytes, const std::string& name) {
  const auto written = write_block(descriptor, bytes, name);
  return written ? Status(Done{}) : Status(written.error());
}

Status write_answer(int descriptor, const Answerer& answer, const std::string& name) {
  Status status = Done{};
  report::Output output([&](std::string_view block) {
    const auto written = write_block(descriptor, block, name);
    if (!written) status = written.error();
    return written && *written;
  });
  answer(output);
  output.flush();
  return status;
}

Status write_file(const std::string& path, const Answerer& answer) {
  const std::string name = "'" + path + "'";
  const std::string target = followed(path);
  struct stat existing {};
  const bool exists = ::stat(target.c_str(), &existing) == 0;
  if (!exists && errno != ENOENT) return cannot_write(name, errno);
  if (descriptor_of(path) || (exists && !S_ISREG(existing.st_mode)))
    return write_directly(path, answer);
  if (exists && (!can_be_replaced(target, existing) || ::access(target.c_str(), W_OK) != 0))
    return write_in_place(target, name, answer);
  if (is_dangling(path)) return write_in_place(path, name, answer);
  Replacement replacement(target);
  if (replacement.file() < 0) return write_in_place(target, name, answer);
  if (auto status = write_answer(replacement.file(), answer, name); !status) return status;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return replacement.put_in_place(exists ? existing.st_mode & 07777U : 0666U & ~mask);
}

}  // namespace tradestat::cli
