#include "tradestat/country.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

using tradestat::areas;
using tradestat::countries;
using tradestat::Country;
using tradestat::country_by_alpha3;
using tradestat::find_area;
using tradestat::find_country;
using tradestat::nearest_countries;

namespace {

/// The alpha-3 of what a spelling finds, or "" where it finds nothing.
std::string found(std::string_view spelling) {
  const Country* country = find_country(spelling);
  return country ? std::string(country->alpha3) : std::string();
}

std::vector<std::string> nearest(std::string_view misspelling) {
  std::vector<std::string> result;
  for (const Country* country : nearest_countries(misspelling))
    result.emplace_back(country->alpha3);
  return result;
}

bool holds(const std::vector<std::string>& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

/// The rows of the table that the tables of the library were generated from.
std::vector<std::vector<std::string>> table_rows() {
  std::ifstream file(TRADESTAT_DATA_DIR "/areas.csv", std::ios::binary);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) rows.push_back(split(line, ','));
  if (!rows.empty()) rows.erase(rows.begin());
  return rows;
}

/// With the ASCII letters of a spelling in the case that `change` gives.
template <class Change>
std::string in_case(std::string text, Change change) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x80) c = static_cast<char>(change(c));
  }
  return text;
}
std::string upper(const std::string& text) {
  return in_case(text, [](char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; });
}
std::string lower(const std::string& text) {
  return in_case(text, [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
}

}  // namespace

TEST_CASE("there are the 249 countries of ISO 3166-1 and the World") {
  const auto all = countries();
  REQUIRE(all.size() == 250);
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const Country& a, const Country& b) { return a.alpha3 < b.alpha3; }));
  std::map<std::string_view, int> seen;
  for (const Country& country : all) {
    CAPTURE(country.alpha3);
    CHECK(country.alpha3.size() == 3);
    CHECK(country.alpha2.size() == (country.alpha3 == "W00" ? 0u : 2u));
    CHECK(country.m49 >= (country.alpha3 == "W00" ? 0 : 4));
    CHECK(country.m49 <= 894);
    CHECK_FALSE(country.name.empty());
    CHECK(++seen[country.alpha3] == 1);
    if (!country.alpha2.empty()) CHECK(++seen[country.alpha2] == 1);
    CHECK(++seen[country.name] == 1);
  }
}

TEST_CASE("facts about some countries") {
  struct Fact {
    std::string_view alpha3, alpha2;
    int m49;
    std::string_view name;
  };
  const Fact facts[] = {
      {"RUS", "RU", 643, "Russia"},        {"PRK", "KP", 408, "North Korea"},
      {"KOR", "KR", 410, "South Korea"},   {"W00", "", 0, "World"},
      {"CHN", "CN", 156, "China"},         {"TWN", "TW", 158, "Taiwan"},
      {"NOR", "NO", 578, "Norway"},        {"TUR", "TR", 792, "Türkiye"},
      {"AFG", "AF", 4, "Afghanistan"},     {"ATA", "AQ", 10, "Antarctica"},
      {"ALA", "AX", 248, "Åland Islands"}, {"SSD", "SS", 728, "South Sudan"},
      {"CZE", "CZ", 203, "Czechia"},       {"ZMB", "ZM", 894, "Zambia"},
  };
  for (const Fact& fact : facts) {
    CAPTURE(fact.alpha3);
    const Country* country = country_by_alpha3(fact.alpha3);
    REQUIRE(country != nullptr);
    CHECK(country->alpha3 == fact.alpha3);
    CHECK(country->alpha2 == fact.alpha2);
    CHECK(country->m49 == fact.m49);
    CHECK(country->name == fact.name);
  }
}

TEST_CASE("country_by_alpha3 takes codes in upper case only") {
  CHECK(country_by_alpha3("rus") == nullptr);
  CHECK(country_by_alpha3("RU") == nullptr);
  CHECK(country_by_alpha3("RUSS") == nullptr);
  CHECK(country_by_alpha3("AAA") == nullptr);
  CHECK(country_by_alpha3("ZZZ") == nullptr);
  CHECK(country_by_alpha3("") == nullptr);
}

TEST_CASE("every code and every name of the table finds its own country") {
  const auto rows = table_rows();
  REQUIRE(rows.size() == areas().size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    REQUIRE(row.size() == 9);
    CAPTURE(row[0]);
    std::vector<std::string> spellings = {row[0], row[4]};
    if (!row[2].empty()) spellings.push_back(row[2]);
    for (const std::size_t column : {3U, 5U, 6U})
      for (const std::string& spelling : split(row[column], ';'))
        if (!spelling.empty()) spellings.push_back(spelling);
    const auto finds = [&](const std::string& spelling) {
      return find_area(spelling) == &areas()[i] &&
             (find_country(spelling) != nullptr) == (i < countries().size());
    };
    for (const std::string& spelling : spellings) {
      CAPTURE(spelling);
      CHECK(finds(spelling));
      CHECK(finds(lower(spelling)));
      CHECK(finds(upper(spelling)));
      CHECK(finds("  " + spelling + "\t"));
    }
  }
}

TEST_CASE("the ways to write Russia, Korea and the World") {
  for (const auto spelling :
       {"RUS", "rus", "RU", "ru", "643", "0643", "Russia", "RUSSIA", "russian federation",
        "The Russian Federation", "Russian-Federation", "Russianfederation", " Russia "}) {
    CAPTURE(spelling);
    CHECK(found(spelling) == "RUS");
  }
  for (const auto spelling :
       {"PRK", "kp", "408", "North Korea", "north-korea", "NorthKorea", "dprk", "D.P.R.K.",
        "Korea, North", "korea, democratic people's republic of",
        "Korea, Democratic People\u2019s Republic of", "Korea (Democratic People's Republic of)",
        "Democratic People's Republic of Korea", "the Democratic People's Republic of Korea",
        "Dem. People's Rep. of Korea", "Korea, Dem. People's Rep.", "Korea, DPR"}) {
    CAPTURE(spelling);
    CHECK(found(spelling) == "PRK");
  }
  for (const auto spelling : {"KOR", "South Korea", "Korea, South", "Korea, Republic of",
                              "Republic of Korea", "Korea (the Republic of)", "Korea, Rep."}) {
    CAPTURE(spelling);
    CHECK(found(spelling) == "KOR");
  }
  for (const auto spelling : {"W00", "w00", "000", "0", "World", "world", "the World"}) {
    CAPTURE(spelling);
    CHECK(found(spelling) == "W00");
  }
}

TEST_CASE("accents, punctuation, '&' and a leading 'the' do not count") {
  const std::map<std::string, std::string> spellings = {
      {"Turkiye", "TUR"},
      {"TÜRKİYE", "TUR"},
      {"Türkıye", "TUR"},
      {"Tu\u0308rkiye", "TUR"},
      {"CÔTE D\u2019IVOIRE", "CIV"},
      {"Cote dIvoire", "CIV"},
      {"CURAÇAO", "CUW"},
      {"Réunion", "REU"},
      {"La Réunion", ""},
      {"sao tome & principe", "STP"},
      {"Méxicó", "MEX"},
      {"România", "ROU"},
      {"Việt Nam", "VNM"},
      {"åland", "ALA"},
      {"Aland", "ALA"},
      {"Panamá", "PAN"},
      {"Trinidad & Tobago", "TTO"},
      {"Trinidad&Tobago", "TTO"},
      {"Bosnia/Herzegovina", "BIH"},
      {"The Gambia", "GMB"},
      {"Gambia, The", "GMB"},
      {"Bahamas (the)", "BHS"},
      {"Philippines (the)", "PHL"},
      {"Theland", ""},
      {"the", ""},
      {"Cocos (Keeling) Islands (the)", "CCK"},
      {"Netherlands (Kingdom of the)", "NLD"},
      {"Falkland Islands (the) [Malvinas]", "FLK"},
      {"Guinea Bissau", "GNB"},
      {"Hong\u00A0Kong", "HKG"},
      {"U.S.A.", "USA"},
      {"U. S.", "USA"},
      {"U.K.", "GBR"},
      {"Virgin Islands, U.S.", "VIR"},
      {"Virgin Islands, British", "VGB"},
      {"Guinea, Equatorial", "GNQ"},
      {"Congo, The Democratic Republic of the", "COD"},
      {"Saint Helena, Ascension and Tristan da Cunha", "SHN"},
  };
  for (const auto& [spelling, alpha3] : spellings) {
    CAPTURE(spelling);
    CHECK(found(spelling) == alpha3);
  }
}

TEST_CASE("former and colloquial names") {
  const std::map<std::string, std::string> spellings = {
      {"Ivory Coast", "CIV"},   {"Holland", "NLD"},    {"Burma", "MMR"},
      {"Great Britain", "GBR"}, {"Swaziland", "SWZ"},  {"Czech Republic", "CZE"},
      {"Turkey", "TUR"},        {"East Timor", "TLS"}, {"Cape Verde", "CPV"},
      {"Macedonia", "MKD"},     {"Macau", "MAC"},      {"UAE", "ARE"},
      {"America", "USA"},       {"Vatican", "VAT"},    {"Chinese Taipei", "TWN"},
      {"Laos", "LAO"},          {"Syria", "SYR"},      {"Congo-Kinshasa", "COD"},
  };
  for (const auto& [spelling, alpha3] : spellings) {
    CAPTURE(spelling);
    CHECK(found(spelling) == alpha3);
  }
}

TEST_CASE("what means no country, or more than one, finds none") {
  for (const auto spelling : {"",
                              " ",
                              "-",
                              "&",
                              "...",
                              "Atlantis",
                              "Korea",
                              "Virgin Islands",
                              "Rusia",
                              "Russi",
                              "Russia1",
                              "ZZ",
                              "XXX",
                              "999",
                              "-643",
                              "+643",
                              "6.43",
                              "6 43",
                              "643.0",
                              "6430",
                              "0x283",
                              "4294967939",
                              "18446744073709552259",
                              "Russia; North Korea",
                              "Россия"}) {
    CAPTURE(spelling);
    CHECK(found(spelling).empty());
  }
}

TEST_CASE("huge, broken and binary input finds nothing and does no harm") {
  const std::string broken[] = {
      "Russia\xFF",
      "\x80Russia",
      "Russi\xC3",               // cut within a letter
      "Curac\xC0\xA1o",          // an overlong form
      "R\xE0\x81\xB5ssia",       // an overlong u
      "\xF0\x9F\x87\xB7Russia",  // a flag
      std::string("Russia\0", 7),
      std::string("\0", 1),
  };
  for (const std::string& text : broken) {
    CAPTURE(text);
    CHECK(found(text).empty());
    CHECK_NOTHROW(nearest_countries(text));
  }
  constexpr std::size_t megabyte = 1 << 20;
  for (const char c : {'a', '0', '1', ' ', '&', '.', ',', '\xC3', '\xFF', '\0'}) {
    const std::string huge(megabyte, c);
    CHECK(found(huge) == "");
    CHECK(nearest(huge).empty());
  }
  // What fits the limits at their edge.
  for (std::size_t length = 1; length <= 300; ++length) {
    CHECK(found(std::string(length, '&')).empty());
    CHECK_NOTHROW(nearest_countries(std::string(length, '&')));
  }
  CHECK(found(std::string(megabyte, ' ') + "Russia" + std::string(megabyte, '\n')) == "RUS");
}

TEST_CASE("the countries nearest to a misspelling") {
  CHECK(nearest("Rusia").front() == "RUS");
  CHECK(nearest("Russsia").front() == "RUS");
  CHECK(nearest("Rusisa").front() == "RUS");
  CHECK(nearest("Russain Federation").front() == "RUS");
  CHECK(nearest("Noth Korea").front() == "PRK");
  CHECK(nearest("NROTH KOREA").front() == "PRK");
  CHECK(nearest("Brasilia").front() == "BRA");
  CHECK(nearest("Lybia").front() == "LBY");
  CHECK(nearest("Kazachstan").front() == "KAZ");
  CHECK(nearest("Turkiy").front() == "TUR");
  CHECK(nearest("Phillipines").front() == "PHL");
  CHECK(nearest("Rus\xFFsia").front() == "RUS");
  CHECK(holds(nearest("PRQ"), "PRK"));
  CHECK(holds(nearest("RSU"), "RUS"));
  CHECK(holds(nearest("Korea"), "PRK"));
  CHECK(holds(nearest("Korea"), "KOR"));
  CHECK(holds(nearest("Virgin Islands"), "VGB"));
  CHECK(holds(nearest("Virgin Islands"), "VIR"));
  CHECK(holds(nearest("Ira"), "IRN"));
  CHECK(holds(nearest("Ira"), "IRQ"));
}

TEST_CASE("at most three countries are near, no country twice, and none to gibberish") {
  for (const auto text :
       {"PRQ", "United", "Republic of", "Saint", "Islands", "Democratic", "Guin"}) {
    CAPTURE(text);
    auto codes = nearest(text);
    CHECK(codes.size() == 3);
    std::sort(codes.begin(), codes.end());
    CHECK(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
  }
  for (const auto text :
       {"", " ", "?", "x", "EU", "XX", "9999", "qwertzuiop", "Atlantis of the deep", "Россия"}) {
    CAPTURE(text);
    CHECK(nearest(text).empty());
  }
}
