#include "text/fractions.hpp"

#include "text/token_tests.hpp"

namespace tradestat::text {
namespace {

bool is_half_or_quarter(const Token& token) {
  return token.is(Kind::half) || token.is(Kind::quarter);
}

std::optional<Decimal> written_fraction(std::string_view text) {
  if (text == "½" || text == "1/2" || text == "١/٢") return Decimal(5, -1);
  if (text == "¼" || text == "1/4" || text == "١/٤") return Decimal(25, -2);
  if (text == "¾" || text == "3/4" || text == "٣/٤") return Decimal(75, -2);
  return std::nullopt;
}

/// "one-half", "one quarter"
bool is_one_part(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  const Token& part = tokens[past_hyphen(tokens, index + 1)];
  return token.is(Kind::digit_word) && token.value == 1 && is_half_or_quarter(part) &&
         is_bare(part);
}

bool counts_quarters(const Tokens& tokens, int index) {
  return tokens[index].is(Kind::digit_word) &&
         tokens[past_hyphen(tokens, index + 1)].is(Kind::quarters);
}

}  // namespace

bool is_written_fraction(const Tokens& tokens, int index) {
  const Token& token = tokens[index];
  if (token.is(Kind::fraction_sign)) return true;
  const std::string_view text = tokens.text(token);
  return token.is(Kind::numeral) && text.size() <= 5 && text.find('/') != std::string_view::npos;
}

bool begins_fraction(const Tokens& tokens, int index) {
  return is_half_or_quarter(tokens[index]) || is_written_fraction(tokens, index) ||
         is_one_part(tokens, index) || counts_quarters(tokens, index);
}

std::optional<Fraction> fraction_at(const Tokens& tokens, int index) {
  if (is_one_part(tokens, index)) index = past_hyphen(tokens, index + 1);
  const Token& token = tokens[index];
  if (token.is(Kind::half)) return Fraction{{5, -1}, index + 1};
  if (token.is(Kind::quarter)) return Fraction{{25, -2}, index + 1};
  if (counts_quarters(tokens, index)) {
    if (token.value != 3) return std::nullopt;
    return Fraction{{75, -2}, past_hyphen(tokens, index + 1) + 1};
  }
  if (!is_written_fraction(tokens, index)) return std::nullopt;
  const auto value = written_fraction(tokens.text(token));
  return value ? std::optional(Fraction{*value, index + 1}) : std::nullopt;
}

std::optional<int> past_and(const Tokens& tokens, int index) {
  index = past_hyphen(tokens, index);  // "three-and-a-half"
  const Token& link = tokens[index];
  const bool glued = link.is(Kind::prefix) && link.has(Token::and_glued) &&
                     (link.flags & (Token::by_glued | Token::to_glued | Token::the_glued)) == 0;
  if (!link.is(Kind::conj) && !glued)
    return link.has(Token::and_glued) ? std::optional(index) : std::nullopt;
  const int next = past_hyphen(tokens, index + 1);
  return tokens[next].is(Kind::article) ? past_hyphen(tokens, next + 1) : next;
}

}  // namespace tradestat::text
