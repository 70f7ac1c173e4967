#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "answer/answers.hpp"
#include "answer/say/sentences.hpp"
#include "support/catch.hpp"
#include "tradestat/measures.hpp"

using namespace tradestat;

namespace {

/// Two countries with round figures. Money in millions, whose digits leave half a unit of the last
/// open: 100.0 is 99.95 to 100.05.
constexpr std::string_view figures = R"({
"schema_version": "1.1", "id": "pair", "title": "A pair",
"sources": [{"id": "paper", "name": "A paper"}],
"observations": [
  {"id": "out-16", "indicator": "exports", "ref_area": "JOR", "counterpart_area": "USA",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "100.0",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "out-18", "indicator": "exports", "ref_area": "JOR", "counterpart_area": "USA",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "P", "obs_value": "121.0",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "in-16", "indicator": "exports", "ref_area": "USA", "counterpart_area": "JOR",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "98",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "in-18", "indicator": "exports", "ref_area": "USA", "counterpart_area": "JOR",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 9, "obs_status": "A", "obs_value": "2.00",
   "hedge": "about", "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "cars", "indicator": "exports", "ref_area": "JOR", "counterpart_area": "USA",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "8703", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "60.50",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "odd", "indicator": "exports", "ref_area": "JOR", "counterpart_area": "USA",
   "trade_flow": "X", "commodity_class": "HS", "commodity": "8709", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "12.10",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "services", "indicator": "exports", "ref_area": "JOR", "counterpart_area": "USA",
   "trade_flow": "X", "commodity_class": "EB10S", "commodity": "S", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "5",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "rank", "indicator": "total_exports_rank", "ref_area": "USA", "counterpart_area": "W00",
   "trade_flow": "X", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2018",
   "unit_measure": "RANK", "unit_mult": 0, "obs_status": "A", "obs_value": "2",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "world", "indicator": "exports", "ref_area": "USA", "counterpart_area": "W00",
   "trade_flow": "X", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2018",
   "unit_measure": "USD", "unit_mult": 12, "obs_status": "A", "obs_value": "2",
   "sources": ["paper"], "places": [{"line": 1}]},
  {"id": "eci", "indicator": "eci", "ref_area": "JOR", "counterpart_area": "W00",
   "trade_flow": "X", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2018",
   "unit_measure": "IX", "unit_mult": 0, "obs_status": "A", "obs_value": "-0.05",
   "sources": ["paper"], "places": [{"line": 1}]}
], "claims": []})";

std::vector<std::string> said(Language language) {
  const std::string path = "say_pair.json";
  std::ofstream(path) << figures;
  answer::Question question;
  question.inputs = {path};
  question.flows.pairs = {{"JOR", "USA"}};
  question.language = language;
  const auto answer = answer::say(question);
  std::filesystem::remove(path);
  REQUIRE(answer);
  return answer->document.tables.front().text;
}

say::Fact growth(const char* before, const char* after, int years) {
  const auto value = [](const char* digits) {
    return ExactValue::of(Figure{.stated = *Decimal::parse(digits), .unit_mult = 3});
  };
  say::Fact fact{.topic = say::Topic::growth,
                 .country = "NLD",
                 .partner = "W00",
                 .direction = Direction::imports,
                 .since = 2000,
                 .year = 2000 + years};
  fact.values = {{.role = say::Role::rate,
                  .unit = Unit::percent,
                  .estimate = cagr(value(before), value(after), years)},
                 {.role = say::Role::before, .estimate = value(before)},
                 {.role = say::Role::value, .estimate = value(after)}};
  return fact;
}

}  // namespace

// Exports: (121.0/100.0)^(1/2) - 1 = 10 %; from (120.95/100.05)^(1/2) - 1 = 9.95 % to
// (121.05/99.95)^(1/2) - 1 = 10.05 %: 10.0 and 10.1 differ, both are 10.
// Imports: (2000/98)^(1/2) - 1 = 351.75 %; 1995/98.5 gives 350.05 %, 2005/97.5 gives 353.48 %.
// Balance: 121.0 - 2000 = -1879 (to 5 either way) and 100.0 - 98 = 2.0 million (1.45 to 2.55).
// Shares: 60.50/121.0 is 50 % (60.495/121.05 = 49.98, 60.505/120.95 = 50.02) and 12.10/121.0 10 %
// (12.095/121.05 = 9.99, 12.105/120.95 = 10.01); 48.4 million are of products that are not known.
TEST_CASE("a pair in English") {
  const std::vector<std::string> expected{
      "Jordan's exports of goods to the United States grew by about 10 per cent a year, from 100.0 "
      "million dollars in 2016 to 121.0 million dollars in 2018.",
      "Jordan's imports of goods from the United States grew by 350 to 353 per cent a year, from "
      "98 million dollars in 2016 to about 2.00 billion dollars in 2018.",
      "Jordan had a deficit of about 1.88 billion dollars in its trade in goods with the United "
      "States "
      "in 2018.",
      "The balance changed sides: in 2016 Jordan had a surplus of 2.0 million dollars with the "
      "United States.",
      "Jordan's exports of services to the United States were worth 5 million dollars in 2018.",
      "The largest known products among Jordan's exports of goods to the United States in 2018 "
      "were cars "
      "(50.0 per cent) and vehicles of HS 8709 (10.0 per cent).",
      "Jordan's economic complexity index was -0.05 in 2018.",
      "The United States' total exports were worth 2 trillion dollars in 2018.",
      "The United States' total exports ranked 2nd in the world in 2018.",
      "The figure for Jordan's exports of goods to the United States in 2018 is provisional.",
      "There is no figure of trade in goods between Jordan and the United States for 2017."};
  CHECK(said(Language::english) == expected);
}

TEST_CASE("a pair in Arabic") {
  const std::vector<std::string> expected{
      "نمت صادرات الأردن السلعية إلى الولايات المتحدة بنحو 10 في المئة سنويا، من 100.0 مليون دولار "
      "عام 2016 إلى 121.0 مليون دولار عام 2018.",
      "نمت واردات الأردن السلعية من الولايات المتحدة بما بين 350 و353 في المئة سنويا، من 98 مليون "
      "دولار عام 2016 إلى نحو 2.00 مليار دولار عام 2018.",
      "بلغ عجز الأردن في التجارة السلعية مع الولايات المتحدة نحو 1.88 مليار دولار في عام 2018.",
      "وانقلب الميزان، إذ بلغ فائض الأردن مع الولايات المتحدة 2.0 مليون دولار في عام 2016.",
      "بلغت صادرات الأردن من الخدمات إلى الولايات المتحدة 5 ملايين دولار في عام 2018.",
      "أكبر المنتجات المعروفة في صادرات الأردن السلعية إلى الولايات المتحدة في عام 2018 هي "
      "السيارات (50.0 "
      "في "
      "المئة) والمركبات من البند HS 8709 (10.0 في المئة).",
      "بلغ مؤشر التعقيد الاقتصادي في الأردن -0.05 في عام 2018.",
      "بلغت صادرات الولايات المتحدة الإجمالية تريليوني دولار في عام 2018.",
      "جاءت صادرات الولايات المتحدة الإجمالية في المرتبة الـ2 عالميا في عام 2018.",
      "الرقم الخاص بما بلغته صادرات الأردن السلعية إلى الولايات المتحدة في عام 2018 أولي.",
      "لا توجد أرقام عن تجارة الأردن السلعية مع الولايات المتحدة لعام 2017."};
  CHECK(said(Language::arabic) == expected);
}

// 500/500: from (499.5/500.5) - 1 = -0.2 % to +0.2 %. 0 to 7: no rate. 3000/1000 over a year: 200
// %, from 2999.5/1000.5 = 199.8 % to 3000.5/999.5 = 200.2 %.
TEST_CASE("it rose or fell only where the whole interval says so") {
  const auto english = [](const say::Fact& fact) { return say::sentence(fact, Language::english); };
  CHECK(
      english(growth("500", "500", 1)) ==
      "The Netherlands' imports of goods were worth 500 thousand dollars in 2000 and 500 thousand "
      "dollars in 2001; whether they grew or fell is within rounding.");
  CHECK(english(growth("0", "7", 2)) ==
        "The Netherlands' imports of goods were worth 0 dollars in 2000 and 7 thousand dollars in "
        "2002.");
  CHECK(english(growth("1000", "3000", 1)) ==
        "The Netherlands' imports of goods grew by about 200 per cent, from 1 million dollars in "
        "2000 to 3 million dollars in 2001.");
  CHECK(say::sentence(growth("3000", "1000", 1), Language::arabic) ==
        "تراجعت واردات هولندا السلعية بنحو 67 في المئة، من 3 ملايين دولار عام 2000 إلى مليون "
        "دولار "
        "عام 2001.");
}

// At most five digits, of which two behind the point: 1,234.5678 thousand is 1.2345678 million, and
// 999,999.6 thousand is 1,000.00 million.
TEST_CASE("amounts have few digits, and the noun that their number asks for") {
  const auto value = [](const char* thousands, Language language, Hedge hedge = Hedge::none) {
    const auto stated =
        ExactValue::of(Figure{.stated = *Decimal::parse(thousands), .unit_mult = 3});
    const std::string text = say::sentence({.topic = say::Topic::two_way,
                                            .country = "ITA",
                                            .partner = "MLT",
                                            .of = say::Goods::all,
                                            .year = 2020,
                                            .values = {{.estimate = stated, .hedge = hedge}}},
                                           language);
    const bool english = language == Language::english;
    const std::string before = english ? "Trade between Italy and Malta was worth "
                                       : "بلغ حجم التجارة بين إيطاليا ومالطا ";
    const std::string behind = english ? " in 2020." : " في عام 2020.";
    REQUIRE(text.starts_with(before));
    REQUIRE(text.ends_with(behind));
    return text.substr(before.size(), text.size() - before.size() - behind.size());
  };
  using enum Language;
  CHECK(value("1234.5678", english) == "1.23 million dollars");
  CHECK(value("999999.6", english) == "1 billion dollars");
  CHECK(value("78.30", english) == "78.30 thousand dollars");
  CHECK(value("0.5", english, Hedge::at_most) == "at most 500 dollars");
  CHECK(value("0.001", english) == "1 dollar");
  CHECK(value("2000", arabic) == "مليوني دولار");
  CHECK(value("3000", arabic, Hedge::more_than) == "أكثر من 3 ملايين دولار");
  CHECK(value("11000", arabic) == "11 مليون دولار");
  CHECK(value("103000", arabic) == "103 ملايين دولار");
  CHECK(value("3.5", arabic) == "3.5 ألف دولار");
  CHECK(value("0.050", arabic) == "50 دولارا");
}
