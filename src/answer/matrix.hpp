#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "answer/question.hpp"
#include "report/document.hpp"
#include "tradestat/complexity.hpp"
#include "tradestat/flow_matrix.hpp"

/// What the answers about countries and products together share: the matrix that a question
/// asks for.
namespace tradestat::answer {

/// What a question's matrices are, one a year, and what was left out of them.
struct Matrices {
  std::vector<FlowMatrix> years;  ///< ascending; one, unless the question spans some
  std::vector<InputInfo> inputs;
  std::vector<std::string> notes;
  std::map<std::string, std::string, std::less<>> item_names;

  /// Of an item, where the inputs or we have one; else nothing.
  report::Cell name_of(const std::string& item) const;
};

/// Which years an answer needs: a period, added up, is one.
enum class MatrixYears {
  asked,      ///< all from `from` to `to`, where one is given; else one, the last there is
  with_base,  ///< one, and the year before it or `from`, where there is one
};

/// Whose trade a matrix has.
struct MatrixOf {
  bool importers = false;                ///< a row for each of them, not for exporters
  CountryPair pair{};                    ///< only the trade of these; none for that of all
  std::optional<Direction> direction{};  ///< of the pair's first country, where there is one
};

/// Loads them and leaves out what the question does. Errors: as load_matrices(); no_data where a
/// year or country asked for is missing, or nothing is left.
Result<Matrices> matrices_of(const Question& question, MatrixYears wanted = MatrixYears::asked,
                             const MatrixOf& of = {});
/// Exporters by importer, whose codes stand for items, of one item or of goods in all. Errors: as
/// matrices_of().
Result<Matrices> partner_matrices_of(const Question& question,
                                     MatrixYears wanted = MatrixYears::asked);
/// The error (usage) of an input that can be read once only, for a question that needs several
/// matrices of it.
Status check_rereadable(const Question& question, std::string_view what);
/// The same question about one year.
Question at_year(Question question, int year);
/// The same question about one year, of small countries and products, too: for what goes beside
/// its matrix.
Question beside(const Question& question, const FlowMatrix& matrix);

/// The period of a matrix in words: "2021", "2020-2022".
std::string period_of(const Question& question, const FlowMatrix& matrix);

/// The convention that a question names, ours where it names none. Precondition: not "all".
const Convention& convention_of(const Question& question);

/// A matrix with what it comes to by one convention.
struct Computed {
  const FlowMatrix& matrix;
  Margins margins;
  const Convention& convention;
  Advantages advantages;
  Complexity complexity;

  Computed(const FlowMatrix& flows, const Convention& by);
};

/// What decides the results of a matrix: what went in, and how they are computed.
std::vector<report::Fact> facts_of(const Question& question, const Computed& computed);

/// The row of a country. Errors (no_data): it has none.
Result<std::size_t> area_of(const FlowMatrix& matrix, const std::string& country);
/// The column of an item. Errors (no_data): there is none.
Result<std::size_t> item_of(const FlowMatrix& matrix, const std::string& item);

/// The share of a part in the whole that contains it.
Estimate share_of(const FlowMatrix& matrix, const Margins::Sum& part, const Margins::Sum& whole);

/// Results of many additions, of which 12 decimals are the same on every processor.
Number rounded(double value);
Estimate exactly(double value);

}  // namespace tradestat::answer
