# A row that is wrong stops the generator, at its file and line:
#
#   cmake -D SOURCE_DIR=… -D WORK_DIR=… -P generate_areas_test.cmake
cmake_minimum_required(VERSION 3.25)

set(header "code,kind,alpha2,m49,name,other_names,other_codes,comtrade,until\n")
set(table ${WORK_DIR}/areas_test.csv)
set(failures 0)

# Runs the generator on a header and these rows; what it says on stderr must
# match, or be empty where nothing is expected.
function(check rows expected)
  file(WRITE ${table} "${header}${rows}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D INPUT=${table} -D OUTPUT=${WORK_DIR}/areas_test.hpp
      -P ${SOURCE_DIR}/cmake/GenerateAreas.cmake
    RESULT_VARIABLE code
    ERROR_VARIABLE error)
  string(REGEX REPLACE "[ \n]+" " " error "${error}")
  if((expected STREQUAL "" AND NOT "${code}|${error}" STREQUAL "0|")
      OR (code EQUAL 0 AND NOT expected STREQUAL "")
      OR NOT error MATCHES "${expected}")
    message("expected '${expected}' of the rows\n${rows}but got ${code}: ${error}")
    math(EXPR failures "${failures} + 1")
    set(failures ${failures} PARENT_SCOPE)
  endif()
endfunction()

set(at "areas_test.csv")
set(norway "NOR,country,NO,578,Norway,Kingdom of Norway,,579,\n")
set(russia "RUS,country,RU,643,Russia,,,,\n")
set(world "W00,group,,000;001,World,,WLD,,\n")
check("${norway}${russia}" "")
check("${norway}${russia}${world}" "")
check("${norway}${world}BLX,area,,,A-B,,BEU,058,NOR 1998\nEAS,group,,,East (all: 1/2),,E_1,,\n" "")
check("NOR,country,NO,578,Norway,,,,\r\nRUS,country,RU,643,Russia,,,,\r\n" "")
check("" "${at}:1: the table is empty")
check("${norway}RUS,country,RU,643\n" "${at}:3: expected code")
check("${norway}RUS,country,RU,643,Russia,,,,,\n" "${at}:3: expected code")
check("${norway}rus,country,RU,643,Russia,,,,\n" "${at}:3: expected code")
check("${norway}RUS,land,RU,643,Russia,,,,\n" "${at}:3: expected code")
check("${norway}RUS,country,RUS,643,Russia,,,,\n" "${at}:3: expected code")
check("${norway}RUS,country,RU,64,Russia,,,,\n" "${at}:3: '64' is no number of three digits")
check("${norway}RUS,country,RU,,Russia,,,,\n" "${at}:3: RUS has no number of M49")
check("${norway}RUS,country,RU,643,,,,,\n" "${at}:3: expected code")
check("${norway}\n${russia}" "${at}:3: expected code")
check("${norway}RUS,country,RU,643,\"Russia\",,,,\n" "${at}:3: expected code")
check("${norway}RUS,country,RU,643,Rus[sia,,,,\n" "${at}:3: expected code")
check("${norway}RUS,country,RU,643,Russia,\\,,,\n" "${at}:3: expected code")
check("${norway}RUS,country,RU,643,Russia,A;;B,,,\n" "${at}:3: other_names holds an empty one")
check("${norway}RUS,country,RU,643,Russia,A;,,,\n" "${at}:3: other_names holds an empty one")
check("${norway}RUS,country,RU,643,Russia,A; B,,,\n" "${at}:3: ' B' begins or ends with a blank")
check("${norway}RUS,country,RU,643,Россия,,,,\n" "${at}:3: 'Россия' holds something else")
check("${norway}RUS,country,NO,643,Russia,,,,\n" "${at}:3: code 'NO' stands already in line 2")
check("${norway}RUS,country,RU,643,Russia,,NOR,,\n" "${at}:3: code 'NOR' stands already in line 2")
check("${norway}RUS,country,RU,578,Russia,,,,\n" "${at}:3: m49 '578' stands already in line 2")
check("${norway}RUS,country,RU,643,Russia,,,579,\n" "${at}:3: comtrade '579' stands already")
check("${norway}RUS,country,RU,643,Nórway,,,,\n" "${at}:3: name 'norway' stands already in line 2")
check("${norway}RUS,country,RU,643,Russia,the russia,,,\n" "${at}:3: name 'russia' stands already")
check("${russia}${norway}" "${at}:3: rows are ordered by kind and code, but NOR follows")
check("BLX,area,,,A,,,,\n${norway}" "${at}:3: rows are ordered by kind and code, but NOR follows")
check("${norway}RUS,country,RU,643,Russia,Nor,,,\n" "${at}:3: the name 'nor' is a code")
check("${norway}BLX,area,,,A,,,,BEL 1998\n" "until names BEL, which is no code of the table")

set(header "code,name\n")
check("${norway}" "${at}:1: the header must be")

if(failures GREATER 0)
  message(FATAL_ERROR "${failures} checks failed")
endif()
