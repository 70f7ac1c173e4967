#pragma once

#include <string>
#include <vector>

#include "tradestat/error.hpp"
#include "tradestat/progress.hpp"

/// Which files the inputs of a question are.
namespace tradestat::io {

/// What inputs are.
struct Files {
  std::vector<std::string> paths;        ///< with the data files of folders and archives
  std::vector<std::string> passed_over;  ///< what else is in these, by path; "/" behind a folder's
};

/// The files that inputs are, in their order, those of a folder or archive by name; the
/// progress is told their size.
/// Errors (io, bad_data): a folder or archive that cannot be read, or has none.
Result<Files> files_of(const std::vector<std::string>& inputs, Progress* progress = nullptr);

/// BACI's lists of product names in the folders of its files, those that are no inputs
/// themselves. Errors (io): a folder that cannot be read.
Result<std::vector<std::string>> product_lists_beside(const std::vector<std::string>& paths);

/// Whether an input gives its bytes twice: a file, by itself or in an archive, or a folder.
bool reads_again(const std::string& path);

}  // namespace tradestat::io
