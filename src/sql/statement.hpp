#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sql/dialect.hpp"

namespace tradestat::sql {

/// The columns of a table of trade.
enum class Layout { baci, comtrade };

/// What a statement is written for.
struct Target {
  const Dialect* dialect = nullptr;
  std::string table{};  ///< what stands behind FROM, as the user writes it
  Layout layout = Layout::baci;
  std::vector<std::string> columns{};  ///< names, in the layout's order; empty for its own
  std::string run{};                   ///< a client that is to be asked; empty for none
  std::string asked{};                 ///< the question, for a comment
};

/// A name that columns of a layout have by themselves.
struct LayoutColumn {
  std::string_view name;
  bool needed = true;  ///< "-" says that a table has no such column
};
std::span<const LayoutColumn> columns_of(Layout layout);

/// A statement that is being written. In the texts it takes, "@" ends our names: it becomes
/// what ends none of the user's. Words of the user go in by user() alone.
class Statement {
 public:
  explicit Statement(const Target& target);

  const Dialect& dialect() const { return *target_.dialect; }
  const Target& target() const { return target_; }

  /// What stands for text that is put in as it is.
  std::string user(std::string text);
  /// A text of the user's, quoted.
  std::string literal(std::string_view text) { return user(dialect().literal(text)); }
  /// The column of the layout, of the table's rows; empty where the table has none.
  std::string column(std::size_t place);

  // The dialect's templates.
  std::string put(std::string_view Dialect::*pattern, const std::string& expression) const {
    return filled(dialect().*pattern, expression);
  }
  template <class... Rest>
  std::string put(std::string_view Dialect::*pattern, const std::string& first,
                  const Rest&... rest) const {
    return filled(dialect().*pattern, std::array<std::string, 1 + sizeof...(rest)>{first, rest...});
  }

  /// A table expression before the SELECT.
  void with(std::string_view name, std::string body);
  /// The whole, with the SELECT.
  std::string text(std::string_view select) const;
  /// The same, with what makes a client of the engine answer in CSV.
  std::string text_for_client(std::string_view select) const;

 private:
  std::string text(std::string_view select, std::string_view ending) const;

  const Target& target_;
  std::vector<std::string> words_;  ///< of the user
  std::vector<std::pair<std::string, std::string>> parts_;
};

}  // namespace tradestat::sql
