# Generates the tables behind src/core/trade/country.cpp, anew when their source or
# the generator changes.
set(country_table ${PROJECT_BINARY_DIR}/generated/core/country_table.hpp)
add_custom_command(
  OUTPUT ${country_table}
  COMMAND ${CMAKE_COMMAND}
    -D INPUT=${PROJECT_SOURCE_DIR}/data/countries.csv -D OUTPUT=${country_table}
    -P ${PROJECT_SOURCE_DIR}/cmake/GenerateCountries.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/data/countries.csv
    ${PROJECT_SOURCE_DIR}/cmake/GenerateCountries.cmake
  COMMENT "Generating the tables of countries"
  VERBATIM)
target_sources(tradestat PRIVATE ${country_table})
target_include_directories(tradestat PRIVATE ${PROJECT_BINARY_DIR}/generated)
