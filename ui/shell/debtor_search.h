#pragma once

#include "ui/widgets/debtor_picker.h"

namespace tegoed::ui {

class AppContext;

/// Debtors of the open book, for a field in which one is chosen.
DebtorPicker::Search debtorSearch(AppContext& context);

} // namespace tegoed::ui
