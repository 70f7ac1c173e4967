# For scripts that make C++ of the table ${INPUT}.

set(line_number 0)

function(fail what)
  message(FATAL_ERROR "${INPUT}:${line_number}: ${what}")
endfunction()

# The lines of the table. What would upset CMake's lists, brackets and backslashes, gets as "<" as
# far as the check of its row, which refuses it; lists within a field are parted by bars.
function(read_table result)
  file(READ "${INPUT}" text)
  string(REPLACE "\r\n" "\n" text "${text}")
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REGEX REPLACE "[][\\\\|\"\t$]" "<" text "${text}")
  string(REPLACE ";" "|" text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()
