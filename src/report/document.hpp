#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "report/findings.hpp"
#include "report/table.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat::report {

/// One thing that decides a result, by name.
struct Fact {
  std::string_view name;
  std::variant<std::string, std::int64_t, double> value;
};

/// What a command answers.
struct Document {
  std::string_view command;
  std::string title{};          ///< of a document with several tables
  bool sectioned = false;       ///< several tables, each under its name
  std::vector<Table> tables{};  ///< one, unless sectioned
  std::vector<InputInfo> inputs{};
  std::function<InputInfo()> last_input{};  ///< one that takes time to describe
  std::vector<Fact> convention{};           ///< by which results are computed, where houses differ
  CheckReport checks{};                     ///< of a command that checks something
  std::string dataset{};                    ///< in JSON, of a command that was to make one

  /// Whether people see the table: of several, those that say something.
  bool shows(const Table& table) const {
    return !sectioned || !table.empty() || !table.notes.empty();
  }
};

}  // namespace tradestat::report
