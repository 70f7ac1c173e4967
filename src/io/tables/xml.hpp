#pragma once

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/bytes/source.hpp"

namespace tradestat::io {

/// The attributes of an element.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
  /// By its name without a prefix; nothing where there is none.
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  const char** pairs_;  ///< names and values by turns, up to a null
};

/// What happens in a document. Names are without their prefixes.
class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;
  /// What it cannot take, which ends the reading.
  virtual const std::optional<Error>& error() const = 0;
};

/// Reads a document of XML block by block, so that none is whole in memory. A document with
/// declarations of its own (DOCTYPE) is refused: those of the formats that are read have none,
/// and entities grow.
class XmlReader {
 public:
  XmlReader(ByteSource& source, std::string path, XmlHandler& handler);
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;
  ~XmlReader();

  /// Reads on; false at the end. Errors: as the source and the handler; bad_data where it is no
  /// sound XML, or has more than 64 elements in another or a tag of more than a million bytes;
  /// io where this build reads none.
  Result<bool> read_block();

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

/// Reads all of a document.
Status read_xml(ByteSource& source, const std::string& path, XmlHandler& handler);

}  // namespace tradestat::io
