#include "io/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace tradestat::io {
namespace {

constexpr std::size_t max_size = 256U << 20;
constexpr std::size_t block_size = 64U << 10;

Error cannot_read(const std::string& path, const std::string& why, std::string hint) {
  return {
      .code = ErrorCode::io,
      .message = "cannot read " + (path == "-" ? "standard input" : "'" + path + "'") + ": " + why,
      .hint = std::move(hint),
      .path = path};
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  const int file = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return cannot_read(path, std::strerror(errno), "check the path");
  std::string bytes;
  std::optional<Error> error;
  for (;;) {
    const std::size_t size = bytes.size();
    bytes.resize(size + block_size);
    const ssize_t count = ::read(file, bytes.data() + size, block_size);
    bytes.resize(size + static_cast<std::size_t>(count > 0 ? count : 0));
    if (count == 0) break;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) error = cannot_read(path, std::strerror(errno), "give a readable file");
    if (bytes.size() > max_size)
      error = cannot_read(path, "it holds more than 256 MB", "a dataset of figures is far smaller");
    if (error) break;
  }
  if (file != STDIN_FILENO) ::close(file);
  if (error) return *error;
  return bytes;
}

}  // namespace tradestat::io
