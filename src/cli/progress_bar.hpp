#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "tradestat/progress.hpp"

namespace tradestat::cli {

/// The line that tells how far reading is: "reading 45 % of 350 MB [#####     ]".
std::string progress_line(const Progress& progress);

/// Shows that line on a terminal once a second has passed, until it goes.
class ProgressBar {
 public:
  /// `file`: the terminal.
  ProgressBar(int file, const Progress& progress);
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  ~ProgressBar();

 private:
  void show();

  int file_;
  const Progress& progress_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool done_ = false;
  std::thread thread_;
};

}  // namespace tradestat::cli
