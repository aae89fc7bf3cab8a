#pragma once

#include "core/usecases/escalation/calls.h"
#include "ui/presentation/live_text.h"
#include "ui/screens/contacts/covered_invoices.h"

#include <QDialog>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class DateEdit;
class InlineStrip;

/// A call with a debtor: who was spoken to, on which number, how it ended, and what follows from it. What follows opens filled in.
class CallDialog final : public QDialog {
    Q_OBJECT
public:
    /// What leads on from a call.
    enum class Then { Nothing, Promise, Deferral, Plan, Dispute, Reason, Number };
    struct Start {
        CallResult result = CallResult::Reached;
        QString number = {}, note = {};
        std::optional<Date> again = {};
        QString step = {}; ///< The call step of a sequence that this is.
    };
    CallDialog(AppContext& context, const ContactSubject& subject, QWidget* parent = nullptr) : CallDialog(context, subject, Start{}, parent) {}
    CallDialog(AppContext& context, const ContactSubject& subject, const Start& start, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillPeople();
    void showBestMoment();
    void resultChosen();
    CallResult result() const;
    Then then() const;
    CallRecord record() const;
    void submit();
    void fail(const LiveText& sentence, QWidget* where);

    AppContext& m_context;
    QString m_step;
    bool m_thenChosen = false; ///< By hand.
    FormCaptions m_captions;
    InlineStrip* m_strip;
    CoveredInvoices* m_covered;
    QComboBox* m_direction;
    QComboBox* m_who;
    QComboBox* m_number;
    QLabel* m_best; ///< When this debtor is reached, as far as the log says.
    QButtonGroup* m_results;
    QWidget* m_resultBox;
    DateEdit* m_again;
    QLineEdit* m_note;
    QComboBox* m_then;
    QPushButton* m_save = nullptr;
};

} // namespace tegoed::ui
