#pragma once

#include <string>

namespace tradestat {

/// What the system calls an error of errno's. Threads may ask at the same time, which std::strerror
/// and the standard library's categories do not promise.
std::string system_words(int error);

}  // namespace tradestat
