#pragma once

#include <optional>

#include "text/currencies.hpp"
#include "text/numeral.hpp"
#include "text/tokens.hpp"

namespace tradestat::text {

/// True for digits that are no part of an identifier, a date or a time.
bool is_free_numeral(const Tokens& tokens, int index);
/// The number of such digits; none where they are no number.
std::optional<Numeral> numeral_at(const Tokens& tokens, int index);

/// A scale word, but for the abbreviations.
bool is_scale(const Token& token);
/// A word without particles and article.
bool is_bare(const Token& token);
/// Whose the word says that something is.
Nation nation_of(const Token& token);
bool is_currency(const Token& token);
/// A sign or a code, which may stand before a number and behind it.
bool is_currency_mark(const Token& token);

/// Past a hyphen that joins two words ("3-million"); the index itself where
/// there is none.
int past_hyphen(const Tokens& tokens, int index);

/// True where dollars or another currency stand right before a token.
bool currency_before(const Tokens& tokens, int index);

}  // namespace tradestat::text
