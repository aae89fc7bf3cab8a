#include "core/usecases/bank/receipt_letters.h"

#include "core/domain/message/message_words.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/book_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/message_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/behaviour/behaviour.h"
#include "core/usecases/messages/keep_composed.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOfferedDays = 14; // Of an apology that comes later, nobody knows any more what it is about.
const QString kThanksSetting = u"payments.thanks"_s;

std::vector<CrossedReminder> byMessage(Database& database, const std::vector<CrossedReminderRow>& rows)
{
    std::vector<CrossedReminder> all;
    for (const CrossedReminderRow& row : rows) {
        if (all.empty() || all.back().message != row.message) {
            CrossedReminder one;
            one.message = row.message;
            one.debtor = shownAs(database, row.debtor);
            const auto debtor = DebtorStore(database).find(one.debtor);
            one.debtorName = debtor ? debtor->data.name : QString();
            one.remindedOn = row.remindedOn;
            one.paidOn = row.paidOn;
            all.push_back(one);
        }
        CrossedReminder& one = all.back();
        one.isOnePayday = one.isOnePayday && one.paidOn == row.paidOn;
        one.paidOn = std::max(one.paidOn, row.paidOn);
        one.invoices.push_back(row.invoice);
        one.numbers.push_back(row.number);
    }
    std::reverse(all.begin(), all.end());
    return all;
}

/// The language a message to this debtor will be in.
WritingStyle styleFor(Database& database, DebtorId debtor, const ComposeRequest& way)
{
    const BookInfo book = BookQueries(database).identity();
    const auto found = DebtorStore(database).find(debtor);
    const QString own = found ? found->data.language : QString();
    WritingStyle style = writingStyle(languageOfTexts(!way.language.isEmpty() ? way.language : !own.isEmpty() ? own : book.language));
    if (style.language == TextLanguage::Dutch && book.country == u"BE")
        style.language = TextLanguage::BelgianDutch;
    return style;
}

/// Why the reminder was wrong, as half a sentence.
QString reasonOf(const CrossedReminder& crossed, const WritingStyle& style)
{
    const bool isDutch = style.language != TextLanguage::English;
    const QString day = dateTextInWords(crossed.paidOn, style.language);
    if (crossed.isOnePayday)
        return (isDutch ? u"uw betaling van %1 was al bij ons binnen"_s : u"your payment of %1 had already reached us"_s).arg(day);
    return (isDutch ? u"uw betalingen, de laatste van %1, waren al bij ons binnen"_s : u"your payments, the last one of %1, had already reached us"_s).arg(day);
}

Result<ComposeRequest> correctionOf(BookSession& session, MessageId reminder, const ComposeRequest& way)
{
    const std::vector<CrossedReminder> crossed = byMessage(session.database, ReceiptQueries(session.database).crossed({}, reminder));
    if (crossed.empty())
        return Error{Error::Code::NothingToDo, {u"correction"_s, QString::number(reminder.value)}, {}};
    const CrossedReminder& one = crossed.front();
    const auto invoice = InvoiceStore(session.database).find(one.invoices.front());
    ComposeRequest request = way;
    request.debtor = one.debtor;
    request.stage = Stage::Correction;
    request.invoices = one.invoices;
    request.currency = invoice->data.amount.currency().code();
    request.withInvoiceCopies = false;
    request.receipt = ComposeReceipt{{}, one.remindedOn, reasonOf(one, styleFor(session.database, one.debtor, way))};
    return request;
}

Result<ComposeRequest> thanksOf(BookSession& session, PaymentId id, const ComposeRequest& way)
{
    const auto payment = PaymentStore(session.database).find(id);
    if (!payment || payment->isWithdrawn)
        return notFound("payment", id.value);
    const Money& amount = payment->data.amount;
    ComposeRequest request = way;
    request.debtor = shownAs(session.database, payment->data.debtor);
    request.stage = Stage::PaymentThanks;
    request.currency = amount.currency().code();
    request.withInvoiceCopies = false;
    request.invoices = std::vector<InvoiceId>();
    Money left(0, amount.currency());
    const InvoiceStore invoices(session.database);
    for (const StoredAllocation& allocation : AllocationStore(session.database).inForceOfPayment(id)) {
        const InvoiceId invoice = allocation.data.invoice;
        if (!invoice.isValid() || std::find(request.invoices->begin(), request.invoices->end(), invoice) != request.invoices->end())
            continue;
        request.invoices->push_back(invoice);
        left += invoices.find(invoice)->open;
    }
    if (request.invoices->empty() || amount.minorUnits() <= 0)
        return Error{Error::Code::NothingToDo, {u"thanks"_s, QString::number(id.value)}, {}};
    const auto behaviour = readBehaviour(session, request.debtor);
    request.receipt = ComposeReceipt{{amount, payment->data.valueDate, left, behaviour && behaviour->isBestPayer}, {}, {}};
    return request;
}

Result<ComposedMessage> composed(BookSession& session, const Result<ComposeRequest>& request)
{
    return request ? composeMessage(session, *request) : Result<ComposedMessage>(request.error());
}

Result<MessageId> queued(BookSession& session, const Result<ComposedMessage>& message)
{
    return message ? keepMessage(session, *message, MessageState::Proposed) : Result<MessageId>(message.error());
}

} // namespace

Result<std::vector<CrossedReminder>> crossedReminders(BookSession& session)
{
    return reading([&]() -> Result<std::vector<CrossedReminder>> {
        const QString since = session.clock.today().plusDays(-kOfferedDays).toIso();
        return byMessage(session.database, ReceiptQueries(session.database).crossed(since));
    });
}

Result<ComposedMessage> composeCorrection(BookSession& session, MessageId reminder, const ComposeRequest& way)
{
    return composed(session, reading([&] { return correctionOf(session, reminder, way); }));
}

Result<MessageId> queueCorrection(BookSession& session, MessageId reminder, const ComposeRequest& way)
{
    return queued(session, composeCorrection(session, reminder, way));
}

QString thankWhomCode(ThankWhom whom)
{
    switch (whom) {
    case ThankWhom::Nobody: return u"nobody"_s;
    case ThankWhom::PaidInFull: return u"paid_in_full"_s;
    case ThankWhom::BestPayers: return u"best_payers"_s;
    }
    return u"nobody"_s;
}

std::optional<ThankWhom> thankWhomOf(QStringView code)
{
    for (const ThankWhom whom : {ThankWhom::Nobody, ThankWhom::PaidInFull, ThankWhom::BestPayers}) {
        if (thankWhomCode(whom) == code)
            return whom;
    }
    return std::nullopt;
}

ThankWhom thankWhom(Database& database)
{
    return thankWhomOf(BookQueries(database).setting(kThanksSetting)).value_or(ThankWhom::Nobody);
}

Result<Done> setThankWhom(BookSession& session, ThankWhom whom)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BookStore(session.database).saveSetting(kThanksSetting, thankWhomCode(whom));
        changes.book = true;
        return Done{};
    });
}

Result<ComposedMessage> composeThanks(BookSession& session, PaymentId payment, const ComposeRequest& way)
{
    return composed(session, reading([&] { return thanksOf(session, payment, way); }));
}

Result<MessageId> queueThanks(BookSession& session, PaymentId payment, const ComposeRequest& way)
{
    return queued(session, composeThanks(session, payment, way));
}

std::vector<PaymentId> detail::receiptsToThankFor(BookSession& session, ThankWhom whom, const std::vector<MatchedPayment>& booked)
{
    std::vector<PaymentId> receipts;
    if (whom == ThankWhom::Nobody)
        return receipts;
    const InvoiceStore invoices(session.database);
    for (const MatchedPayment& matched : booked) {
        const auto payment = PaymentStore(session.database).find(matched.payment);
        const auto reached = AllocationStore(session.database).inForceOfPayment(matched.payment);
        const bool paidOne = std::any_of(reached.begin(), reached.end(), [&](const StoredAllocation& allocation) {
            const auto invoice = allocation.data.invoice.isValid() ? invoices.find(allocation.data.invoice) : std::nullopt;
            return invoice && invoice->open.isZero();
        });
        if (!payment || !paidOne)
            continue;
        if (whom == ThankWhom::BestPayers) {
            const auto behaviour = readBehaviour(session, shownAs(session.database, payment->data.debtor));
            if (!behaviour || !behaviour->isBestPayer)
                continue;
        }
        receipts.push_back(matched.payment);
    }
    return receipts;
}

} // namespace tegoed
