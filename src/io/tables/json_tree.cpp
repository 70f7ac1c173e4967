#include "io/tables/json_tree.hpp"

#include <utility>

namespace tradestat::io {
namespace {

constexpr std::size_t max_values = 1'000'000;

class TreeBuilder final : public JsonHandler {
 public:
  explicit TreeBuilder(JsonReader& reader) : reader_(reader) {}

  bool value(JsonKind kind, std::string_view text) override {
    JsonNode* node = add(kind);
    if (node != nullptr) node->text = text;
    return node != nullptr;
  }
  bool name(std::string_view name) override {
    JsonMember& member = open_.back()->members.emplace_back();
    member.key = name;
    member.offset = reader_.offset();
    return true;
  }
  // A parent's items move when it grows, but only while none of them is open.
  bool begin(JsonKind kind) override {
    open_.push_back(add(kind));
    return open_.back() != nullptr;
  }
  bool end() override {
    open_.pop_back();
    return true;
  }

  JsonNode root() && { return std::move(root_); }

 private:
  /// Null after an error.
  JsonNode* add(JsonKind kind) {
    if (++values_ > max_values) {
      reader_.fail({"a dataset of more than a million values",
                    "part it into several, or give trade data as {\"data\": [...]} or CSV"});
      return nullptr;
    }
    JsonNode* node = &root_;
    if (!open_.empty()) {
      JsonNode& parent = *open_.back();
      node = parent.kind == JsonKind::array ? &parent.items.emplace_back()
                                            : &parent.members.back().value;
    }
    node->kind = kind;
    node->offset = reader_.offset();
    return node;
  }

  JsonReader& reader_;
  JsonNode root_;
  std::vector<JsonNode*> open_;
  std::size_t values_ = 0;
};

}  // namespace

Result<JsonNode> parse_json(std::string_view text, std::string_view path) {
  JsonReader reader(text, path);
  TreeBuilder builder(reader);
  if (const auto status = reader.read(builder); !status) return status.error();
  const auto more = reader.has_more();
  if (!more) return more.error();
  if (*more) return reader.error(more_text_fault());
  return std::move(builder).root();
}

}  // namespace tradestat::io
