#include "cli/write.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

namespace tradestat::cli {
namespace {

Error cannot_write(const std::string& name, int error) {
  return {.code = ErrorCode::io,
          .message = "cannot write " + name + ": " + std::strerror(error),
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

Status write_directly(const std::string& path, const Answerer& answer) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
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
  struct stat existing {};
  const bool exists = ::stat(path.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode)) return write_directly(path, answer);
  std::string temporary = path + ".XXXXXX";
  const int file = ::mkstemp(temporary.data());
  if (file < 0) return cannot_write("'" + path + "'", errno);
  Status status = write_answer(file, answer, "'" + path + "'");
  const mode_t mask = ::umask(0);
  ::umask(mask);
  const mode_t mode = exists ? existing.st_mode & 07777U : 0666U & ~mask;
  if (status && (::fchmod(file, mode) != 0 || ::fsync(file) != 0))
    status = cannot_write("'" + path + "'", errno);
  if (::close(file) != 0 && status) status = cannot_write("'" + path + "'", errno);
  if (status && ::rename(temporary.c_str(), path.c_str()) != 0)
    status = cannot_write("'" + path + "'", errno);
  if (!status) ::unlink(temporary.c_str());
  return status;
}

}  // namespace tradestat::cli
