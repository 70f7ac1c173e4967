#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "report/output.hpp"
#include "tradestat/error.hpp"

namespace tradestat::cli {

/// Writes all bytes to a descriptor. A closed pipe is a reader that has seen
/// enough: no error. Errors (io): anything else, such as a full disk.
Status write_all(int descriptor, std::string_view bytes, const std::string& name);

/// Puts an answer into an output.
using Answerer = std::function<void(report::Output&)>;

/// The same for what an answer puts out, block after block. A closed pipe ends it.
Status write_answer(int descriptor, const Answerer& answer, const std::string& name);

/// Writes a file, links followed, whole or not at all: a new file takes the place of the
/// old one when all of it is on disk. A file with other names, another owner or attributes
/// of its own stays the same file, and so does one whose folder takes no other. Devices,
/// pipes and descriptors (/dev/stdout, /dev/fd/3) are written directly.
Status write_file(const std::string& path, const Answerer& answer);

}  // namespace tradestat::cli
