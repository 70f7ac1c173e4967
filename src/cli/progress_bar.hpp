#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "tradestat/load.hpp"

namespace tradestat::cli {

/// The line that tells how far reading is: "reading 45 % of 350 MB [#####     ]".
std::string progress_line(const Reading& reading);

/// Shows that line on a terminal once a second has passed, until it goes.
class ProgressBar {
 public:
  /// `file`: the terminal.
  explicit ProgressBar(int file);
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ~ProgressBar();

 private:
  void show();

  int file_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool done_ = false;
  std::thread thread_;
};

}  // namespace tradestat::cli
