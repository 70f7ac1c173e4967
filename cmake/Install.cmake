# find_package(tradestat): the installed target needs the system's threads, and Expat and zlib where
# it was built with them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_directory ${CMAKE_INSTALL_LIBDIR}/cmake/tradestat)

install(TARGETS tradestat_program COMPONENT program)
install(TARGETS tradestat EXPORT tradestat
  ARCHIVE COMPONENT library
  LIBRARY COMPONENT library
  FILE_SET HEADERS COMPONENT library)
install(EXPORT tradestat
  FILE tradestatTargets.cmake
  NAMESPACE tradestat::
  DESTINATION ${package_directory}
  COMPONENT library)

# Before 1.0 a minor version may break what uses it.
write_basic_package_version_file(tradestatConfigVersion.cmake COMPATIBILITY SameMinorVersion)
configure_file(cmake/tradestatConfig.cmake tradestatConfig.cmake @ONLY)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/tradestatConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/tradestatConfigVersion.cmake
  DESTINATION ${package_directory}
  COMPONENT library)

install(FILES LICENSE README.md CHANGELOG.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(DIRECTORY data/examples
  DESTINATION ${CMAKE_INSTALL_DATADIR}/tradestat COMPONENT program)
install(FILES data/output.schema.json data/dataset.schema.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/tradestat COMPONENT program)
include(cmake/Manual.cmake)
