# Intel's Intelligent Storage Acceleration Library inflates four times as fast as
# zlib. It is opened when the first compressed file comes, and not linked with.
# Sets TRADESTAT_ISAL where .gz and .zip files can be read.
set(TRADESTAT_ISAL OFF)
if(NOT TRADESTAT_GZIP)
  message(STATUS "Compressed files: not read (TRADESTAT_GZIP is off)")
  return()
endif()
find_path(TRADESTAT_ISAL_HEADERS isa-l/igzip_lib.h)
find_library(TRADESTAT_ISAL_LIBRARY isal)
if(NOT TRADESTAT_ISAL_HEADERS OR NOT TRADESTAT_ISAL_LIBRARY)
  message(STATUS "Compressed files: not read, as ISA-L is missing (Debian: libisal-dev)")
  return()
endif()
message(STATUS "Compressed files: read with ${TRADESTAT_ISAL_LIBRARY}")
set(TRADESTAT_ISAL ON)
set_source_files_properties(src/io/bytes/inflate.cpp PROPERTIES
  COMPILE_DEFINITIONS TRADESTAT_WITH_ISAL)
target_include_directories(tradestat PRIVATE ${TRADESTAT_ISAL_HEADERS})
target_link_libraries(tradestat PRIVATE ${CMAKE_DL_LIBS})
