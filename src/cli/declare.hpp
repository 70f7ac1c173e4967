#pragma once

#include <string>
#include <vector>

// The parser's headers cost seconds in every file that includes them.
namespace CLI {  // NOLINT(readability-identifier-naming): its own name
class App;
}

namespace tradestat::cli {

/// A word without a name, such as a file; in errors and help it is `name`.
void add_argument(CLI::App& app, const std::string& name, std::string& value,
                  const std::string& description);
/// Any number of such words.
void add_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                   const std::string& description);
/// An option with one text value; given twice, the last counts. The environment
/// variable, where one is named, stands in for it.
void add_text(CLI::App& app, const std::string& names, std::string& value,
              const std::string& description, const std::string& type,
              const std::string& variable = {});
/// An option that takes one or more files, and may be given again.
void add_files(CLI::App& app, const std::string& names, std::vector<std::string>& values,
               const std::string& description, const std::string& variable);
/// An option whose values, lists between commas, add up where it is given twice.
void add_lists(CLI::App& app, const std::string& names, std::vector<std::string>& values,
               const std::string& description, const std::string& type);
/// An option without a value.
void add_flag(CLI::App& app, const std::string& names, bool& value, const std::string& description);

}  // namespace tradestat::cli
