#pragma once

#include "ui/widgets/debtor_picker.h"

namespace tegoed::ui {

class AppContext;

/// What a DebtorPicker of this book searches in.
DebtorPicker::Search debtorSearch(AppContext& context);

} // namespace tegoed::ui
