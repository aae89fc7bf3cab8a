#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

namespace tegoed {

/// What one use case changed. Screens that show one of these reload; `everything` after an import or a restore.
struct ChangeSet {
    bool everything = false;
    bool book = false; ///< Company, settings.
    std::vector<DebtorId> debtors;
    std::vector<InvoiceId> invoices;
    std::vector<PaymentId> payments;
    std::vector<MessageId> messages;

    bool isEmpty() const
    {
        return !everything && !book && debtors.empty() && invoices.empty() && payments.empty()
            && messages.empty();
    }
};

/// Published after commit, never before. Lives in the thread of the window; use cases on a worker post to it.
class ChangeNotifier final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const ChangeSet& changes) { if (!changes.isEmpty()) Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const tegoed::ChangeSet& changes);
};

} // namespace tegoed
Q_DECLARE_METATYPE(tegoed::ChangeSet)
