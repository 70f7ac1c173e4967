# Expat reads the XML of workbooks, as a stream: a sheet need not fit into memory.
# Sets TRADESTAT_EXPAT where .xlsx files can be read.
set(TRADESTAT_EXPAT OFF)
if(NOT TRADESTAT_XLSX)
  message(STATUS "Workbooks: not read (TRADESTAT_XLSX is off)")
  return()
endif()
find_library(EXPAT_LIBRARY NAMES libexpat.a expat)  # its archive, which a static program needs
find_package(EXPAT)
if(NOT EXPAT_FOUND)
  message(STATUS "Workbooks: not read, as Expat is missing (Debian: libexpat1-dev)")
  return()
endif()
message(STATUS "Workbooks: read with ${EXPAT_LIBRARY}")
set(TRADESTAT_EXPAT ON)
set_source_files_properties(src/io/tables/xml.cpp PROPERTIES
  COMPILE_DEFINITIONS TRADESTAT_WITH_EXPAT)
target_link_libraries(tradestat PRIVATE EXPAT::EXPAT)
