#include "answer/draft.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "report/json_writer.hpp"

namespace tradestat::answer {
namespace {

using report::JsonWriter;

/// The name of a file without folders and suffix, as an id.
std::string id_of_file(const std::string& path) {
  if (path == "-") return "draft";
  std::string id = lowered(path.substr(path.rfind('/') + 1));
  id = id.substr(0, id.rfind('.'));
  std::erase_if(id, [](char c) { return !is_letter(c) && !is_digit(c) && c != '-' && c != '_'; });
  return id.empty() ? "draft" : id;
}

std::string decided(const std::string& word) { return word.empty() ? "TODO" : word; }

std::string trade_flow(const Observation& o) {
  if (!o.of) return "TODO";
  switch (*o.of) {
    case Indicator::imports: return "M";
    case Indicator::two_way: return "_T";
    case Indicator::balance: return "B";
    default: return "X";
  }
}

/// What the digits are counted in; per cents in ones.
int power(const Figure& figure, Unit unit) {
  return unit == Unit::percent ? figure.unit_mult + 2 : figure.unit_mult;
}

/// A figure that stands at several places has at each the digits that stand there.
void write_places(JsonWriter& json, const Figure& figure, const std::vector<SourceLine>& places) {
  json.key("places").array_on_lines([&] {
    for (const SourceLine& place : places) {
      json.object([&] {
        json.members({{"line", place.line}});
        if (places.size() > 1) {
          json.members({{"obs_value", place.figure->stated.to_string()}});
          if (place.figure->unit_mult != figure.unit_mult)
            json.members({{"unit_mult", place.figure->unit_mult}});
        }
        json.members({{"text", place.text}});
      });
    }
  });
}

void write_figure(JsonWriter& json, const Figure& figure, Unit unit,
                  const std::vector<SourceLine>& places) {
  json.members({{"unit_measure", to_string(unit)}});
  if (const int mult = power(figure, unit); mult != 0) json.members({{"unit_mult", mult}});
  json.members({{"obs_value", figure.stated.to_string()}});
  if (figure.hedge != Hedge::none) json.members({{"hedge", to_string(figure.hedge)}});
  json.key("sources").array_on_lines([&] { json.value("article"); });
  write_places(json, figure, places);
}

void write_observation(JsonWriter& json, const Observation& o) {
  const bool imports = o.indicator == Indicator::imports || o.of == Indicator::imports;
  json.object([&] {
    json.members({{"id", o.id},
                  {"indicator", to_string(o.indicator)},
                  {"ref_area", decided(imports ? o.importer : o.exporter)},
                  {"counterpart_area", decided(imports ? o.exporter : o.importer)}});
    if (o.indicator == Indicator::growth) json.members({{"trade_flow", trade_flow(o)}});
    json.members({{"commodity_class", o.classification},
                  {"commodity", decided(o.item)},
                  {"time_period", o.year > 0 ? to_string(period_of(o)) : "TODO"}});
    write_figure(json, *o.figure, o.unit, o.places);
  });
}

void write_claim(JsonWriter& json, const Claim& claim) {
  json.object([&] {
    json.members({{"id", claim.id}, {"formula", to_string(claim.formula)}});
    json.key("inputs").array_on_lines([&] {
      for (const std::string& input : claim.inputs) json.value(input);
    });
    write_figure(json, claim.figure, claim.unit, claim.places);
  });
}

}  // namespace

std::string dataset_json(const Draft& draft, const std::string& path) {
  const std::string name = path == "-" ? "a text" : path.substr(path.rfind('/') + 1);
  std::string text;
  JsonWriter json(text);
  json.object_on_lines([&] {
    json.members(
        {{"schema_version", "1.1"}, {"id", id_of_file(path)}, {"title", "Figures of " + name}});
    json.key("sources").array_on_lines([&] { json.object({{"id", "article"}, {"name", name}}); });
    json.key("observations").array_on_lines([&] {
      for (const Observation& o : draft.dataset.observations) write_observation(json, o);
    });
    json.key("claims").array_on_lines([&] {
      for (const Claim& claim : draft.dataset.claims) write_claim(json, claim);
    });
    json.key("left_out").array_on_lines([&] {
      for (const TextFigure& figure : draft.left_out)
        json.object({{"line", figure.line}, {"text", figure.text}});
    });
  });
  return text;
}

}  // namespace tradestat::answer
