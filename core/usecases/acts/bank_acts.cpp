#include "core/usecases/acts/bank_acts.h"

#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/invoice_acts.h"
#include "core/usecases/acts/payment_acts.h"
#include "core/usecases/acts/undo_json.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error dependsOn(const char* act, const QString& name)
{
    return {Error::Code::DependsOnLater, {QString::fromLatin1(act), name}, {}};
}

Error notOpen(const StoredBankLine& line)
{
    return {Error::Code::NothingToDo, {u"bank_line"_s, bankLineName(line)}, {}};
}

QString joined(const std::vector<MatchReason>& reasons)
{
    QStringList codes;
    for (const MatchReason reason : reasons)
        codes += matchReasonCode(reason);
    return codes.join(u' ');
}

PaymentData receiptOf(const StoredBankLine& line, DebtorId debtor, const Money& amount)
{
    const NewBankLine& data = line.data;
    const QString reference = !data.text.isEmpty() ? data.text : data.references.join(u' ');
    return {debtor, data.valueDay, amount, reference, QStringList{data.name, data.counterAccount}.join(u' ').trimmed()};
}

Result<BankMatchId> keepMatch(const Act& act, const StoredBankLine& line, const LineBooking& booking, bool learns, std::vector<MatchedPayment> payments)
{
    BankStore store(act.database);
    if (!store.setState(line.id, u"open"_s, u"booked"_s))
        return notOpen(line);
    return store.insertMatch({{}, line.id, booking.certainty, joined(booking.reasons), learns, act.actor, act.atUtc, {}, std::move(payments)});
}

/// The match of that act and no later one.
Result<Done> takeBackOnly(const Act& act, BankLineId line, BankMatchId wanted, ChangeSet& changes)
{
    const auto match = BankStore(act.database).matchOf(line);
    if (!match || match->id != wanted)
        return Error{Error::Code::NothingToDo, {u"match"_s}, {}};
    return takeBackMatch(act, line, changes);
}

} // namespace

std::vector<StoredAllocation> differencesOf(Database& database, PaymentId payment, InvoiceId invoice)
{
    std::vector<StoredAllocation> all;
    const auto match = BankStore(database).matchWith(payment);
    if (!match)
        return all;
    for (const MatchedPayment& matched : match->payments) {
        if (matched.payment != payment || matched.returns.isValid())
            continue;
        for (const AllocationId id : allocationsFromJson(matched.allocations)) {
            const auto made = AllocationStore(database).find(id);
            const bool isAsked = made && (!invoice.isValid() || made->data.invoice == invoice);
            if (isAsked && made->data.kind == AllocationKind::WriteOff && !made->reversedBy.isValid())
                all.push_back(*made);
        }
    }
    return all;
}

std::optional<Error> keptByReturn(Database& database, PaymentId payment)
{
    const BankStore store(database);
    if (const BankLineId later = store.returnOf(payment); later.isValid())
        return dependsOn("return", bankLineName(*store.findLine(later)));
    if (const auto match = store.matchWith(payment)) {
        for (const MatchedPayment& matched : match->payments) {
            if (matched.payment == payment && matched.returns.isValid())
                return dependsOn("return", bankLineName(*store.findLine(match->line)));
        }
    }
    return std::nullopt;
}

Result<Done> takeBackReceipt(const Act& act, const StoredPayment& payment, ChangeSet& changes)
{
    const auto match = BankStore(act.database).matchWith(payment.id);
    if (!match) {
        if (const auto kept = keptByReturn(act.database, payment.id))
            return *kept;
        for (const StoredAllocation& allocation : AllocationStore(act.database).inForceOfPayment(payment.id)) {
            if (allocation.data.invoice.isValid()) // Else it reached a claim.
                changes.invoices.push_back(allocation.data.invoice);
        }
        changes.debtors.push_back(payment.data.debtor);
        changes.payments.push_back(payment.id);
        return withdrawPayment(act, payment);
    }
    for (const MatchedPayment& matched : match->payments) {
        const std::vector<AllocationId> own = allocationsFromJson(matched.allocations);
        for (const StoredAllocation& later : AllocationStore(act.database).inForceOfPayment(matched.payment)) {
            if (std::find(own.begin(), own.end(), later.id) != own.end())
                continue;
            if (const auto kept = keptByReturn(act.database, matched.payment))
                return *kept;
            if (const auto taken = takeBack(act, later.id); !taken)
                return taken.error();
            if (later.data.invoice.isValid())
                changes.invoices.push_back(later.data.invoice);
        }
    }
    return takeBackMatch(act, match->line, changes);
}

QString bankLineName(const StoredBankLine& line)
{
    return line.data.day.toIso() + u' ' + line.data.amount.toDecimal() + (line.data.name.isEmpty() ? QString() : QString(u' ' + line.data.name));
}

Result<BankMatchId> bookLine(const Act& act, const StoredBankLine& line, const std::vector<LineShare>& shares, const LineBooking& booking,
                             ChangeSet& changes)
{
    if (line.state != "open"_L1 || line.isWithdrawn)
        return notOpen(line);
    Money sum(0, line.data.amount.currency());
    for (const LineShare& share : shares) {
        if (!sameCurrency(share.amount, sum))
            return Error{Error::Code::CurrencyMix, {sum.currency().code(), share.amount.currency().code()}, {}};
        sum += share.amount;
    }
    if (sum != line.data.amount)
        return Error{Error::Code::InvalidInput, {u"amount"_s, sum.toDecimal()}, u"the shares are not the amount of the line"_s};
    std::vector<MatchedPayment> payments;
    for (const LineShare& share : shares) {
        const auto data = checkedPayment(act.database, receiptOf(line, share.debtor, share.amount));
        if (!data)
            return data.error();
        const auto booked = bookPayment(act, *data, share.parts);
        if (!booked)
            return booked.error();
        auto allocations = booked->allocations;
        const auto claimed = payClaims(act, booked->id, share.claims, line.data.valueDay);
        if (!claimed)
            return claimed.error();
        allocations.insert(allocations.end(), claimed->begin(), claimed->end());
        for (const AllocationPart& part : share.parts) {
            const auto invoice = InvoiceStore(act.database).find(part.invoice);
            if (share.differenceIs.isEmpty() || invoice->open.isZero())
                continue;
            const auto written = writeOffDifference(act, part.invoice, std::max(line.data.valueDay, invoice->data.invoiceDate), share.differenceIs);
            if (!written)
                return written.error();
            allocations.push_back(*written);
        }
        payments.push_back({booked->id, allocationsToJson(allocations), {}});
        changes.payments.push_back(booked->id);
        changes.debtors.push_back(share.debtor);
        for (const AllocationPart& part : share.parts)
            changes.invoices.push_back(part.invoice);
    }
    // Somebody else's account is not learned from a payment on another's behalf.
    const bool learns = std::find(booking.reasons.begin(), booking.reasons.end(), MatchReason::OtherDebtor) == booking.reasons.end();
    return keepMatch(act, line, booking, learns, std::move(payments));
}

Result<BankMatchId> bookReturnedLine(const Act& act, const StoredBankLine& line, PaymentId returned, const LineBooking& booking, ChangeSet& changes)
{
    if (line.state != "open"_L1 || line.isWithdrawn)
        return notOpen(line);
    const auto receipt = PaymentStore(act.database).find(returned);
    if (!receipt || receipt->isWithdrawn)
        return notFound("payment", returned.value);
    if (receipt->data.amount != -line.data.amount || !line.data.amount.isNegative())
        return Error{Error::Code::InvalidInput, {u"payment"_s, receipt->data.amount.toDecimal()}, {}};
    BankStore store(act.database);
    if (const BankLineId earlier = store.returnOf(returned); earlier.isValid())
        return dependsOn("return", bankLineName(*store.findLine(earlier)));
    const auto data = checkedPayment(act.database, receiptOf(line, receipt->data.debtor, line.data.amount));
    if (!data)
        return data.error();
    const auto booked = bookPayment(act, *data, {});
    if (!booked)
        return booked.error();
    InvoiceStore invoices(act.database);
    std::vector<AllocationId> made;
    NewEvent event = eventOf(act, receipt->data.debtor, EventKind::Allocated,
                             {{u"currency"_s, line.data.amount.currency().code()},
                              {u"payment"_s, static_cast<qint64>(booked->id.value)},
                              {u"returns"_s, static_cast<qint64>(returned.value)}});
    QJsonArray parts;
    for (const StoredAllocation& given : AllocationStore(act.database).inForceOfPayment(returned)) {
        const auto id = giveBack(act, given, booked->id, line.data.valueDay);
        if (!id)
            return id.error();
        made.push_back(*id);
        const bool isClaim = given.data.claim.isValid();
        const InvoiceId beside = isClaim ? ClaimStore(act.database).invoiceOf(given.data.claim) : given.data.invoice;
        QJsonObject part{{u"allocation"_s, static_cast<qint64>(id->value)},
                         {u"number"_s, invoices.find(beside)->data.number},
                         {u"amount"_s, static_cast<qint64>((-given.data.amount).minorUnits())},
                         {u"day"_s, std::max(line.data.valueDay, given.data.effectiveDay).toIso()}};
        if (isClaim)
            part.insert(u"claim"_s, static_cast<qint64>(given.data.claim.value));
        else
            part.insert(u"invoice"_s, static_cast<qint64>(beside.value));
        parts += part;
        event.invoices.push_back(beside);
        changes.invoices.push_back(beside);
        if (!isClaim)
            invoices.changeCycle(beside, 1);
    }
    for (const StoredAllocation& written : differencesOf(act.database, returned)) { // A discount is for who pays.
        const auto id = giveBack(act, written, {}, line.data.valueDay);
        if (!id)
            return id.error();
        made.push_back(*id);
        changes.invoices.push_back(written.data.invoice);
    }
    if (!parts.isEmpty()) {
        event.body.insert(u"parts"_s, parts);
        event.payments = {booked->id, returned};
        tell(act, event);
    }
    changes.payments.insert(changes.payments.end(), {booked->id, returned});
    changes.debtors.push_back(receipt->data.debtor);
    return keepMatch(act, line, booking, false, {{booked->id, allocationsToJson(made), returned}});
}

Result<Done> takeBackMatch(const Act& act, BankLineId id, ChangeSet& changes)
{
    BankStore store(act.database);
    const auto line = store.findLine(id);
    if (!line || line->isWithdrawn)
        return notFound("bank_line", id.value);
    const auto match = store.matchOf(id);
    if (!match)
        return Error{Error::Code::NothingToDo, {u"match"_s, bankLineName(*line)}, {}};
    InvoiceStore invoices(act.database);
    for (const MatchedPayment& matched : match->payments) {
        const auto payment = PaymentStore(act.database).find(matched.payment);
        if (!payment || payment->isWithdrawn)
            return dependsOn("payment", bankLineName(*line)); // It was taken back on the page of payments.
        if (const BankLineId later = store.returnOf(matched.payment); later.isValid())
            return dependsOn("return", bankLineName(*store.findLine(later)));
        const std::vector<AllocationId> own = allocationsFromJson(matched.allocations);
        for (const AllocationId made : own) { // A difference that was written off with it.
            const auto allocation = AllocationStore(act.database).find(made);
            if (!allocation || allocation->data.kind != AllocationKind::WriteOff || allocation->reversedBy.isValid())
                continue;
            if (const auto taken = takeBack(act, made); !taken)
                return taken.error();
            changes.invoices.push_back(allocation->data.invoice);
        }
        for (const StoredAllocation& allocation : AllocationStore(act.database).inForceOfPayment(matched.payment)) {
            const InvoiceId beside = allocation.data.claim.isValid() ? ClaimStore(act.database).invoiceOf(allocation.data.claim) : allocation.data.invoice;
            if (std::find(own.begin(), own.end(), allocation.id) == own.end())
                return dependsOn("allocation", invoices.find(beside)->data.number);
            if (allocation.data.claim.isValid())
                continue;
            changes.invoices.push_back(allocation.data.invoice);
            if (matched.returns.isValid())
                invoices.changeCycle(allocation.data.invoice, -1);
        }
        if (const auto withdrawn = withdrawPayment(act, *payment); !withdrawn)
            return withdrawn.error();
        changes.payments.push_back(matched.payment);
        changes.debtors.push_back(payment->data.debtor);
    }
    store.markUndone(match->id, act.atUtc);
    store.setState(id, u"booked"_s, u"open"_s);
    return Done{};
}

Result<Done> takeBackStatements(const Act& act, BatchId batch, bool withMatches, ChangeSet& changes)
{
    BankStore store(act.database);
    for (const StoredBankMatch& match : store.matchesOfBatch(batch)) { // Newest first, so that a return goes before what it returned.
        if (!withMatches)
            return dependsOn("match", bankLineName(*store.findLine(match.line)));
        if (const auto taken = takeBackMatch(act, match.line, changes); !taken)
            return taken.error();
    }
    store.withdrawBatch(batch);
    BatchStore(act.database).markUndone(batch, act.atUtc);
    changes.everything = true;
    return Done{};
}

UndoToken matchToken(BankLineId line, BankMatchId match)
{
    const QJsonObject content{{u"what"_s, u"bank_line"_s}, {u"act"_s, u"match"_s}, {u"match"_s, static_cast<qint64>(match.value)}};
    return {UndoToken::Kind::Settings, line.value, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

UndoToken matchesToken(const std::vector<UndoToken>& matches)
{
    if (matches.size() == 1)
        return matches.front();
    QJsonArray lines;
    for (const UndoToken& one : matches)
        lines += QJsonObject{{u"line"_s, static_cast<qint64>(one.id)}, {u"match"_s, QJsonDocument::fromJson(one.before).object().value("match"_L1)}};
    const QJsonObject content{{u"what"_s, u"bank_line"_s}, {u"act"_s, u"matches"_s}, {u"matches"_s, lines}};
    return matches.empty() ? UndoToken{} : UndoToken{UndoToken::Kind::Settings, 0, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

UndoToken ignoredToken(BankLineId line, std::int64_t version)
{
    const QJsonObject content{{u"what"_s, u"bank_line"_s}, {u"act"_s, u"ignore"_s}};
    return {UndoToken::Kind::Settings, line.value, version, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

std::optional<Result<Done>> takeBackBank(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    if (content["what"_L1] != "bank_line"_L1)
        return std::nullopt;
    BankStore store(act.database);
    const BankLineId id{token.id};
    if (content["act"_L1] == "match"_L1)
        return takeBackOnly(act, id, BankMatchId{content["match"_L1].toInteger()}, changes);
    if (content["act"_L1] == "matches"_L1) {
        const QJsonArray lines = content["matches"_L1].toArray();
        for (qsizetype at = lines.size() - 1; at >= 0; --at) { // The newest first, as they depend on each other.
            const QJsonObject one = lines[at].toObject();
            const auto taken = takeBackOnly(act, BankLineId{one["line"_L1].toInteger()}, BankMatchId{one["match"_L1].toInteger()}, changes);
            if (!taken)
                return taken;
        }
        return Result<Done>(Done{});
    }
    const auto line = store.findLine(id);
    if (!line)
        return Result<Done>(notFound("bank_line", id.value));
    if (line->version != token.version || !store.setState(id, u"ignored"_s, u"open"_s))
        return Result<Done>(dependsOn("bank_line", bankLineName(*line)));
    changes.payments = {};
    return Result<Done>(Done{});
}

} // namespace tegoed
