#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "answer/question.hpp"
#include "io/read_file.hpp"
#include "report/table.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"

namespace tradestat::answer {

/// What an answer tells of the encoding of its text; empty for UTF-8.
std::string note_of(const io::Text& text);

/// Notes it where only some of all are shown: "20 of 226 countries".
void note_shown(std::size_t shown, std::size_t all, std::string_view what, report::Table& table);

/// Loads what the question is put to, and refuses what that does not have. Errors: as
/// tradestat::load(); no_data, with a list of what there is, where nothing or a year is
/// missing. `file_year`: of trade files that state none.
Result<Dataset> load(const Question& question, const FlowQuery& selection,
                     std::optional<int> file_year = {});

/// The flows asked for. Errors (usage): they are not of two countries, which `command` needs.
Result<FlowQuery> flows_of_pair(const Question& question, const std::string& command);

/// Errors (usage): years that growth cannot be between.
Status check_growth_years(const FlowQuery& selection);

/// The error (no_data) of a year that the selected figures do not have.
std::optional<Error> missing_year(const Dataset& dataset, const FlowQuery& selection, int year);
/// The error (no_data) of selected years that have no figure at all.
Error missing_years(const Dataset& dataset, const FlowQuery& selection);

/// A sentence of the library with its settings as the program's options: "--unit USD" for
/// "`unit=USD`".
std::string with_options(std::string_view text);

/// An error in the question: what is wrong, and what to do.
Error usage(std::string message, std::string hint = {});
/// A sound question that the dataset has no figures for, and what to ask instead.
Error no_data(std::string message, std::string hint);

}  // namespace tradestat::answer
