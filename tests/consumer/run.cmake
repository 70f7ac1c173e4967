# Installs BUILD below DIRECTORY, then configures, builds and runs a consumer
# with nothing else of the project in sight: the program of docs/library.md's
# section, so that it cannot go stale.
file(REMOVE_RECURSE ${DIRECTORY})

file(READ ${CMAKE_CURRENT_LIST_DIR}/../../docs/library.md readme)
string(FIND "${readme}" "```cpp\n" start)
math(EXPR start "${start} + 7")
string(SUBSTRING "${readme}" ${start} -1 program)
string(FIND "${program}" "```" length)
string(SUBSTRING "${program}" 0 ${length} program)
file(WRITE ${DIRECTORY}/source/main.cpp "${program}")
file(COPY ${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt DESTINATION ${DIRECTORY}/source)

macro(run)
  execute_process(COMMAND ${ARGV} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endmacro()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${DIRECTORY}/prefix)
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${DIRECTORY}/source -B ${DIRECTORY}/build
  -DCMAKE_PREFIX_PATH=${DIRECTORY}/prefix
  -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${DIRECTORY}/build)
execute_process(COMMAND ${DIRECTORY}/build/consumer OUTPUT_VARIABLE printed
  COMMAND_ERROR_IS_FATAL ANY)
# (78.3/35.8)^(1/5) - 1, from 78.25/35.85 to 78.35/35.75; (10.6/28.7)^(1/5) - 1,
# from 10.55/28.75 to 10.65/28.65
if(NOT printed STREQUAL "RUS 16.943 (16.896, 16.991) % a year
PRK -18.06 (-18.17, -17.96) % a year
")
  message(FATAL_ERROR "the program of docs/library.md printed: ${printed}")
endif()
run(${DIRECTORY}/prefix/bin/tradestat --version)

# tradestat.hpp has all headers that are installed.
set(include ${DIRECTORY}/prefix/include)
file(READ ${include}/tradestat/tradestat.hpp all)
file(GLOB headers RELATIVE ${include} ${include}/tradestat/*.hpp)
list(REMOVE_ITEM headers tradestat/tradestat.hpp)
foreach(header IN LISTS headers)
  if(NOT all MATCHES "#include \"${header}\"")
    message(FATAL_ERROR "tradestat.hpp does not include ${header}")
  endif()
endforeach()
