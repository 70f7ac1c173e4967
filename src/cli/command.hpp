#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "cli/declare.hpp"
#include "report/document.hpp"
#include "tradestat/error.hpp"

namespace tradestat::cli {

/// What a command answers, and whether it found a contradiction, or what else was to
/// fail (exit code 1).
struct Answer {
  report::Document document;
  bool contradiction = false;
};

/// One verb of the command line: setup() declares its options and does no I/O;
/// run() answers and prints nothing.
class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  Command(Command&&) = delete;
  Command& operator=(Command&&) = delete;
  virtual ~Command() = default;

  virtual void setup(CLI::App& app) = 0;
  virtual Result<Answer> run() = 0;
};

/// A row of the table of commands.
struct CommandEntry {
  std::string_view name;
  std::string_view summary;   ///< one line of help
  std::string_view examples;  ///< command lines, one a line, without "tradestat"
  std::unique_ptr<Command> (*make)();
  bool has_findings = false;  ///< it checks something, for formats that tell that
};

std::span<const CommandEntry> commands();

}  // namespace tradestat::cli
