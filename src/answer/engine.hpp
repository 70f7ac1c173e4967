#pragma once

#include "answer/question.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/flow_matrix.hpp"

namespace tradestat::answer {

/// What the engine's rows add up to: sums alone come from it, and are measured as those of files
/// are. Errors: as sql::sums(); io where the client fails; bad_data where it answers no CSV.
Result<Dataset> load_from_engine(const Question& question, const FlowQuery& selection);

/// As tradestat::load_matrices(). Errors: as load_from_engine().
Result<FlowMatrices> load_matrices_from_engine(const Question& question, FlowQuery query,
                                               std::size_t level);

}  // namespace tradestat::answer
