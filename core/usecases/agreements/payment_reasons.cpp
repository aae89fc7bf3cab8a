#include "core/usecases/agreements/payment_reasons.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/unit_of_work.h"

#include <QFile>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kLongNote = 2'000;
constexpr int kLongName = 100;

const PaymentReason* inList(const std::vector<PaymentReason>& list, const QString& code)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const PaymentReason& one) { return one.code == code; });
    return found == list.end() ? nullptr : &*found;
}

std::optional<Error> refused(const Act& act, const NewReason& reason)
{
    if (const auto error = refusedReason(act.database, reason.reason))
        return error;
    if (!reason.source.isEmpty() && !QStringList{u"call"_s, u"email"_s, u"letter"_s, u"visit"_s, u"other"_s}.contains(reason.source))
        return Error{Error::Code::InvalidInput, {u"source"_s, reason.source}, {}};
    if (reason.day && *reason.day > act.today)
        return Error{Error::Code::InvalidInput, {u"date"_s, reason.day->toIso(), u"day_future"_s}, {}};
    if (reason.nextDay)
        return refusedDay("next_day", *reason.nextDay, act.today);
    return std::nullopt;
}

/// Puts a word of the list into another state.
void putWord(const Act& act, const StoredReasonWord& word, RuleInverse& inverse)
{
    ReasonStore store(act.database);
    const auto before = store.wordOf(word.code);
    if (before)
        store.endWord(before->id, act.atUtc);
    inverse.endsReasonWord(store.insertWord(word));
    if (before)
        inverse.restoresReasonWord(before->id);
}

} // namespace

const std::vector<PaymentReason>& shippedReasons()
{
    static const std::vector<PaymentReason> all = [] {
        QFile file(u":/tegoed/reasons/reasons.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        TEGOED_ENSURE(opened);
        auto reasons = reasonsFromJson(file.readAll());
        TEGOED_ENSURE(reasons.hasValue());
        return *std::move(reasons);
    }();
    return all;
}

namespace detail {

std::vector<PaymentReason> reasonList(Database& database)
{
    std::vector<PaymentReason> list = shippedReasons();
    for (const StoredReasonWord& word : ReasonStore(database).words()) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const PaymentReason& one) { return one.code == word.code; });
        if (found != list.end())
            found->isRetired = word.isRetired;
        else
            list.push_back({word.code, word.name, word.name, true, word.isRetired});
    }
    return list;
}

QString reasonName(Database& database, const QString& code, const QString& language)
{
    const std::vector<PaymentReason> list = reasonList(database);
    const PaymentReason* reason = inList(list, code);
    return !reason ? code : language == u"nl" ? reason->nameNl : reason->nameEn;
}

std::optional<Error> refusedReason(Database& database, const QString& code)
{
    if (code.isEmpty())
        return missing("reason");
    const std::vector<PaymentReason> list = reasonList(database);
    const PaymentReason* reason = inList(list, code);
    if (!reason)
        return Error{Error::Code::InvalidInput, {u"reason"_s, code, u"no_such_reason"_s}, {}};
    if (reason->isRetired)
        return Error{Error::Code::InvalidInput, {u"reason"_s, code, u"retired_reason"_s}, {}};
    return std::nullopt;
}

void writeReason(const Act& act, const NewReason& reason, RuleInverse& inverse)
{
    ReasonStore store(act.database);
    const auto before = store.currentOf(reason.invoice);
    if (before)
        store.end(before->id, act.atUtc);
    inverse.endsReason(store.insert({{}, reason.invoice, reason.reason, reason.day.value_or(act.today), reason.source, cleanText(reason.nextAction, kLongNote),
                                     reason.nextDay, cleanText(reason.note, kLongNote), act.actor, act.atUtc, {}}));
    if (before)
        inverse.restoresReason(before->id);
}

} // namespace detail

Result<UndoToken> recordReason(BookSession& session, const NewReason& reason)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const auto covered = coveredBy(act, reason.invoice);
        if (!covered)
            return covered.error();
        if (const auto error = refused(act, reason))
            return *error;
        RuleInverse inverse(u"reason"_s);
        writeReason(act, reason, inverse);
        if (reason.reason == u"dispute" && !DisputeStore(session.database).openOf(reason.invoice)) {
            NewDispute dispute;
            dispute.invoice = reason.invoice;
            dispute.note = reason.note;
            if (const auto opened = writeDispute(session, changes, dispute, inverse, false); !opened)
                return opened.error();
        }
        QJsonObject body{{u"reason"_s, reason.reason}, {u"day"_s, reason.day.value_or(act.today).toIso()}, {u"source"_s, reason.source}};
        const std::vector<PaymentReason> list = reasonList(session.database);
        if (const PaymentReason* word = inList(list, reason.reason); word && word->isOwn)
            body.insert(u"name"_s, word->nameNl); // The word may leave the list; what was said of the invoice stays readable.
        if (reason.nextDay)
            body.insert(u"next_day"_s, reason.nextDay->toIso());
        tellOf(act, *covered, EventKind::ReasonRecorded, body,
               {{u"next_action"_s, cleanText(reason.nextAction, kLongNote)}, {u"note"_s, cleanText(reason.note, kLongNote)}}, changes, inverse);
        return inverse.token();
    });
}

Result<UndoToken> clearReason(BookSession& session, InvoiceId invoice)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        ReasonStore store(session.database);
        const auto current = store.currentOf(invoice);
        if (!current)
            return Error{Error::Code::NothingToDo, {u"reason"_s}, {}};
        const auto of = byDebtor(session.database, {invoice});
        if (!of)
            return of.error();
        store.end(current->id, act.atUtc);
        RuleInverse inverse(u"reason"_s);
        inverse.restoresReason(current->id);
        tellOf(act, {of->front().debtor, {{invoice, 0}}, {}, Money(0, Currency::euro())}, EventKind::ReasonCleared, {{u"reason"_s, current->reason}}, {}, changes, inverse);
        return inverse.token();
    });
}

Result<std::optional<StoredReason>> reasonOf(BookSession& session, InvoiceId invoice)
{
    return reading([&]() -> Result<std::optional<StoredReason>> { return ReasonStore(session.database).currentOf(invoice); });
}

Result<std::vector<PaymentReason>> paymentReasons(BookSession& session, bool withRetired)
{
    return reading([&]() -> Result<std::vector<PaymentReason>> {
        std::vector<PaymentReason> list = reasonList(session.database);
        if (!withRetired)
            std::erase_if(list, [](const PaymentReason& reason) { return reason.isRetired; });
        return list;
    });
}

Result<ReasonAdded> addPaymentReason(BookSession& session, const QString& name)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<ReasonAdded> {
        const Act act(session);
        const QString clean = cleanText(name, kLongName);
        const QString code = reasonCodeFor(clean);
        if (code.isEmpty())
            return missing("name");
        for (const PaymentReason& reason : reasonList(session.database)) {
            const bool isSameName = reason.nameNl.compare(clean, Qt::CaseInsensitive) == 0 || reason.nameEn.compare(clean, Qt::CaseInsensitive) == 0;
            if (reason.code == code || isSameName)
                return Error{Error::Code::AlreadyExists, {u"reason"_s, clean}, {}};
        }
        RuleInverse inverse(u"reason_word"_s);
        putWord(act, {{}, code, clean, false, act.actor, act.atUtc, {}}, inverse);
        changes.book = true;
        return ReasonAdded{code, inverse.token()};
    });
}

Result<UndoToken> retirePaymentReason(BookSession& session, const QString& code, bool isRetired)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const std::vector<PaymentReason> list = reasonList(session.database);
        const PaymentReason* reason = inList(list, code);
        if (!reason)
            return Error{Error::Code::NotFound, {u"reason"_s, code}, {}};
        if (reason->isRetired == isRetired)
            return Error{Error::Code::NothingToDo, {u"reason"_s, code}, {}};
        if (code == u"dispute") // What opens a dispute needs it.
            return Error{Error::Code::NotAllowed, {u"reason_needed"_s, code}, {}};
        RuleInverse inverse(u"reason_word"_s);
        putWord(act, {{}, code, reason->isOwn ? reason->nameNl : QString(), isRetired, act.actor, act.atUtc, {}}, inverse);
        changes.book = true;
        return inverse.token();
    });
}

Result<std::vector<ReasonTotal>> openPerReason(BookSession& session)
{
    return reading([&]() -> Result<std::vector<ReasonTotal>> {
        std::vector<ReasonTotal> totals;
        for (const ReasonStore::Open& row : ReasonStore(session.database).openPerReason())
            totals.push_back({row.reason, Money(row.open, row.currency), row.invoices});
        return totals;
    });
}

} // namespace tegoed
