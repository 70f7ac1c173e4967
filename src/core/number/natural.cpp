#include "core/number/natural.hpp"

#include <algorithm>
#include <utility>

namespace tradestat {

Natural::Natural(Uint128 value) {
  for (; value != 0; value >>= 32) limbs_.push_back(static_cast<std::uint32_t>(value));
}

void Natural::trim() {
  while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
}

Natural Natural::power_of_two(unsigned exponent) {
  Natural result(0);
  result.limbs_.resize(exponent / 32 + 1);
  result.limbs_.back() = std::uint32_t{1} << exponent % 32;
  return result;
}

Natural Natural::power(Natural base, unsigned exponent) {
  Natural result(1);
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1U) result = result * base;
    if (exponent > 1) base = base * base;
  }
  return result;
}

Natural operator*(const Natural& a, const Natural& b) {
  Natural product(0);
  product.limbs_.resize(a.limbs_.size() + b.limbs_.size());
  for (std::size_t i = 0; i < a.limbs_.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.limbs_.size(); ++j) {
      carry += std::uint64_t{a.limbs_[i]} * b.limbs_[j] + product.limbs_[i + j];
      product.limbs_[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    product.limbs_[i + b.limbs_.size()] = static_cast<std::uint32_t>(carry);
  }
  product.trim();
  return product;
}

Natural operator+(const Natural& a, const Natural& b) {
  if (a.limbs_.size() < b.limbs_.size()) return b + a;
  Natural sum = a;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < sum.limbs_.size(); ++i) {
    carry += sum.limbs_[i];
    if (i < b.limbs_.size()) carry += b.limbs_[i];
    sum.limbs_[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry != 0) sum.limbs_.push_back(static_cast<std::uint32_t>(carry));
  return sum;
}

Natural operator-(const Natural& a, const Natural& b) {
  Natural difference = a;
  std::int64_t borrow = 0;
  for (std::size_t i = 0; i < difference.limbs_.size(); ++i) {
    borrow += difference.limbs_[i];
    if (i < b.limbs_.size()) borrow -= b.limbs_[i];
    difference.limbs_[i] = static_cast<std::uint32_t>(borrow);
    borrow >>= 32;
  }
  difference.trim();
  return difference;
}

Natural::Leading Natural::leading() const {
  Leading leading;
  const std::size_t whole = std::min<std::size_t>(limbs_.size(), 3);
  for (std::size_t i = 0; i < whole; ++i)
    leading.bits = leading.bits << 32U | limbs_[limbs_.size() - 1 - i];
  const std::size_t rest = limbs_.size() - whole;
  leading.doublings = static_cast<std::uint32_t>(32 * rest);
  leading.more = std::any_of(limbs_.begin(), limbs_.begin() + static_cast<std::ptrdiff_t>(rest),
                             [](std::uint32_t limb) { return limb != 0; });
  return leading;
}

int compare(const Natural& a, const Natural& b) {
  if (a.limbs_.size() != b.limbs_.size()) return a.limbs_.size() < b.limbs_.size() ? -1 : 1;
  for (std::size_t i = a.limbs_.size(); i-- > 0;)
    if (a.limbs_[i] != b.limbs_[i]) return a.limbs_[i] < b.limbs_[i] ? -1 : 1;
  return 0;
}

}  // namespace tradestat
