#include "io/client.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

#include "base/format.hpp"
#include "base/system_error.hpp"

namespace tradestat::io {
namespace {

Error failed(const std::string& command, const std::string& why) {
  return {.code = ErrorCode::io,
          .message = formatted("{} {}", in_quotes(command), why),
          .hint = "try it by itself, with the SQL on its standard input"};
}

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

/// A file that has the text, without a name: a pipe would wait for a client that does not read.
File file_with(std::string_view text) {
  File file(std::tmpfile());
  if (!file || std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
      std::fflush(file.get()) != 0)
    return nullptr;
  std::rewind(file.get());
  return file;
}

/// Starts it; 0 or the system's error.
int start(const std::string& command, int input, int output, pid_t& process) {
  std::string shell = "sh";
  std::string option = "-c";
  std::string line = command;
  const std::array<char*, 4> words{shell.data(), option.data(), line.data(), nullptr};
  posix_spawn_file_actions_t actions{};
  if (const int error = ::posix_spawn_file_actions_init(&actions); error != 0) return error;
  int error = ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  if (error == 0) error = ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  if (error == 0)
    error = ::posix_spawn(&process, "/bin/sh", &actions, nullptr, words.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

/// All that comes out of it; 0 or the system's error.
int read_all(int descriptor, std::string& text) {
  std::array<char, 1 << 16> block{};
  for (;;) {
    const ssize_t count = ::read(descriptor, block.data(), block.size());
    if (count > 0) text.append(block.data(), static_cast<std::size_t>(count));
    if (count == 0) return 0;
    if (count < 0 && errno != EINTR) return errno;
  }
}

}  // namespace

Result<std::string> answer_of(const std::string& command, std::string_view text) {
  const File input = file_with(text);
  std::array<int, 2> ends{};
  if (!input || ::pipe2(ends.data(), O_CLOEXEC) != 0)
    return failed(command, formatted("cannot be run: {}", system_words(errno)));
  pid_t process = 0;
  int error = start(command, ::fileno(input.get()), ends[1], process);
  ::close(ends[1]);
  std::string answer;
  const bool started = error == 0;
  if (started) error = read_all(ends[0], answer);
  ::close(ends[0]);
  int status = 0;
  if (started)
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (error != 0) return failed(command, formatted("cannot be run: {}", system_words(error)));
  if (!WIFEXITED(status)) return failed(command, "was ended by a signal");
  if (WEXITSTATUS(status) != 0)
    return failed(command, formatted("failed, with exit code {}", WEXITSTATUS(status)));
  return answer;
}

}  // namespace tradestat::io
