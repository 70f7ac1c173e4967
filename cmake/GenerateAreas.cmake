# Turns the table of areas into constant C++ tables, so that the program
# neither parses nor sorts anything to know a country:
#
#   cmake -D INPUT=data/areas.csv -D OUTPUT=area_table.hpp -P GenerateAreas.cmake
#
# Names are folded here as Folded in src/core/trade/country.cpp folds what a user
# writes; the two must agree, and the unit tests hold them together.
cmake_minimum_required(VERSION 3.25)

foreach(variable INPUT OUTPUT)
  if(NOT DEFINED ${variable})
    message(FATAL_ERROR "${variable} is not set: -D INPUT=FILE.csv -D OUTPUT=FILE.hpp")
  endif()
endforeach()

include(${CMAKE_CURRENT_LIST_DIR}/ReadTable.cmake)
read_table(lines)

# The name without what does not count: accents, case, blanks, punctuation,
# "&" for "and", and "the" at its beginning.
function(fold name result)
  set(folded "${name}")
  if(folded MATCHES "[^ -~]")
    foreach(accents IN ITEMS "a À Á Â Ã Ä Å à á â ã ä å" "c Ç ç" "e È É Ê Ë è é ê ë"
                             "i Ì Í Î Ï ì í î ï" "n Ñ ñ" "o Ò Ó Ô Õ Ö ò ó ô õ ö"
                             "u Ù Ú Û Ü ù ú û ü")
      string(SUBSTRING "${accents}" 0 1 plain)
      string(SUBSTRING "${accents}" 2 -1 accents)
      string(REPLACE " " ";" accents "${accents}")
      foreach(accent IN LISTS accents)
        string(REPLACE "${accent}" "${plain}" folded "${folded}")
      endforeach()
    endforeach()
  endif()
  string(TOLOWER "${folded}" folded)
  string(REPLACE "&" "and" folded "${folded}")
  string(REGEX REPLACE "^the " "" folded "${folded}")
  string(REGEX REPLACE "[ '()./:_-]" "" folded "${folded}")
  if(NOT folded MATCHES "^[a-z0-9]+$")
    fail("'${name}' holds something else than letters, digits, blanks and ' ( ) . / : _ - &, \
or an accent that cmake/GenerateAreas.cmake does not fold")
  endif()
  set(${result} "${folded}" PARENT_SCOPE)
endfunction()

# Notes that KIND KEY belongs to the row in hand; a key has one owner.
macro(claim kind key)
  if(DEFINED "${kind}_${key}")
    fail("${kind} '${key}' stands already in line ${${kind}_${key}}")
  endif()
  set("${kind}_${key}" ${line_number})
endmacro()

# A column's list, parted by bars.
function(split text column result)
  if(text MATCHES "^[|]|[|][|]|[|]$")
    fail("${column} holds an empty one")
  endif()
  string(REPLACE "|" ";" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

set(header "code,kind,alpha2,m49,name,other_names,other_codes,comtrade,until")
set(rows "")
set(codes "")
set(m49s "")
set(comtrades "")
set(keys "")
set(untils "")
set(index 0)
set(countries 0)
set(previous "")
foreach(line IN LISTS lines)
  math(EXPR line_number "${line_number} + 1")
  if(line_number EQUAL 1)
    if(NOT line STREQUAL header)
      fail("the header must be ${header}")
    endif()
    continue()
  endif()

  set(number "[0-9][0-9][0-9]")
  if(NOT line MATCHES "^([0-9A-Z_]+),(country|area|group),([A-Z][A-Z])?,([0-9|]*),([^,|<]+),([^,<]*),([0-9A-Z_|]*),([0-9|]*),([0-9A-Z_]+ [0-9]+[+]?)?$")
    fail("expected ${header}, such as \
RUS,country,RU,643,Russia,Russian Federation,,,, and no quotes, brackets or backslashes")
  endif()
  set(code "${CMAKE_MATCH_1}")
  set(kind "${CMAKE_MATCH_2}")
  set(alpha2 "${CMAKE_MATCH_3}")
  split("${CMAKE_MATCH_4}" m49 m49)
  set(name "${CMAKE_MATCH_5}")
  set(others "${CMAKE_MATCH_6}")
  set(other_codes "${CMAKE_MATCH_7}")
  set(comtrade "${CMAKE_MATCH_8}")
  set(until "${CMAKE_MATCH_9}")
  split("${others}" other_names others)
  split("${other_codes}" other_codes other_codes)
  split("${comtrade}" comtrade comtrade)

  # Countries, with the World among them, come first; other areas; groups.
  set(rank "${kind}")
  if(code STREQUAL "W00")
    set(rank "country")
  endif()
  if(rank STREQUAL "country")
    math(EXPR countries "${countries} + 1")
    if(m49 STREQUAL "")
      fail("${code} has no number of M49")
    endif()
  endif()
  string(REPLACE "country" "0" rank "${rank}")
  string(REPLACE "area" "1" rank "${rank}")
  string(REPLACE "group" "2" rank "${rank}")
  if(NOT previous STRLESS "${rank}${code}")
    fail("rows are ordered by kind and code, but ${code} follows ${previous}")
  endif()
  set(previous "${rank}${code}")

  set(names "${name}" ${others})
  foreach(spelling IN LISTS code alpha2 other_codes)
    if(spelling STREQUAL "")
      continue()
    endif()
    claim(code "${spelling}")
    string(LENGTH "${spelling}" length)
    if(length LESS 4)
      list(APPEND codes "${spelling} ${index}")
    else()
      fold("${spelling}" key)
      list(APPEND names "${spelling}")
    endif()
  endforeach()
  foreach(list IN ITEMS m49 comtrade)
    foreach(one IN LISTS ${list})
      if(NOT one MATCHES "^${number}$")
        fail("'${one}' is no number of three digits")
      endif()
      claim(${list} "${one}")
      list(APPEND ${list}s "${one} ${index}")
    endforeach()
  endforeach()
  if(NOT until STREQUAL "")
    list(APPEND untils "${until} ${index}")
  endif()

  foreach(spelling IN LISTS names)
    if(spelling MATCHES "^ | $")
      fail("'${spelling}' begins or ends with a blank")
    endif()
    fold("${spelling}" key)
    if(DEFINED "name_${key}" AND "${name_${key}}" EQUAL line_number AND spelling STREQUAL code)
      continue()  # a long code that is the name
    endif()
    claim(name "${key}")
    list(APPEND keys "${key} ${index}")
  endforeach()

  string(REGEX MATCH "^0*([0-9]+)" ignored "${m49}")
  set(first "${CMAKE_MATCH_1}")
  if(m49 STREQUAL "")
    set(first 0)
  endif()
  string(APPEND rows
    "    {\"${code}\", \"${alpha2}\", \"${name}\", ${first}, AreaKind::${kind}},\n")
  set("index_${code}" ${index})
  math(EXPR index "${index} + 1")
endforeach()

if(index EQUAL 0)
  fail("the table is empty")
endif()

# A name of up to three letters must not hide behind a code, which goes first.
list(SORT keys)
foreach(entry IN LISTS keys)
  string(REGEX MATCH "^[a-z0-9]+" key "${entry}")
  string(TOUPPER "${key}" code)
  string(LENGTH "${key}" length)
  if(length LESS 4 AND DEFINED "code_${code}")
    set(line_number ${name_${key}})
    fail("the name '${key}' is a code")
  endif()
endforeach()

set(until_rows "")
foreach(entry IN LISTS untils)
  string(REGEX MATCH "^([^ ]+) ([0-9]+)([+]?) ([0-9]+)$" entry "${entry}")
  if(NOT DEFINED "index_${CMAKE_MATCH_1}")
    fail("until names ${CMAKE_MATCH_1}, which is no code of the table")
  endif()
  set(years "0, ${CMAKE_MATCH_2}")
  if(CMAKE_MATCH_3 STREQUAL "+")
    set(years "${CMAKE_MATCH_2}, 9999")
  endif()
  string(APPEND until_rows
    "    {${CMAKE_MATCH_4}, ${index_${CMAKE_MATCH_1}}, ${years}},\n")
endforeach()
if(until_rows STREQUAL "")
  set(until_rows "    {0, 0, 1, 0},\n")
endif()

# Rows "CODE INDEX" as initialisers, ordered by code.
function(code_table entries pattern replacement result)
  list(SORT entries)
  string(REGEX REPLACE "${pattern}" "${replacement}" entries "${entries}")
  string(REPLACE ";" "" entries "${entries}")
  if(entries STREQUAL "")
    set(entries "    {0, 0},\n")
  endif()
  set(${result} "${entries}" PARENT_SCOPE)
endfunction()
code_table("${codes}" "([0-9A-Z_]+) ([0-9]+)" "    {\"\\1\", \\2},\n" code_rows)
code_table("${m49s}" "0?0?([0-9]+) ([0-9]+)" "    {\\1, \\2},\n" m49_rows)
code_table("${comtrades}" "0?0?([0-9]+) ([0-9]+)" "    {\\1, \\2},\n" comtrade_rows)

set(blob "")
set(key_rows "")
set(offset 0)
set(longest 0)
foreach(entry IN LISTS keys)
  string(REGEX MATCH "^([a-z0-9]+) ([0-9]+)$" entry "${entry}")
  string(LENGTH "${CMAKE_MATCH_1}" length)
  string(APPEND blob "    \"${CMAKE_MATCH_1}\"\n")
  string(APPEND key_rows "    {${offset}, ${length}, ${CMAKE_MATCH_2}},\n")
  math(EXPR offset "${offset} + ${length}")
  if(length GREATER longest)
    set(longest ${length})
  endif()
endforeach()
if(offset GREATER 65535 OR longest GREATER 255)
  fail("the names outgrow NameKey: widen its members below")
endif()

get_filename_component(source "${INPUT}" NAME)
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [=[
// Generated from @source@ by GenerateAreas.cmake.
#pragma once

#include <cstddef>
#include <cstdint>

#include "tradestat/country.hpp"

namespace tradestat::area_table {

/// A place in `areas`.
using AreaIndex = std::uint16_t;

/// A code of up to three letters, whether it is the area's own or another.
struct CodeKey {
  char code[4];
  AreaIndex area;
};

struct NumberKey {
  std::uint16_t number;
  AreaIndex area;
};

/// In some years, an area's figures are those of another: of Belgium-Luxembourg to 1998 ("BEL
/// 1998") Belgium's, of Yugoslavia from 1992 ("SCG 1992+") those of Serbia and Montenegro.
struct Until {
  AreaIndex area;
  AreaIndex other;
  std::uint16_t first_year;
  std::uint16_t last_year;
};

/// A folded name: a stretch of `names`. Offsets, unlike pointers, need no
/// relocation when the program starts.
struct NameKey {
  std::uint16_t offset;
  std::uint8_t length;
  AreaIndex area;
};

/// Countries and the World, other areas, groups: each ordered by code.
inline constexpr Country areas[] = {
@rows@};

inline constexpr std::size_t country_count = @countries@;

inline constexpr CodeKey code_keys[] = {
@code_rows@};

inline constexpr NumberKey m49_keys[] = {
@m49_rows@};

/// Where Comtrade and BACI number otherwise.
inline constexpr NumberKey comtrade_keys[] = {
@comtrade_rows@};

inline constexpr Until untils[] = {
@until_rows@};

inline constexpr char names[] =
@blob@    ;

/// Ordered by name.
inline constexpr NameKey name_keys[] = {
@key_rows@};

inline constexpr std::size_t longest_name = @longest@;

}  // namespace tradestat::area_table
]=])
