# Generates the tables behind src/core/trade/country.cpp and series_break.cpp, anew when
# their sources or the generators change.
set(area_table ${PROJECT_BINARY_DIR}/generated/core/area_table.hpp)
add_custom_command(
  OUTPUT ${area_table}
  COMMAND ${CMAKE_COMMAND}
    -D INPUT=${PROJECT_SOURCE_DIR}/data/areas.csv -D OUTPUT=${area_table}
    -P ${PROJECT_SOURCE_DIR}/cmake/GenerateAreas.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/data/areas.csv
    ${PROJECT_SOURCE_DIR}/cmake/GenerateAreas.cmake ${PROJECT_SOURCE_DIR}/cmake/ReadTable.cmake
  COMMENT "Generating the tables of areas"
  VERBATIM)
set(break_table ${PROJECT_BINARY_DIR}/generated/core/break_table.hpp)
add_custom_command(
  OUTPUT ${break_table}
  COMMAND ${CMAKE_COMMAND}
    -D INPUT=${PROJECT_SOURCE_DIR}/data/breaks.csv -D AREAS=${PROJECT_SOURCE_DIR}/data/areas.csv
    -D OUTPUT=${break_table}
    -P ${PROJECT_SOURCE_DIR}/cmake/GenerateBreaks.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/data/breaks.csv ${PROJECT_SOURCE_DIR}/data/areas.csv
    ${PROJECT_SOURCE_DIR}/cmake/GenerateBreaks.cmake ${PROJECT_SOURCE_DIR}/cmake/ReadTable.cmake
  COMMENT "Generating the table of breaks in series"
  VERBATIM)
target_sources(tradestat PRIVATE ${area_table} ${break_table})
target_include_directories(tradestat PRIVATE ${PROJECT_BINARY_DIR}/generated)
