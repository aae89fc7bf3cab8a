#pragma once

#include <functional>

namespace tegoed::ui {

class AppContext;

/// The page "Agreements" with its commands, and the editor of payment plans as the command everywhere. `toDo`: its badge.
void registerAgreements(AppContext& context, std::function<int()> toDo);

} // namespace tegoed::ui
