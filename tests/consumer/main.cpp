#include <cstdio>
#include <tradestat/decimal.hpp>
#include <tradestat/version.hpp>

int main() {
  const auto start = tradestat::Decimal::parse("28.7");
  const auto end = tradestat::Decimal::parse("10.6");
  if (!start || !end) return 1;
  const auto change = tradestat::subtract(*end, *start);
  if (!change || change->to_string() != "-18.1") return 1;
  std::puts("tradestat " TRADESTAT_VERSION ": 10.6 - 28.7 = -18.1");
}
