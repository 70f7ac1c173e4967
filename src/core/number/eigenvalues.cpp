#include "core/number/eigenvalues.hpp"

#include <Eigen/Eigenvalues>

namespace tradestat {

SecondEigenvalue second_eigenvalue(const std::vector<double>& symmetric, std::size_t size) {
  const auto rows = static_cast<Eigen::Index>(size);
  const Eigen::Map<const Eigen::MatrixXd> matrix(symmetric.data(), rows, rows);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
  const Eigen::Index second = rows - 2;  // they ascend
  const auto& values = solver.eigenvalues();
  const auto& vector = solver.eigenvectors().col(second);
  return {values(second), values(second) - values(second - 1), {vector.begin(), vector.end()}};
}

}  // namespace tradestat
