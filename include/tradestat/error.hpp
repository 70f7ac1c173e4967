#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tradestat {

/// What kind of thing went wrong; its name is the `code` of a JSON error.
enum class ErrorCode {
  usage,     ///< the question: an unknown command, option, value or country
  no_data,   ///< the question is sound, but the dataset holds no such figure
  bad_data,  ///< the input cannot be read as what it should be
  io,        ///< a file or stream cannot be opened, read or written
};

/// A place in a text.
struct TextPosition {
  int line = 0;    ///< from 1; 0 where there is none
  int column = 0;  ///< in code points, from 1; 0 where there is none
};

/// A failure as its user reads it. Undefined results are not failures: see Estimate.
/// Settings of FileOptions and FlowQuery stand in backticks, with a value after "=": "say
/// `unit=USD`"; a front end gives them its own names.
struct Error {
  ErrorCode code = ErrorCode::usage;
  std::string message{};      ///< what is wrong; lower-case start, no final period
  std::string hint{};         ///< what to do; may be empty
  std::string path{};         ///< the input, for errors in data; else empty
  int line = 0;               ///< from 1; 0 where there is none
  int column = 0;             ///< in code points, from 1; 0 where there is none
  std::vector<Error> more{};  ///< what else is wrong with the input; these have no more
};

/// The name of a code in JSON: "usage", "no_data", "bad_data", "io".
const char* to_string(ErrorCode code);

/// Ends the program with a message: a Result was taken for what it is not.
/// `error`: the one in it; null where there is a value.
[[noreturn]] void end_of_misuse(const Error* error);

/// A value, or the error that stands in its place. To ask for the one that is
/// not there ends the program, with the error's message on standard error.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return state_.index() == 0; }
  T& operator*() & { return value_of(state_); }
  T&& operator*() && { return std::move(value_of(state_)); }
  const T& operator*() const& { return value_of(state_); }
  T* operator->() { return &value_of(state_); }
  const T* operator->() const { return &value_of(state_); }
  /// The value, or another one in place of an error.
  T value_or(T otherwise) const& { return *this ? **this : std::move(otherwise); }
  T value_or(T otherwise) && { return *this ? *std::move(*this) : std::move(otherwise); }

  const Error& error() const {
    if (const Error* error = std::get_if<1>(&state_)) return *error;
    end_of_misuse(nullptr);
  }

 private:
  template <class State>
  static auto& value_of(State& state) {
    if (auto* value = std::get_if<0>(&state)) [[likely]]
      return *value;
    end_of_misuse(std::get_if<1>(&state));
  }

  std::variant<T, Error> state_;
};

/// Success without a value.
struct Done {};
using Status = Result<Done>;

}  // namespace tradestat
