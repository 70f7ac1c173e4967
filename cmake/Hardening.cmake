# What makes an error in memory hard to use, for all that is compiled here: checks of buffers and
# of the stack, a program that lies at another address each time, tables of addresses that are
# read-only once it runs, and jumps that land on functions only. tests/elf.py holds it.
if(NOT TRADESTAT_HARDENED)
  return()
endif()
add_compile_options(-fPIE -fstack-protector-strong -fstack-clash-protection
  -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack)
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-fcf-protection=full TRADESTAT_HAS_CF_PROTECTION)  # x86 has it
if(TRADESTAT_HAS_CF_PROTECTION)
  add_compile_options(-fcf-protection=full)
endif()
