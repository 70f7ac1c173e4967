#include "io/baci/sums.hpp"

#include <algorithm>
#include <bit>

namespace tradestat::io {

std::vector<std::uint32_t> ProductSet::codes() const {
  std::vector<std::uint32_t> codes;
  for (std::size_t i = 0; i < bits_.size(); ++i)
    for (std::uint64_t word = bits_[i]; word != 0; word &= word - 1)
      codes.push_back(static_cast<std::uint32_t>(i * 64) +
                      static_cast<std::uint32_t>(std::countr_zero(word)));
  return codes;
}

std::size_t ProductNumbers::add(std::uint32_t code) {
  const std::lock_guard lock(mutex_);
  std::atomic<std::uint16_t>& number = numbers_[code];
  // Another thread may have met it meanwhile.
  if (number == 0 && codes_.size() < most) {
    codes_.push_back(code);
    number = static_cast<std::uint16_t>(codes_.size());
  }
  return number;
}

std::vector<ProductNumbers::Product> ProductNumbers::all() const {
  std::vector<Product> products;
  products.reserve(codes_.size());
  for (const std::uint32_t code : codes_) products.push_back({code, products.size() + 1});
  std::ranges::sort(products, {}, &Product::code);
  return products;
}

ProductChunk ProductMemory::next() {
  if (used_ == together) {
    sums_.push_back(std::make_unique<decltype(sums_)::value_type::element_type>());
    counts_.push_back(std::make_unique<decltype(counts_)::value_type::element_type>());
    used_ = 0;
  }
  const std::size_t first = ProductChunk::size * used_++;
  return {sums_.back()->data() + first, counts_.back()->data() + first};
}

bool ProductSums::add(const ProductSums& other) {
  bool fits = true;
  for (std::size_t i = 0; i < chunks_.size(); ++i) {
    const ProductChunk& from = other.chunks_[i];
    ProductChunk& to = chunks_[i];
    if (to.sums == nullptr) {
      to = from;
    } else if (from.sums != nullptr) {
      for (std::size_t j = 0; j < ProductChunk::size; ++j) {
        to.counts[j] += from.counts[j];
        fits &= !__builtin_add_overflow(to.sums[j], from.sums[j], &to.sums[j]);
      }
    }
  }
  return fits;
}

RowBits::~RowBits() {
  for (auto& [year, pairs] : years_)
    for (auto& products : pairs) delete products.load();
}

RowBits::Pairs& RowBits::of_year(int year) {
  const std::lock_guard lock(mutex_);
  return years_.try_emplace(year, slots_).first->second;
}

bool RowBits::add(std::atomic<Products*>& pair, std::size_t number) {
  constexpr std::size_t word_size = 64;
  Products* products = pair;
  if (products == nullptr) {
    auto added = std::make_unique<Products>();
    if (pair.compare_exchange_strong(products, added.get())) products = added.release();
  }
  const std::uint64_t bit = std::uint64_t{1} << number % word_size;
  return ((*products)[number / word_size].fetch_or(bit) & bit) == 0;
}

}  // namespace tradestat::io
