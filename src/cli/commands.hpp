#pragma once

#include <span>
#include <string_view>

#include "answer/answers.hpp"
#include "cli/option.hpp"
#include "report/render.hpp"

/// The table of commands.
namespace tradestat::cli {

/// An option that a command takes, with words of its own for it where it means
/// something else there.
struct Taken {
  OptionId id;
  std::string_view help{};
};

struct Command {
  std::string_view name{};
  std::string_view summary{};   ///< one line of help
  std::string_view examples{};  ///< command lines, one a line, without "tradestat"
  /// What is its own, words without a name first; of those, how many there may be.
  std::span<const Taken> own{};
  int most_words = 0;
  bool reads_data = true;      ///< --data
  bool reads_files = true;     ///< what trade files do not say themselves
  bool has_findings = false;   ///< it checks something, for formats that tell that
  bool in_sql = false;         ///< its question is to be SQL
  bool has_picture = false;    ///< its table is drawn, too
  bool makes_dataset = false;  ///< for the format of datasets
  bool is_dataset = false;     ///< it answers with nothing else
  Result<answer::Answer> (*answer)(const answer::Question&) = nullptr;
};

/// Whether the command answers in a format.
constexpr bool answers_in(const Command& command, const report::OutputFormat& format) {
  if (command.is_dataset) return format.of_datasets;
  return (command.has_findings || !format.of_findings) &&
         (command.makes_dataset || !format.of_datasets) &&
         (command.has_picture || !format.of_pictures);
}

std::span<const Command> commands();
/// The command of that name, or null.
const Command* find_command(std::string_view name);

}  // namespace tradestat::cli
