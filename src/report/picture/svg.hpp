#pragma once

#include <string>

#include "report/picture/picture.hpp"

namespace tradestat::report {

/// The colours of a drawing, which differ for every sight.
struct Palette {
  std::string_view page = "#fff";
  std::string_view ink = "#1a1a1a";
  std::string_view soft = "#595959";
  std::string_view rule = "#e3e3e3";
  std::string_view first = "#0b62a4";
  std::string_view second = "#b34700";
  std::string_view band = "#f1e6b8";
  std::string_view band_edge = "#8a6d00";
};

/// A drawing, and the room that it takes.
struct Drawing {
  std::string elements;
  double height = 0;
};

/// Draws a picture on a width of pixels, at least 300. Ids begin with `id`.
Drawing drawing_of(const Picture& picture, int width, const Palette& palette,
                   const std::string& id);

/// A drawing as an element of its own: with a title, a description of every figure and a role.
std::string svg_of(const Picture& picture, int width, const Palette& palette,
                   const std::string& id);

}  // namespace tradestat::report
