#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/decimal.hpp"
#include "tradestat/figure.hpp"

namespace tradestat {

/// What a figure of a text counts.
enum class TextUnit {
  none,              ///< not said, or none of these: people, years of duration, euros
  usd,               ///< US dollars
  percent,           ///< the number as written: "18.1 per cent" has the value 18.1
  percentage_point,  ///< a difference of per cents
  rank,              ///< a place in an order: "12th", "المرتبة الـ182"
  year,              ///< 1900 to 2100; others only where the words leave no doubt: "عام 3021"
  index,             ///< points of an index: "ECI 0.43"
};

/// The way in which the words around a change say that it went. Levels have
/// none: in "fell by 18.1 per cent to 10.6 million" only the rate is a fall.
enum class TextDirection { none, rise, fall };

/// A figure as it stands in a text.
struct TextFigure {
  /// The number with its scale ("28.7 million" is 28.7 with unit_mult 6) and
  /// its hedge; negative where a minus is written. Ranks and years are exact.
  Figure figure;
  /// The second reading where one separator before exactly three digits leaves
  /// it open whether it groups or marks the decimals ("1,234"), and the unit
  /// does not decide. Scale, sign and hedge are those of `figure`.
  std::optional<Figure> other;
  TextUnit unit = TextUnit::none;
  /// ISO 4217 code of a sum of money; empty where nothing says whose it is.
  std::string_view currency{};
  TextDirection direction = TextDirection::none;
  std::string text;            ///< number, scale and unit as they stand
  std::size_t byte_start = 0;  ///< place of `text`, from 0
  std::size_t byte_end = 0;    ///< first byte after it
  int line = 1;                ///< from 1; lines end with a line feed
  int column = 1;              ///< of byte_start in code points, from 1

  /// In the base unit: dollars, per cents, ranks.
  Decimal value() const { return figure.value(); }
  Hedge hedge() const { return figure.hedge; }
  /// Digits written after the decimal point, before any scale word.
  int decimals() const { return figure.stated.decimals(); }
  /// What the digits stand for, in the base unit; one-sided after a hedge such
  /// as "more than".
  Interval interval() const { return figure.interval(); }
};

/// What a figure measures, by the words around it.
enum class TextMeasure {
  none,  ///< not said, or none of these
  exports,
  imports,
  two_way,
  surplus,  ///< of the exporter
  deficit,
  balance,
  total_exports_rank,
  eci,
  eci_rank,
};

/// What a figure of a text is about, as far as its sentence says so. Countries by their
/// alpha-3 codes.
struct TextSubject {
  TextMeasure measure = TextMeasure::none;
  std::string exporter{};  ///< of a balance: whose it is
  std::string importer{};  ///< of a balance: with whom
  /// Where it is not said in which direction: one of both, or the one that is described.
  std::string country{};
  bool carried = false;  ///< exporter and importer are those of the sentence before
  /// HS or EBOPS codes that the words for the item may mean; TOTAL for goods.
  std::vector<std::string> items{};
  bool items_bound = false;  ///< it is the items' own figure, not one of more than them
  bool goods_bound = false;  ///< and where they are all goods or all services, of no less
  bool turned = false;       ///< it is said to rise or fall from another level, and does not
  std::optional<int> year{};
  bool year_is_said = false;    ///< of this figure, not only of what was spoken of before
  std::optional<int> before{};  ///< it is of an earlier year than this
  bool part_of_year = false;    ///< a quarter, some months
};

/// Reads the figures out of an Arabic or English text and hands them over one
/// by one, in their order; the object is only valid during the call. Any bytes
/// can be read: what is not UTF-8 is no figure. Dates, times, identifiers
/// (resolution numbers, models, versions, addresses), footnote marks and
/// numbers of more than 30 digits are passed over, and so are written-out
/// numbers below ten that have no unit. Linear time; memory does not grow with
/// the text.
void read_figures(std::string_view text, const std::function<void(const TextFigure&)>& visit);

/// All of them at once.
std::vector<TextFigure> read_figures(std::string_view text);

/// The same, with what each is about.
void read_subjects(std::string_view text,
                   const std::function<void(const TextFigure&, const TextSubject&)>& visit);

/// What each of the figures of a text is about; they are all that it has, in their order.
std::vector<TextSubject> subjects_of(std::string_view text, const std::vector<TextFigure>& figures);

/// "exports", "two_way", "surplus"; empty for none.
const char* to_string(TextMeasure measure);
/// "USD", "percent", "percentage_point", "rank", "year", "index"; empty for none.
const char* to_string(TextUnit unit);
/// The same, or the ISO 4217 code of other money.
std::string_view unit_name(const TextFigure& figure);
/// "rise", "fall"; empty for none.
const char* to_string(TextDirection direction);

}  // namespace tradestat
