#pragma once

#include "core/usecases/messages/outbox.h"
#include "ui/screens/messages/bulk_review.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace tegoed::ui {

class AppContext;
class FreshnessLine;
class InlineStrip;
class Job;
class MessagePreview;

/// The review of many messages before they leave together: one per debtor, each to be looked at, with their number on the button.
class BulkSheet final : public QDialog {
    Q_OBJECT
public:
    BulkSheet(AppContext& context, std::vector<DebtorId> debtors, QWidget* parent = nullptr);
    /// The work of today. `asksBank`: nobody said yet until when the bank was looked at.
    BulkSheet(AppContext& context, std::vector<DueProposal> proposals, bool asksBank, QWidget* parent = nullptr);
    ~BulkSheet() override;
    const BulkReview& review() const { return m_review; }
    void reject() override; ///< While it sends: stops that, and the sheet stays.

Q_SIGNALS:
    void composerWanted(const tegoed::ui::ComposePlan& plan); ///< To mend one of them.

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Column { DebtorColumn, StepColumn, ViaColumn, AmountColumn, NoteColumn, ColumnCount };
    void build();
    void lookedAtBank();
    void compose();
    void fill();
    void fillRow(int row);
    void rowTicked(int row);
    void rowShown(int row);
    void updateTotals();
    QString noteOf(const BulkReview::Row& row) const;
    void send();
    void setBusy(Job* job);
    void retranslate();
    int asked() const { return static_cast<int>(std::max(m_debtors.size(), m_proposals.size())); }

    AppContext& m_context;
    std::vector<DebtorId> m_debtors;
    std::vector<DueProposal> m_proposals; ///< Instead of the debtors.
    BulkReview m_review;
    bool m_isFilling = false;
    bool m_needsNumber = false;
    bool m_isSending = false;
    bool m_isBankSaid = false;
    QPointer<Job> m_job;

    QLabel* m_totals = nullptr;
    InlineStrip* m_error = nullptr;
    FreshnessLine* m_freshness = nullptr;
    QCheckBox* m_bank = nullptr;
    QTableWidget* m_table = nullptr;
    MessagePreview* m_preview = nullptr;
    QPushButton* m_mend = nullptr;
    QLabel *m_when = nullptr, *m_confirmLabel = nullptr;
    QRadioButton *m_now = nullptr, *m_later = nullptr, *m_spread = nullptr;
    QLineEdit* m_confirm = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_cancel = nullptr, *m_send = nullptr;
};

} // namespace tegoed::ui
