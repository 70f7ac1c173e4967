#include "cli/declare.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace tradestat::cli {

void add_argument(CLI::App& app, const std::string& name, std::string& value,
                  const std::string& description) {
  app.add_option(name, value, description)->type_name("");
}

void add_arguments(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                   const std::string& description) {
  app.add_option(name, values, description)->type_name("");
}

void add_text(CLI::App& app, const std::string& names, std::string& value,
              const std::string& description, const std::string& type,
              const std::string& variable) {
  app.add_option(names, value, description)
      ->type_name(type)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
      ->envname(variable);
}

void add_files(CLI::App& app, const std::string& names, std::vector<std::string>& values,
               const std::string& description, const std::string& variable) {
  app.add_option(names, values, description)->type_name("FILE...")->envname(variable);
}

void add_lists(CLI::App& app, const std::string& names, std::vector<std::string>& values,
               const std::string& description, const std::string& type) {
  app.add_option(names, values, description)
      ->type_name(type)
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void add_flag(CLI::App& app, const std::string& names, bool& value,
              const std::string& description) {
  app.add_flag(names, value, description);
}

}  // namespace tradestat::cli
