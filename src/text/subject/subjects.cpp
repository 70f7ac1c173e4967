#include "text/subject/subjects.hpp"

#include <algorithm>
#include <utility>

#include "text/number_kind.hpp"

namespace tradestat::text {
namespace {

bool names_table(std::span<const Cue> line) {
  return !line.empty() &&
         std::ranges::count_if(line, [](const Cue& c) { return c.is(Mark::cell); }) >= 2;
}

/// The heads of columns are years without a word that says so.
bool is_year(const TextFigure& figure) {
  if (figure.unit == TextUnit::year) return true;
  const double value = figure.value().to_double();
  return figure.unit == TextUnit::none && figure.decimals() == 0 && value >= first_year &&
         value <= last_year;
}

TextMeasure measure_of(Sense sense) {
  if (is_sale(sense)) return TextMeasure::exports;
  if (is_purchase(sense)) return TextMeasure::imports;
  switch (sense) {
    case Sense::trade: return TextMeasure::two_way;
    case Sense::surplus: return TextMeasure::surplus;
    case Sense::deficit: return TextMeasure::deficit;
    case Sense::balance: return TextMeasure::balance;
    default: return TextMeasure::none;
  }
}

std::string code_of(int area) { return area < 0 ? std::string() : area_code(area); }

}  // namespace

/// A line of a table: what its first cells say goes for all its figures, and the header's
/// columns say of which year each is.
void SubjectReader::read_table_row(std::span<const Cue> cues, std::span<const TextFigure> figures,
                                   std::vector<Said>& said) {
  const bool header = std::ranges::none_of(
      cues, [&](const Cue& cue) { return cue.is(Mark::figure) && is_amount(figures[cue.figure]); });
  const bool rule = header && std::ranges::all_of(cues, [](const Cue& cue) {
                      return cue.is(Mark::cell) || cue.is(Mark::bullet);
                    });
  if (rule) return;
  if (header) columns_.clear();
  Frame label{.sense = header ? Sense::word : topic_.frame.sense};
  std::vector<int> items;
  std::size_t column = 0;
  Sense preposition = Sense::word;
  for (const Cue& cue : cues) {
    const Column* const has = column < columns_.size() ? &columns_[column] : nullptr;
    if (cue.is(Mark::cell)) {
      ++column;
    } else if (cue.is(Mark::figure)) {
      const TextFigure& figure = figures[cue.figure];
      if (header && is_year(figure)) {
        columns_.resize(std::max(columns_.size(), column + 1));
        columns_[column].year = static_cast<int>(figure.value().to_double());
      } else if (is_amount(figure)) {
        Said& of = said[cue.figure];
        of.frame = label;
        if (has != nullptr && has->sense != Sense::word) of.frame.sense = has->sense;
        if (of.frame.partner < 0) of.country = std::exchange(of.frame.subject, -1);
        of.items = items;
        of.year = has != nullptr ? has->year : std::nullopt;
        of.year_is_said = of.year.has_value();
      }
    } else if (cue.is(Sense::area)) {
      (preposition == Sense::to ? label.partner : label.subject) = cue.meaning.value;
    } else if (cue.is(Sense::item)) {
      items.push_back(cue.meaning.value);
    } else if (is_predicate(cue.meaning.sense) && header) {
      columns_.resize(std::max(columns_.size(), column + 1));
      columns_[column].sense = cue.meaning.sense;
      if (label.sense == Sense::word) topic_.frame = {.sense = cue.meaning.sense};
    }
    preposition = cue.is(Mark::phrase) ? cue.meaning.sense : Sense::word;
  }
}

void SubjectReader::read_sentence(std::span<const Cue> cues, std::span<const TextFigure> figures,
                                  std::vector<Said>& said) {
  if (names_table(cues)) return read_table_row(cues, figures, said);
  columns_.clear();
  const bool tells =
      std::ranges::any_of(cues, [](const Cue& cue) { return is_predicate(cue.meaning.sense); });
  const bool has_amount = std::ranges::any_of(
      cues, [&](const Cue& cue) { return cue.is(Mark::figure) && is_amount(figures[cue.figure]); });
  in_list_ = in_list_ && has_amount && !tells;
  text::read_sentence(cues, figures, said, topic_, in_list_);
  in_list_ |= cues.back().is(Mark::colon);
}

std::vector<TextSubject> SubjectReader::read(std::size_t begin, std::size_t end,
                                             std::span<const TextFigure> figures) {
  const std::vector<Cue> cues = cues_of(text_, begin, end, figures);
  std::vector<Said> said(figures.size());
  std::size_t first = 0;
  for (std::size_t i = 0; i <= cues.size(); ++i) {
    const bool ends = i == cues.size() || cues[i].is(Mark::stop) || cues[i].is(Mark::line);
    if (!ends) continue;
    if (i > first) read_sentence(std::span(cues).subspan(first, i - first), figures, said);
    first = i + 1;
  }
  std::vector<TextSubject> subjects;
  for (std::size_t i = 0; i < figures.size(); ++i)
    subjects.push_back(subject_of(said[i], figures[i]));
  return subjects;
}

void SubjectReader::put_items(const Said& said, TextSubject& subject) {
  subject.items_bound = said.items_bound;
  subject.goods_bound = said.goods_bound;
  for (const int item : said.items)
    subject.items.insert(subject.items.end(), item_codes(item).begin(), item_codes(item).end());
}

TextSubject SubjectReader::subject_of(const Said& said, const TextFigure& figure) {
  TextSubject subject;
  if (!is_amount(figure)) return subject;
  const bool rank = figure.unit == TextUnit::rank || figure.unit == TextUnit::index;
  const Frame& frame = said.frame;
  if (rank) {
    if (said.rank_of == Sense::exports) subject.measure = TextMeasure::total_exports_rank;
    if (said.rank_of == Sense::complexity)
      subject.measure = figure.unit == TextUnit::rank ? TextMeasure::eci_rank : TextMeasure::eci;
    subject.country = code_of(said.country);
  } else if (frame.unsure) {
    subject.country = code_of(said.country);
    put_items(said, subject);
  } else if (frame.sense != Sense::unrelated) {
    const bool purchase = is_purchase(frame.sense);
    subject.measure = measure_of(frame.sense);
    subject.exporter = code_of(purchase ? frame.partner : frame.subject);
    subject.importer = code_of(purchase ? frame.subject : frame.partner);
    subject.country = code_of(said.country);
    subject.carried = said.carried;
    subject.turned = said.turned;
    put_items(said, subject);
  }
  subject.year = said.year;
  subject.year_is_said = said.year_is_said;
  subject.before = said.before;
  subject.part_of_year = said.part_of_year;
  return subject;
}

}  // namespace tradestat::text

namespace tradestat {

std::vector<TextSubject> subjects_of(std::string_view text,
                                     const std::vector<TextFigure>& figures) {
  return text::SubjectReader(text).read(0, text.size(), figures);
}

const char* to_string(TextMeasure measure) {
  switch (measure) {
    case TextMeasure::none: return "";
    case TextMeasure::exports: return "exports";
    case TextMeasure::imports: return "imports";
    case TextMeasure::two_way: return "two_way";
    case TextMeasure::surplus: return "surplus";
    case TextMeasure::deficit: return "deficit";
    case TextMeasure::balance: return "balance";
    case TextMeasure::total_exports_rank: return "total_exports_rank";
    case TextMeasure::eci: return "eci";
    case TextMeasure::eci_rank: return "eci_rank";
  }
  return "";
}

}  // namespace tradestat
