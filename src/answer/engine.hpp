#pragma once

#include "answer/question.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat::answer {

/// What the engine's rows add up to: sums alone come from it, and are measured as those of files
/// are. Errors: as sql::sums(); io where the client fails; bad_data where it answers no CSV.
Result<Dataset> load_from_engine(const Question& question, const FlowQuery& selection);

}  // namespace tradestat::answer
