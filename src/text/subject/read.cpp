#include <algorithm>
#include <vector>

#include "text/subject/subjects.hpp"

namespace tradestat {
namespace {

/// Figures of a stretch of the text, until it ends with a line.
class Stretch {
 public:
  using Visit = std::function<void(const TextFigure&, const TextSubject&)>;

  Stretch(std::string_view text, const Visit& visit) : text_(text), reader_(text), visit_(visit) {}

  void add(const TextFigure& figure) {
    if (figure.byte_start - begin_ > least_bytes) end_before(figure.byte_start);
    figures_.push_back(figure);
  }

  void finish() {
    if (!figures_.empty()) read(text_.size());
  }

 private:
  static constexpr std::size_t least_bytes = 16U << 10U;
  static constexpr std::size_t most_bytes = 64U << 10U;

  /// At the last line's end before a figure; where there is none, at last before the figure itself.
  void end_before(std::size_t next) {
    const std::size_t behind = figures_.empty() ? begin_ : figures_.back().byte_end;
    const std::size_t line_end = text_.substr(behind, next - behind).rfind('\n');
    if (line_end != std::string_view::npos) {
      read(behind + line_end + 1);
    } else if (next - begin_ > most_bytes) {
      read(next);
    }
  }

  void read(std::size_t end) {
    // What is far before the first figure tells nothing of it.
    if (!figures_.empty())
      begin_ = std::max(
          begin_, figures_.front().byte_start - std::min(figures_.front().byte_start, most_bytes));
    const auto subjects = reader_.read(begin_, end, figures_);
    for (std::size_t i = 0; i < figures_.size(); ++i) visit_(figures_[i], subjects[i]);
    figures_.clear();
    begin_ = end;
  }

  std::string_view text_;
  text::SubjectReader reader_;
  const Visit& visit_;
  std::size_t begin_ = 0;
  std::vector<TextFigure> figures_{};
};

}  // namespace

void read_subjects(std::string_view text,
                   const std::function<void(const TextFigure&, const TextSubject&)>& visit) {
  Stretch stretch(text, visit);
  read_figures(text, [&](const TextFigure& figure) { stretch.add(figure); });
  stretch.finish();
}

}  // namespace tradestat
