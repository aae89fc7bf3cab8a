#pragma once

#include "core/usecases/change_set.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/escalation/sequences.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class WhatIfLine;

/// Why an invoice is, or is not, reminded of: its next step, the day, the reasons, what blocks it, and what it would be on another
/// day. With the acts that change it: hold, exclude. Of a debtor it explains the invoice that decides on that day.
class ExplainPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(AppContext& context, QWidget* parent = nullptr);

    void show(InvoiceId invoice, const QString& number);
    void show(DebtorId debtor);
    void refresh(const ChangeSet& changes);
    void retranslate();

private:
    void read();
    void fill();
    void hold();
    void exclude();

    struct Known {
        InvoiceExplanation explanation;
        QString number;
        bool isExcluded = false;
        SequenceRow sequence; ///< With its name.
    };
    static Result<std::optional<Known>> readOf(BookSession& session, DebtorId debtor, InvoiceId invoice, std::optional<Date> on);

    AppContext& m_context;
    DebtorId m_debtor;   ///< Valid: the invoice is whichever decides.
    InvoiceId m_invoice; ///< Not valid while nothing of the debtor is open.
    QString m_number;
    std::optional<InvoiceExplanation> m_known;
    SequenceRow m_sequence;
    std::optional<Error> m_error;
    bool m_isRead = false;
    bool m_isExcluded = false;
    QLabel *m_step, *m_decides, *m_why, *m_onLabel;
    DateEdit* m_on;
    QSlider* m_ahead; ///< Days from today.
    WhatIfLine* m_whatIf;
    QPushButton *m_hold, *m_exclude;
    int m_version = 0;
};

} // namespace tegoed::ui
