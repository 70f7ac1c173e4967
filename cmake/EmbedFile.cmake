# Writes DIRECTORY/NAME.hpp and NAME.cpp from FILE; see Embed.cmake.
file(READ ${FILE} bytes HEX)
file(SHA256 ${FILE} hash)
string(LENGTH "${bytes}" size)
math(EXPR size "${size} / 2")
# Character by character: no limit of a literal's length, no escapes to get wrong.
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
string(REGEX REPLACE "(('[^']*',)('[^']*',)('[^']*',)('[^']*',)('[^']*',)('[^']*',)('[^']*',)('[^']*',))"
  "\\1\n" bytes "${bytes}")

file(WRITE ${DIRECTORY}/${NAME}.hpp
"#pragma once

#include <string_view>

namespace tradestat::embedded {

extern const std::string_view ${NAME};
extern const std::string_view ${NAME}_sha256;

}  // namespace tradestat::embedded
")
file(WRITE ${DIRECTORY}/${NAME}.cpp
"#include \"${NAME}.hpp\"

namespace tradestat::embedded {

static constexpr char bytes[] = {
${bytes}'\\0'};

constinit const std::string_view ${NAME}{bytes, ${size}};
constinit const std::string_view ${NAME}_sha256{\"${hash}\"};

}  // namespace tradestat::embedded
")
