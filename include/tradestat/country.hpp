#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tradestat {

enum class AreaKind {
  country,  ///< of ISO 3166-1
  area,     ///< a former country, "other Asia nes", bunkers: what trade has as partners, too
  group,    ///< the World, a region, a union: its trade is that of others
};

/// A country, or what else lists of trade have in its place.
struct Country {
  std::string_view alpha3;  ///< "RUS"; "W00" for the World, "S19" for other Asia
  std::string_view alpha2;  ///< "RU"; empty for most that are no countries
  std::string_view name;    ///< short English name: "Russia"
  int m49 = 0;              ///< UN M49 and ISO numeric code: 643; 0 for the World, or none
  AreaKind kind = AreaKind::country;
};

/// True for the World (W00) and the European Union (EU), whose trade is that of
/// countries that stand beside them. Figures of other groups are not read.
constexpr bool is_group(std::string_view area) { return area == "W00" || area == "EU"; }

/// All countries and the World, ordered by alpha-3.
std::span<const Country> countries();

/// All that lists of trade know: countries, other areas, groups.
std::span<const Country> areas();

/// The country of an ISO alpha-3 code in upper case, or null.
const Country* country_by_alpha3(std::string_view alpha3);

/// The country meant by an alpha-3 or alpha-2 code, an M49 number (leading
/// zeros allowed) or an English name (short, official, or another in use), in
/// any case; blanks, punctuation and accents of names do not count, nor does a
/// "the" before them, and "&" is "and". "Korea, Republic of" and "Korea
/// (Republic of)" are read as "Republic of Korea", "Rep." as "Republic". Null where
/// there is none, or more than one ("Korea"). Takes any bytes; allocates nothing.
const Country* find_country(std::string_view spelling);

/// The same for all areas: also codes of Comtrade, WITS and others ("ROM", "BLX", "E19"), their
/// names ("Other Asia, nes") and groups ("ASEAN").
const Country* find_area(std::string_view spelling);

/// The area of a number as Comtrade and BACI have them, where they differ from M49.
const Country* area_of_comtrade(int number);

/// What an area's figures of a year are counted as: those of Belgium-Luxembourg, to 1998, as
/// Belgium's; those of Yugoslavia, from 1992, as Serbia and Montenegro's. Year 0 is any.
const Country& area_in_year(const Country& area, int year);

/// Up to three countries whose names or codes are nearest to a misspelling,
/// nearest first; empty where nothing is near. What is a part of names
/// ("Korea") is near to them.
std::vector<const Country*> nearest_countries(std::string_view misspelling);

}  // namespace tradestat
