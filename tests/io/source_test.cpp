#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <string>

#include "io/bytes/open.hpp"
#include "support/catch.hpp"

using tradestat::io::open_source;
using tradestat::io::read_all;

namespace {

/// A file that goes with the test.
struct TemporaryFile {
  std::string path = "byte_source_test.bytes";
  explicit TemporaryFile(std::size_t size) {
    std::ofstream(path, std::ios::binary) << std::string(size, 'x');
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::remove(path.c_str()); }
};

}  // namespace

TEST_CASE("a file that becomes shorter while it is read is an error, not its end") {
  const TemporaryFile file(3'000'000);
  auto source = open_source(file.path);
  REQUIRE(source);
  std::string block(1'000'000, '\0');
  REQUIRE((*source)->read(block));
  REQUIRE(::truncate(file.path.c_str(), 1'500'000) == 0);
  const auto rest = read_all(*std::move(source), file.path);
  REQUIRE_FALSE(rest);
  CHECK(rest.error().message ==
        "cannot read 'byte_source_test.bytes': it became shorter while it was read");
}

TEST_CASE("a file that grows is read as far as it goes") {
  const TemporaryFile file(1000);
  auto source = open_source(file.path);
  REQUIRE(source);
  std::ofstream(file.path, std::ios::app) << "more";
  const auto all = read_all(*std::move(source), file.path);
  REQUIRE(all);
  CHECK(all->size() == 1004);
}

TEST_CASE("bytes are kept until they are let go") {
  using tradestat::io::KeptSource;
  std::string block(2, '\0');
  KeptSource kept(tradestat::io::bytes_of("abcdef"), "test");
  REQUIRE(kept.read(block));
  REQUIRE(kept.read(block));
  CHECK(block == "cd");
  const auto all = kept.all();
  REQUIRE(all);
  CHECK(*all == "abcdef");

  KeptSource passing(tradestat::io::bytes_of("abcdef"), "test");
  REQUIRE(passing.read(block));
  passing.let_go();
  REQUIRE(passing.read(block));
  CHECK(block == "cd");
}
