#include <string>
#include <string_view>
#include <utility>

#include "core/trade/classification.hpp"
#include "io/trade/format.hpp"
#include "io/trade/items.hpp"
#include "io/trade/values.hpp"
#include "support/catch.hpp"

// The tables of words of trade files, against lists of their own.

using namespace tradestat;
using namespace tradestat::io;

TEST_CASE("words that mean all items") {
  for (const char* word : {"TOTAL",
                           "_T",
                           "000000",
                           "All",
                           "All commodities",
                           "ALL PRODUCTS",
                           "all goods",
                           "Total - All commodities",
                           "Total all products",
                           "Total merchandise",
                           "Merchandise, total",
                           "All merchandise",
                           "Tous produits",
                           "Tous les produits",
                           "Toutes les marchandises",
                           "Ensemble des produits",
                           "Todos los productos",
                           "Total de productos",
                           "Todas las mercancías",
                           "Todos os produtos",
                           "Total de produtos",
                           "Alle Produkte",
                           "Alle Waren",
                           "Insgesamt",
                           "Tutti i prodotti",
                           "Alle producten",
                           "Все товары",
                           "Всего",
                           "Товары, всего",
                           "جميع المنتجات",
                           "جميع السلع",
                           "المجموع",
                           "الإجمالي",
                           "全部商品",
                           "所有产品",
                           "总计",
                           "全商品",
                           "総額"}) {
    INFO(word);
    CHECK(is_word_for_all(word));
    CHECK(is_word_for_all(" " + std::string(word) + " "));
    CHECK_FALSE(is_word_for_all(std::string(word) + "x"));
    CHECK(parse_item(word, Classification::none) == "TOTAL");
  }
  for (const char* word : {"", "27", "00000", "Services", "Produits", "всё"}) {
    INFO(word);
    CHECK_FALSE(is_word_for_all(word));
  }
}

TEST_CASE("words for a value that is missing") {
  for (const char* word :
       {"", " ", "NA", "n/a", "#N/A", "NaN", "n.a.", "NULL", "None", "-", ":", ".."}) {
    INFO(word);
    CHECK(is_missing(word));
  }
  for (const char* word : {"0", "0..", "x", "--", ".", "...", "nil"}) {
    INFO(word);
    CHECK_FALSE(is_missing(word));
  }
}

TEST_CASE("classifications by the codes of Comtrade") {
  for (const auto& [code, name] :
       {std::pair("H0", "HS 1992"),  std::pair("H1", "HS 1996"), std::pair("H2", "HS 2002"),
        std::pair("H3", "HS 2007"),  std::pair("H4", "HS 2012"), std::pair("H5", "HS 2017"),
        std::pair("H6", "HS 2022"),  std::pair("S1", "SITC 1"),  std::pair("S2", "SITC 2"),
        std::pair("S3", "SITC 3"),   std::pair("S4", "SITC 4"),  std::pair("B4", "BEC 4"),
        std::pair("B5", "BEC 5"),    std::pair("EB02", "EB02"),  std::pair("EB10", "EB10"),
        std::pair("EB10S", "EB10S"), std::pair("EB", "EB"),      std::pair("SS", "SITC"),
        std::pair("BEC", "BEC"),     std::pair("HS", "HS"),      std::pair("", "HS"),
        std::pair("H7", "HS")}) {
    INFO(code);
    const std::string_view classification = classification_of(code);
    CHECK(classification == name);
    CHECK(has_edition(classification) == (std::string_view(name).find(' ') != std::string::npos));
    CHECK(is_of_services(classification) == std::string_view(name).starts_with("EB"));
  }
}

TEST_CASE("editions by the names of BACI's files") {
  for (const auto& [year, name] :
       {std::pair("92", "HS 1992"), std::pair("96", "HS 1996"), std::pair("02", "HS 2002"),
        std::pair("07", "HS 2007"), std::pair("12", "HS 2012"), std::pair("17", "HS 2017"),
        std::pair("22", "HS 2022"), std::pair("88", "HS")}) {
    INFO(year);
    CHECK(baci_edition("a/BACI_HS" + std::string(year) + "_Y2021_V202301.csv") == name);
  }
  CHECK(baci_edition("baci_HS92.csv") == "HS");
}
