#include "cli/display.hpp"

#include <map>
#include <string_view>

#include "support/catch.hpp"

using namespace tradestat;
using cli::Display;
using cli::UseColor;

namespace {

std::map<std::string_view, const char*> variables;

const char* get(const char* name) {
  const auto found = variables.find(name);
  return found == variables.end() ? nullptr : found->second;
}

using Variables = std::map<std::string_view, const char*>;

report::Style style(const Variables& set, const Display& display = {}, bool terminal = true,
                    int width = 0) {
  variables = set;
  return cli::style_of(display, {get, terminal, width});
}

bool color(const Variables& set, bool terminal = true) { return style(set, {}, terminal).color; }

}  // namespace

TEST_CASE("a terminal has colours, a pipe, a file and a dumb terminal have none") {
  CHECK(color({{"TERM", "xterm"}}));
  CHECK_FALSE(color({{"TERM", "xterm"}}, false));
  CHECK_FALSE(style({{"TERM", "xterm"}}, {.path = "out.txt"}).color);
  CHECK_FALSE(color({{"TERM", "dumb"}}));
  CHECK_FALSE(color({{"TERM", ""}}));
  CHECK_FALSE(color({}));
  CHECK_FALSE(color({{"TERM", "xterm"}, {"CLICOLOR", "0"}}));
  CHECK(color({{"TERM", "xterm"}, {"CLICOLOR", "1"}}));
}

TEST_CASE("variables that force colours do unless they are empty or 0") {
  for (const std::string_view name : {"CLICOLOR_FORCE", "FORCE_COLOR"}) {
    CHECK(color({{name, "1"}}, false));
    CHECK(color({{name, "yes"}, {"TERM", "dumb"}, {"CLICOLOR", "0"}}));
    CHECK_FALSE(color({{name, "0"}}, false));
    CHECK_FALSE(color({{name, ""}}, false));
    CHECK_FALSE(color({{name, "1"}, {"NO_COLOR", "1"}}, false));
  }
}

TEST_CASE("NO_COLOR takes colours away if it is not empty, and --color overrules it") {
  CHECK_FALSE(color({{"TERM", "xterm"}, {"NO_COLOR", "0"}}));
  CHECK(color({{"TERM", "xterm"}, {"NO_COLOR", ""}}));
  CHECK(style({{"NO_COLOR", "1"}}, {.color = UseColor::always}, false).color);
  CHECK_FALSE(style({{"FORCE_COLOR", "1"}}, {.color = UseColor::never}).color);
}

TEST_CASE("a terminal whose locale is not UTF-8 gets ASCII; LC_ALL, LC_CTYPE, LANG in turn") {
  CHECK_FALSE(style({{"LANG", "en_US.UTF-8"}}).ascii);
  CHECK_FALSE(style({{"LANG", "de_DE.utf8"}}).ascii);
  CHECK(style({{"LANG", "C"}}).ascii);
  CHECK(style({}).ascii);
  CHECK(style({{"LC_CTYPE", "C"}, {"LANG", "en_US.UTF-8"}}).ascii);
  CHECK_FALSE(style({{"LC_CTYPE", "C.UTF-8"}, {"LANG", "C"}}).ascii);
  CHECK(style({{"LC_ALL", "POSIX"}, {"LC_CTYPE", "C.UTF-8"}}).ascii);
  CHECK_FALSE(style({{"LC_ALL", "C.UTF-8"}, {"LC_CTYPE", "C"}}).ascii);
  CHECK_FALSE(style({{"LC_ALL", ""}, {"LANG", "C.UTF-8"}}).ascii);
}

TEST_CASE("a pipe and a file get all characters under any locale") {
  CHECK_FALSE(style({{"LANG", "C"}}, {}, false).ascii);
  CHECK_FALSE(style({{"LANG", "C"}}, {.path = "out.txt"}).ascii);
  CHECK(style({{"LANG", "C.UTF-8"}}, {.ascii = true}, false).ascii);
}

TEST_CASE("the width is --width, then COLUMNS, then the terminal's, from 40 to 1000, else 80") {
  CHECK(style({{"COLUMNS", "100"}}, {.width = 60}, true, 120).width == 60);
  CHECK(style({{"COLUMNS", "100"}}, {}, true, 120).width == 100);
  CHECK(style({{"COLUMNS", "many"}}, {}, true, 120).width == 120);
  CHECK(style({{"COLUMNS", "0"}}, {}, true, 120).width == 120);
  CHECK(style({}, {}, true, 12).width == 40);
  CHECK(style({}, {}, true, 5000).width == 1000);
  CHECK(style({}).width == 80);
}
