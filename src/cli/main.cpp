#include "cli/program.hpp"

int main() { return tradestat::cli::run_program(); }
