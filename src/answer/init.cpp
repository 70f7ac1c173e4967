#include "answer/answers.hpp"
#include "embedded/starter.hpp"

namespace tradestat::answer {

Result<Answer> init(const Question&) {
  return Answer{{.command = "init", .dataset = std::string(embedded::starter)}};
}

}  // namespace tradestat::answer
