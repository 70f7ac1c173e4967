#include "tradestat/error.hpp"

#include <cstdio>
#include <cstdlib>

namespace tradestat {

const char* to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage: return "usage";
    case ErrorCode::no_data: return "no_data";
    case ErrorCode::bad_data: return "bad_data";
    case ErrorCode::io: return "io";
  }
  return "";
}

void end_of_misuse(const Error* error) {
  std::fprintf(stderr, "tradestat: a result was used unchecked: %s\n",
               error != nullptr ? error->message.c_str() : "it has a value, not an error");
  std::abort();
}

}  // namespace tradestat
