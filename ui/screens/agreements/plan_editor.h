#pragma once

#include "core/usecases/plans/plans.h"
#include "ui/screens/agreements/plan_form.h"
#include "ui/shell/app_context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tegoed::ui {

class InlineStrip;
class StateChip;

/// What a debtor proposed, or what somebody has in mind, to begin a plan with. What is empty is proposed: four monthly parts from the
/// first day of a month on.
struct ProposedParts {
    std::optional<int> parts = {};
    std::optional<Money> each = {};
    std::optional<PlanRhythm> rhythm = {};
    std::optional<Date> start = {};
    std::vector<Money> amounts = {}; ///< One by one; then `parts` and `each` are not looked at.
    std::vector<Date> days = {};     ///< One per amount; empty: by the rhythm.
    bool isByDebtor = false;         ///< The debtor asked for it.
};

/// What a new plan begins with. No invoices: those overdue in euro, none overdue: all that are open.
PlanInput newPlanInput(const PlanFacts& facts, const std::vector<InvoiceId>& invoices, const ProposedParts& proposed);

/// The payment plan: drawn up, proposed, countered, agreed, signed, followed, broken off (ux.md 3.7). What was sent is never edited:
/// a change of it is a new version.
class PlanEditor final : public QDialog {
    Q_OBJECT
public:
    /// A new plan. Nothing is kept until somebody saves or sends it.
    PlanEditor(AppContext& context, PlanFacts facts, PlanInput input, const ClaimableToday& claimable, QWidget* parent = nullptr);
    /// One that is there.
    PlanEditor(AppContext& context, const PlanRow& plan, PlanFacts facts, const ClaimableToday& claimable, QWidget* parent = nullptr);

    PlanId plan() const { return m_row ? m_row->data.plan.id : PlanId{}; } ///< Not valid until it is kept.
    bool isChanged() const { return m_isChanged; }
    /// Writes the proposal, or what the plan says next, to a file. On a worker; says so when it is there.
    void writePdf(const QString& path);
    /// Files a scan as the copy the debtor signed today.
    void fileSigned(const QString& path);

public Q_SLOTS:
    void reject() override; ///< Asks when something was typed and not kept.

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QPushButton* button(const QString& name, const QString& icon, void (PlanEditor::*act)());
    void show(const PlanRow& row, PlanFacts facts);
    void reload();
    void refresh(const ChangeSet& changes);
    bool keep();               ///< A draft, or nothing to keep. False when it was refused; the strip says why.
    bool isFillable() const;   ///< Not signed yet: its parts may still change.
    bool mayKeepOrSend();
    void save();
    void pdf();
    void send();
    void counter();
    void agree();
    void sign();
    void breakOff();
    void openComposer(bool proposesFirst);
    void sendDue();
    void done(const Result<UndoToken>& token, LiveText text);
    void showState();
    void showDue();
    void retranslate();

    AppContext& m_context;
    ClaimableToday m_claimable;
    std::optional<PlanRow> m_row;
    PlanDraft m_draft;
    bool m_isChanged = false;
    bool m_isActing = false; ///< What is told meanwhile is our own doing.

    QLabel* m_name = nullptr;
    StateChip* m_state = nullptr;
    QLabel* m_log = nullptr;
    InlineStrip* m_strip = nullptr;
    InlineStrip* m_hint = nullptr;
    QScrollArea* m_scroll = nullptr;
    PlanForm* m_form = nullptr;
    QPushButton *m_pdf = nullptr, *m_send = nullptr, *m_counter = nullptr, *m_agree = nullptr, *m_sign = nullptr, *m_break = nullptr, *m_save = nullptr,
                *m_close = nullptr;
};

/// The editor on a new plan without showing it; null when the debtor has nothing open to make a plan of.
PlanEditor* makePlanEditor(AppContext& context, DebtorId debtor, const std::vector<InvoiceId>& invoices, const ProposedParts& proposed, QWidget* parent);
/// Opens the editor on a new plan, filled in with what was proposed; for every room that comes across one. Says why when there is
/// nothing to make a plan of.
void openPlanEditor(AppContext& context, DebtorId debtor, const std::vector<InvoiceId>& invoices = {}, const ProposedParts& proposed = {});
/// Opens a plan that is there.
void openPlanEditor(AppContext& context, PlanId plan);

} // namespace tegoed::ui
