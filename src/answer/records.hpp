#pragma once

#include <string_view>
#include <vector>

#include "report/table.hpp"

namespace tradestat::answer {

/// A table that a command answers with; of several, under the name of its section.
struct Records {
  std::string_view command;
  std::string_view section;  ///< empty where it is the only table
  std::string_view name;     ///< of the definition in the schema of the output
  std::vector<report::Column> columns;
};

/// Those of all commands, of which the schema is made and what `columns` lists.
std::vector<Records> all_records();

}  // namespace tradestat::answer
