#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/file_options.hpp"
#include "tradestat/flow_query.hpp"

namespace tradestat {

/// The bytes of the dataset that the library carries inside (JSON).
std::string_view bundled_json();

/// That dataset, whole.
Dataset bundled();

/// Reads what a question needs: the observations that the query accepts,
/// with the claims among them; `coverage` tells what there was to select from.
/// Inputs: one dataset in JSON (a path, or "-" for standard input), or trade
/// files of any format and folders of them; none for the bundled dataset. The
/// rows of trade files are summed, exactly, to the flows asked for.
/// Errors: io where an input cannot be read; bad_data, with line and column,
/// where it breaks a rule of its format or the files do not go together.
Result<Dataset> load(const std::vector<std::string>& inputs, const FlowQuery& query,
                     const FileOptions& options = {});

/// What inputs turned out to be.
struct Inspection {
  std::vector<InputInfo> inputs;         ///< those that can be read
  std::vector<Error> errors;             ///< of the others, as load() has them
  std::vector<std::string> passed_over;  ///< what folders and archives hold besides, by path
};

/// What the inputs are and what is in them, one after another, whatever is wrong with some.
Inspection inspect(const std::vector<std::string>& inputs, const FlowQuery& query,
                   const FileOptions& options);

/// As load(), from bytes; `name` stands for them in messages.
Result<Dataset> load_bytes(std::string_view bytes, const std::string& name, const FlowQuery& query);

}  // namespace tradestat
