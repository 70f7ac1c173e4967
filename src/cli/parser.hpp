#pragma once

#include <string>
#include <vector>

#include "cli/commands.hpp"

namespace tradestat::cli {

/// What came of reading the words of a command line.
struct Parsed {
  Request request{};  ///< as far as it could be understood; the format always
  bool help = false;  ///< help is asked for, whatever else
  Status status = Done{};
};

/// Reads the words after a command's name. Errors (usage): a word that the command
/// does not know, or a value that an option cannot have.
Parsed parse(const Command& command, std::vector<std::string> words,
             const Environment& environment);

}  // namespace tradestat::cli
