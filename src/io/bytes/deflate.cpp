#include "io/bytes/deflate.hpp"

#include <algorithm>
#include <cstring>

namespace tradestat::io {
namespace {

constexpr std::size_t furthest = 32768;  ///< what a match refers to
constexpr std::size_t longest = 258;     ///< match
constexpr std::size_t full_window = furthest + (128U << 10U);
constexpr std::size_t copied_at_once = 16;

// What stands for a symbol: in the lowest six bits how many bits it takes, with the extra ones of
// a length or a distance, so that what follows is found at once; from bit 8 the length of its code
// alone, from bit 12 the number of extra bits, from bit 16 the least value. A literal has its byte
// from bit 32. As a table may hold several symbols whose codes stand side by side, up to three
// literals, the last perhaps followed by a length, the number of literals is told from bit 56.
constexpr std::uint64_t all_bits = 0x3F;
constexpr std::uint64_t has_length = 1U << 6U;
constexpr std::uint64_t is_end = 1U << 7U;
constexpr unsigned code_at = 8;
constexpr unsigned extra_at = 12;
constexpr unsigned least_at = 16;
constexpr unsigned bytes_at = 32;
constexpr unsigned literals_at = 56;
constexpr std::uint64_t one_literal = std::uint64_t{1} << literals_at;

constexpr std::uint64_t code_of(std::uint64_t found) { return found >> code_at & 0xFU; }
constexpr std::uint64_t literals_of(std::uint64_t found) { return found >> literals_at; }

constexpr std::size_t end_of_block = 256;
constexpr std::size_t given_literals = 286;  // two more have codes among the fixed ones
constexpr std::size_t given_distances = 30;

constexpr std::uint64_t with_extra(std::uint64_t least, std::uint64_t extra) {
  return least << least_at | extra << extra_at | extra;
}

constexpr auto literal_meanings = [] {
  std::array<std::uint64_t, PrefixCode::most_symbols> meanings{};
  for (std::uint64_t byte = 0; byte < 256; ++byte) meanings[byte] = byte << bytes_at | one_literal;
  meanings[end_of_block] = is_end;
  std::uint64_t least = 3;
  for (std::uint32_t i = 0; i < 28; ++i) {
    const std::uint64_t extra = i < 8 ? 0 : i / 4 - 1;
    meanings[257 + i] = has_length | with_extra(least, extra);
    least += 1U << extra;
  }
  meanings[285] = has_length | with_extra(longest, 0);
  return meanings;
}();

constexpr auto distance_meanings = [] {
  std::array<std::uint64_t, 32> meanings{};
  std::uint64_t least = 1;
  for (std::uint32_t i = 0; i < given_distances; ++i) {
    const std::uint64_t extra = i < 4 ? 0 : i / 2 - 1;
    meanings[i] = with_extra(least, extra);
    least += 1U << extra;
  }
  return meanings;
}();

/// The lengths of codes are coded themselves: 16 to 18 repeat one.
constexpr auto length_meanings = [] {
  std::array<std::uint64_t, 19> meanings{};
  for (std::uint64_t i = 0; i < meanings.size(); ++i) meanings[i] = i << least_at;
  return meanings;
}();

/// Puts beside literals at once what follows them.
void join_literals(std::span<std::uint64_t> table) {
  const auto bits = static_cast<unsigned>(std::countr_zero(table.size()));
  // From above: what follows lies below, and is single still.
  for (std::size_t value = table.size(); value-- > 0;) {
    std::uint64_t joined = table[value];
    for (unsigned number = 1; number <= 3 && literals_of(joined) == number; ++number) {
      const std::uint64_t next = table[value >> code_of(joined)];
      if (code_of(joined) + code_of(next) > bits) break;
      if ((next & has_length) == 0 && (literals_of(next) == 0 || number == 3)) break;
      // What they take and their numbers add up; all else has a place of its own.
      const std::uint64_t byte = next >> bytes_at & 0xFFU;
      joined += next - (byte << bytes_at) + (byte << (bytes_at + 8 * number));
    }
    table[value] = joined;
  }
}

/// Copies what stands before; the two may overlap. Writes up to 31 bytes more.
void copy_match(char* out, std::size_t distance, std::size_t length) {
  const char* from = out - distance;
  const char* const end = out + length;
  if (distance >= copied_at_once) {
    do {
      std::memcpy(out, from, copied_at_once);
      std::memcpy(out + copied_at_once, from + copied_at_once, copied_at_once);
      out += 2 * copied_at_once, from += 2 * copied_at_once;
    } while (out < end);
  } else if (distance == 1) {
    std::memset(out, *from, length);
  } else {
    while (out < end) *out++ = *from++;
  }
}

/// The literals of what was found, if any. Writes up to four bytes more.
char* put_literals(char* out, std::uint64_t found) {
  auto bytes = static_cast<std::uint32_t>(found >> bytes_at);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap32(bytes);
  std::memcpy(out, &bytes, sizeof bytes);
  return out + literals_of(found);
}

template <std::size_t size>
std::uint64_t in_table(const std::array<std::uint64_t, size>& table, const Bits& bits) {
  return table[bits.held % size];
}

/// A length or a distance that is found at the lowest bits.
std::size_t value_of(std::uint64_t found, std::uint64_t held) {
  const std::uint64_t extra = held >> code_of(found) & ((1U << (found >> extra_at & 0xFU)) - 1);
  return (found >> least_at & 0xFFFFU) + extra;
}

}  // namespace

Inflater::Codes::Codes() : literals(literal_meanings), distances(distance_meanings) {}

void Inflater::Codes::tabulate() {
  literals.tabulate(literal_table);
  join_literals(literal_table);
  distances.tabulate(distance_table);
}

const Inflater::Codes& Inflater::fixed_codes() {
  static const std::unique_ptr<const Codes> codes = [] {
    static constexpr auto literals = [] {
      std::array<std::uint8_t, PrefixCode::most_symbols> lengths{};
      for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
      return lengths;
    }();
    static constexpr auto distances = [] {
      std::array<std::uint8_t, distance_meanings.size()> lengths{};
      lengths.fill(5);
      return lengths;
    }();
    auto made = std::make_unique<Codes>();
    made->literals.assign(literals);
    made->distances.assign(distances);
    made->tabulate();
    return made;
  }();
  return *codes;
}

Inflater::Inflater(BitSource& bits)
    : input_(bits), window_(full_window + longest + 4 * copied_at_once) {}

void Inflater::begin() {
  state_ = State::at_block;
  last_block_ = false;
  filled_ = given_ = 0;
}

void Inflater::slide() {
  if (filled_ <= furthest) return;
  std::memmove(window_.data(), window_.data() + filled_ - furthest, furthest);
  filled_ = given_ = furthest;
}

Result<std::size_t> Inflater::read(std::span<char> block) {
  if (given_ == filled_) slide();
  if (given_ == filled_)
    while (filled_ < full_window && state_ != State::ended)
      if (auto status = step(); !status) return status.error();
  const std::size_t count = std::min(block.size(), filled_ - given_);
  std::copy_n(window_.data() + given_, count, block.data());
  given_ += count;
  return count;
}

/// What comes next, a block or some of it.
Status Inflater::step() {
  Status status = state_ == State::at_block ? begin_block()
                  : state_ == State::stored ? copy_stored()
                                            : decode();
  return status ? input_.status() : status;
}

Status Inflater::begin_block() {
  if (last_block_) {
    input_.align();
    state_ = State::ended;
    return Done{};
  }
  last_block_ = input_.take(1) == 1;
  const std::uint32_t kind = input_.take(2);
  if (kind == 0) return begin_stored();
  if (kind == 2) return begin_coded();
  if (kind == 3) return input_.damaged();
  codes_ = &fixed_codes();
  state_ = State::coded;
  return Done{};
}

Status Inflater::begin_stored() {
  input_.align();
  stored_left_ = input_.take(16);
  if (input_.take(16) != (stored_left_ ^ 0xFFFFU)) return input_.damaged();
  state_ = State::stored;
  return Done{};
}

Status Inflater::copy_stored() {
  const std::size_t room = std::min(stored_left_, full_window - filled_);
  const std::size_t count = input_.copy(std::span(window_).subspan(filled_, room));
  filled_ += count;
  stored_left_ -= count;
  if (stored_left_ == 0) state_ = State::at_block;
  if (count == 0 && room > 0) return input_.cut_short();
  return Done{};
}

Status Inflater::begin_coded() {
  static constexpr std::array<std::uint8_t, 19> order = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                         11, 4,  12, 3, 13, 2, 14, 1, 15};
  const std::size_t literals = 257 + input_.take(5);
  const std::size_t distances = 1 + input_.take(5);
  const std::size_t orders = 4 + input_.take(4);
  if (literals > given_literals || distances > given_distances) return input_.damaged();
  std::array<std::uint8_t, order.size()> lengths{};
  for (std::size_t i = 0; i < orders; ++i)
    lengths[order[i]] = static_cast<std::uint8_t>(input_.take(3));
  PrefixCode code(length_meanings);
  if (!code.assign(lengths) || code.is_lone()) return input_.damaged();
  if (auto status = read_lengths(code, literals + distances); !status) return status;
  const std::span all(lengths_);
  Codes& codes = own_codes_;
  if (lengths_[end_of_block] == 0 || !codes.literals.assign(all.first(literals)) ||
      !codes.distances.assign(all.subspan(literals, distances)))
    return input_.damaged();
  codes.tabulate();
  codes_ = &codes;
  state_ = State::coded;
  return Done{};
}

Status Inflater::read_lengths(const PrefixCode& code, std::size_t count) {
  for (std::size_t filled = 0; filled < count;) {
    input_.refill();
    const std::uint64_t found = code.find(input_.bits().held);
    if (found == 0) return input_.damaged();
    input_.bits().drop(found & all_bits);
    const std::uint64_t symbol = found >> least_at;
    std::size_t times = 1;
    if (symbol == 16) times = 3 + input_.take(2);
    if (symbol == 17) times = 3 + input_.take(3);
    if (symbol == 18) times = 11 + input_.take(7);
    if (times > count - filled || (symbol == 16 && filled == 0)) return input_.damaged();
    const std::uint8_t length = symbol == 16  ? lengths_[filled - 1]
                                : symbol > 16 ? std::uint8_t{0}
                                              : static_cast<std::uint8_t>(symbol);
    std::fill_n(lengths_.begin() + static_cast<std::ptrdiff_t>(filled), times, length);
    filled += times;
  }
  return Done{};
}

/// Until the block ends or the window is full.
Status Inflater::decode() {
  const Codes& codes = *codes_;
  Bits bits = input_.bits();
  char* out = window_.data() + filled_;
  const char* const full = window_.data() + full_window;
  bool good = true;
  while (out < full) {
    if (!bits.refill()) bits = input_.refilled(bits);
    std::uint64_t found = in_table(codes.literal_table, bits);
    if (found == 0) found = codes.literals.find(bits.held);
    std::uint64_t held = bits.held;
    bits.drop(found & all_bits);
    out = put_literals(out, found);
    if ((found & has_length) != 0) {
      const std::size_t length = value_of(found, held);
      found = in_table(codes.distance_table, bits);
      if (found == 0) found = codes.distances.find(bits.held);
      held = bits.held;
      bits.drop(found & all_bits);
      const std::size_t distance = value_of(found, held);
      good = distance - 1 < static_cast<std::size_t>(out - window_.data());  // 0: no such code
      if (!good) break;
      copy_match(out, distance, length);
      out += length;
    } else if (literals_of(found) == 0) {
      good = (found & is_end) != 0;
      state_ = State::at_block;
      break;
    }
  }
  filled_ = static_cast<std::size_t>(out - window_.data());
  input_.bits() = bits;
  if (!good) return input_.damaged();
  return Done{};
}

}  // namespace tradestat::io
