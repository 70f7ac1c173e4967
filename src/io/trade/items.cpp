#include "io/trade/items.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace tradestat::io {
namespace {

/// Letters and digits, with a letter or more, all of them capitals: 9999AA, SC1, S.
bool is_lettered_code(std::string_view text) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::ranges::any_of(text, is_capital) &&
         std::ranges::all_of(text, [&](char c) { return is_capital(c) || is_digit(c); }) &&
         (text.size() <= 3 || std::ranges::any_of(text, is_digit));
}

}  // namespace

bool is_word_for_all(std::string_view text) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"total", "_t", "000000", "all", "all commodities", "all products", "all goods",
       "total - all commodities", "total all products", "total merchandise", "merchandise, total",
       "all merchandise", "tous produits", "tous les produits", "toutes les marchandises",
       "ensemble des produits", "todos los productos", "total de productos", "todas las mercancías",
       "todos os produtos", "total de produtos", "alle produkte", "alle waren", "insgesamt",
       "tutti i prodotti", "alle producten",
       // Beyond ASCII, small and capital letters are others.
       "все товары", "Все товары", "Всего", "Товары, всего", "всего", "товары, всего",
       "جميع المنتجات", "جميع السلع", "المجموع", "الإجمالي", "全部商品", "所有产品", "总计",
       "全商品", "総額"});
  return std::ranges::find(words, lowered(in_utf8(trimmed(text)))) != words.end();
}

std::optional<std::string> parse_item(std::string_view text,
                                      std::optional<Classification> classification) {
  text = trimmed(text);
  if (text.starts_with('\'')) text.remove_prefix(1);  // as Trade Map keeps zeros: '0805
  if (text.empty()) return std::nullopt;
  if (is_word_for_all(text)) return "TOTAL";
  if (classification == Classification::none) return in_utf8(text);
  if (is_lettered_code(text)) return std::string(text);
  if (!is_number(text)) return std::nullopt;
  if (classification == Classification::hs) return padded_hs(text);
  if (!classification && text.size() % 2 == 1) return std::nullopt;
  return std::string(text);
}

std::optional<std::string_view> service_of_atlas(std::string_view text) {
  if (text == "travel") return "SD";
  if (text == "transport") return "SC";
  if (text == "ict") return "SI";
  if (text == "financial" || text == "unspecified") return text;
  return std::nullopt;
}

std::string wanted_item(std::string_view text, std::optional<Classification> classification) {
  if (!classification && is_number(trimmed(text)))
    return "an HS code, of an even number of digits (say `classification=HS` if zeros before it "
           "are lost, SITC or BEC if it is of these)";
  return "a commodity code (say `classification=none` where words name the items)";
}

std::string_view name_of(std::optional<Classification> classification) {
  switch (classification.value_or(Classification::hs)) {
    case Classification::hs: return "HS";
    case Classification::sitc: return "SITC";
    case Classification::bec: return "BEC";
    case Classification::ebops: return "EB10";
    case Classification::none: return "none";
  }
  return "";
}

std::string padded_hs(std::string_view code) {
  code = trimmed(code);
  std::string padded(code);
  if (is_number(code) && code.size() % 2 == 1 && code.size() < 6) padded.insert(0, 1, '0');
  return padded;
}

}  // namespace tradestat::io
