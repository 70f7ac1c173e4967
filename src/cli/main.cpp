#include <cstdio>

#include "tradestat/version.hpp"

int main() { std::puts("tradestat " TRADESTAT_VERSION); }
