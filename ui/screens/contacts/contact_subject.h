#pragma once

#include "core/base/ids.h"

#include <vector>

namespace tegoed::ui {

/// Who, and which of its invoices, something is said about.
struct ContactSubject {
    DebtorId debtor = {};                 ///< Not valid: still to be chosen.
    std::vector<InvoiceId> invoices = {}; ///< Empty: what is overdue, else what is open.
};

} // namespace tegoed::ui
