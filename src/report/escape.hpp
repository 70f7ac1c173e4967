#pragma once

#include <string>
#include <string_view>

namespace tradestat::report {

/// A text as content or attribute value of XML 1.0. What XML forbids (control
/// characters, bytes that are no UTF-8, U+FFFE, U+FFFF) becomes U+FFFD; other
/// controls, line ends and tabs too, become references, so that they survive.
std::string xml_escaped(std::string_view text);

/// A text as the message of one of GitHub's workflow commands: one line, in
/// which only CR, LF and % stand as %0D, %0A and %25. Other control characters
/// and bytes that are no UTF-8 become U+FFFD.
std::string github_message(std::string_view text);

/// The same for a property, where : and , mean something too.
std::string github_property(std::string_view text);

/// A path as a URI reference: percent-encoded, with the scheme file where it
/// is absolute.
std::string uri_of_path(std::string_view path);

}  // namespace tradestat::report
