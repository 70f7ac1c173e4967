#pragma once

#include <atomic>
#include <cstdint>

namespace tradestat {

/// How far inputs are read, in bytes, compressed ones as they are: for another thread to
/// show while load() or inspect() is told to keep it.
struct Progress {
  std::atomic<std::uint64_t> read{0};
  std::atomic<std::uint64_t> size{0};  ///< 0 where an input has no size, such as a pipe
};

}  // namespace tradestat
