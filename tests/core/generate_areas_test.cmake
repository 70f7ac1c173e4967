# A row that is wrong stops the generator, at its file and line:
#
#   cmake -D SOURCE_DIR=… -D WORK_DIR=… -P generate_countries_test.cmake
cmake_minimum_required(VERSION 3.25)

set(header "alpha3,alpha2,m49,name,other_names\n")
set(table ${WORK_DIR}/countries_test.csv)
set(failures 0)

# Runs the generator on a header and these rows; what it says on stderr must
# match, or be empty where nothing is expected.
function(check rows expected)
  file(WRITE ${table} "${header}${rows}")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D INPUT=${table} -D OUTPUT=${WORK_DIR}/countries_test.hpp
      -P ${SOURCE_DIR}/cmake/GenerateCountries.cmake
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

set(at "countries_test.csv")
set(norway "NOR,NO,578,Norway,Kingdom of Norway\n")
set(russia "RUS,RU,643,Russia,\n")
check("${norway}${russia}" "")
check("${norway}${russia}W00,,000,World,\n" "")
check("NOR,NO,578,Norway,\r\nRUS,RU,643,Russia,\r\n" "")
check("" "${at}:1: the table is empty")
check("${norway}RUS,RU,643\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,Russia,,\n" "${at}:3: expected alpha3")
check("${norway}rus,RU,643,Russia,\n" "${at}:3: expected alpha3")
check("${norway}RUS,RUS,643,Russia,\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,64,Russia,\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,,\n" "${at}:3: expected alpha3")
check("${norway}\n${russia}" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,\"Russia\",\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,Rus[sia,\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,Russia,\\\n" "${at}:3: expected alpha3")
check("${norway}RUS,RU,643,Russia,A;;B\n" "${at}:3: other_names holds an empty name")
check("${norway}RUS,RU,643,Russia,A;\n" "${at}:3: other_names holds an empty name")
check("${norway}RUS,RU,643,Russia,A; B\n" "${at}:3: ' B' begins or ends with a blank")
check("${norway}RUS,RU,643,Россия,\n" "${at}:3: 'Россия' holds something else")
check("${norway}NOR,RU,643,Russia,\n" "${at}:3: alpha3 'NOR' stands already in line 2")
check("${norway}RUS,NO,643,Russia,\n" "${at}:3: alpha2 'NO' stands already in line 2")
check("${norway}RUS,RU,578,Russia,\n" "${at}:3: m49 '578' stands already in line 2")
check("${norway}RUS,RU,643,Nórway,\n" "${at}:3: name 'norway' stands already in line 2")
check("${norway}RUS,RU,643,Russia,the russia\n" "${at}:3: name 'russia' stands already in line 3")
check("${russia}${norway}" "${at}:3: rows are ordered by alpha3, but NOR follows RUS")
check("${norway}RUS,RU,643,Russia,Nor\n" "${at}:3: the name 'nor' is a code")

set(header "alpha3,name\n")
check("${norway}" "${at}:1: the header must be")

if(failures GREATER 0)
  message(FATAL_ERROR "${failures} checks failed")
endif()
