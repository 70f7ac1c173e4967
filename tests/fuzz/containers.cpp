#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/support.hpp"

using namespace tradestat;

// Any bytes are a .gz, a .zip, a file or an error, the same each time they are read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const fuzz::Folder folder;
  const std::string path = folder.write("a.zip", bytes);
  const auto dataset = load({path}, {}, {});
  if (!dataset) fuzz::check_error(dataset.error());
  const fuzz::Folder other;
  const std::string again = other.write("a.zip", bytes);
  fuzz::require(fuzz::text_of(dataset, folder.path()) ==
                fuzz::text_of(load({again}, {}, {}), other.path()));
  static_cast<void>(inspect({folder.path()}, {}, {}));
  return 0;
}
