#pragma once

#include "core/usecases/escalation/holds.h"

#include <QWidget>

class QVBoxLayout;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// What keeps a debtor or an invoice from being reminded: the holds that stand (its own, its debtor's, the book's) and an exclusion,
/// each with its reason and last day and the button that ends it. Takes no room when nothing stands.
class StandingHolds final : public QWidget {
    Q_OBJECT
public:
    explicit StandingHolds(AppContext& context, QWidget* parent = nullptr);

    /// `invoice` not valid = the page of the debtor, with what stands on its invoices.
    void show(DebtorId debtor, InvoiceId invoice);

private:
    InlineStrip* addStrip();
    void addHold(const HoldRow& hold);
    void addExclusion(const Exclusion& exclusion);

    AppContext& m_context;
    QVBoxLayout* m_column;
    int m_count = 0;
};

/// The hold in force on exactly that debtor (`invoice` not valid) or that invoice.
std::optional<HoldRow> holdOn(AppContext& context, DebtorId debtor, InvoiceId invoice);
/// Ends it with an undo, or says why not.
void endHold(AppContext& context, const HoldRow& hold);

} // namespace tegoed::ui
