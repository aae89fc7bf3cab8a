#include "ui/screens/contacts/dispute_outcome_dialog.h"

#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kOutcomes{DisputeOutcome::CreditNote, DisputeOutcome::PartlyRight, DisputeOutcome::Rejected};
constexpr int kLongNote = 2'000;

} // namespace

DisputeOutcomeDialog::DisputeOutcomeDialog(AppContext& context, DisputeRow dispute, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_dispute(std::move(dispute))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_outcome(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"disputeOutcomeDialog"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_outcome->setObjectName(u"disputeOutcome.outcome"_s);
    for (std::size_t i = 0; i < kOutcomes.size(); ++i)
        m_outcome->addItem(QString());
    m_note->setObjectName(u"disputeOutcome.note"_s);
    m_note->setMaxLength(kLongNote);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Outcome"); }, m_outcome);
    m_captions.addRow(*form, [] { return tr("&Note"); }, m_note);
    const auto [buttons, save] = makeSaveAndCancel(*this, u"disputeOutcome"_s);
    m_save = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(buttons, &QDialogButtonBox::accepted, this, &DisputeOutcomeDialog::submit);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DisputeOutcomeDialog::retranslate);
    retranslate();
    m_outcome->setFocus();
}

void DisputeOutcomeDialog::retranslate()
{
    setWindowTitle(tr("How the dispute ended"));
    m_about->setText(tr("%1 disputes %2 of invoice %3 since %4.")
                         .arg(m_dispute.debtorName, moneyText(m_dispute.amount), m_dispute.number, dateText(m_dispute.from)));
    for (std::size_t i = 0; i < kOutcomes.size(); ++i)
        m_outcome->setItemText(static_cast<int>(i), disputeOutcomeText(kOutcomes[i]));
    const bool isRejected = kOutcomes.at(static_cast<std::size_t>(m_outcome->currentIndex())) == DisputeOutcome::Rejected;
    m_hint->setText(isRejected ? tr("The invoice goes on at the step it stood at; its clock stood still.")
                               : tr("Add the credit note by itself; what stays open goes on at the step it stood at."));
    m_captions.retranslate();
    m_save->setText(tr("End the dispute"));
}

void DisputeOutcomeDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DisputeOutcomeDialog::submit()
{
    const DisputeOutcome outcome = kOutcomes.at(static_cast<std::size_t>(m_outcome->currentIndex()));
    const auto settled = resolveDispute(m_context.session(), m_dispute.id, outcome, m_note->text().trimmed());
    if (!settled)
        return m_strip->say(settled.error());
    m_context.pushUndo([number = m_dispute.number, outcome] { return tr("dispute of invoice %1 ended, %2").arg(number, disputeOutcomeText(outcome)); },
                       settled->undo);
    accept();
}

} // namespace tegoed::ui
