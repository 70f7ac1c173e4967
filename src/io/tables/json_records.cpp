#include "io/tables/json_records.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "io/tables/json_events.hpp"

namespace tradestat::io {
namespace {

constexpr std::size_t max_names = 1000;
constexpr std::array<std::string_view, 3> error_names{"error", "message", "errorObject"};

/// Finds the records. A first object is taken for one, as it is where others follow it on
/// lines of their own, until it turns out to hold the list of them.
class RecordFinder final : public JsonHandler {
 public:
  RecordFinder(JsonReader& reader, KeptSource& source, const TakeRecord& take)
      : reader_(reader), source_(source), take_(take) {}

  bool value(JsonKind, std::string_view text) override {
    if (at_root() && !text.empty()) note_error(text);
    if (in_record()) return set_field(text);
    if (depth_ != list_depth_) return true;
    begin_record(false);
    return depth_ == 0 || end_record();
  }

  bool name(std::string_view name) override {
    if (at_root() && !turn_to_root_field(name)) return false;
    return !in_record() || turn_to_field(name);
  }

  bool begin(JsonKind kind) override {
    const bool is_array = kind == JsonKind::array;
    const bool is_list = is_array && (depth_ == 0 || (at_root() && root_name_ == "data"));
    if (is_list && !contents_.has_list) {
      begin_list();
    } else if (depth_ == list_depth_) {
      root_is_object_ |= !is_array && !contents_.has_list;
      begin_record(!is_array);
    }
    ++depth_;
    return true;
  }

  bool end() override {
    if (depth_ == list_depth_) list_depth_ = none;
    --depth_;
    return depth_ == 0 || depth_ != list_depth_ || end_record();
  }

  /// Records may stand one a line.
  bool is_of_lines() const { return list_depth_ == 0; }
  /// They do: another follows what was taken for one.
  void begin_lines() {
    contents_.has_list = true;
    contents_.has_error = false;
    contents_.error_message.clear();
    root_is_object_ = false;
    source_.let_go();
  }
  /// To be called behind each of such records.
  bool end_record() {
    record_.fields.assign(values_.begin(), values_.end());
    stopped_ = !take_(record_, contents_.names);
    return !stopped_;
  }

  bool stopped() const { return stopped_; }
  JsonContents contents() && { return std::move(contents_); }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  bool at_root() const { return depth_ == 1 && root_is_object_; }
  bool in_record() const { return record_is_object_ && depth_ == list_depth_ + 1; }

  /// The list begins; what stood before it was no record.
  void begin_list() {
    list_depth_ = depth_ + 1;
    contents_.has_list = true;
    contents_.records = 0;
    contents_.names.clear();
    fields_.clear();
    values_.clear();
    names_size_ = 0;
    source_.let_go();
  }

  void begin_record(bool is_object) {
    ++contents_.records;
    record_is_object_ = is_object;
    record_size_ = 0;
    field_ = none;
    for (std::string& value : values_) value.clear();
    record_.position = reader_.position();
  }

  bool turn_to_root_field(std::string_view name) {
    root_name_ = name;
    contents_.has_error |= name == "error" || name == "statusCode";
    if (name != "observations") return true;
    if (contents_.has_list)
      return reader_.fail({"both \"data\" and \"observations\"",
                           "a file holds records of trade or a dataset of tradestat"});
    contents_.has_observations = true;
    stopped_ = true;
    return false;
  }

  /// The first of the server's names for it counts.
  void note_error(std::string_view text) {
    const auto name =
        static_cast<std::size_t>(std::ranges::find(error_names, root_name_) - error_names.begin());
    if (name >= error_name_) return;
    error_name_ = name;
    contents_.error_message = text;
  }

  /// Records have the same names in the same order, most of them.
  bool turn_to_field(std::string_view name) {
    ++field_;  // none + 1 is 0
    if (field_ < contents_.names.size() && contents_.names[field_] == name) return true;
    const auto known = fields_.find(std::string(name));
    if (known == fields_.end()) return add_name(name);
    field_ = known->second;
    return true;
  }

  bool add_name(std::string_view name) {
    names_size_ += name.size();
    if (contents_.names.size() == max_names || names_size_ > max_json_bytes)
      return reader_.fail({"records of more than a thousand names, or of names of more than 1 MB",
                           "this is no trade file"});
    field_ = contents_.names.size();
    fields_.emplace(name, field_);
    contents_.names.emplace_back(name);
    values_.emplace_back();
    return true;
  }

  bool set_field(std::string_view text) {
    values_[field_] = text;
    record_size_ += text.size();
    return record_size_ <= max_record ||
           reader_.fail({"a record of more than a million bytes", "this is no trade file"});
  }

  JsonReader& reader_;
  KeptSource& source_;
  const TakeRecord& take_;
  JsonContents contents_;
  std::size_t depth_ = 0;
  std::size_t list_depth_ = 0;  ///< of the values that are records
  bool root_is_object_ = false;
  std::string root_name_;
  std::size_t error_name_ = error_names.size();
  std::unordered_map<std::string, std::size_t> fields_;
  std::size_t names_size_ = 0;
  bool record_is_object_ = false;
  std::vector<std::string> values_;
  std::size_t field_ = none;
  std::size_t record_size_ = 0;
  Record record_;
  bool stopped_ = false;
};

}  // namespace

Result<JsonContents> read_json_records(KeptSource& source, const std::string& path,
                                       const TakeRecord& take) {
  JsonReader reader(source, path);
  RecordFinder finder(reader, source, take);
  for (bool more = true; more;) {
    if (const auto status = reader.read(finder); !status) return status.error();
    if (finder.stopped()) break;
    const int line = reader.position().line;
    const auto next = reader.has_more();
    if (!next) return next.error();
    more = *next;
    if (more && (!finder.is_of_lines() || reader.position().line == line))
      return reader.error(more_text_fault());
    if (more) finder.begin_lines();
    if (finder.is_of_lines() && !finder.end_record()) break;
  }
  return std::move(finder).contents();
}

}  // namespace tradestat::io
