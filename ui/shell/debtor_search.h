#pragma once

#include "ui/widgets/debtor_picker.h"

namespace tegoed::ui {

class AppContext;

/// The debtors of the open book, for a picker.
DebtorPicker::Search debtorSearch(AppContext& context);

} // namespace tegoed::ui
