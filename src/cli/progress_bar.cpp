#include "cli/progress_bar.hpp"

#include <algorithm>
#include <chrono>

#include "cli/write.hpp"

namespace tradestat::cli {
namespace {

constexpr std::chrono::milliseconds first_after{1000};
constexpr std::chrono::milliseconds then_every{100};
constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::uint64_t bar_width = 30;
constexpr const char* clear_line = "\r\33[K";

}  // namespace

std::string progress_line(const Progress& progress) {
  const std::uint64_t size = progress.size;
  if (size == 0) return "reading, " + std::to_string(progress.read / megabyte) + " MB so far";
  const std::uint64_t read = std::min(progress.read.load(), size);
  const std::uint64_t filled = read * bar_width / size;
  return "reading " + std::to_string(read * 100 / size) + " % of " +
         std::to_string(size / megabyte) + " MB [" + std::string(filled, '#') +
         std::string(bar_width - filled, ' ') + ']';
}

ProgressBar::ProgressBar(int file, const Progress& progress)
    : file_(file), progress_(progress), thread_([this] { show(); }) {}

ProgressBar::~ProgressBar() {
  {
    const std::lock_guard lock(mutex_);
    done_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void ProgressBar::show() {
  std::unique_lock lock(mutex_);
  if (changed_.wait_for(lock, first_after, [&] { return done_; })) return;
  do {
    // A terminal that cannot be written to is no reason to fail.
    static_cast<void>(write_all(file_, clear_line + progress_line(progress_), "the terminal"));
  } while (!changed_.wait_for(lock, then_every, [&] { return done_; }));
  static_cast<void>(write_all(file_, clear_line, "the terminal"));
}

}  // namespace tradestat::cli
