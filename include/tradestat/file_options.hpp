#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tradestat/flow_query.hpp"
#include "tradestat/progress.hpp"

namespace tradestat {

/// Lists by which files number countries.
enum class CountryNumbers {
  m49,       ///< the UN's and ISO's
  comtrade,  ///< that of Comtrade and BACI
};

/// Lists of commodities and services.
enum class Classification { hs, sitc, bec, ebops, none };

/// What a name of an area in trade files means.
struct AreaRule {
  std::string name;       ///< as the files have it, in any case
  std::string code{};     ///< of the area; the name itself where it is one of its own
  bool is_group = false;  ///< of countries that stand beside it
};

/// What trade files do not say themselves, and who watches them being read.
struct FileOptions {
  std::string format{};            ///< read as this format; empty: recognised by the content
  std::string map{};               ///< exporter=COLUMN,importer=...: makes any CSV readable
  std::optional<int> unit_mult{};  ///< the power of ten of US dollars that a mapped file counts in
  std::optional<CountryNumbers> numbers{};         ///< of countries given as numbers
  std::optional<Classification> classification{};  ///< of a mapped file's items
  std::optional<char> decimal{};     ///< '.' or ',': the mark behind which decimals stand
  std::optional<Direction> holds{};  ///< of files that state neither
  std::optional<int> year{};         ///< of files that state none
  std::string sheet{};               ///< of a workbook: by name, or by number from 1
  std::vector<AreaRule> areas{};     ///< what names mean that no list has
  bool skip_bad_rows = false;        ///< count rows that cannot be read instead of failing
  Progress* progress = nullptr;      ///< kept while files are read; or null
};

}  // namespace tradestat
