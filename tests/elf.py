#!/usr/bin/env python3
"""Reads from the program and the library whether they are hardened as cmake/Hardening.cmake says.

usage: elf.py PROGRAM LIBRARY

By readelf: a program that lies at another address each time (also where it is static), tables
of addresses read-only from its start (full RELRO), no memory both written and run, checked
buffers and stack; and, where the compiler has them, landing marks for indirect jumps in every
object of the library. (The program's own note of these is the C library's to give.)
"""

import platform
import re
import subprocess
import sys


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], capture_output=True, text=True,
                          check=True).stdout


def main(program, library):
    header, segments = readelf("-h", program), readelf("-l", program)
    dynamic = readelf("-d", program)
    symbols = readelf("-s", program) + readelf("-s", library)
    rules = {
        "its address is not fixed (PIE)": "DYN (Position-Independent" in header
                                          and re.search(r"FLAGS_1.*\bPIE\b", dynamic),
        "full RELRO": "GNU_RELRO" in segments and re.search(r"FLAGS_1.*\bNOW\b", dynamic),
        "no stack to run": re.search(r"GNU_STACK.* RW ", segments),
        "no segment both written and run": not re.search(r"LOAD.* RWE ", segments),
        "a protected stack": "__stack_chk_fail" in symbols,
        "checked buffers": re.search(r"__\w+_chk\b", symbols),
        "no libraries' paths of its own": not re.search(r"\(R(UN)?PATH\)", dynamic),
    }
    if platform.machine() == "x86_64":
        notes = readelf("-n", library)
        objects = notes.count("\nFile: ")
        rules["landing marks (CET)"] = objects and len(re.findall(r"IBT, SHSTK", notes)) == objects
    for rule, holds in rules.items():
        print(f"{'yes' if holds else 'NO ':3}  {rule}")
    return 0 if all(rules.values()) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
