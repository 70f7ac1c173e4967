#include "io/read_file.hpp"

#include "io/trade/byte_source.hpp"

namespace tradestat::io {

Result<std::string> read_file(const std::string& path) {
  const auto source = trade::open_source(path);
  if (!source) return source.error();
  return trade::read_all(**source, path);
}

}  // namespace tradestat::io
