#include "ui/screens/contacts/standing_agreements.h"

#include "core/usecases/agreements/agreements_due.h"
#include "core/usecases/agreements/deferrals.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/agreements/payment_reasons.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/unit_of_work.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostLines = 4; // More would push the page itself out of sight.

bool isAbout(const std::vector<InvoiceId>& invoices, InvoiceId invoice)
{
    return !invoice.isValid() || std::find(invoices.begin(), invoices.end(), invoice) != invoices.end();
}

/// "2026-1, 2026-2", or how many there are.
QString numbersText(const QStringList& numbers)
{
    constexpr qsizetype kMostNumbers = 3;
    return numbers.size() <= kMostNumbers ? numbers.join(u", "_s) : StandingAgreements::tr("%n invoice(s)", nullptr, static_cast<int>(numbers.size()));
}

} // namespace

StandingAgreements::StandingAgreements(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"standingAgreements"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap() / 4);
    hide();
}

void StandingAgreements::show(DebtorId debtor, InvoiceId invoice)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // One of them may have been clicked just now.
        delete item;
    }
    m_count = m_more = 0;
    addDisputes(debtor, invoice);
    addPromises(debtor, invoice);
    addDeferrals(debtor, invoice);
    if (invoice.isValid())
        addReason(invoice);
    if (m_more > 0) {
        auto* label = new QLabel(tr("and %n more; each stands at its invoice", nullptr, m_more), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(label);
    }
    setVisible(m_count > 0);
}

void StandingAgreements::addLine(const QString& iconName, Tone tone, const QString& text, std::vector<Button> buttons)
{
    if (m_count == kMostLines) {
        ++m_more;
        return;
    }
    auto* line = new QWidget(this);
    line->setObjectName(u"standingAgreements.%1"_s.arg(m_count++));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(gap() / 2, 0, 0, 0);
    row->setSpacing(gap());
    auto* picture = new QLabel(line);
    const int size = fontMetrics().height();
    picture->setPixmap(icon(iconName, themeColors(*this).of(tone)).pixmap(size, size));
    auto* words = new QLabel(text, line);
    words->setObjectName(u"standingAgreements.text"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(picture);
    row->addWidget(words, 1);
    if (!m_context.isReadOnly()) {
        for (Button& button : buttons) {
            auto* made = new QPushButton(button.text, line);
            made->setObjectName(u"standingAgreements."_s + button.name);
            made->setAutoDefault(false);
            connect(made, &QPushButton::clicked, this, [act = std::move(button.act)] { act(); });
            row->addWidget(made);
        }
    }
    m_column->addWidget(line);
}

void StandingAgreements::addPromises(DebtorId debtor, InvoiceId invoice)
{
    const auto known = promises(m_context.session(), debtor);
    const auto due = reading([&]() -> Result<std::vector<DueAgreement>> { return detail::agreementsDue(m_context.session(), debtor); });
    ContactActions* actions = ContactActions::of(m_context);
    if (!known || !due || !actions)
        return;
    for (const PromiseRow& promise : *known) {
        const bool isDue = std::any_of(due->begin(), due->end(), [&](const DueAgreement& one) {
            return one.id == promise.id.value && one.kind <= DueAgreement::Kind::PromiseBroken;
        });
        const bool isOpen = promise.standing.state == PromiseState::Open;
        if ((!isOpen && !isDue) || !isAbout(promise.invoices, invoice))
            continue;
        const std::int64_t id = promise.id.value;
        QStringList parts{promise.who.isEmpty() ? tr("Promise: %1 on %2").arg(moneyText(promise.amount), weekdayDateText(promise.payOn))
                                                : tr("%3 promised %1 on %2").arg(moneyText(promise.amount), weekdayDateText(promise.payOn), promise.who),
                          promiseStateText(promise.standing.state)};
        if (isOpen)
            parts += confirmationText(promise.confirmation);
        parts += numbersText(promise.numbers);
        std::vector<Button> buttons;
        if (isOpen && promise.confirmation == ConfirmationState::None) {
            buttons.push_back({u"confirm"_s, tr("Confirm"), [actions, id] { actions->confirmPromise(id); }});
            buttons.push_back({u"waive"_s, tr("Needs none"), [actions, id] { actions->waiveConfirmation(id); }});
        }
        if (isDue)
            buttons.push_back({u"settle"_s, tr("Settled"), [actions, id] { actions->settlePromise(id); }});
        buttons.push_back({u"withdraw"_s, tr("Mistake"), [actions, id] { actions->withdrawPromise(id); }});
        addLine(u"promise"_s, isDue ? Tone::Warning : Tone::Info, parts.join(u" · "_s), std::move(buttons));
    }
}

void StandingAgreements::addDeferrals(DebtorId debtor, InvoiceId invoice)
{
    const auto known = deferrals(m_context.session(), debtor);
    ContactActions* actions = ContactActions::of(m_context);
    if (!known || !actions)
        return;
    for (const DeferralRow& deferral : *known) {
        if (!isAbout(deferral.invoices, invoice))
            continue;
        const QStringList parts{tr("Deferral until %1").arg(weekdayDateText(deferral.until)), deferral.stopsInterest ? tr("no interest") : tr("interest runs on"),
                                numbersText(deferral.numbers)};
        addLine(u"forward"_s, Tone::Info, parts.join(u" · "_s), {{u"endDeferral"_s, tr("End"), [actions, id = deferral.id.value] { actions->endDeferral(id); }}});
    }
}

void StandingAgreements::addDisputes(DebtorId debtor, InvoiceId invoice)
{
    const auto known = disputes(m_context.session(), debtor);
    const auto reasons = paymentReasons(m_context.session(), true);
    ContactActions* actions = ContactActions::of(m_context);
    if (!known || !reasons || !actions)
        return;
    for (const DisputeRow& dispute : *known) {
        if (!isAbout({dispute.invoice}, invoice))
            continue;
        const std::int64_t id = dispute.id.value;
        QStringList parts{tr("Invoice %1 disputed: %2").arg(dispute.number, moneyText(dispute.amount)), paymentReasonText(*reasons, dispute.reason)};
        parts += dispute.owner.isEmpty() ? tr("answer by %1").arg(weekdayDateText(dispute.answerBy))
                                         : tr("%1 answers by %2").arg(dispute.owner, weekdayDateText(dispute.answerBy));
        const bool isLate = dispute.answerBy < m_context.today();
        addLine(u"dispute"_s, isLate ? Tone::Bad : Tone::Warning, parts.join(u" · "_s),
                {{u"outcome"_s, tr("Outcome…"), [actions, id] { actions->endDispute(id); }},
                 {u"moveAnswer"_s, tr("Other day…"), [actions, id] { actions->moveAnswer(id); }},
                 {u"withdrawDispute"_s, tr("Mistake"), [actions, id] { actions->withdrawDispute(id); }}});
    }
}

void StandingAgreements::addReason(InvoiceId invoice)
{
    const auto known = reasonOf(m_context.session(), invoice);
    const auto reasons = paymentReasons(m_context.session(), true);
    ContactActions* actions = ContactActions::of(m_context);
    if (!known || !*known || !reasons || !actions)
        return;
    const StoredReason& reason = **known;
    QStringList parts{tr("Reason for not paying: %1").arg(paymentReasonText(*reasons, reason.reason))};
    std::vector<Button> buttons;
    if (!reason.nextAction.isEmpty()) {
        parts += reason.nextDay ? tr("%1 on %2").arg(reason.nextAction, weekdayDateText(*reason.nextDay)) : reason.nextAction;
        buttons.push_back({u"finish"_s, tr("Done"), [actions, invoice] { actions->finishAction(invoice); }});
    }
    addLine(u"help"_s, Tone::Neutral, parts.join(u" · "_s), std::move(buttons));
}

} // namespace tegoed::ui
