#include "ui/screens/debtors/debtor_data_view.h"

#include "core/domain/reference/reference.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/next_step_text.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/debtors/reminding_dialog.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// A line of the form; nothing for what is not filled in.
void addLine(QFormLayout& form, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = new QLabel(value);
    label->setTextFormat(Qt::PlainText); // A name may hold anything.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    auto* title = new QLabel(name);
    title->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(title, label);
}

QFormLayout* addGroup(QVBoxLayout& column, const QString& title)
{
    auto* box = new QGroupBox(title);
    auto* form = new QFormLayout(box);
    form->setHorizontalSpacing(gap(3));
    form->setVerticalSpacing(gap() / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addWidget(box);
    return form;
}

QString ibanText(const QString& iban)
{
    const std::optional<ReferenceCheck> check = checkIban(iban);
    return check ? check->printed : iban;
}

} // namespace

DebtorDataView::DebtorDataView(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"debtorData"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

/// A button under the lines of a group.
void DebtorDataView::addButton(QFormLayout& form, const QString& name, const QString& text, void (DebtorDataView::*requested)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, requested);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    form.addRow(row);
}

void DebtorDataView::addReminding(QVBoxLayout& column, const Reminding& reminding, bool mayChange)
{
    QFormLayout* form = addGroup(column, tr("Reminders"));
    addLine(*form, tr("Sequence"), tr("%1, %2").arg(sequenceText(reminding.choices, reminding.sequence.code), assignedByText(reminding.sequence.by)));
    addLine(*form, tr("Write by"), channelsOf(reminding));
    if (reminding.hasMandate || reminding.byDirectDebit > 0)
        addLine(*form, tr("Direct debit"), directDebitOf(reminding));
    if (mayChange)
        addButton(*form, u"debtorData.reminding"_s, tr("Change…"), &DebtorDataView::remindingRequested);
}

void DebtorDataView::addTerms(QVBoxLayout& column, const std::vector<TermsHandover>& handovers, bool mayRecord)
{
    QFormLayout* terms = addGroup(column, tr("Terms"));
    if (handovers.empty())
        addLine(*terms, tr("Terms sheet"), tr("no hand-over recorded"));
    for (const TermsHandover& one : handovers) {
        const QString what = tr("%1, %2, version %3").arg(dateText(one.day), handoverWayText(one.how)).arg(one.version);
        QString line = one.isCurrent ? what : tr("%1 (an earlier one)").arg(what);
        if (!one.note.isEmpty())
            line += u" · "_s + one.note;
        addLine(*terms, tr("Handed over"), line);
    }
    if (mayRecord)
        addButton(*terms, u"debtorData.handover"_s, tr("Record hand-over…"), &DebtorDataView::handoverRequested);
}

void DebtorDataView::clear()
{
    if (m_body)
        setWidget(new QWidget); // Deletes the one before.
    m_body = nullptr;
}

void DebtorDataView::show(const Shown& shown)
{
    const DebtorDetail& detail = shown.detail;
    const DebtorData& debtor = detail.data;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, gap(), gap(), 0);
    column->setSpacing(gap());

    QFormLayout* who = addGroup(*column, tr("Who"));
    addLine(*who, tr("Name"), debtor.name);
    addLine(*who, tr("Debtor number"), debtor.number);
    const QString reason = debtor.kindAssumed ? kindReasonText(debtor.kindReason) : QString();
    addLine(*who, tr("Kind"), debtor.kindAssumed ? tr("%1, assumed %2").arg(partyKindText(debtor.kind), reason) : partyKindText(debtor.kind));
    addLine(*who, tr("Legal track"), legalTrackText(detail.track));
    addLine(*who, tr("Status"), debtorStatusWord(debtor.status).word);
    addLine(*who, tr("Registration number"), debtor.registrationNumber);
    addLine(*who, tr("VAT number"), debtor.vatNumber);

    QFormLayout* where = addGroup(*column, tr("Where to reach"));
    addLine(*where, tr("E-mail"), debtor.email);
    addLine(*where, tr("Phone"), debtor.phone);
    addLine(*where, tr("Address"), QStringList({debtor.address.street, QString(debtor.address.postalCode + u' ' + debtor.address.city).trimmed(),
                                                debtor.address.countryCode.isEmpty() ? QString() : countryText(debtor.address.countryCode)})
                                       .filter(QRegularExpression(u"."_s)).join(u'\n'));
    addLine(*where, tr("Language"), languageText(debtor.language));

    QFormLayout* money = addGroup(*column, tr("Money"));
    addLine(*money, tr("Account number (IBAN)"), ibanText(debtor.iban));
    addLine(*money, tr("Payment term"), debtor.paymentTermDays ? tr("%n day(s)", nullptr, *debtor.paymentTermDays) : tr("as the book"));
    addLine(*money, tr("Credit limit"), debtor.creditLimit ? moneyText(*debtor.creditLimit) : tr("none"));
    addLine(*money, tr("Customer group"), detail.groupName);

    if (shown.reminding)
        addReminding(*column, *shown.reminding, shown.mayRecord);
    addTerms(*column, shown.handovers, shown.mayRecord);
    if (!debtor.note.isEmpty() || !debtor.externalId.isEmpty()) {
        QFormLayout* other = addGroup(*column, tr("Other"));
        addLine(*other, tr("Note"), debtor.note);
        addLine(*other, tr("Id in the program it came from"), debtor.externalId);
    }
    for (int i = 0; i < shown.mergedNames.size(); ++i) {
        auto* row = new QHBoxLayout;
        auto* label = new QLabel(tr("%1 is shown here as part of this debtor.").arg(shown.mergedNames.at(i)));
        label->setTextFormat(Qt::PlainText);
        auto* separate = new QPushButton(tr("Separate again"));
        separate->setObjectName(u"debtorData.unmerge"_s);
        const DebtorId merged = detail.mergedDebtors[static_cast<std::size_t>(i)];
        connect(separate, &QPushButton::clicked, this, [this, merged] { Q_EMIT unmergeRequested(merged); });
        row->addWidget(label, 1);
        row->addWidget(separate);
        column->addLayout(row);
    }
    column->addStretch();
    setWidget(body); // Deletes the one before.
    m_body = body;
}

} // namespace tegoed::ui
