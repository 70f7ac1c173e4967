#!/bin/sh
# isal.sh DIRECTORY: makes DIRECTORY/objects/*.o and DIRECTORY/include/isa-l of the source that the
# distribution has of ISA-L, for it has no static library of it. apt checks what it fetches, from
# where this system takes its packages; nothing is installed. Needs apt-get, make and nasm.
set -eu
directory=$1
work=$directory/source
rm -rf "$work"
mkdir -p "$work/sources" "$work/lists/partial"
# The system's own places, for sources.
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
  [ -f "$file" ] && sed -n 's/^deb /deb-src /p' "$file" > "$work/sources/$(basename "$file" .list).list"
done
for file in /etc/apt/sources.list.d/*.sources; do
  [ -f "$file" ] && sed 's/^Types:.*/Types: deb-src/' "$file" > "$work/sources/$(basename "$file")"
done
cd "$work"
apt() {
  apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/sources" \
    -o "Dir::State::Lists=$work/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= "$@"
}
apt update || true  # a place without sources is not wanted
apt source --download-only libisal
mkdir unpacked
tar -xf libisal_*.orig.tar.* -C unpacked --strip-components=1
# Position-independent, as the program is.
make -C unpacked -s -f Makefile.unx units=igzip CC="cc -fPIC -fcf-protection=full" lib
mkdir -p "$directory/include/isa-l" "$directory/objects"
cp unpacked/include/igzip_lib.h unpacked/include/crc.h "$directory/include/isa-l"
cd "$directory/objects"
ar x "$work/unpacked/bin/isa-l.a"
# Its jumps land on marks, which nasm does not say of what it assembles.
for object in *.o; do
  ld -r -z ibt -z shstk -o marked "$object"
  mv marked "$object"
done
rm -rf "$work"
