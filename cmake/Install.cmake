# find_package(tradestat): the installed target needs nothing but itself, so
# that its export is the whole package configuration.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_directory ${CMAKE_INSTALL_LIBDIR}/cmake/tradestat)

install(TARGETS tradestat_program)
install(TARGETS tradestat EXPORT tradestat FILE_SET HEADERS)
install(EXPORT tradestat
  FILE tradestatConfig.cmake
  NAMESPACE tradestat::
  DESTINATION ${package_directory})

# Before 1.0 a minor version may break what uses it.
write_basic_package_version_file(tradestatConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/tradestatConfigVersion.cmake
  DESTINATION ${package_directory})
