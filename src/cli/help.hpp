#pragma once

#include <string>

#include "cli/commands.hpp"
#include "cli/option.hpp"

namespace tradestat::cli {

/// Help of the program: how to begin, and the commands.
std::string program_help();

/// Help of one command: examples, then its options, its own first.
std::string command_help(const Command& command);

/// "-o, --output FILE".
std::string names_of(const Option& option);
/// A command's own words for an option, else the option's, with its words to choose from.
std::string words_for(const Taken& taken, const Option& option, const Command& command);

/// Versions of the tool, the bundled dataset and the schemas.
std::string version_text();

}  // namespace tradestat::cli
