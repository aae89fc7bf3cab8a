#include "ui/screens/debtors/erase_debtor_dialog.h"

#include "ui/presentation/date_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

EraseDebtorDialog::EraseDebtorDialog(AppContext& context, DebtorId debtor, ErasureCheck check, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_debtor(debtor)
    , m_check(std::move(check))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_hindrance(new InlineStrip(this))
    , m_anyway(new QCheckBox(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"eraseDebtorDialog"_s);
    m_about->setObjectName(u"eraseDebtor.about"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_hindrance->setObjectName(u"eraseDebtor.hindrance"_s);
    m_hindrance->setClosable(false);
    m_anyway->setObjectName(u"eraseDebtor.anyway"_s);
    m_anyway->setVisible(isHindered());
    m_reason->setObjectName(u"eraseDebtor.reason"_s);
    m_reason->setMaxLength(200);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Reason"); }, m_reason);
    auto* buttons = new QDialogButtonBox(this);
    m_erase = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_erase->setObjectName(u"eraseDebtor.erase"_s);
    m_erase->setAutoDefault(false);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"eraseDebtor.cancel"_s);
    cancel->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addWidget(m_hindrance);
    column->addWidget(m_anyway);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_erase, &QPushButton::clicked, this, &EraseDebtorDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_anyway, &QCheckBox::toggled, this, &EraseDebtorDialog::updateButton);
    connect(m_reason, &QLineEdit::textChanged, this, &EraseDebtorDialog::updateButton);
    retranslate();
    m_reason->setFocus();
}

void EraseDebtorDialog::retranslate()
{
    setWindowTitle(tr("Erase personal data"));
    m_about->setText(tr("Everything about %1 as a person goes for good: name, addresses, numbers, contact persons (%2), notes, documents (%3) and the "
                        "values in the timeline. Amounts, dates and invoice numbers stay, so your totals do not change. This cannot be undone. "
                        "Backups you made before still hold the data.")
                         .arg(m_check.name, QString::number(m_check.contacts), QString::number(m_check.documents)));
    QStringList hindrances;
    if (m_check.hasOpenItems)
        hindrances += tr("There are open items: an invoice to be paid, or money not allocated.");
    if (m_check.keepUntil)
        hindrances += tr("The law has you keep the invoices and payments until %1.").arg(dateText(*m_check.keepUntil));
    m_hindrance->say(Tone::Warning, hindrances.join(u' '));
    m_anyway->setText(tr("Erase it &anyway; I answer for it"));
    m_captions.retranslate();
    m_reason->setPlaceholderText(tr("For example: request of 12 November. No personal data."));
    m_erase->setText(tr("&Erase for good"));
    updateButton();
}

void EraseDebtorDialog::updateButton()
{
    m_erase->setEnabled(!m_reason->text().trimmed().isEmpty() && (!isHindered() || m_anyway->isChecked()));
}

void EraseDebtorDialog::submit()
{
    const ErasureChoices choices{m_reason->text(), m_anyway->isChecked()};
    setEnabled(false);
    m_context.runJob(tr("Erasing personal data"),
                     [debtor = m_debtor, choices](BookSession& session, Progress&) { return eraseDebtor(session, debtor, choices); }, this,
                     [this](const Result<Erased>& erased) { finished(erased); });
}

void EraseDebtorDialog::finished(const Result<Erased>& erased)
{
    setEnabled(true);
    if (!erased)
        return m_strip->say(erased.error()); // The dialog stays open and keeps the input.
    // What could be undone before might bring a name back.
    m_context.undoStack().clear();
    m_context.removeStrip(u"contact"_s);
    const QString name = erased->name;
    if (erased->isOverwritten)
        m_context.showMessage([name] { return tr("The personal data are erased; the debtor is called %1 now.").arg(name); }, Tone::Good);
    else
        m_context.showMessage([name] {
            return tr("The personal data are erased; the debtor is called %1 now. Somebody else uses the book, so traces may stay in its file "
                      "until the next erasure.").arg(name);
        }, Tone::Warning);
    accept();
}

void EraseDebtorDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void eraseWithQuestion(AppContext& context, DebtorId debtor, QWidget* parent)
{
    const Result<ErasureCheck> check = checkErasure(context.session(), debtor);
    if (!check)
        return context.showError(check.error());
    EraseDebtorDialog(context, debtor, *check, parent).exec();
}

} // namespace tegoed::ui
