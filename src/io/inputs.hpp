#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "tradestat/error.hpp"

/// Which files the inputs of a question are.
namespace tradestat::io {

/// The inputs, with the data files of folders and archives in their place, by name.
/// Errors (io, bad_data): a folder or archive that cannot be read, or has none.
Result<std::vector<std::string>> files_of(const std::vector<std::string>& inputs);

/// BACI's lists of product names in the folders of its files, those that are no inputs
/// themselves. Errors (io): a folder that cannot be read.
Result<std::vector<std::string>> product_lists_beside(const std::vector<std::string>& paths);

/// Whether an input gives its bytes twice: a file, by itself or in an archive.
bool reads_again(const std::string& path);

/// The size of all files named so far; 0 where one has none, such as a pipe.
std::atomic<std::uint64_t>& bytes_in_all();

}  // namespace tradestat::io
