#pragma once

#include "core/usecases/change_set.h"
#include "core/usecases/escalation/due.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;

/// Why an invoice is, or is not, reminded of: its next step, the day, the reasons, what blocks it, and what it would be on another
/// day. With the acts that change it: hold, exclude.
class ExplainPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(AppContext& context, QWidget* parent = nullptr);

    void show(InvoiceId invoice, const QString& number);
    void refresh(const ChangeSet& changes);
    void retranslate();

private:
    void read();
    void fill();
    void hold();
    void exclude();

    AppContext& m_context;
    InvoiceId m_invoice;
    QString m_number;
    std::optional<InvoiceExplanation> m_known;
    std::optional<Error> m_error;
    bool m_isExcluded = false;
    QLabel *m_step, *m_why, *m_onLabel;
    DateEdit* m_on;
    QPushButton *m_hold, *m_exclude;
    int m_version = 0;
};

} // namespace tegoed::ui
