#include "core/usecases/bank/matches.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"
#include "core/storage/stores/invoice_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/usecases/bank/match_book.h"
#include "core/usecases/bank/receipt_letters.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LineShare> sharesOf(const MatchCandidate& candidate, const Money& amount)
{
    LineShare share{candidate.debtor, amount, {}};
    for (const MatchPart& part : candidate.parts)
        share.parts.push_back({part.invoice, part.amount});
    for (const MatchClaimPart& part : candidate.claims)
        share.claims.push_back({part.claim, part.amount});
    return {share};
}

Result<StoredBankLine> openLine(Database& database, BankLineId id)
{
    const auto line = BankStore(database).findLine(id);
    if (!line || line->isWithdrawn)
        return notFound("bank_line", id.value);
    if (line->state != "open"_L1)
        return Error{Error::Code::NothingToDo, {u"bank_line"_s, bankLineName(*line)}, {}};
    return *line;
}

/// Reminders about these invoices that left after all the money was there. Where something is open still, they were right.
std::vector<ReminderTooLate> remindersAfter(Database& database, const std::vector<LineShare>& shares, const Date& valueDay)
{
    const BankQueries queries(database);
    const InvoiceStore invoices(database);
    std::vector<ReminderTooLate> late;
    for (const LineShare& share : shares) {
        for (const AllocationPart& part : share.parts) {
            const auto invoice = invoices.find(part.invoice);
            if (!invoice || !invoice->open.isZero())
                continue;
            if (const MessageId message = queries.reminderAfter(part.invoice, valueDay); message.isValid())
                late.push_back({share.debtor, part.invoice, message});
        }
    }
    return late;
}

Result<LinesBooked> bookOne(BookSession& session, const StoredBankLine& line, const std::vector<LineShare>& shares, const LineBooking& booking,
                            ChangeSet& changes)
{
    const auto match = bookLine(Act(session), line, shares, booking, changes);
    if (!match)
        return match.error();
    const auto booked = BankStore(session.database).findMatch(*match);
    LinesBooked done{1, BankQueries(session.database).openCount(), {matchToken(line.id, *match)}, remindersAfter(session.database, shares, line.data.valueDay)};
    done.thanks = detail::receiptsToThankFor(session, thankWhom(session.database), booked->payments);
    return done;
}

/// Whose the open lines perhaps are, now that the book knows more (accounts are learned, invoices are paid): the gates ask it.
Result<Done> refreshOpenLines(BookSession& session)
{
    BankStore store(session.database);
    const std::vector<StoredBankLine> lines = store.openLines();
    const auto isReceipt = [](const StoredBankLine& line) { return !line.data.amount.isNegative(); };
    if (std::none_of(lines.begin(), lines.end(), isReceipt))
        return Done{};
    const auto matcher = detail::matcherOf(session);
    if (!matcher)
        return matcher.error();
    for (const StoredBankLine& line : lines) {
        if (!isReceipt(line))
            continue;
        const DebtorId debtor = matcher->match(detail::receiptOf(line.data)).best.debtor;
        if (debtor != line.data.perhaps)
            store.setPerhaps(line.id, debtor);
    }
    return Done{};
}

} // namespace

Result<std::vector<LineProposal>> proposeMatches(BookSession& session)
{
    return reading([&]() -> Result<std::vector<LineProposal>> {
        std::vector<LineProposal> all;
        std::vector<StoredBankLine> lines = BankStore(session.database).openLines();
        if (lines.empty())
            return all;
        auto matcher = detail::matcherOf(session);
        if (!matcher)
            return matcher.error();
        const BankQueries queries(session.database);
        std::vector<MatchReceipt> receipts;
        receipts.reserve(lines.size());
        for (const StoredBankLine& line : lines)
            receipts.push_back(detail::receiptOf(line.data));
        std::vector<MatchProposal> proposals = matchAll(*matcher, receipts);
        all.reserve(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            StoredBankLine& line = lines[i];
            LineProposal& made = all.emplace_back();
            made.proposal = std::move(proposals[i]);
            if (line.data.amount.isNegative())
                made.returnOf = queries.returnedBy(line);
            made.line = std::move(line);
        }
        return all;
    });
}

UndoToken undoOf(const LinesBooked& booked)
{
    return matchesToken(booked.undo);
}

Result<LinesBooked> bookCertain(BookSession& session, Progress& progress, const std::vector<BankLineId>& except)
{
    constexpr int kReportEvery = 50;
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LinesBooked> {
        LinesBooked done;
        BankStore store(session.database);
        auto matcher = detail::matcherOf(session);
        if (!matcher)
            return matcher.error();
        const std::vector<StoredBankLine> lines = store.openLines();
        const ThankWhom thanked = thankWhom(session.database);
        std::int64_t looked = 0;
        for (const StoredBankLine& line : lines) {
            if (++looked % kReportEvery == 0 && !progress.report(looked, static_cast<std::int64_t>(lines.size())))
                return Error{Error::Code::Cancelled, {}, {}};
            if (line.data.amount.isNegative() || std::find(except.begin(), except.end(), line.id) != except.end())
                continue;
            const MatchProposal proposal = matcher->match(detail::receiptOf(line.data));
            if (proposal.certainty != Certainty::Certain) {
                if (proposal.best.debtor != line.data.perhaps) // The book knows more than when the line came in.
                    store.setPerhaps(line.id, proposal.best.debtor);
                continue;
            }
            const std::vector<LineShare> shares = sharesOf(proposal.best, line.data.amount);
            const auto match = bookLine(Act(session), line, shares, {certaintyCode(proposal.certainty), proposal.best.reasons}, changes);
            if (!match)
                return match.error();
            matcher->take(proposal.best);
            ++done.booked;
            done.undo.push_back(matchToken(line.id, *match));
            const std::vector<ReminderTooLate> late = remindersAfter(session.database, shares, line.data.valueDay);
            done.tooLate.insert(done.tooLate.end(), late.begin(), late.end());
            if (thanked != ThankWhom::Nobody) {
                const std::vector<PaymentId> thanks = detail::receiptsToThankFor(session, thanked, store.findMatch(*match)->payments);
                done.thanks.insert(done.thanks.end(), thanks.begin(), thanks.end());
            }
        }
        if (done.booked == 0)
            return Error{Error::Code::NothingToDo, {u"certain"_s}, {}};
        done.left = BankQueries(session.database).openCount();
        return done;
    });
}

Result<LinesBooked> bookProposed(BookSession& session, BankLineId id, int candidate, const QString& differenceIs)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LinesBooked> {
        const auto line = openLine(session.database, id);
        if (!line)
            return line.error();
        auto matcher = detail::matcherOf(session);
        if (!matcher)
            return matcher.error();
        const MatchProposal proposal = matcher->match(detail::receiptOf(line->data));
        const bool isBest = candidate == 0 && proposal.certainty != Certainty::Unknown;
        const bool isOther = candidate > 0 && static_cast<std::size_t>(candidate) <= proposal.others.size();
        if (!isBest && !isOther)
            return Error{Error::Code::NothingToDo, {u"proposal"_s, bankLineName(*line)}, {}};
        const MatchCandidate& chosen = isBest ? proposal.best : proposal.others[static_cast<std::size_t>(candidate) - 1];
        std::vector<LineShare> shares = sharesOf(chosen, line->data.amount);
        if (!differenceIs.isEmpty()) {
            if (!chosen.has(MatchReason::Discount) && !chosen.has(MatchReason::BankCosts))
                return Error{Error::Code::NothingToDo, {u"difference"_s, bankLineName(*line)}, {}};
            shares.front().differenceIs = differenceIs;
        }
        const QString certainty = isBest ? certaintyCode(proposal.certainty) : u"by_hand"_s;
        auto done = bookOne(session, *line, shares, {certainty, chosen.reasons}, changes);
        if (!done)
            return done;
        const auto refreshed = refreshOpenLines(session);
        return refreshed ? done : Result<LinesBooked>(refreshed.error());
    });
}

Result<LinesBooked> bookCandidate(BookSession& session, BankLineId id, const MatchCandidate& seen, Certainty certainty)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LinesBooked> {
        const auto line = openLine(session.database, id);
        if (!line)
            return line.error();
        if (!seen.debtor.isValid())
            return missing("debtor");
        const QString word = certainty == Certainty::Unknown ? u"by_hand"_s : certaintyCode(certainty);
        return bookOne(session, *line, sharesOf(seen, line->data.amount), {word, seen.reasons}, changes);
    });
}

Result<LinesBooked> assignLine(BookSession& session, BankLineId id, const std::vector<LineShare>& shares)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LinesBooked> {
        const auto line = openLine(session.database, id);
        if (!line)
            return line.error();
        if (shares.empty())
            return missing("debtor");
        auto done = bookOne(session, *line, shares, {u"by_hand"_s, {}}, changes);
        if (!done)
            return done;
        const auto refreshed = refreshOpenLines(session);
        return refreshed ? done : Result<LinesBooked>(refreshed.error());
    });
}

Result<LinesBooked> bookReturn(BookSession& session, BankLineId id, PaymentId payment)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<LinesBooked> {
        const auto line = openLine(session.database, id);
        if (!line)
            return line.error();
        QString certainty = u"by_hand"_s;
        if (!payment.isValid()) {
            const std::vector<PaymentId> likely = BankQueries(session.database).returnedBy(*line);
            if (likely.empty())
                return Error{Error::Code::NotFound, {u"payment"_s, bankLineName(*line)}, {}};
            payment = likely.front();
            certainty = u"proposed"_s;
        }
        const auto match = bookReturnedLine(Act(session), *line, payment, {certainty, {}}, changes);
        if (!match)
            return match.error();
        return LinesBooked{1, BankQueries(session.database).openCount(), {matchToken(id, *match)}, {}};
    });
}

Result<UndoToken> ignoreLine(BookSession& session, BankLineId id, const QString& reason)
{
    const QString why = cleanLine(reason);
    if (why.isEmpty())
        return missing("reason");
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto line = openLine(session.database, id);
        if (!line)
            return line.error();
        BankStore(session.database).setState(id, u"open"_s, u"ignored"_s, why);
        if (line->data.perhaps.isValid())
            changes.debtors = {line->data.perhaps};
        changes.book = true; // No debtor's: whoever lists bank lines reloads.
        return ignoredToken(id, line->version + 1);
    });
}

Result<Done> undoLine(BookSession& session, BankLineId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BankStore store(session.database);
        const auto line = store.findLine(id);
        if (!line || line->isWithdrawn)
            return notFound("bank_line", id.value);
        changes.book = true;
        if (line->state == "ignored"_L1) {
            store.setState(id, u"ignored"_s, u"open"_s);
            return Done{};
        }
        const auto taken = takeBackMatch(Act(session), id, changes);
        return taken ? refreshOpenLines(session) : taken;
    });
}

Result<Done> forgetAccount(BookSession& session, DebtorId debtor, const QString& printed)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const QString iban = normalisedIban(printed);
        const std::vector<LearnedAccount> known = BankQueries(session.database).learned(debtor);
        if (std::none_of(known.begin(), known.end(), [&](const LearnedAccount& account) { return account.iban == iban; }))
            return Error{Error::Code::NotFound, {u"iban"_s, iban}, {}};
        BankStore(session.database).forget(debtor, iban, session.actor, session.clock.nowUtc());
        changes.debtors = {debtor};
        return Done{};
    });
}

Result<Done> watchAccount(BookSession& session, const QString& printed, bool watched)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        BankStore store(session.database);
        for (const StoredBankAccount& account : store.accounts()) {
            if (account.account == normalisedIban(printed) || account.account == printed.trimmed()) {
                store.setWatched(account.id, watched);
                changes.book = true;
                return Done{};
            }
        }
        return Error{Error::Code::NotFound, {u"account"_s, printed.trimmed()}, {}};
    });
}

} // namespace tegoed
