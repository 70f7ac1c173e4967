#include "io/tables/read_ahead.hpp"

#include <functional>
#include <system_error>
#include <utility>

namespace tradestat::io {
namespace {

constexpr std::size_t most_records = 512;
constexpr std::size_t most_bytes = 256U << 10;  ///< of a batch, but for its last record
/// What holds larger records than files have is given back.
constexpr std::size_t usual_bytes = 4096;
constexpr std::size_t usual_fields = 256;

/// Moves what a record points to into bytes that stay.
void keep(Record& record, std::string& bytes) {
  const std::string_view text = record.text;
  const auto is_inside = [&](std::string_view field) {
    return !std::less<>()(field.data(), text.data()) &&
           !std::less<>()(text.data() + text.size(), field.data());
  };
  std::size_t size = text.size();
  for (const std::string_view field : record.fields)
    if (!is_inside(field)) size += field.size();
  bytes.clear();
  bytes.reserve(size);  // so that nothing moves
  bytes.append(text);
  for (std::string_view& field : record.fields) {
    std::size_t at = bytes.size();
    if (is_inside(field)) {
      at = static_cast<std::size_t>(field.data() - text.data());
    } else {
      bytes.append(field);
    }
    field = {bytes.data() + at, field.size()};
  }
  record.text = {bytes.data(), text.size()};
}

}  // namespace

ReadAhead::ReadAhead(RecordSource& records) : records_(records) {
  for (Batch& batch : batches_) batch.records.resize(most_records);
  try {
    thread_ = std::thread([this] { work(); });
  } catch (const std::system_error&) {  // no more threads are allowed
  }
}

ReadAhead::~ReadAhead() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stops_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void ReadAhead::work() {
  for (bool is_last = false; !is_last;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stops_ || filled_ - read_ < batches_.size(); });
    if (stops_) return;
    Batch& batch = batches_[filled_ % batches_.size()];
    lock.unlock();
    fill(batch);
    is_last = batch.is_last;
    lock.lock();
    ++filled_;
    lock.unlock();
    changed_.notify_all();
  }
}

void ReadAhead::fill(Batch& batch) try {
  batch.count = 0;
  for (std::size_t size = 0; batch.count < most_records && size < most_bytes; ++batch.count) {
    Kept& kept = batch.records[batch.count];
    if (kept.bytes.capacity() > usual_bytes || kept.record.fields.capacity() > usual_fields)
      kept = {};
    const auto more = records_.next(kept.record);
    if (!more) batch.error = more.error();
    batch.is_last = !more || !*more;
    if (batch.is_last) return;
    keep(kept.record, kept.bytes);
    size += kept.bytes.size();
  }
} catch (...) {  // to be thrown where the records are read
  batch.exception = std::current_exception();
  batch.is_last = true;
}

/// The batch that is read, when it is filled.
ReadAhead::Batch& ReadAhead::current() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return filled_ > read_; });
  return batches_[read_ % batches_.size()];
}

/// Gives a batch back that was read.
void ReadAhead::give_back() {
  {
    const std::lock_guard lock(mutex_);
    ++read_;
  }
  at_ = 0;
  changed_.notify_all();
}

Result<bool> ReadAhead::next(Record& record) {
  if (!thread_.joinable()) return records_.next(record);
  if (batch_ != nullptr && at_ == batch_->count && !batch_->is_last) {
    batch_ = nullptr;
    give_back();
  }
  if (batch_ == nullptr) batch_ = &current();
  if (at_ < batch_->count) {
    std::swap(record, batch_->records[at_++].record);
    return true;
  }
  if (batch_->exception) std::rethrow_exception(batch_->exception);
  if (batch_->error) return *batch_->error;
  return false;
}

}  // namespace tradestat::io
