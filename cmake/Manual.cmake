# What the program writes of itself, for `cmake --install`. Where it cannot be run here, because it
# is built for another processor, there is none of it.
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  message(STATUS "No manual and no completions: the program cannot be run here")
  return()
endif()

set(own_words ${PROJECT_BINARY_DIR}/own_words)
set(program_runs $<TARGET_FILE:tradestat_program>)
if(CMAKE_CROSSCOMPILING)
  set(program_runs ${CMAKE_CROSSCOMPILING_EMULATOR} ${program_runs})
endif()
file(MAKE_DIRECTORY ${own_words})
add_custom_command(
  OUTPUT ${own_words}/tradestat.1 ${own_words}/tradestat ${own_words}/_tradestat
    ${own_words}/tradestat.fish
  COMMAND ${program_runs} man > ${own_words}/tradestat.1
  COMMAND ${program_runs} completions bash > ${own_words}/tradestat
  COMMAND ${program_runs} completions zsh > ${own_words}/_tradestat
  COMMAND ${program_runs} completions fish > ${own_words}/tradestat.fish
  DEPENDS tradestat_program
  COMMENT "Writing the manual and the completions"
  VERBATIM)
add_custom_target(own_words ALL DEPENDS ${own_words}/tradestat.1)

install(FILES ${own_words}/tradestat.1
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${own_words}/tradestat
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES ${own_words}/_tradestat
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT program)
install(FILES ${own_words}/tradestat.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)
