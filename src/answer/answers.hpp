#pragma once

#include <span>
#include <string>
#include <string_view>

#include "answer/question.hpp"
#include "report/document.hpp"
#include "tradestat/error.hpp"

/// The answers, a file each. They read by load() and io::read_text(), and write nothing.
namespace tradestat::answer {

/// What is answered, and whether a contradiction was found, or what else was to fail.
struct Answer {
  report::Document document;
  bool contradiction = false;
  std::vector<Error> errors{};  ///< of parts that cannot be answered, beside those that can
};

/// Everything the dataset says about a pair, on one screen.
Result<Answer> report(const Question& question);
/// What there is to say of a country's trade, or of two countries', in sentences.
Result<Answer> say(const Question& question);
/// The observations and claims with source and place.
Result<Answer> data(const Question& question);
/// Change between two years, for each flow, or of two values.
Result<Answer> growth(const Question& question);
/// The trade balance of each year, seen from the first country.
Result<Answer> balance(const Question& question);
/// The trade of two countries year by year, gaps included, seen from the first.
Result<Answer> series(const Question& question);
/// A country's partners by the value of its exports or imports; without a country
/// all pairs.
Result<Answer> partners(const Question& question);
/// The items that two countries trade, or that one trades with all its partners
/// together, by value.
Result<Answer> products(const Question& question);
/// Countries by their economic complexity, or products by theirs.
Result<Answer> complexity(const Question& question);
/// The products in which a country has no advantage, by what one would bring.
Result<Answer> opportunities(const Question& question);
/// How a country's exports are spread over products and partners, or those of a product over
/// exporters.
Result<Answer> concentration(const Question& question);
/// How far a country's exports and imports are of the same products.
Result<Answer> intraindustry(const Question& question);
/// Other countries by how like theirs a country's exports are.
Result<Answer> competitors(const Question& question);
/// What the growth of a country's exports is made of: products, partners, or constant market
/// shares.
Result<Answer> contributions(const Question& question);
/// What exporter and importer each report of the same flow. (The partner country's
/// mirror statistics. Imports are usually valued CIF and exports FOB: United Nations,
/// IMTS 2010, chapter IV.)
Result<Answer> mirror(const Question& question);
/// A total and its parts.
Result<Answer> composition(const Question& question);
/// Countries side by side.
Result<Answer> profile(const Question& question);
/// Each claim and each identity, recomputed; with a text, each figure looked for in it.
Result<Answer> verify(const Question& question);
/// All figures of an Arabic or English text.
Result<Answer> figures(const Question& question);
/// The countries and areas that are known, or those of the data.
Result<Answer> countries(const Question& question);
/// The items of the data.
Result<Answer> items(const Question& question);
/// The columns of a command's answer, or of all.
Result<Answer> columns(const Question& question);
/// A dataset to begin with.
Result<Answer> init(const Question& question);
/// A command's question of the rows of an engine, as one SELECT whose rows are the records that
/// the command answers. Errors (usage): what cannot be said in SQL.
Result<std::string> sql(const Question& question, std::string_view command);
/// Errors (usage): what the question does not say of the engine that it asks.
Status check_engine(const Question& question);
/// The commands that can be answered of sums that an engine makes, and no SELECT.
std::span<const std::string_view> commands_of_sums();
/// The commands of which there is one.
std::span<const std::string_view> commands_in_sql();
/// What trade files are, and what is in them.
Result<Answer> inspect(const Question& question);

}  // namespace tradestat::answer
