# The libraries of others. An installed package comes first; the release below
# is fetched only where find_package finds none. The hashes are those of the
# archives that the projects published; for the .tar.gz, `git archive` of the
# tag gives the same bytes.
include(FetchContent)

FetchContent_Declare(CLI11
  URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.4.2.tar.gz
  URL_HASH SHA256=f2d893a65c3b1324c50d4e682c0cdc021dd0477ae2c048544f39eed6654b699a
  DOWNLOAD_EXTRACT_TIMESTAMP OFF
  FIND_PACKAGE_ARGS 2.1 CONFIG)

FetchContent_Declare(fmt
  URL https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
  URL_HASH SHA256=5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2
  DOWNLOAD_EXTRACT_TIMESTAMP OFF
  FIND_PACKAGE_ARGS 9 CONFIG)

FetchContent_Declare(nlohmann_json
  URL https://github.com/nlohmann/json/releases/download/v3.11.3/json.tar.xz
  URL_HASH SHA256=d6c65aca6b1ed68e7a182f4757257b107ae403032760ed6ef121c9d55e81757d
  DOWNLOAD_EXTRACT_TIMESTAMP OFF
  FIND_PACKAGE_ARGS 3.11 CONFIG)

# No version: 2.x and 3.x each refuse a request for the other, and both will do.
FetchContent_Declare(Catch2
  URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.5.4.tar.gz
  URL_HASH SHA256=b7754b711242c167d8f60b890695347f90a1ebc95949a045385114165d606dbb
  DOWNLOAD_EXTRACT_TIMESTAMP OFF
  FIND_PACKAGE_ARGS CONFIG)

# A function, so that what is set for their builds does not reach ours.
function(tradestat_find_dependencies)
  set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)
  string(APPEND CMAKE_CXX_FLAGS " -w")
  set(CMAKE_CXX_CLANG_TIDY "")
  set(CMAKE_VERIFY_INTERFACE_HEADER_SETS OFF)
  set(CLI11_INSTALL OFF)
  set(FMT_INSTALL OFF)
  set(JSON_Install OFF)
  set(JSON_BuildTests OFF)
  FetchContent_MakeAvailable(CLI11 fmt nlohmann_json)
  if(TRADESTAT_TESTS)
    FetchContent_MakeAvailable(Catch2)
  endif()
  # No warnings from headers of others. (SYSTEM in FetchContent_Declare would say
  # so too, but CMake 3.25 takes it for a part of the hash.)
  foreach(fetched IN ITEMS CLI11 fmt nlohmann_json Catch2)
    if(TARGET ${fetched})
      set_target_properties(${fetched} PROPERTIES SYSTEM ON)
    endif()
  endforeach()
endfunction()
tradestat_find_dependencies()
