#include "tradestat/article.hpp"

#include <algorithm>
#include <string>
#include <tuple>

#include "support/catch.hpp"
#include "tradestat/load.hpp"

using namespace tradestat;

namespace {

// Three figures on lines 1 and 2: 28.7 and 10.6 million dollars, a fall of 18.1 per cent.
constexpr const char* dataset_text = R"({
  "schema_version": "1.0", "id": "test", "title": "test",
  "sources": [{"id": "text", "name": "a text"}],
  "observations": [
    {"id": "first", "indicator": "exports", "ref_area": "PRK", "counterpart_area": "RUS",
     "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2016",
     "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "28.7",
     "sources": ["text"], "places": [{"line": 1}]},
    {"id": "second", "indicator": "exports", "ref_area": "PRK", "counterpart_area": "RUS",
     "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2021",
     "unit_measure": "USD", "unit_mult": 6, "obs_status": "A", "obs_value": "10.6",
     "sources": ["text"], "places": [{"line": 1}]}],
  "claims": [
    {"id": "rate", "formula": "cagr", "inputs": ["first", "second"], "unit_measure": "PT",
     "unit_mult": 0, "obs_value": "-18.1", "sources": ["text"], "places": [{"line": 2}]}]
})";

/// Exports of CHN to PRK, and of PRK to CHN, as a trade file has them: without a place.
Dataset flows_of_a_file(const std::string& there, const std::string& back) {
  Dataset dataset;
  for (const auto& [exporter, importer, value] :
       {std::tuple("CHN", "PRK", there), {"PRK", "CHN", back}})
    dataset.observations.push_back({.id = exporter,
                                    .exporter = exporter,
                                    .importer = importer,
                                    .classification = "HS",
                                    .item = "TOTAL",
                                    .year = 2021,
                                    .figure = Figure{.stated = *Decimal::parse(value)}});
  return dataset;
}

/// "CHN found_rounded 1, PRK missing 0": what became of each, and on which line.
std::string found_of_a_file(const std::string& text) {
  const auto found = find_in_text(flows_of_a_file("3512345678", "1250000000"), text);
  REQUIRE(found);
  std::string told;
  for (const Mention& mention : *found) {
    if (!told.empty()) told += ", ";
    told += (mention.id.empty() ? "-" : mention.id) + " " + to_string(mention.presence) + " " +
            std::to_string(mention.figure ? mention.figure->line : 0);
  }
  return told;
}

std::vector<Mention> mentions(const std::string& text, const std::string& data = dataset_text) {
  const auto dataset = load_bytes(data, "test.json", {});
  REQUIRE(dataset);
  auto result = find_in_text(*dataset, text);
  REQUIRE(result);
  return *result;
}

Mention mention(const std::string& text, const std::string& id,
                const std::string& data = dataset_text) {
  const auto all = mentions(text, data);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Mention& m) { return m.id == id; });
  REQUIRE(found != all.end());
  return *found;
}

std::string presence(const std::string& text, const std::string& id,
                     const std::string& data = dataset_text) {
  return to_string(mention(text, id, data).presence);
}

const std::string sound =
    "Sales shrank from 28.7 million dollars in 2016 to $10.6 million in 2021.\n"
    "They fell by 18.1 per cent a year.\n";

std::string with(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// The same figures, with claims besides: differences of rates and of money.
std::string with_claim(const std::string& claim) {
  return with(dataset_text, R"("places": [{"line": 2}]})", R"("places": [{"line": 2}]}, )" + claim);
}

/// `hedge` is empty or a member with its comma.
std::string sales_of(const std::string& value, const std::string& hedge = "") {
  return with(dataset_text, R"("obs_value": "28.7")", hedge + R"("obs_value": ")" + value + '"');
}

std::string presence_of(const std::string& value, const std::string& words,
                        const std::string& hedge = "") {
  return presence("Sales were " + words + " dollars.", "first", sales_of(value, hedge));
}

}  // namespace

TEST_CASE("every figure is found on its line") {
  const auto all = mentions(sound);
  REQUIRE(all.size() == 3);
  for (const Mention& m : all) CHECK(m.presence == Presence::found);
  CHECK(all[0].figure->line == 1);
  CHECK(all[0].figure->text == "28.7 million dollars");
  CHECK(all[2].figure->line == 2);
}

TEST_CASE("a year with one digit wrong contradicts its figure, also far from our time") {
  // One year a line, each line's figure found by its value.
  const std::string lines =
      "In 2016, sales came to 28.7 million dollars.\nThe year 2021: $10.6 million.\n"
      "They fell by 18.1 per cent a year.\n";
  CHECK(presence(lines, "first") == "found");
  CHECK(presence(lines, "second") == "moved");
  for (const char* slip : {"1016", "3016", "9016", "2116", "2916", "0016"}) {
    const Mention slipped = mention(with(lines, "2016", slip), "first");
    CHECK(slipped.presence == Presence::misattributed);
    CHECK(slipped.explanation == "\"28.7 million dollars\" is said of " + std::string(slip) +
                                     "; the dataset has 28.7 million USD for PRK to RUS in 2016");
  }
  CHECK(presence(with(lines, "2021", "3021"), "second") == "misattributed");
  CHECK(presence(with(lines, "2016", "3016"), "second") == "moved");
  const std::string arabic = "بلغت المبيعات ٢٨٫٧ مليون دولار في عام ٢٠١٦.\n";
  CHECK(presence(arabic, "first") == "found");
  CHECK(presence(with(arabic, "٢٠١٦", "٣٠١٦"), "first") == "misattributed");
  CHECK(presence(with(arabic, "٢٠١٦", "٠٠١٦"), "first") == "misattributed");
}

TEST_CASE("a far year that is no slip contradicts nothing") {
  for (const char* line :
       {"في عام 1437 بلغت المبيعات 28.7 مليون دولار.",         // 2016 in another calendar
        "في عام 3016 و2016 بلغت المبيعات 28.7 مليون دولار.",   // the own year stands there too
        "أنتجت هذا العام 3016 سيارة بقيمة 28.7 مليون دولار.",  // a count
        "This year 3016 cars were sold for 28.7 million dollars.",
        "In 3016 cases it came to 28.7 million dollars.",
        "In 1812, unlike today, 28.7 million dollars was a fortune."})
    CHECK(presence(line, "first") == "found");
}

TEST_CASE("Arabic words and digits say the same") {
  const std::string text =
      "تراجعت المبيعات من ٢٨٫٧ مليون دولار عام ٢٠١٦ إلى ١٠٫٦ مليون دولار عام ٢٠٢١.\n"
      "وانخفضت بنسبة ١٨٫١ في المئة سنوياً.\n";
  for (const Mention& m : mentions(text)) CHECK(m.presence == Presence::found);
}

TEST_CASE("another number in its place contradicts, and only that figure") {
  const std::string text = with(sound, "28.7", "28.8");
  CHECK(presence(text, "first") == "contradicted");
  CHECK(mention(text, "first").explanation ==
        "\"28.8 million dollars\" stands where the dataset has 28.7 million USD");
  CHECK(presence(text, "second") == "found");
  CHECK(presence(text, "rate") == "found");
}

TEST_CASE("a rate is no amount, and an amount no rate") {
  // 28.7 - 10.6 is 18.1 million dollars: the digits of the rate, not the rate.
  const std::string text = with(sound, "by 18.1 per cent", "by 18.1 million dollars");
  CHECK(presence(text, "rate") == "missing");
}

TEST_CASE("28.7 without its million is another value") {
  CHECK(presence(with(sound, "28.7 million dollars", "28.7 dollars"), "first") == "contradicted");
}

TEST_CASE("the direction belongs to a rate") {
  CHECK(presence(with(sound, "fell", "rose"), "rate") == "contradicted");
}

TEST_CASE("another year beside the figure contradicts") {
  CHECK(presence(with(sound, "2016", "2017"), "first") == "misattributed");
  CHECK(mention(with(sound, "2016", "2017"), "first").explanation ==
        "\"28.7 million dollars\" is said of 2017; the dataset has 28.7 million USD for PRK to RUS "
        "in "
        "2016");
  // No year on the line is no contradiction: texts say "the same year".
  CHECK(presence(with(with(sound, " in 2016", ""), " in 2021", ""), "first") == "found");
}

TEST_CASE("a figure with fewer or more digits is found rounded") {
  CHECK(presence(with(sound, "28.7", "29"), "first") == "found_rounded");     // [28.5, 29.5)
  CHECK(presence(with(sound, "28.7", "28.74"), "first") == "found_rounded");  // rounds to 28.7
  CHECK(presence(with(sound, "28.7", "28"), "first") == "contradicted");      // [27.5, 28.5)
}

TEST_CASE("a hedged figure is a rounding where its digits are the value cut short") {
  CHECK(presence_of("486.3", "more than 480 million") == "found_rounded");
  CHECK(presence_of("486.3", "more than 486 million") == "found_rounded");
  CHECK(presence_of("486.3", "at least 450 million") == "contradicted");
  CHECK(presence_of("486.3", "more than 100 million") == "contradicted");
  CHECK(presence_of("486.3", "more than 487 million") == "contradicted");
  CHECK(presence_of("486.3", "less than 490 million") == "found_rounded");
  CHECK(presence_of("486.3", "less than 487 million") == "found_rounded");
  CHECK(presence_of("486.3", "less than 900 million") == "contradicted");
  CHECK(presence_of("486.3", "less than 486 million") == "contradicted");
  CHECK(presence_of("512.3", "more than 0.5 billion") == "found_rounded");  // [0.5, 0.6)
  CHECK(presence_of("512.3", "more than 500 million") == "found_rounded");
  // The other way round, the dataset has fewer digits.
  const std::string more = R"("hedge": "more than", )";
  CHECK(presence_of("480", "486.3 million", more) == "found_rounded");
  CHECK(presence_of("480", "600.3 million", more) == "contradicted");
}

TEST_CASE("zeros at the end of a rounded figure may only give its magnitude") {
  CHECK(presence_of("486.3", "490 million") == "found_rounded");        // [485, 495)
  CHECK(presence_of("486.3", "about 500 million") == "found_rounded");  // [450, 550)
  CHECK(presence_of("486.3", "480 million") == "contradicted");         // [475, 485)
  CHECK(presence_of("13.05", "10 million") == "contradicted");          // far, though in [5, 15)
  CHECK(presence_of("10.9", "10 million") == "contradicted");           // that would be 11
}

TEST_CASE("a fall of more than a rate is less than its negative") {
  const auto fall = [](const std::string& words) {
    return presence(with(sound, "by 18.1 per cent", words), "rate");
  };
  CHECK(fall("by more than 18 per cent") == "found_rounded");  // (-19, -18)
  CHECK(fall("by less than 19 per cent") == "found_rounded");  // (-19, -18)
  CHECK(fall("by less than 18 per cent") == "contradicted");
  CHECK(fall("by more than 19 per cent") == "contradicted");
}

TEST_CASE("a difference of rates is counted in percentage points and nothing else") {
  const std::string points = with_claim(
      R"({"id": "rate2", "formula": "cagr", "inputs": ["first", "second"], "unit_measure": "PT",
          "unit_mult": 0, "obs_value": "-28.1", "sources": ["text"], "places": [{"line": 3}]},
         {"id": "gap", "formula": "difference", "inputs": ["rate", "rate2"], "unit_measure": "PT",
          "unit_mult": 0, "obs_value": "10.0", "sources": ["text"], "places": [{"line": 4}]},
         {"id": "again", "formula": "equal", "inputs": ["gap"], "unit_measure": "PT",
          "unit_mult": 0, "obs_value": "10.0", "sources": ["text"], "places": [{"line": 5}]})");
  const std::string text =
      sound + "Prices fell by 28.1 per cent.\nThat is 10.0 percentage points.\n";
  const std::string again = "وهذه ١٠٫٠ نقاط مئوية.\n";
  const auto all = mentions(text + again, points);
  REQUIRE(all.size() == 6);
  for (const Mention& m : all) CHECK(m.presence == Presence::found);
  CHECK(all[4].unit == "percentage points");
  CHECK(presence(with(text, "10.0 percentage points", "10.0 per cent"), "gap", points) ==
        "missing");
  CHECK(presence(with(text, "10.0", "10.1"), "gap", points) == "contradicted");
  CHECK(presence(with(text, "28.1 per cent", "28.1 percentage points"), "rate2", points) ==
        "missing");
}

TEST_CASE("a difference of money has the sign of its verb") {
  const std::string data = with_claim(
      R"({"id": "loss", "formula": "difference", "inputs": ["second", "first"],
          "unit_measure": "USD", "unit_mult": 6, "obs_value": "-18.1", "sources": ["text"],
          "places": [{"line": 3}]})");
  CHECK(presence(sound + "Sales fell by $18.1 million.\n", "loss", data) == "found");
  CHECK(presence(sound + "The change was $18.1 million.\n", "loss", data) == "found");
  CHECK(presence(sound + "Sales rose by $18.1 million.\n", "loss", data) == "contradicted");
}

TEST_CASE("a gone figure is missing") {
  CHECK(presence(with(sound, "fell by 18.1 per cent a year", "fell"), "rate") == "missing");
  CHECK(mention("", "rate").explanation ==
        "-18.1 % is nowhere in the text; the dataset has it on line 2");
}

TEST_CASE("lines may differ: the figure is found wherever it stands") {
  const Mention m = mention("\n\n\n" + sound, "first");
  CHECK(m.presence == Presence::moved);
  CHECK(m.explanation == "\"28.7 million dollars\", on line 4 instead of line 1");
}

TEST_CASE("one figure of the text answers to one observation") {
  // Both figures of the dataset cannot be this one: one of them is gone.
  const auto dataset = load_bytes(with(dataset_text, "\"10.6\"", "\"28.7\""), "test.json", {});
  REQUIRE(dataset);
  const auto result = find_in_text(*dataset, "Sales were 28.7 million dollars.");
  REQUIRE(result);
  CHECK(std::count_if(result->begin(), result->end(),
                      [](const Mention& m) { return m.presence == Presence::found; }) == 1);
}

TEST_CASE("what the dataset does not know is told, years aside") {
  const auto all = mentions(sound + "Tariffs are 5 per cent since 1999.\n");
  REQUIRE(all.size() == 4);
  CHECK(all.back().presence == Presence::unknown);
  CHECK(all.back().figure->text == "5 per cent");
}

TEST_CASE("a text of more figures than an article has is refused") {
  std::string text;
  for (int i = 0; i < 50'001; ++i) text += "5% ";
  const auto dataset = load_bytes(dataset_text, "test.json", {});
  REQUIRE(dataset);
  const auto result = find_in_text(*dataset, text);
  REQUIRE_FALSE(result);
  CHECK(result.error().message == "the text holds 50001 figures, more than 50000");
}

TEST_CASE("Other money is not found for dollars, and another reading of a separator is told") {
  CHECK(presence(with(sound, "28.7 million dollars", "28.7 million euros"), "first") == "missing");
  CHECK(presence(with(sound, "$10.6 million", "£10.6 million"), "second") == "missing");
  CHECK(presence(with(sound, "28.7 million dollars", "7 million dollars"), "first") ==
        "contradicted");
  std::string thousands = dataset_text;
  thousands = with(thousands, R"("obs_value": "28.7")", R"("obs_value": "7577")");
  const std::string text = "باعت 7.577 مليون دولار في عام 2016 و10.6 مليون دولار في عام 2021.\n";
  CHECK(presence(text, "first", thousands) == "ambiguous");
  CHECK(mention(text, "first", thousands).explanation.find("7577000000") != std::string::npos);
  CHECK(presence("It sold 7.577 million dollars in 2016.\n", "first", thousands) == "contradicted");
}

TEST_CASE("flows of a trade file: amounts that they round to, wherever they stand") {
  // 3,512,345,678 is 3.5 billion, and 3.51, but not 3.52; 1,250,000,000 is 1.25 and 1.3 billion.
  CHECK(found_of_a_file("China exported goods worth $3.5 billion to North Korea in 2021.\n"
                        "North Korea exported $1.25 billion to China in 2021.\n") ==
        "CHN found_rounded 1, PRK found 2");
  CHECK(found_of_a_file("China's exports to North Korea were $3.51 billion in 2021.\n"
                        "The $3.5 billion of 2021 were a record.\n") ==
        "CHN found_rounded 1, CHN found_rounded 2, PRK missing 0");
  CHECK(found_of_a_file("China's exports to North Korea were $3.52 billion in 2021.") ==
        "CHN contradicted 1, PRK missing 0");
  // Its value, of another direction or year: another figure.
  CHECK(found_of_a_file("China's imports from North Korea were $3.5 billion in 2021.") ==
        "CHN missing 0, PRK contradicted 1");
  CHECK(found_of_a_file("China's exports to North Korea were $3.5 billion in 2020.") ==
        "CHN missing 0, PRK missing 0, - unknown 1");
  CHECK(found_of_a_file(
            "China's exports to North Korea were $2 billion in the first half of 2021.") ==
        "CHN missing 0, PRK missing 0, - unknown 1");
  // A number alone may be anything's; a rise is none of the flow.
  CHECK(found_of_a_file("It cost $3.5 billion.") == "CHN missing 0, PRK missing 0, - unknown 1");
}

TEST_CASE("flows of a trade file: too many of them are refused") {
  Dataset dataset = flows_of_a_file("1", "2");
  dataset.observations.resize(200, dataset.observations.front());
  CHECK(find_in_text(dataset, "nothing"));
  dataset.observations.push_back(dataset.observations.front());
  const auto found = find_in_text(dataset, "nothing");
  REQUIRE_FALSE(found);
  CHECK(found.error().code == ErrorCode::usage);
  CHECK(found.error().message.starts_with("201 flows are too many"));
}
