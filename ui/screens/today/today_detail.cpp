#include "ui/screens/today/today_detail.h"

#include "ui/presentation/agreement_text.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/today/today_agreements.h"
#include "ui/screens/today/today_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr double kTitleScale = 1.25;
constexpr std::array kResults{CallResult::Reached, CallResult::Promised, CallResult::NoAnswer,
                              CallResult::TryAgain, CallResult::WrongNumber, CallResult::Disputed};
enum Column { NumberColumn, DueColumn, LateColumn, OpenColumn, ColumnCount };

} // namespace

QPushButton* TodayDetail::addButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(u"todayDetail."_s + name);
    return button;
}

TodayDetail::TodayDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_why(new QLabel(this))
    , m_invoices(new QTableWidget(this))
    , m_noteLabel(new QLabel(this))
    , m_phone(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_results(new QWidget(this))
{
    setObjectName(u"todayDetail"_s);
    for (QLabel* label : {m_title, m_what, m_why, m_phone}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_why->setObjectName(u"todayDetail.why"_s);
    m_why->setTextFormat(Qt::RichText);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_phone->setFont(font);
    m_invoices->setObjectName(u"todayDetail.invoices"_s);
    makeSmallTable(*m_invoices, ColumnCount, NumberColumn);
    m_note->setObjectName(u"todayDetail.note"_s);
    m_noteLabel->setBuddy(m_note);
    auto* results = new QGridLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(gap() / 2);
    results->addWidget(m_noteLabel, 0, 0, 1, 2);
    results->addWidget(m_note, 1, 0, 1, 2);
    for (std::size_t i = 0; i < kResults.size(); ++i) {
        auto* button = addButton(u"result%1"_s.arg(i + 1));
        results->addWidget(button, static_cast<int>(2 + i / 2), static_cast<int>(i % 2));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT resultWanted(kResults[i]); });
        m_resultButtons.push_back(button);
    }
    m_send = addButton(u"send"_s);
    m_send->setIcon(icon(u"mail"_s));
    m_compose = addButton(u"compose"_s);
    m_carryOut = addButton(u"carryOut"_s);
    m_extend = addButton(u"extend"_s);
    m_drop = addButton(u"drop"_s);
    m_call = addButton(u"call"_s);
    m_promise = addButton(u"promise"_s);
    m_settle = addButton(u"settle"_s);
    m_move = addButton(u"move"_s);
    m_plan = addButton(u"plan"_s);
    m_debtor = addButton(u"debtor"_s);
    m_skip = addButton(u"skip"_s);
    m_pass = addButton(u"pass"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(), gap());
    column->setSpacing(gap());
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_phone);
    column->addWidget(m_why);
    column->addWidget(m_invoices, 1);
    column->addWidget(m_results);
    m_buttons = new QGridLayout;
    m_buttons->setSpacing(gap() / 2);
    column->addLayout(m_buttons);
    placeButtons();
    column->addStretch();
    connect(m_send, &QPushButton::clicked, this, &TodayDetail::sendWanted);
    connect(m_compose, &QPushButton::clicked, this, &TodayDetail::composerWanted);
    connect(m_debtor, &QPushButton::clicked, this, &TodayDetail::debtorWanted);
    connect(m_skip, &QPushButton::clicked, this, &TodayDetail::skipWanted);
    connect(m_pass, &QPushButton::clicked, this, &TodayDetail::passWanted);
    connect(m_carryOut, &QPushButton::clicked, this, &TodayDetail::carryOutWanted);
    connect(m_extend, &QPushButton::clicked, this, &TodayDetail::extendWanted);
    connect(m_drop, &QPushButton::clicked, this, &TodayDetail::dropWanted);
    connect(m_call, &QPushButton::clicked, this, &TodayDetail::callWanted);
    connect(m_promise, &QPushButton::clicked, this, &TodayDetail::promiseWanted);
    connect(m_settle, &QPushButton::clicked, this, &TodayDetail::settleWanted);
    connect(m_move, &QPushButton::clicked, this, &TodayDetail::moveWanted);
    connect(m_plan, &QPushButton::clicked, this, &TodayDetail::planWanted);
    connect(m_invoices, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (m_proposal) {
            const auto& asked = m_proposal->invoices;
            const auto at = static_cast<std::size_t>(row);
            Q_EMIT invoiceWanted(at < asked.size() ? asked[at].id : m_proposal->alsoOpen[at - asked.size()].id);
        }
    });
    retranslate();
}

QString TodayDetail::note() const
{
    return m_note->text().trimmed();
}

void TodayDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

void TodayDetail::show(const DueProposal& proposal, const Date& today)
{
    if (!m_proposal || m_proposal->debtor != proposal.debtor)
        m_note->clear();
    m_proposal = proposal;
    m_stuck.reset();
    m_agreement.reset();
    m_cameIn.reset();
    m_today = today;
    fill();
}

void TodayDetail::show(const DueStuck& stuck)
{
    m_stuck = stuck;
    m_proposal.reset();
    m_agreement.reset();
    m_cameIn.reset();
    fill();
}

void TodayDetail::show(const DueAgreement& due)
{
    m_agreement = due;
    m_proposal.reset();
    m_stuck.reset();
    m_cameIn.reset();
    fill();
}

void TodayDetail::show(const QString& title, const QString& sum, const QStringList& lines)
{
    m_proposal.reset();
    m_stuck.reset();
    m_agreement.reset();
    m_cameIn = Note{title, sum, lines};
    fill();
}

void TodayDetail::showNothing()
{
    m_cameIn.reset();
    m_proposal.reset();
    m_stuck.reset();
    m_agreement.reset();
    fill();
}

QString TodayDetail::whyHtml() const
{
    QStringList lines;
    const auto add = [&lines](const QString& text) { lines += u"• "_s + text.toHtmlEscaped(); };
    if (m_stuck) {
        add(whyText(m_stuck->reason));
        if (const QString remedy = whyRemedyText(m_stuck->gate); !remedy.isEmpty())
            add(remedy);
        return lines.join(u"<br>"_s);
    }
    if (m_agreement) {
        add(dueAgreementText(*m_agreement));
        add(tr("about %1").arg(m_agreement->numbers.join(u", "_s)));
        return lines.join(u"<br>"_s);
    }
    if (m_cameIn) {
        for (const QString& line : m_cameIn->lines)
            add(line);
        return lines.join(u"<br>"_s);
    }
    if (!m_proposal)
        return {};
    for (const Reason& reason : m_proposal->reasons)
        add(whyText(reason));
    switch (m_proposal->assignedBy) {
    case AssignedBy::Invoice: add(tr("its sequence was chosen for the invoice")); break;
    case AssignedBy::Debtor: add(tr("its sequence was chosen for the debtor")); break;
    case AssignedBy::Group: add(tr("its sequence is that of the customer group")); break;
    case AssignedBy::Track: add(tr("its sequence is that of “%1”").arg(legalTrackText(m_proposal->track))); break;
    case AssignedBy::Nobody: break;
    }
    for (const DueClaim& claim : m_proposal->claims) {
        if (claim.waits != u"not_calculated"_s)
            add(dueClaimText(claim));
    }
    if (m_proposal->credit.minorUnits() > 0)
        add(tr("%1 credit of the debtor is taken off").arg(moneyText(m_proposal->credit)));
    if (m_proposal->payBy)
        add(tr("asks to pay by %1").arg(longDateText(*m_proposal->payBy)));
    if (m_proposal->announced)
        add(tr("the final notice announced %1").arg(longDateText(m_proposal->announced->day)));
    for (const QString& warning : m_proposal->warnings)
        add(tr("note: %1").arg(dueWarningText(warning)));
    return lines.join(u"<br>"_s);
}

void TodayDetail::fillInvoices()
{
    const bool isShown = m_proposal.has_value();
    m_invoices->setVisible(isShown);
    m_invoices->setRowCount(0);
    if (!isShown)
        return;
    const auto add = [this](const DueInvoice& invoice, bool isAsked) {
        const int row = m_invoices->rowCount();
        m_invoices->insertRow(row);
        const QStringList cells{isAsked ? invoice.number : tr("%1 (also open)").arg(invoice.number), dateText(invoice.due),
                                QString::number(invoice.daysLate), moneyText(invoice.open)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == LateColumn ? daysLateText(invoice.daysLate) : cells[column]);
            if (column == LateColumn || column == OpenColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (!isAsked)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            m_invoices->setItem(row, column, item);
        }
    };
    for (const DueInvoice& invoice : m_proposal->invoices)
        add(invoice, true);
    for (const DueInvoice& invoice : m_proposal->alsoOpen)
        add(invoice, false);
    for (int column = DueColumn; column < ColumnCount; ++column)
        m_invoices->resizeColumnToContents(column);
}

void TodayDetail::fill()
{
    const bool isAny = m_proposal || m_stuck || m_agreement;
    const ActionKind kind = m_proposal ? m_proposal->kind : ActionKind::Message;
    const bool isMessage = m_proposal && kind == ActionKind::Message;
    const bool isCall = m_proposal && kind == ActionKind::Call;
    const bool isDecision = m_proposal && kind == ActionKind::Announced;
    m_title->setText(m_proposal ? m_proposal->debtorName : m_stuck ? m_stuck->debtorName : m_agreement ? m_agreement->debtorName
                     : m_cameIn ? m_cameIn->title : QString());
    m_what->setText(m_proposal ? tr("%1 · %2").arg(actionText(kind, m_proposal->stage), moneyText(m_proposal->asked))
                    : m_stuck  ? tr("Stuck · %1").arg(moneyText(m_stuck->open))
                    : m_agreement ? tr("%1 · %2").arg(dueAgreementWord(m_agreement->kind), moneyText(m_agreement->amount))
                    : m_cameIn ? m_cameIn->sum
                               : tr("Choose a row to see why it is there."));
    m_phone->setVisible(isCall);
    m_phone->setText(!isCall ? QString() : m_proposal->phone.isEmpty() ? tr("No telephone number is known.") : m_proposal->phone);
    m_why->setText(whyHtml());
    fillInvoices();
    m_results->setVisible(isCall && !m_readOnly);
    const bool isUnseen = isMessage && TodayModel::maySendUnseen(*m_proposal);
    const bool isPlan = m_agreement && isOfPlan(m_agreement->kind);
    const bool isPlanMessage = m_agreement && m_agreement->message;
    m_send->setVisible((isUnseen || (isPlanMessage && isFriendly(*m_agreement))) && !m_readOnly);
    const bool isNotice = m_stuck && !m_stuck->toInterrupt.empty();
    m_compose->setVisible((isMessage || isPlanMessage || isNotice) && !m_readOnly);
    m_plan->setVisible(isPlan);
    m_carryOut->setVisible(isDecision && !m_readOnly);
    m_extend->setVisible(isDecision && !m_readOnly);
    m_drop->setVisible(isDecision && !m_readOnly);
    const bool isAgreed = m_agreement && !m_readOnly;
    const bool isDispute = m_agreement && m_agreement->kind == DueAgreement::Kind::DisputeAnswer;
    const bool isPromise = m_agreement && m_agreement->kind <= DueAgreement::Kind::PromiseBroken;
    m_call->setVisible(isAgreed);
    m_promise->setVisible(isAgreed && !isDispute && !isPlan);
    m_settle->setVisible(isAgreed && !isPlan && m_agreement->kind != DueAgreement::Kind::DeferralEnds);
    m_settle->setText(isDispute ? tr("Outcome…") : isPromise ? tr("Settled") : tr("Done"));
    m_move->setVisible(isAgreed && isDispute);
    m_debtor->setVisible(isAny);
    m_skip->setVisible(m_proposal && !isDecision && !m_readOnly);
    m_pass->setVisible(m_proposal && !isDecision && !m_readOnly);
    placeButtons();
}

/// Two beside each other without a hole where one is not offered; the last alone takes the whole row.
void TodayDetail::placeButtons()
{
    std::vector<QPushButton*> shown;
    for (QPushButton* button : {m_send, m_compose, m_carryOut, m_extend, m_drop, m_plan, m_call, m_settle, m_promise, m_move, m_debtor, m_skip, m_pass}) {
        m_buttons->removeWidget(button);
        if (!button->isHidden())
            shown.push_back(button);
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_buttons->addWidget(shown[i], static_cast<int>(i / 2), static_cast<int>(i % 2), 1, i % 2 == 0 && i + 1 == shown.size() ? 2 : 1);
}

void TodayDetail::retranslate()
{
    m_invoices->setHorizontalHeaderLabels({tr("Invoice"), tr("Due date"), tr("Days late"), tr("Open")});
    m_invoices->setAccessibleName(tr("Invoices of this row"));
    m_noteLabel->setText(tr("&Note about the call"));
    for (std::size_t i = 0; i < m_resultButtons.size(); ++i)
        m_resultButtons[i]->setText(tr("%1  %2").arg(i + 1).arg(callResultText(kResults[i])));
    m_send->setText(tr("Send"));
    m_compose->setText(tr("View…"));
    m_debtor->setText(tr("Open debtor"));
    m_debtor->setToolTip(tr("→ in the list"));
    m_skip->setText(tr("Not now…"));
    m_skip->setToolTip(tr("Del or S in the list"));
    m_pass->setText(tr("Pass over this step…"));
    m_carryOut->setText(tr("Carried out"));
    m_extend->setText(tr("Extend…"));
    m_drop->setText(tr("Drop…"));
    m_call->setText(tr("Note a call…"));
    m_promise->setText(tr("New promise…"));
    m_move->setText(tr("Other day…"));
    m_plan->setText(tr("Open the plan…"));
    fill();
}

} // namespace tegoed::ui
