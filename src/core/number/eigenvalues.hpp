#pragma once

#include <cstddef>
#include <vector>

namespace tradestat {

/// The second largest eigenvalue of a symmetric matrix, its vector of length 1, and how far the
/// third is below it.
struct SecondEigenvalue {
  double value = 0;
  double gap = 0;
  std::vector<double> vector;
};

/// Householder's tridiagonal form and QL: the error does not depend on the gap.
/// Precondition: size² values, size >= 3.
SecondEigenvalue second_eigenvalue(const std::vector<double>& symmetric, std::size_t size);

}  // namespace tradestat
