#include "tradestat/draft.hpp"

#include <string>

#include "support/catch.hpp"

using namespace tradestat;

namespace {

/// "ID VALUE-IN-BASE-UNIT @LINES" of each observation and claim, then "- TEXT" of what is left out.
std::string drafted(const std::string& text) {
  const auto draft = draft_of(text);
  REQUIRE(draft);
  std::string told;
  const auto add = [&](const auto& record, const Figure& figure) {
    told += record.id + " " + figure.value().to_string();
    for (const SourceLine& place : record.places) told += " @" + std::to_string(place.line);
    told += "\n";
  };
  for (const Observation& o : draft->dataset.observations) add(o, *o.figure);
  for (const Claim& claim : draft->dataset.claims) add(claim, claim.figure);
  for (const TextFigure& figure : draft->left_out) told += "- " + figure.text + "\n";
  return told;
}

}  // namespace

TEST_CASE("draft: levels, and the rate that follows from them") {
  // 36.5 / 30.0 - 1 = 0.2167
  CHECK(drafted("Chile exported goods worth $30.0 billion to China in 2020 and $36.5 billion in "
                "2021.\nChile's exports to China rose by 21.7 per cent in 2021.\n") ==
        "goods-chl-chn-2020 30000000000 @1\n"
        "exports-chl-chn-2021 36500000000 @1\n"
        "growth-chl-chn 0.217 @2\n");
}

TEST_CASE("draft: a rate that does not follow is stated without a base") {
  const auto draft = draft_of(
      "Chile exported goods worth $30.0 billion to China in 2020 and $36.5 billion in 2021.\n"
      "Chile's exports to China fell by 31.7 per cent in 2021.\n");
  REQUIRE(draft);
  CHECK(draft->dataset.claims.empty());
  REQUIRE(draft->dataset.observations.size() == 3);
  const Observation& growth = draft->dataset.observations.back();
  CHECK(growth.indicator == Indicator::growth);
  CHECK(growth.of == Indicator::exports);
  CHECK(growth.stated == "-31.7");
}

TEST_CASE("draft: what is stated twice has two places; another value is another figure") {
  CHECK(drafted("Chile's exports to China reached $36.5 billion in 2021.\n"
                "In 2021 Chile's exports to China were $36.5 billion.\n") ==
        "exports-chl-chn-2021 36500000000 @1 @2\n");
  const auto draft = draft_of(
      "Chile's exports to China reached $36.5 billion in 2021.\n"
      "In 2021 Chile's exports to China were $39.9 billion.\n");
  REQUIRE(draft);
  REQUIRE(draft->dataset.observations.size() == 2);
  CHECK(draft->dataset.observations[1].item.empty());
}

TEST_CASE("draft: a balance is the difference of both directions") {
  // 9.0 - 4.0 = 5.0
  CHECK(drafted("In 2021 Chile's exports to Peru were $9.0 billion. Chile's imports from Peru were "
                "$4.0 billion in 2021. Chile had a surplus of $5.0 billion with Peru in 2021.\n") ==
        "exports-chl-per-2021 9000000000 @1\n"
        "imports-per-chl-2021 4000000000 @1\n"
        "balance-chl-per-2021 5000000000 @1\n"
        "balance-chl-per-2021-difference 5000000000 @1\n");
}

TEST_CASE("draft: what nothing is said of is left out, and years are no figures") {
  CHECK(drafted("In 2021 it cost $5 million for 12 days.\n").starts_with("- $5 million\n- "));
  CHECK(drafted("").empty());
}

TEST_CASE("draft: too many figures are refused") {
  std::string text;
  for (int i = 0; i < 1001; ++i) text += "It cost $5 million.\n";
  const auto draft = draft_of(text);
  REQUIRE_FALSE(draft);
  CHECK(draft.error().message == "the text holds 1001 figures, more than 1000");
}
