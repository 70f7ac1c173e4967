# find_package(tradestat): the installed target needs the system's threads, and Expat and zlib where
# it was built with them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_directory ${CMAKE_INSTALL_LIBDIR}/cmake/tradestat)

install(TARGETS tradestat_program)
install(TARGETS tradestat EXPORT tradestat FILE_SET HEADERS)
install(EXPORT tradestat
  FILE tradestatTargets.cmake
  NAMESPACE tradestat::
  DESTINATION ${package_directory})

# Before 1.0 a minor version may break what uses it.
write_basic_package_version_file(tradestatConfigVersion.cmake COMPATIBILITY SameMinorVersion)
configure_file(cmake/tradestatConfig.cmake tradestatConfig.cmake @ONLY)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/tradestatConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/tradestatConfigVersion.cmake
  DESTINATION ${package_directory})
