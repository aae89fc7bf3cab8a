#pragma once

#include "core/domain/plan/plan_progress.h"
#include "ui/screens/agreements/plan_draft.h"
#include "ui/widgets/form_captions.h"

#include <QWidget>

#include <map>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace tegoed::ui {

class DateEdit;
class InlineStrip;
class MoneyEdit;
class PlanPartsModel;

/// What may be asked beside the principal today, as it was read with the plan.
struct ClaimableToday {
    Money costs{0, Currency::euro()};
    Money interest{0, Currency::euro()};
};

/// The fields of a payment plan: which invoices, how much, in which parts, on which days, and on what terms.
class PlanForm final : public QWidget {
    Q_OBJECT
public:
    PlanForm(PlanDraft& draft, const ClaimableToday& claimable, QWidget* parent = nullptr);

    /// Fills every field from the draft. `isEditable` false: to read only.
    void fill(bool isEditable);
    void showProgress(const std::vector<Instalment>& parts, const PlanProgress& progress);
    void retranslate();
    PlanPartsModel& parts() { return *m_model; }
    bool hasWrongField() const; ///< Something is typed that is no amount, day or rate.
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< By the user; the draft has it.

private:
    void buildInvoices();
    QWidget* buildAmounts();
    QWidget* buildDivision();
    QWidget* buildTerms();
    void buildParts();
    void connectFields();
    void fillInvoices();
    void readDivision();
    void readClaims();
    void readTerms();
    void takeClaimable();
    void showResult();
    void told();

    PlanDraft& m_draft;
    ClaimableToday m_claimable;
    bool m_isEditable = true;
    bool m_isFilling = false;
    FormCaptions m_captions;
    QTableWidget* m_invoices;
    QLabel *m_principal, *m_plusCosts, *m_plusInterest, *m_total;
    MoneyEdit *m_costs, *m_interest;
    QPushButton* m_claimableButton;
    QRadioButton *m_equal, *m_fixed;
    QSpinBox* m_count;
    QLabel* m_countWord;
    MoneyEdit *m_each, *m_first;
    QLabel *m_firstWord, *m_restWord, *m_startWord;
    QComboBox *m_rest, *m_rhythm;
    DateEdit* m_start;
    QTableView* m_table;
    PlanPartsModel* m_model;
    QLabel* m_sum;
    std::vector<std::pair<QLabel*, QSpinBox*>> m_days; ///< Reminder, grace, repair, warning.
    QLabel* m_interestWord;
    QComboBox* m_runs;
    QLineEdit* m_rate;
    QLabel* m_feasibility;
};

} // namespace tegoed::ui
