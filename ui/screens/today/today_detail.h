#pragma once

#include "core/usecases/escalation/calls.h"
#include "core/usecases/escalation/due.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

/// One row of Today in full, beside the list: why it is proposed, which invoices it asks for, what it claims, and what can be done.
class TodayDetail final : public QWidget {
    Q_OBJECT
public:
    explicit TodayDetail(QWidget* parent = nullptr);

    void show(const DueProposal& proposal, const Date& today);
    void show(const DueStuck& stuck);
    void show(const DueAgreement& due);
    /// Money or files that came in.
    void show(const QString& title, const QString& sum, const QStringList& lines);
    void showNothing();
    void setReadOnly(bool readOnly);
    void retranslate();
    QString note() const; ///< What was typed about a call.

Q_SIGNALS:
    void sendWanted();
    void composerWanted();
    void debtorWanted();
    void skipWanted();
    void passWanted(); ///< Past this step, with a reason.
    void resultWanted(tegoed::CallResult result);
    void carryOutWanted();
    void extendWanted();
    void dropWanted();
    void invoiceWanted(tegoed::InvoiceId id);
    // Of something agreed.
    void callWanted();
    void promiseWanted(); ///< A new one.
    void settleWanted();  ///< Seen; of a dispute and an action: it ended, it is done.
    void moveWanted();    ///< Another day for the answer.
    void planWanted();    ///< The plan itself.

private:
    void fill();
    void placeButtons();
    void fillInvoices();
    QString whyHtml() const;
    QPushButton* addButton(const QString& name);

    std::optional<DueProposal> m_proposal;
    std::optional<DueStuck> m_stuck;
    std::optional<DueAgreement> m_agreement;
    struct Note { QString title, sum; QStringList lines; };
    std::optional<Note> m_cameIn;
    Date m_today{2000, 1, 1};
    bool m_readOnly = false;
    QLabel *m_title, *m_what, *m_why;
    QTableWidget* m_invoices;
    QLabel *m_noteLabel, *m_phone;
    QLineEdit* m_note;
    QWidget* m_results;
    std::vector<QPushButton*> m_resultButtons;
    QGridLayout* m_buttons;
    QPushButton *m_send, *m_compose, *m_debtor, *m_skip, *m_pass, *m_carryOut, *m_extend, *m_drop, *m_call, *m_promise, *m_settle, *m_move, *m_plan;
};

} // namespace tegoed::ui
