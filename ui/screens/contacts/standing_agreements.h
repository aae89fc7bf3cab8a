#pragma once

#include "core/base/ids.h"
#include "ui/presentation/state_text.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace tegoed::ui {

class AppContext;

/// What stands with a debtor or about an invoice: promises, deferrals, disputes and the reason for not paying, each in a line with
/// what can be done with it. A promise that nobody confirmed says so until it is confirmed. Takes no room when nothing stands.
class StandingAgreements final : public QWidget {
    Q_OBJECT
public:
    explicit StandingAgreements(AppContext& context, QWidget* parent = nullptr);

    /// `invoice` not valid = the page of the debtor.
    void show(DebtorId debtor, InvoiceId invoice);

private:
    struct Button {
        QString name;
        QString text;
        std::function<void()> act;
    };
    void addPromises(DebtorId debtor, InvoiceId invoice);
    void addDeferrals(DebtorId debtor, InvoiceId invoice);
    void addDisputes(DebtorId debtor, InvoiceId invoice);
    void addReason(InvoiceId invoice);
    void addLine(const QString& icon, Tone tone, const QString& text, std::vector<Button> buttons);

    AppContext& m_context;
    QVBoxLayout* m_column;
    int m_count = 0;
    int m_more = 0; ///< That have no line.
};

} // namespace tegoed::ui
