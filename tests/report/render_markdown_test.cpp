#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

TEST_CASE("Markdown shows what the table shows") {
  CHECK(rendered(render_markdown, document(growth()), {}) ==
        "## Growth\n"
        "\n"
        "| exporter | start year | start value (USD mn) | cagr (%) |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| PRK | 2016 | 28.7 | -18.06 (-18.17, -17.96) |\n"
        "| RUS | 2016 | 0 | n/a |\n"
        "\n"
        "- n/a in cagr: the start value is zero\n"
        "- Rates are annual.\n");
}

TEST_CASE("words of the data are no Markdown") {
  const auto cell = [](const char* text) {
    const std::string page = rendered(render_markdown, of_words(text), {});
    return page.substr(page.rfind("\n| ") + 3);
  };
  CHECK(cell("a|b") == "a\\|b |\n");
  CHECK(cell("a\\|b") == "a\\\\\\|b |\n");
  CHECK(cell("*a* `b` <c> [d](e)") == "\\*a\\* \\`b\\` \\<c> \\[d](e) |\n");
  CHECK(cell("_a_ start_value") == "\\_a\\_ start_value |\n");
  CHECK(cell("a\nb") == "a\\\\nb |\n");
}

TEST_CASE("sections of a Markdown document are headings") {
  Document answer = document(growth());
  answer.title = "Russia and North Korea";
  answer.sectioned = true;
  CHECK(rendered(render_markdown, answer, {})
            .starts_with("## Russia and North Korea\n\n### Growth\n\n| exporter |"));
}
