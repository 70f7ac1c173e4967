# What inflates .gz and .zip files: ISA-L, or zlib, which takes six times as long for a file of BACI.
# A static program takes ISA-L's objects, made of the distribution's source by cmake/isal.sh as there
# is no static library; another one links with the system's.
option(TRADESTAT_ISAL "Inflate with ISA-L where it can be had, else with zlib" ON)
set(TRADESTAT_INFLATER zlib)
set(TRADESTAT_NEEDS_ZLIB OFF)  # who links with the installed library
set(isal ${PROJECT_BINARY_DIR}/isal)

if(TRADESTAT_ISAL AND TRADESTAT_STATIC AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  find_program(TRADESTAT_NASM nasm)
  find_program(TRADESTAT_APT_GET apt-get)
  if(NOT IS_DIRECTORY ${isal}/objects AND TRADESTAT_NASM AND TRADESTAT_APT_GET)
    message(STATUS "Making ISA-L of its source")
    execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/isal.sh ${isal}
      OUTPUT_FILE ${isal}.log ERROR_FILE ${isal}.log RESULT_VARIABLE failed)
    if(failed)
      message(STATUS "That failed: see ${isal}.log")
    endif()
  endif()
  file(GLOB objects ${isal}/objects/*.o)
  if(objects)
    set(TRADESTAT_INFLATER ISA-L)
    target_sources(tradestat PRIVATE ${objects})
    target_include_directories(tradestat SYSTEM PRIVATE ${isal}/include)
  endif()
elseif(TRADESTAT_ISAL AND NOT TRADESTAT_STATIC)
  find_path(TRADESTAT_ISAL_HEADERS isa-l/igzip_lib.h)
  find_library(TRADESTAT_ISAL_LIBRARY isal)
  if(TRADESTAT_ISAL_HEADERS AND TRADESTAT_ISAL_LIBRARY)
    set(TRADESTAT_INFLATER ISA-L)
    target_link_libraries(tradestat PRIVATE isal)
  endif()
endif()

if(TRADESTAT_INFLATER STREQUAL "zlib")
  set(ZLIB_USE_STATIC_LIBS ${TRADESTAT_STATIC})
  find_package(ZLIB REQUIRED)
  set(TRADESTAT_NEEDS_ZLIB ON)
  target_link_libraries(tradestat PRIVATE ZLIB::ZLIB)
else()
  set_source_files_properties(src/io/bytes/inflate.cpp PROPERTIES
    COMPILE_DEFINITIONS TRADESTAT_WITH_ISAL)
endif()
message(STATUS "Compressed files are read with ${TRADESTAT_INFLATER}")
