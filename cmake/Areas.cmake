# Generates the tables behind src/core/trade/country.cpp, anew when their source or
# the generator changes.
set(area_table ${PROJECT_BINARY_DIR}/generated/core/area_table.hpp)
add_custom_command(
  OUTPUT ${area_table}
  COMMAND ${CMAKE_COMMAND}
    -D INPUT=${PROJECT_SOURCE_DIR}/data/areas.csv -D OUTPUT=${area_table}
    -P ${PROJECT_SOURCE_DIR}/cmake/GenerateAreas.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/data/areas.csv
    ${PROJECT_SOURCE_DIR}/cmake/GenerateAreas.cmake
  COMMENT "Generating the tables of areas"
  VERBATIM)
target_sources(tradestat PRIVATE ${area_table})
target_include_directories(tradestat PRIVATE ${PROJECT_BINARY_DIR}/generated)
