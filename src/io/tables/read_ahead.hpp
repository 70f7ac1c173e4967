#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "io/tables/records.hpp"

namespace tradestat::io {

/// Records that another thread splits while those before them are read; in the same order, with
/// the same error at the same place. Where no thread can be had, this one splits them.
class ReadAhead final : public RecordSource {
 public:
  /// `records` has to stay, and is no one else's.
  explicit ReadAhead(RecordSource& records);
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;
  ~ReadAhead() override;

  Result<bool> next(Record& record) override;

 private:
  struct Kept {
    Record record;
    std::string bytes;  ///< that its fields are parts of
  };
  struct Batch {
    std::vector<Kept> records;
    std::size_t count = 0;
    bool is_last = false;
    std::optional<Error> error{};    ///< behind the records
    std::exception_ptr exception{};  ///< in the place of an error
  };

  void work();
  void fill(Batch& batch);
  Batch& current();
  void give_back();

  RecordSource& records_;
  std::array<Batch, 3> batches_;
  Batch* batch_ = nullptr;  ///< that is read; null before one is
  std::size_t at_ = 0;      ///< its next record
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t filled_ = 0;  ///< how many batches were filled,
  std::size_t read_ = 0;    ///< and read
  bool stops_ = false;
  std::thread thread_;
};

}  // namespace tradestat::io
