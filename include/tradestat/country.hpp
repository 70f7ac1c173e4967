#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tradestat {

/// A country or area of ISO 3166-1, or the World (W00).
struct Country {
  std::string_view alpha3;  ///< "RUS"; "W00" for the World
  std::string_view alpha2;  ///< "RU"; empty for the World
  int m49 = 0;              ///< UN M49 and ISO numeric code: 643; 0 for the World
  std::string_view name;    ///< short English name: "Russia"
};

/// True for the World (W00) and the European Union (EU), whose trade is that of
/// countries that stand beside them.
constexpr bool is_group(std::string_view area) { return area == "W00" || area == "EU"; }

/// All countries, ordered by alpha-3.
std::span<const Country> countries();

/// The country of an ISO alpha-3 code in upper case, or null.
const Country* country_by_alpha3(std::string_view alpha3);

/// The country meant by an alpha-3 or alpha-2 code, an M49 number (leading
/// zeros allowed) or an English name (short, official, or another in use), in
/// any case; blanks, punctuation and accents of names do not count, nor does a
/// "the" before them, and "&" is "and". "Korea, Republic of" and "Korea
/// (Republic of)" are read as "Republic of Korea". Null where there is none, or
/// more than one ("Korea"). Takes any bytes; allocates nothing.
const Country* find_country(std::string_view spelling);

/// Up to three countries whose names or codes are nearest to a misspelling,
/// nearest first; empty where nothing is near. What is a part of names
/// ("Korea") is near to them.
std::vector<const Country*> nearest_countries(std::string_view misspelling);

}  // namespace tradestat
