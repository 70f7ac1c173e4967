# Turns the table of breaks in series into a constant C++ table:
#
#   cmake -D INPUT=data/breaks.csv -D AREAS=data/areas.csv -D OUTPUT=break_table.hpp
#     -P GenerateBreaks.cmake
cmake_minimum_required(VERSION 3.25)

foreach(variable INPUT AREAS OUTPUT)
  if(NOT DEFINED ${variable})
    message(FATAL_ERROR "${variable} is not set")
  endif()
endforeach()

include(${CMAKE_CURRENT_LIST_DIR}/ReadTable.cmake)
read_table(lines)
set(line_number 1)

file(STRINGS "${AREAS}" areas ENCODING UTF-8 REGEX "^[0-9A-Z_]+,(country|area),")
list(TRANSFORM areas REPLACE ",.*" "")

list(POP_FRONT lines header)
if(NOT header STREQUAL "last_year,areas,text")
  fail("the header must be last_year,areas,text")
endif()
set(rows "")
set(previous 0)
foreach(line IN LISTS lines)
  math(EXPR line_number "${line_number} + 1")
  if(NOT line MATCHES "^((19|20)[0-9][0-9]),([0-9A-Z_|]+),([^,<|]+)$")
    fail("expected a year, codes of areas parted by semicolons, and words without commas, quotes \
or brackets")
  endif()
  set(year ${CMAKE_MATCH_1})
  set(words "${CMAKE_MATCH_4}")
  string(REPLACE "|" ";" codes "${CMAKE_MATCH_3}")
  if(year LESS previous)
    fail("rows are ordered by year, but ${year} follows ${previous}")
  endif()
  set(previous ${year})
  foreach(code IN LISTS codes)
    if(NOT code IN_LIST areas)
      fail("'${code}' is no code of a country or area in ${AREAS}")
    endif()
    string(APPEND rows "    {\"${code}\", ${year}, \"${words}\"},\n")
  endforeach()
endforeach()
if(rows STREQUAL "")
  fail("the table is empty")
endif()

get_filename_component(source "${INPUT}" NAME)
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [=[
// Generated from @source@ by GenerateBreaks.cmake.
#pragma once

#include <string_view>

namespace tradestat::break_table {

/// To the last year an area's figures were of something else than behind it.
struct AreaBreak {
  std::string_view area;
  int last_year;
  std::string_view text;
};

/// Ordered by year.
inline constexpr AreaBreak breaks[] = {
@rows@};

}  // namespace tradestat::break_table
]=])
