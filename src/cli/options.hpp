#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/declare.hpp"
#include "report/render.hpp"
#include "tradestat/dataset.hpp"
#include "tradestat/decimal.hpp"
#include "tradestat/load.hpp"

namespace tradestat::cli {

/// What the program sees of the world around it.
struct Environment {
  const char* (*variable)(const char* name) = nullptr;  ///< null where it is not set
  bool output_is_terminal = false;
  int terminal_width = 0;        ///< of the terminal that output goes to; 0 where unknown
  Progress* progress = nullptr;  ///< of reading files, for somebody to show
};

/// A variable's value; empty where it is not set.
std::string variable(const Environment& environment, const char* name);

/// --data and the words that choose observations. A command adds the groups
/// that it understands.
class SelectionOptions {
 public:
  void add_data(CLI::App& app);
  /// What trade files do not say themselves; add_data() has it too.
  void add_file_options(CLI::App& app);
  /// `role`: what the countries are to the answer.
  void add_countries(CLI::App& app, std::size_t most,
                     const std::string& role = "balances are seen from the first");
  /// Two countries, or lists of them with commas between: RUS PRK,CHN.
  void add_pairs(CLI::App& app, const std::string& role =
                                    "balances are seen from the first; RUS PRK,CHN: two pairs");
  void add_item(CLI::App& app, const std::string& meaning =
                                   "commodity code: TOTAL for goods, S for services, SD, SC, ...");
  void add_year(CLI::App& app, const std::string& meaning = "these years only: 2016 or 2016,2021");
  void add_range(CLI::App& app);

  /// The observations that are asked for. Errors (usage): a country, year or
  /// range that is none, with the nearest there is.
  Result<FlowQuery> selection() const;
  /// As selection(), of two countries. Errors (usage): `command` has fewer.
  Result<FlowQuery> pair(const std::string& command) const;
  /// The countries named, as alpha-3 codes.
  Result<std::vector<std::string>> countries() const;
  /// Loads the input and refuses what it does not have. Errors: as load();
  /// no_data, with a list of what there is, where nothing or a year is missing.
  /// `file_year`: of trade files that state none.
  Result<Dataset> load(const FlowQuery& selection, std::optional<int> file_year = {}) const;

  /// Whether an input is standard input.
  bool reads_stdin() const;
  /// What is said about trade files. Errors (usage): a word that is none.
  Result<FileOptions> files() const;
  /// exports or imports; empty where it is not said.
  const std::string& flow() const { return flow_; }

  /// Told how far files are read: the environment's.
  inline static Progress* progress = nullptr;

 private:
  std::vector<std::string> data_;
  FileOptions files_;
  std::vector<std::string> areas_;
  std::string unit_;
  std::string codes_;
  std::string decimal_;
  std::string classification_;
  std::string flow_;
  std::string reported_by_;
  Status choose_countries(FlowQuery& selection) const;

  std::size_t most_countries_ = 0;
  bool takes_lists_ = false;
  std::vector<std::string> countries_;
  std::vector<std::string> years_;
  std::string from_;
  std::string to_;
  std::string item_;
};

/// How to write the answer: the options that every command has.
class OutputOptions {
 public:
  /// Only a command that checks something offers the formats of findings.
  void add(CLI::App& app, bool has_findings);
  /// Variables TRADESTAT_* stand in for options that are not given. Errors
  /// (usage): a format, width or colour word that does not exist.
  Status resolve(const Environment& environment);
  /// The document with the chosen columns. Errors (usage): no such column.
  Result<report::Document> choose(report::Document document) const;

  const report::OutputFormat& format() const { return *format_; }  ///< after resolve()
  const report::Style& style() const { return style_; }            ///< after resolve()
  const std::string& path() const { return path_; }  ///< of -o; empty for standard output

 private:
  Status resolve_format(const Environment& environment);
  Status resolve_color(const Environment& environment);
  Status resolve_width(const Environment& environment);

  std::vector<std::string_view> names_;  // of the formats that are offered
  std::string format_name_;
  std::string path_;
  std::string columns_;
  std::string color_;
  std::string width_;
  bool no_header_ = false;
  bool ascii_ = false;
  const report::OutputFormat* format_ = nullptr;
  report::Style style_;
};

/// An error in the question: what is wrong, and what to do.
Error usage(std::string message, std::string hint = {});

/// A sound question that the dataset has no figures for, and what to ask instead.
Error no_data(std::string message, std::string hint);

/// A year of four digits. Errors (usage).
Result<int> parse_year(const std::string& text, const std::string& option);
/// A whole number from low to high. Errors (usage).
Result<int> parse_integer(const std::string& text, const std::string& option, int low, int high);
/// The error (no_data) of a year that the selected figures do not have.
std::optional<Error> missing_year(const Dataset& dataset, const FlowQuery& selection, int year);
/// The error (no_data) of selected years that have no figure at all.
Error missing_years(const Dataset& dataset, const FlowQuery& selection);

}  // namespace tradestat::cli
