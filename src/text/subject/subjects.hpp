#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/subject/sentence.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

/// Says of each figure of a text what it is about, sentence by sentence. What was
/// spoken of before is remembered: texts are given in their order.
class SubjectReader {
 public:
  explicit SubjectReader(std::string_view text) : text_(text) {}

  /// The subjects of figures, which are all of those in the text from `begin` to `end`.
  std::vector<TextSubject> read(std::size_t begin, std::size_t end,
                                std::span<const TextFigure> figures);

 private:
  void read_sentence(std::span<const Cue> cues, std::span<const TextFigure> figures,
                     std::vector<Said>& said);
  static void put_items(const Said& said, TextSubject& subject);
  static TextSubject subject_of(const Said& said, const TextFigure& figure);
  void read_table_row(std::span<const Cue> cues, std::span<const TextFigure> figures,
                      std::vector<Said>& said);

  /// The columns of a table, as its header has them.
  struct Column {
    std::optional<int> year{};
    Sense sense = Sense::word;
  };

  std::string_view text_;
  Topic topic_{};
  std::vector<Column> columns_{};
  bool in_list_ = false;  ///< lines below a heading
};

}  // namespace tradestat::text
