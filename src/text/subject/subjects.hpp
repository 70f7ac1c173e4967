#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/subject/cues.hpp"
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
  friend class Sentence;

  /// Who trades with whom, as a verb or a noun puts it.
  struct Frame {
    Sense sense = Sense::word;  ///< exports, imports, trade, surplus, deficit, balance, unrelated
    int subject = -1;           ///< number of an area, or -1
    int partner = -1;
    bool soft_partner = false;  ///< taken over from the frame before
    bool unsure = false;        ///< which of both a country is, and in which trade, is not said
    bool named = false;         ///< subject or partner stand in this frame's own words
    bool has_figures = false;
    bool list_of_partners = false;
    std::optional<int> year{};  ///< that its sentence names
  };

  /// What is said of a figure beside its frame.
  struct Said {
    Frame frame{};
    int frame_number = -1;
    int country = -1;
    std::vector<int> items{};
    bool earlier = false;  ///< it is what another figure is compared with
    std::optional<int> year{};
    bool year_is_said = false;
    std::optional<int> before{};
    bool part_of_year = false;
    Sense rank_of = Sense::word;
    bool has_own_items = false;
    bool items_bound = false;
    bool goods_bound = false;
    Sense role = Sense::word;  ///< to, from, against
    bool turned = false;
    bool carried = false;  ///< its sentence has no verb or noun of its own
  };

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
  Frame carried_{};
  std::optional<int> year_{};  ///< that the text speaks of
  std::vector<Column> columns_{};
  bool in_list_ = false;  ///< lines below a heading
};

}  // namespace tradestat::text
