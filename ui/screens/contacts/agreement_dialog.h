#pragma once

#include "core/usecases/agreements/agreement_parts.h"
#include "ui/presentation/live_text.h"
#include "ui/screens/contacts/covered_invoices.h"
#include "ui/widgets/form_captions.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// What the dialogs of a promise, a deferral and a dispute share: whom and what it is about, the message that confirms it in the same
/// click, the warning after broken promises, undo, and a refusal said where it belongs while the dialog stays open.
class AgreementDialog : public QDialog {
    Q_OBJECT
public:
    ~AgreementDialog() override;

protected:
    AgreementDialog(AppContext& context, const QString& name, CoveredInvoices::Choice choice, QWidget* parent);
    /// The end of the form: how it is confirmed, and the buttons. The last thing a constructor calls before `begin`.
    void addEnd();
    void begin(const ContactSubject& subject);

    struct Written {
        MessageId message = {}; ///< That confirms it; not valid = none.
        UndoToken undo;
    };
    virtual Result<Written> write(const std::optional<Confirmation>& confirm) = 0;
    virtual LiveText undoText() const = 0; ///< In the Edit menu.
    virtual bool isComplete() { return true; } ///< Else it has said what is missing.
    virtual QWidget* fieldOf(const Error& error) const = 0; ///< Where an error belongs.
    virtual void retranslate();
    virtual void subjectChanged() {} ///< Other invoices, or another debtor.

    void fail(const LiveText& sentence, QWidget* where);
    QString nameOf(const QString& field) const { return m_name + u'.' + field; }
    void warnOfBrokenPromises(); ///< S11: told before, not after.
    void changeEvent(QEvent* event) override;

    AppContext& m_context;
    FormCaptions m_captions;
    InlineStrip* m_strip;
    CoveredInvoices* m_covered;
    QFormLayout* m_form;
    bool m_isWarned = false; ///< The warning about broken promises stands there.
    bool m_warnsOfPromises = false;
    std::function<QString()> m_confirmText, m_plainText; ///< Of the two buttons that save.

private:
    void submit(bool isConfirmed);
    std::optional<Confirmation> confirmation() const;
    void sendConfirmation(MessageId message);

    QString m_name;
    QVBoxLayout* m_column;
    QComboBox* m_channel = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_plain = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace tegoed::ui
