#pragma once

#include "core/storage/queries/invoice_finder.h"
#include "core/usecases/change_set.h"

#include <QObject>

class QTimer;

namespace tegoed::ui {

class AppContext;

/// The finder of the open book: read beside the window, piece by piece, and brought up to date after each change. There is
/// none while something it does not know has changed; the list is then asked by SQL, which is right and slower.
class LiveInvoiceFinder final : public QObject {
    Q_OBJECT
public:
    explicit LiveInvoiceFinder(AppContext& context, QObject* parent = nullptr);

    void start(); ///< Reads the book; does nothing when it has begun already.
    std::shared_ptr<const InvoiceFinder> current() const; ///< Null: not known at this moment.
    void apply(const ChangeSet& changes); ///< Something was committed.

private:
    void readBook();
    void readPiece(const std::shared_ptr<InvoiceFinder::Reading>& reading);
    void take(std::shared_ptr<const InvoiceFinder> finder);
    bool isBehind() const { return !m_debtors.empty() || !m_invoices.empty(); }
    void catchUp();

    AppContext& m_context;
    QTimer* m_wait;
    std::shared_ptr<const InvoiceFinder> m_finder;
    std::vector<DebtorId> m_debtors; ///< Changed, and not known to `m_finder` yet.
    std::vector<InvoiceId> m_invoices;
    int m_reading = 0; ///< What was begun before this number is overtaken.
    bool m_isBusy = false;
    bool m_isStarted = false;
};

} // namespace tegoed::ui
