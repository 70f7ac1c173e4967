#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <locale>
#include <string>

#include "support/catch.hpp"

// The whole of the unit tests runs a second time under a locale with a decimal
// comma; TRADESTAT_TEST_LOCALE names it. Without that locale there is no run.
namespace {

const char* wanted_locale() { return std::getenv("TRADESTAT_TEST_LOCALE"); }

const bool locale_is_set = [] {
  const char* name = wanted_locale();
  if (name == nullptr) return false;
  if (std::setlocale(LC_ALL, name) == nullptr) {
    std::fprintf(stderr, "the locale %s is not there\n", name);
    std::exit(1);
  }
  std::locale::global(std::locale(name));
  return true;
}();

}  // namespace

TEST_CASE("the C locale writes a point, the locale of the second run a comma") {
  char text[8];
  std::snprintf(text, sizeof text, "%.1f", 1.5);
  CHECK(locale_is_set == (wanted_locale() != nullptr));
  CHECK(std::string(text) == (locale_is_set ? "1,5" : "1.5"));
}
