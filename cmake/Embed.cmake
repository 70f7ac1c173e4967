# tradestat_embed(TARGET FILE NAME): compiles the bytes of FILE into TARGET.
# Code of the target then says #include "embedded/NAME.hpp" and has
#   tradestat::embedded::NAME         a std::string_view with the bytes
#   tradestat::embedded::NAME_sha256  their SHA-256, 64 lower-case hex digits
# Both are constants: nothing runs at start-up.
function(tradestat_embed target file name)
  cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
  set(directory ${CMAKE_CURRENT_BINARY_DIR}/embedded-sources)
  set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/EmbedFile.cmake)
  add_custom_command(
    OUTPUT ${directory}/embedded/${name}.cpp ${directory}/embedded/${name}.hpp
    COMMAND ${CMAKE_COMMAND}
      -D FILE=${file} -D NAME=${name} -D DIRECTORY=${directory}/embedded -P ${script}
    DEPENDS ${file} ${script}
    COMMENT "Embedding ${name}"
    VERBATIM)
  target_sources(${target} PRIVATE
    ${directory}/embedded/${name}.cpp ${directory}/embedded/${name}.hpp)
  # Each calls its bytes by the same name.
  set_source_files_properties(${directory}/embedded/${name}.cpp
    PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_include_directories(${target} PRIVATE ${directory})
endfunction()
