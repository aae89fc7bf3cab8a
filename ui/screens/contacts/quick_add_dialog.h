#pragma once

#include "core/domain/agreement/quick_guess.h"
#include "core/usecases/escalation/calls.h"
#include "ui/presentation/live_text.h"
#include "ui/screens/contacts/contact_subject.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class DebtorPicker;
class InlineStrip;
class MoneyEdit;

/// One line for whatever was said (Ctrl+Shift+N). What it is taken for, whom it is about, the day and the amount stand below it while
/// it is typed and may be changed; Enter saves (ux.md 6.3).
class QuickAddDialog final : public QDialog {
    Q_OBJECT
public:
    QuickAddDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr);

    QuickKind kind() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void read();       ///< The line, and whom it is about.
    void showGuess();
    void proposeDay();
    void submit();
    void openForm();   ///< The whole form of what it is, filled in.
    Result<UndoToken> save();
    Result<Done> saveNote();
    CallRecord call() const;
    std::vector<InvoiceId> covered() const; ///< Named ones, else the usual ones.
    InvoiceId disputed() const;             ///< Not valid: it has to be chosen.
    QString aboutText() const;
    void fail(const LiveText& sentence, QWidget* where);

    AppContext& m_context;
    ContactSubject m_inFront;
    ContactSubject m_subject;      ///< Whom it is about.
    QStringList m_numbers;
    QuickGuess m_guess;
    bool m_kindChosen = false, m_debtorChosen = false, m_dayTyped = false, m_amountTyped = false; ///< By hand: guessed no more.
    bool m_isWarned = false;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    QLineEdit* m_text;
    QButtonGroup* m_kinds;
    DebtorPicker* m_debtor;
    QLabel* m_about;
    DateEdit* m_day;
    MoneyEdit* m_amount;
    QFormLayout* m_form;
    QLabel* m_what;
    QPushButton* m_save = nullptr;
    QPushButton* m_more = nullptr;
    QTimer* m_soon;
};

} // namespace tegoed::ui
