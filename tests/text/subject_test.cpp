#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "tradestat/text_figures.hpp"

// What is expected is what a reader understands, and nothing where he would have to guess.
namespace {

using namespace tradestat;

/// "exports NOR>POL 2022 [03]": measure, exporter>importer or country, year, items.
std::string in_words(const TextSubject& subject) {
  std::string words = to_string(subject.measure);
  words += ' ';
  if (!subject.country.empty()) words += subject.country;
  if (!subject.exporter.empty() || !subject.importer.empty())
    words += subject.exporter + '>' + subject.importer;
  if (subject.year) words += ' ' + std::to_string(*subject.year);
  if (subject.before) words += " <" + std::to_string(*subject.before);
  if (subject.part_of_year) words += " part";
  if (subject.turned) words += " turned";
  return words;
}

/// Of the amounts of a text, in their order.
std::vector<std::string> subjects(std::string_view text) {
  const std::vector<TextFigure> figures = read_figures(text);
  const std::vector<TextSubject> all = subjects_of(text, figures);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (figures[i].unit != TextUnit::year && figures[i].unit != TextUnit::none)
      words.push_back(in_words(all[i]));
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("who sells to whom stands in prepositions, adjectives and capitals") {
  CHECK(subjects("Norwegian exports to Poland were $5 million in 2022.") ==
        Words{"exports NOR>POL 2022"});
  CHECK(subjects("Warsaw's exports to Oslo fell to $5 million in 2022 from $6 million in 2021.") ==
        Words{"exports POL>NOR 2022", "exports POL>NOR 2021"});
  CHECK(subjects("Poland's imports from Norway were $5 million.") == Words{"imports NOR>POL"});
  CHECK(subjects("بلغت صادرات عمّان إلى بغداد 5 ملايين دولار في عام 2022.") ==
        Words{"exports JOR>IRQ 2022"});
  CHECK(subjects("بلغت الصادرات المصرية إلى السعودية 5 ملايين دولار.") == Words{"exports EGY>SAU"});
}

TEST_CASE("who sells to whom stands in verbs") {
  CHECK(subjects("Japan sold Chile $5 million of goods.") == Words{"exports JPN>CHL"});
  CHECK(subjects("In 2021, India exported $5M to Ethiopia.") == Words{"exports IND>ETH 2021"});
  CHECK(subjects("Greece bought $5 million of Egyptian goods and Italy $6 million.") ==
        Words{"imports EGY>GRC", " ITA"});
  CHECK(subjects("Goods worth $5 million were imported from China in 2022.") ==
        Words{"imports CHN> 2022"});
  CHECK(subjects("صدّرت السعودية إلى مصر بضائع بقيمة 5 ملايين دولار.") == Words{"exports SAU>EGY"});
  CHECK(subjects("باع الأردن للعراق أدوية بقيمة 5 ملايين دولار.") == Words{"exports JOR>IRQ"});
  CHECK(subjects("اشترت فرنسا من المغرب سلعاً قيمتها 5 ملايين دولار، واشترت منه إيطاليا سلعاً "
                 "قيمتها 6 ملايين دولار.") == Words{"imports MAR>FRA", "imports MAR>ITA"});
}

TEST_CASE("lists give each country its figure") {
  CHECK(subjects("Exports to Uganda and Tanzania were $5 million and $6 million respectively.") ==
        Words{"exports >UGA", "exports >TZA"});
  CHECK(subjects("Exports to Uganda and Tanzania were $5 million.") == Words{"exports "});
  CHECK(subjects("Ireland is a partner. Its exports to Iceland were $5 million, while Iceland's to "
                 "Ireland were $6 million.") == Words{"exports IRL>ISL", "exports ISL>IRL"});
  CHECK(subjects("باعت الصين للإمارات سلعاً بقيمة 5 ملايين دولار ولمصر سلعاً بقيمة 6 ملايين "
                 "دولار.") == Words{"exports CHN>ARE", "exports CHN>EGY"});
  CHECK(
      subjects("| Partner | 2021 | 2022 |\n|---|---|---|\n| China | $5 million | $6 million |\n") ==
      Words{" CHN 2021", " CHN 2022"});
}

TEST_CASE("surplus, deficit and both directions are told apart") {
  CHECK(subjects("Poland's deficit with Norway was $5 million in 2022.") ==
        Words{"deficit POL>NOR 2022"});
  CHECK(subjects("Trade between Argentina and Paraguay came to $5 million.") ==
        Words{"two_way ARG>PRY"});
  CHECK(subjects("بلغ عجز السودان في تجارته مع مصر 5 ملايين دولار.") == Words{"deficit SDN>EGY"});
  CHECK(subjects("The budget deficit was $5 million.") == Words{" "});
}

TEST_CASE("what is compared with is of an earlier year") {
  CHECK(subjects("Exports were $5 million in 2022, after $6 million.") ==
        Words{"exports  2022", "exports  <2022"});
  CHECK(subjects("Exports were $5 million in 2022, against $6 million a year earlier.") ==
        Words{"exports  2022", "exports  2021"});
  CHECK(subjects("In the first quarter of 2022 exports were $5 million.") ==
        Words{"exports  2022 part"});
  CHECK(subjects("بلغت الصادرات 5 ملايين دولار في 2022 مقابل 6 ملايين دولار في العام السابق.") ==
        Words{"exports  2022", "exports  2021"});
}

TEST_CASE("a change goes as its two levels go") {
  CHECK(subjects("Exports rose to $6 million in 2022 from $5 million in 2021.") ==
        Words{"exports  2022", "exports  2021"});
  CHECK(subjects("Exports fell to $6 million in 2022 from $5 million in 2021.") ==
        Words{"exports  2022 turned", "exports  2021"});
  CHECK(subjects("انخفضت الصادرات من 5 ملايين دولار في 2021 إلى 6 ملايين دولار في 2022.") ==
        Words{"exports  2021", "exports  2022 turned"});
}

TEST_CASE("ranks are those of the country and of the order that their words name") {
  CHECK(subjects("Poland was the world's 22nd largest exporter in 2022; Norway was 26th.") ==
        Words{"total_exports_rank POL 2022", "total_exports_rank NOR 2022"});
  CHECK(subjects("In the Economic Complexity Index Poland held 25th place and Norway 43rd.") ==
        Words{"eci_rank POL", "eci_rank NOR"});
}

TEST_CASE("items are bound to a figure that is theirs alone") {
  const auto first = [](std::string_view text) {
    return subjects_of(text, read_figures(text)).at(0);
  };
  CHECK(first("Coffee ($5 million) led.").items_bound);
  CHECK(first("India sold rice worth $5 million.").items_bound);
  CHECK_FALSE(first("Goods, mostly cars, were sold for $5 million.").items_bound);
  CHECK_FALSE(first("Exports driven by oil rose to $5 million.").items_bound);
  CHECK(first("Iceland sold goods worth $5 million.").goods_bound);
  CHECK_FALSE(first("Iceland sold capital goods worth $5 million.").goods_bound);
}
