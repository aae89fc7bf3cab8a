#pragma once

namespace tegoed::ui {

class AppContext;

/// The page "Agreements" with its commands, and the editor of payment plans as the command everywhere.
void registerAgreements(AppContext& context);

} // namespace tegoed::ui
