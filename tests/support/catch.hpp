#pragma once

// Catch2 as packaged by Debian 12 (2.13) or by newer systems (3). Approx is
// ::Approx and the matchers are in Catch::Matchers with either.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
