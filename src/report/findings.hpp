#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tradestat::report {

/// What came of one check.
enum class CheckOutcome {
  pass,
  fail,     ///< wrong, or whatever else the question is told to fail on
  open,     ///< it could not be decided: the message says why
  warning,  ///< implausible, but neither right nor wrong
};

/// A kind of check.
struct Rule {
  std::string_view id;           ///< "claim"
  std::string_view summary;      ///< one sentence: what has to hold
  std::string_view description;  ///< sentences: how that is judged
};

/// One check as reports for CI tell it.
struct Finding {
  std::string_view rule;  ///< the id of one of the report's rules
  std::string id;         ///< stable from run to run
  CheckOutcome outcome = CheckOutcome::pass;
  std::string message;
  std::string path;  ///< the file that it is about, as it was given; empty without one
  int line = 0;      ///< from 1; 0 where there is none
  int column = 0;    ///< in code points, from 1; 0 where there is none
};

/// One of several subjects: the file that its findings are about, and how many there are.
struct Subject {
  std::string name;
  std::string path{};
  std::size_t findings = 0;
};

/// What was checked, and what came of it.
struct CheckReport {
  std::string subject{};            ///< what is checked: a dataset's id
  std::vector<Subject> subjects{};  ///< of several, in the order of the findings
  std::string summary{};            ///< "2 consistent, 1 inconsistent"
  std::vector<Rule> rules{};        ///< the kinds of checks that there are
  std::vector<Finding> findings{};

  /// How many findings have this outcome.
  std::size_t count(CheckOutcome outcome) const;
};

/// A place as compilers write it: "f.json:3:5", "f.json:3", "f.json".
std::string place_text(std::string_view path, int line, int column);

}  // namespace tradestat::report
