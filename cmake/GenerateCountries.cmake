# Turns the table of countries into constant C++ tables, so that the program
# neither parses nor sorts anything to know a country:
#
#   cmake -D INPUT=data/countries.csv -D OUTPUT=country_table.hpp -P GenerateCountries.cmake
#
# Names are folded here as fold() in src/core/trade/country.cpp folds what a user
# writes; the two must agree, and the unit tests hold them together.
cmake_minimum_required(VERSION 3.25)

foreach(variable INPUT OUTPUT)
  if(NOT DEFINED ${variable})
    message(FATAL_ERROR "${variable} is not set: -D INPUT=FILE.csv -D OUTPUT=FILE.hpp")
  endif()
endforeach()

set(line_number 0)

function(fail what)
  message(FATAL_ERROR "${INPUT}:${line_number}: ${what}")
endfunction()

# The name without what does not count: accents, case, blanks, punctuation,
# "&" for "and", and "the" at its beginning.
function(fold name result)
  set(folded "${name}")
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
  string(TOLOWER "${folded}" folded)
  string(REPLACE "&" "and" folded "${folded}")
  string(REGEX REPLACE "^the " "" folded "${folded}")
  string(REGEX REPLACE "[ '().-]" "" folded "${folded}")
  if(NOT folded MATCHES "^[a-z]+$")
    fail("'${name}' holds something else than letters, blanks and ' ( ) . - &, \
or an accent that cmake/GenerateCountries.cmake does not fold")
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

file(READ "${INPUT}" text)
string(REPLACE "\r\n" "\n" text "${text}")
string(REGEX REPLACE "\n$" "" text "${text}")
# Brackets and backslashes would upset CMake's lists: as "<" they get as far as
# the check of their row, which refuses them.
string(REGEX REPLACE "[][\\\\|\"\t$]" "<" text "${text}")
string(REPLACE ";" "|" text "${text}")
string(REPLACE "\n" ";" lines "${text}")

set(rows "")
set(alpha2s "")
set(m49s "")
set(keys "")
set(index 0)
set(previous "")
foreach(line IN LISTS lines)
  math(EXPR line_number "${line_number} + 1")
  if(line_number EQUAL 1)
    if(NOT line STREQUAL "alpha3,alpha2,m49,name,other_names")
      fail("the header must be alpha3,alpha2,m49,name,other_names")
    endif()
    continue()
  endif()

  set(code "[A-Z][A-Z0-9][A-Z0-9]")
  if(NOT line MATCHES "^(${code}),([A-Z][A-Z])?,([0-9][0-9][0-9]),([^,|<]+),([^,<]*)$")
    fail("expected alpha3,alpha2,m49,name,other_names, such as \
RUS,RU,643,Russia,Russian Federation, and no quotes, brackets or backslashes")
  endif()
  set(alpha3 "${CMAKE_MATCH_1}")
  set(alpha2 "${CMAKE_MATCH_2}")
  set(m49 "${CMAKE_MATCH_3}")
  set(name "${CMAKE_MATCH_4}")
  set(others "${CMAKE_MATCH_5}")

  claim(alpha3 "${alpha3}")
  if(NOT previous STRLESS alpha3)
    fail("rows are ordered by alpha3, but ${alpha3} follows ${previous}")
  endif()
  set(previous "${alpha3}")
  if(NOT alpha2 STREQUAL "")  # if(alpha2) would take Norway's NO for false
    claim(alpha2 "${alpha2}")
    list(APPEND alpha2s "${alpha2} ${index}")
  endif()
  claim(m49 "${m49}")
  list(APPEND m49s "${m49} ${index}")

  if(others MATCHES "^[|]|[|][|]|[|]$")
    fail("other_names holds an empty name")
  endif()
  set(names "${name}")
  if(NOT others STREQUAL "")
    string(APPEND names "|${others}")
  endif()
  string(REPLACE "|" ";" names "${names}")
  foreach(spelling IN LISTS names)
    if(spelling MATCHES "^ | $")
      fail("'${spelling}' begins or ends with a blank")
    endif()
    fold("${spelling}" key)
    claim(name "${key}")
    list(APPEND keys "${key} ${index}")
  endforeach()

  string(REGEX MATCH "([1-9][0-9]*|0)$" number "${m49}")
  string(APPEND rows "    {\"${alpha3}\", \"${alpha2}\", ${number}, \"${name}\"},\n")
  math(EXPR index "${index} + 1")
endforeach()

if(index EQUAL 0)
  fail("the table is empty")
elseif(index GREATER 256)
  fail("more than 256 countries: widen CountryIndex below")
endif()

# A name of two or three letters must not hide behind a code, which goes first.
list(SORT keys)
foreach(entry IN LISTS keys)
  string(REGEX MATCH "^[a-z]+" key "${entry}")
  string(TOUPPER "${key}" code)
  if(DEFINED "alpha2_${code}" OR DEFINED "alpha3_${code}")
    set(line_number ${name_${key}})
    fail("the name '${key}' is a code")
  endif()
endforeach()

# Rows "CODE INDEX" as initialisers, ordered by code.
function(code_table entries pattern replacement result)
  list(SORT entries)
  string(REGEX REPLACE "${pattern}" "${replacement}" entries "${entries}")
  string(REPLACE ";" "" entries "${entries}")
  set(${result} "${entries}" PARENT_SCOPE)
endfunction()
code_table("${alpha2s}" "([A-Z]+) ([0-9]+)" "    {\"\\1\", \\2},\n" alpha2_rows)
code_table("${m49s}" "0?0?([0-9]+) ([0-9]+)" "    {\\1, \\2},\n" m49_rows)

set(blob "")
set(key_rows "")
set(offset 0)
set(longest 0)
foreach(entry IN LISTS keys)
  string(REGEX MATCH "^([a-z]+) ([0-9]+)$" entry "${entry}")
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
// Generated from @source@ by GenerateCountries.cmake.
#pragma once

#include <cstddef>
#include <cstdint>

#include "tradestat/country.hpp"

namespace tradestat::country_table {

/// A place in `countries`.
using CountryIndex = std::uint8_t;

struct Alpha2Key {
  char code[3];
  CountryIndex country;
};

struct M49Key {
  std::uint16_t code;
  CountryIndex country;
};

/// A folded name: a stretch of `names`. Offsets, unlike pointers, need no
/// relocation when the program starts.
struct NameKey {
  std::uint16_t offset;
  std::uint8_t length;
  CountryIndex country;
};

/// Ordered by alpha-3.
inline constexpr Country countries[] = {
@rows@};

inline constexpr Alpha2Key alpha2_keys[] = {
@alpha2_rows@};

inline constexpr M49Key m49_keys[] = {
@m49_rows@};

inline constexpr char names[] =
@blob@    ;

/// Ordered by name.
inline constexpr NameKey name_keys[] = {
@key_rows@};

inline constexpr std::size_t longest_name = @longest@;

}  // namespace tradestat::country_table
]=])
