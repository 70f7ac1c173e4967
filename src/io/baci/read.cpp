#include "io/baci/read.hpp"

#if defined(__x86_64__)

#include <sched.h>

#include <atomic>
#include <latch>
#include <new>
#include <optional>
#include <system_error>
#include <thread>

namespace tradestat::io {
namespace {

/// Moves the thread to another processor than this one, if it may: the system starts a
/// thread where the one is that it is from, and there one waits for the other for
/// milliseconds before it moves one of them.
void leave_processor(int processor) {
  cpu_set_t allowed;
  if (::sched_getcpu() != processor || ::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
    return;
  cpu_set_t others = allowed;
  CPU_CLR(static_cast<std::size_t>(processor), &others);
  if (CPU_COUNT(&others) == 0) return;
  ::sched_setaffinity(0, sizeof others, &others);
  ::sched_setaffinity(0, sizeof allowed, &allowed);
}

void work(RowBlocks& blocks, std::size_t thread, std::atomic<bool>& failed, BaciRows& sums) try {
  const auto buffer = std::make_unique<RowBuffer>();
  while (!failed) {
    const auto rows = blocks.next(buffer->bytes, thread);
    if (!rows || !sums.read(*rows)) failed = true;
    if (!rows || rows->text.empty()) break;
  }
} catch (const std::bad_alloc&) {
  failed = true;  // the general path takes less
}

void read_side_by_side(RowBlocks& blocks, std::atomic<bool>& failed,
                       std::array<BaciRows, 2>& sums) {
  std::latch started(1);
  const int processor = ::sched_getcpu();
  std::thread other;
  try {
    other = std::thread([&] {
      leave_processor(processor);
      started.count_down();
      work(blocks, 1, failed, sums[1]);
    });
  } catch (const std::system_error&) {  // no more threads are allowed
    started.count_down();
  }
  started.wait();
  work(blocks, 0, failed, sums[0]);
  if (other.joinable()) other.join();
}

std::unique_ptr<RowsRead> read_all_rows(const std::string& path, std::string_view header,
                                        const RowQuery& query, RowBits* bits, Progress* progress) {
  const auto blocks = row_blocks(path, header, progress);
  if (!blocks) return nullptr;
  auto read = std::make_unique<RowsRead>(query, bits);
  std::atomic<bool> failed{false};
  read_side_by_side(*blocks, failed, read->parts);
  auto& [first, second] = read->parts;
  const bool falls = first.falls() || second.falls();
  if (failed && !falls) return nullptr;
  if (!first.add(second) && !first.falls()) return nullptr;
  return read;
}

}  // namespace

/// Most files are in order, so that no row stands twice; others are read again.
std::unique_ptr<RowsRead> read_each_once(const std::string& path, std::string_view header,
                                         const RowQuery& query, Progress* progress) {
  auto read = read_all_rows(path, header, query, nullptr, progress);
  if (!read || !read->all().falls()) return read;
  read.reset();
  RowBits bits(query.table().slots());
  return read_all_rows(path, header, query, &bits, progress);
}

}  // namespace tradestat::io

#endif
