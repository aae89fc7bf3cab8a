#include "ui/screens/payments/bank_line_detail.h"

#include "core/domain/reference/reference.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QString accountText(const NewBankLine& line)
{
    const auto iban = line.counterIsIban ? checkIban(line.counterAccount) : std::nullopt;
    return iban ? iban->printed : line.counterAccount;
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BankLineDetail::BankLineDetail(QWidget* parent)
    : QWidget(parent)
    , m_head(plainLabel(u"bankLine.head"_s, this))
    , m_facts(plainLabel(u"bankLine.facts"_s, this))
    , m_state(plainLabel(u"bankLine.state"_s, this))
    , m_choicesBox(new QWidget(this))
    , m_choices(new QVBoxLayout(m_choicesBox))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"bankLine"_s);
    QFont font = m_head->font();
    font.setWeight(QFont::DemiBold);
    m_head->setFont(font);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(gap() / 2);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_choicesBox);
    scroll->setMinimumHeight(fontMetrics().height() * 4);
    auto* buttons = new FlowLayout(gap(), gap());
    const auto button = [&](const char16_t* name, const QString& iconName) {
        auto* made = new QPushButton(this);
        made->setObjectName(u"bankLine."_s + QString::fromUtf16(name));
        if (!iconName.isEmpty())
            made->setIcon(icon(iconName));
        buttons->addWidget(made);
        return made;
    };
    m_book = button(u"book", u"success"_s);
    m_reject = button(u"reject", u"close"_s);
    m_assign = button(u"assign", u"search"_s);
    m_prepayment = button(u"prepayment", u"credit"_s);
    m_ignore = button(u"ignore", {});
    m_takeBack = button(u"takeBack", u"undo"_s);
    m_thank = button(u"thank", u"mail"_s);
    m_debtor = button(u"debtor", u"debtors"_s);
    makePrimary(*m_book);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap() / 2);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_state);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_book, &QPushButton::clicked, this, &BankLineDetail::bookRequested);
    connect(m_reject, &QPushButton::clicked, this, &BankLineDetail::rejectRequested);
    connect(m_assign, &QPushButton::clicked, this, &BankLineDetail::assignRequested);
    connect(m_prepayment, &QPushButton::clicked, this, &BankLineDetail::prepaymentRequested);
    connect(m_ignore, &QPushButton::clicked, this, &BankLineDetail::ignoreRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &BankLineDetail::takeBackRequested);
    connect(m_thank, &QPushButton::clicked, this, &BankLineDetail::thankRequested);
    connect(m_debtor, &QPushButton::clicked, this, [this] {
        if (m_row && !m_row->booked.empty())
            Q_EMIT debtorRequested(m_row->booked.front().payment.debtor);
        else if (m_row && m_row->proposal.best.debtor.isValid())
            Q_EMIT debtorRequested(m_row->proposal.best.debtor);
    });
    retranslate();
}

void BankLineDetail::show(const BankLines& lines, const BankLineRow* row, bool canChange)
{
    const bool isSame = m_row && row && m_row->id() == row->id();
    const int before = isSame ? choice() : -1;
    m_lines.debtors = lines.debtors;
    m_lines.invoices = lines.invoices;
    m_row = row ? std::optional(*row) : std::nullopt;
    m_canChange = canChange;
    fill();
    if (QAbstractButton* chosen = before >= 0 ? m_group->button(before) : nullptr)
        chosen->setChecked(true);
}

int BankLineDetail::choice() const
{
    return m_group->checkedId();
}

void BankLineDetail::addChoice(int at, const QString& text, const QString& reasons)
{
    auto* way = new QRadioButton(withoutMnemonics(text), m_choicesBox);
    way->setObjectName(u"bankLine.way%1"_s.arg(at));
    m_choices->addWidget(way);
    m_group->addButton(way, at);
    if (reasons.isEmpty())
        return;
    auto* why = plainLabel(u"bankLine.why%1"_s.arg(at), m_choicesBox);
    why->setText(reasons);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setIndent(gap(3));
    way->setAccessibleDescription(reasons);
    m_choices->addWidget(why);
}

void BankLineDetail::fill()
{
    for (QAbstractButton* button : m_group->buttons())
        m_group->removeButton(button);
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (!m_row) {
        m_head->setText(tr("Choose a line to see what it may pay."));
        m_facts->clear();
        m_state->clear();
        showButtons();
        return;
    }
    const NewBankLine& line = m_row->line.data;
    m_head->setText(bankLineText(m_row->line));
    QStringList facts;
    for (const QString& fact : {accountText(line), line.text, line.references.join(u' '), line.bankText}) {
        if (!fact.isEmpty() && !facts.contains(fact))
            facts += fact;
    }
    if (line.valueDay != line.day)
        facts += tr("counts from %1").arg(dateText(line.valueDay));
    if (line.isReturn)
        facts += line.returnReason.isEmpty() ? tr("sent back by the bank") : tr("sent back by the bank: %1").arg(line.returnReason);
    m_facts->setText(facts.join(u" · "_s));
    int at = 0;
    if (m_row->isReturn()) {
        for (const PaymentRow& payment : m_row->returnOf) {
            addChoice(at++, tr("Takes back the payment of %1 by %2, received on %3")
                                .arg(moneyText(payment.amount), payment.debtorName, dateText(payment.valueDate)), {});
        }
    } else if (m_row->group <= LineGroup::Unknown) {
        for (const MatchCandidate& candidate : m_row->candidates())
            addChoice(at++, candidateText(m_lines, candidate), reasonsText(candidate));
    }
    // What nobody proposes is not chosen beforehand either.
    if (QAbstractButton* first = m_row->hasProposal() ? m_group->button(0) : nullptr)
        first->setChecked(true);
    switch (m_row->group) {
    case LineGroup::Certain:
    case LineGroup::Proposed: m_state->clear(); break;
    case LineGroup::Unknown:
        m_state->setText(at > 0 ? tr("Nothing is proposed. It may be one of these:") : tr("Nothing in the book says what this pays."));
        break;
    case LineGroup::Out: m_state->setText(tr("Money that went out. No payment of a debtor is known that it may take back.")); break;
    case LineGroup::Ignored: m_state->setText(tr("Left out: %1").arg(m_row->line.ignoreReason)); break;
    case LineGroup::Booked: m_state->setText(tr("Booked as: %1").arg(paysText(m_lines, *m_row))); break;
    }
    m_choices->addStretch();
    showButtons();
}

void BankLineDetail::showButtons()
{
    const bool isOpen = m_row && m_row->group <= LineGroup::Out && m_canChange;
    const bool isIn = isOpen && m_row->line.data.amount.minorUnits() > 0;
    m_state->setVisible(!m_state->text().isEmpty());
    m_book->setVisible(isOpen && !m_group->buttons().isEmpty());
    m_reject->setVisible(isIn && m_row->hasProposal());
    m_assign->setVisible(isIn);
    m_prepayment->setVisible(isIn);
    m_ignore->setVisible(isOpen);
    m_takeBack->setVisible(m_row && m_row->group >= LineGroup::Ignored && m_canChange);
    m_thank->setVisible(m_row && m_row->group == LineGroup::Booked && !m_row->booked.empty() && m_row->line.data.amount.minorUnits() > 0 && m_canChange);
    m_debtor->setVisible(m_row && (!m_row->booked.empty() || m_row->proposal.best.debtor.isValid()));
}

void BankLineDetail::retranslate()
{
    m_book->setText(tr("&Book"));
    m_book->setToolTip(tr("Book it as chosen here: Enter in the list"));
    m_reject->setText(tr("&Not this"));
    m_reject->setToolTip(tr("It pays something else: Backspace in the list"));
    m_assign->setText(tr("&Search invoice or split…"));
    m_prepayment->setText(tr("As pre&payment…"));
    m_prepayment->setToolTip(tr("Keep the money with a debtor, for invoices still to come"));
    m_ignore->setText(tr("&Leave out…"));
    m_ignore->setToolTip(tr("It is no payment of a debtor"));
    m_takeBack->setText(tr("&Take back"));
    m_takeBack->setToolTip(tr("The line is to be matched again"));
    m_thank->setText(tr("Say t&hank you…"));
    m_debtor->setText(tr("Show &debtor"));
    fill();
}

} // namespace tegoed::ui
