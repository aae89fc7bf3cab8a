#include "core/usecases/escalation/sequences.h"

#include "core/storage/stored_words.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/rule_acts.h"
#include "core/usecases/escalation/rule_book.h"
#include "core/usecases/escalation/shipped_sequences.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>
#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

/// The same steps, whatever the version.
bool isSame(Sequence a, const Sequence& b)
{
    a.version = b.version;
    return a == b;
}

/// The newest of a code, whoever it is for; empty = none.
std::optional<Sequence> newest(Database& database, const QString& code)
{
    const auto versions = RuleStore(database).versionsOf(code);
    if (!versions.empty()) {
        if (auto sequence = sequenceFromJson(versions.front().content)) {
            sequence->version = versions.front().version;
            return *std::move(sequence);
        }
    }
    const Sequence* shipped = shippedSequence(code);
    return shipped ? std::optional(*shipped) : std::nullopt;
}

Error problemOf(const SequenceProblem& problem)
{
    const QString field = problem.step < 0 ? problem.field : u"steps[%1].%2"_s.arg(problem.step).arg(problem.field);
    return {Error::Code::InvalidInput, {field, problem.seen, problem.remedy}, problem.problem};
}

Result<UndoToken> choose(BookSession& session, const SequenceChoice& what, const std::optional<QString>& sequence)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        if (sequence && !sequence->isEmpty() && !newest(session.database, *sequence))
            return Error{Error::Code::NotFound, {u"sequence"_s, *sequence}, {}};
        RuleStore rules(session.database);
        const auto before = rules.choiceFor(what);
        if (before == sequence)
            return Error{Error::Code::NothingToDo, {u"sequence"_s, sequence.value_or(QString())}, {}};
        rules.choose(what, sequence, act.actor, act.atUtc);
        RuleInverse inverse(u"choice"_s);
        inverse.choosesAgain(what, before, sequence);
        changes.book = true;
        DebtorId debtor = what.debtor;
        std::vector<InvoiceId> invoices;
        if (what.invoice.isValid()) {
            const auto invoice = InvoiceStore(session.database).find(what.invoice);
            if (!invoice || invoice->isWithdrawn)
                return notFound("invoice", what.invoice.value);
            debtor = shownAs(session.database, invoice->data.debtor);
            invoices = {what.invoice};
        }
        if (debtor.isValid()) {
            if (!DebtorStore(session.database).find(debtor))
                return notFound("debtor", debtor.value);
            NewEvent event = eventOf(act, debtor, EventKind::SequenceChosen, {{u"sequence"_s, sequence.value_or(QString())}, {u"own"_s, sequence.has_value()}});
            event.invoices = invoices;
            tell(act, event);
            inverse.concerns(debtor, invoices);
            changes.debtors = {debtor};
            changes.invoices = invoices;
        }
        return inverse.token();
    });
}

/// Without those who follow them: they are counted over all debtors.
std::vector<SequenceRow> sequenceRows(Database& database)
{
    std::map<QString, Sequence> all;
    std::map<QString, int> versions;
    for (const Sequence& shipped : shippedSequences())
        all.emplace(shipped.code, shipped);
    for (const SequenceRecord& record : RuleStore(database).versions()) {
        if (auto found = newest(database, record.code))
            all[record.code] = *std::move(found);
        versions[record.code] = record.version; // Ascending: the last one stays.
    }
    std::vector<SequenceRow> rows;
    for (const auto& [code, sequence] : all) {
        const Sequence* shipped = shippedSequence(code);
        rows.push_back({code, sequence.name, sequence.track, versions[code], shipped != nullptr, shipped && !isSame(sequence, *shipped),
                        sequence.isActive, static_cast<int>(sequence.steps.size()), 0, false});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SequenceRow& a, const SequenceRow& b) {
        return a.isShipped != b.isShipped ? a.isShipped : a.isShipped ? a.code < b.code : a.name < b.name;
    });
    return rows;
}

/// How many debtors each sequence applies to now, by its code.
std::map<QString, int> followersOf(Database& database)
{
    const RuleBook rules(database);
    std::map<QString, int> followers;
    Statement debtor(database, u"SELECT id, legal_track, COALESCE(group_id, 0) FROM debtor WHERE merged_into IS NULL AND is_archived = 0"_s);
    while (debtor.next()) {
        ++followers[sequenceFor(rules.assignments(), legalTrackAt(debtor, 1), CustomerGroupId{debtor.integer(2)}, debtor.id<DebtorId>(0), {}).code];
    }
    return followers;
}

} // namespace

Result<std::vector<SequenceRow>> sequenceChoices(BookSession& session)
{
    return reading([&]() -> Result<std::vector<SequenceRow>> { return sequenceRows(session.database); });
}

Result<std::vector<SequenceRow>> assignableSequences(BookSession& session)
{
    Result<std::vector<SequenceRow>> rows = sequenceChoices(session);
    if (rows)
        std::erase_if(*rows, [](const SequenceRow& row) { return !row.isActive || row.isRetired; });
    return rows;
}

Result<std::vector<SequenceRow>> sequences(BookSession& session)
{
    return reading([&]() -> Result<std::vector<SequenceRow>> {
        std::vector<SequenceRow> rows = sequenceRows(session.database);
        std::map<QString, int> followers = followersOf(session.database);
        for (SequenceRow& row : rows)
            row.debtors = followers[row.code];
        return rows;
    });
}

Result<Sequence> readSequence(BookSession& session, const QString& code, std::optional<int> version)
{
    return reading([&]() -> Result<Sequence> {
        const Error none{Error::Code::NotFound, {u"sequence"_s, code}, {}};
        if (!version) {
            const auto found = newest(session.database, code);
            return found ? Result<Sequence>(*found) : Result<Sequence>(none);
        }
        if (const Sequence* shipped = shippedSequence(code); shipped && *version == 0)
            return *shipped;
        for (const SequenceRecord& record : RuleStore(session.database).versionsOf(code)) {
            if (record.version != *version)
                continue;
            auto sequence = sequenceFromJson(record.content);
            if (sequence)
                sequence->version = record.version;
            return sequence;
        }
        return none;
    });
}

Result<std::vector<SequenceVersion>> sequenceVersions(BookSession& session, const QString& code)
{
    return reading([&]() -> Result<std::vector<SequenceVersion>> {
        std::vector<SequenceVersion> versions;
        for (const SequenceRecord& record : RuleStore(session.database).versionsOf(code)) {
            if (auto sequence = sequenceFromJson(record.content)) {
                sequence->version = record.version;
                versions.push_back({record.version, record.actor, record.createdAt, *std::move(sequence)});
            }
        }
        if (const Sequence* shipped = shippedSequence(code))
            versions.push_back({0, {}, {}, *shipped});
        return versions;
    });
}

Result<SequenceSaved> saveSequence(BookSession& session, const Sequence& sequence, SequenceReach reach)
{
    if (const auto problems = checkSequence(sequence); !problems.empty())
        return problemOf(problems.front());
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<SequenceSaved> {
        const auto before = newest(session.database, sequence.code);
        if (before && isSame(*before, sequence))
            return Error{Error::Code::NothingToDo, {u"sequence"_s, sequence.code}, {}};
        RuleStore rules(session.database);
        SequenceSaved saved;
        saved.version = rules.append({sequence.code, 0, sequenceToJson(sequence),
                                      reach == SequenceReach::OnlyNew ? rules.lastInvoice() : InvoiceId{}, session.actor, session.clock.nowUtc()});
        RuleInverse inverse(u"sequence"_s);
        inverse.takesBackVersion(sequence.code, saved.version);
        saved.undo = inverse.token();
        changes.book = true;
        return saved;
    });
}

Result<SequenceSaved> restoreShippedSequence(BookSession& session, const QString& code, SequenceReach reach)
{
    const Sequence* shipped = shippedSequence(code);
    if (!shipped)
        return Error{Error::Code::NotFound, {u"sequence"_s, code}, {}};
    return saveSequence(session, *shipped, reach);
}

Result<UndoToken> assignToTrack(BookSession& session, LegalTrack track, std::optional<QString> sequence)
{
    return choose(session, {.track = track}, sequence);
}

Result<UndoToken> assignToGroup(BookSession& session, CustomerGroupId group, std::optional<QString> sequence)
{
    return choose(session, {.group = group}, sequence);
}

Result<UndoToken> assignToDebtor(BookSession& session, DebtorId debtor, std::optional<QString> sequence)
{
    return choose(session, {.debtor = debtor}, sequence);
}

Result<UndoToken> assignToInvoice(BookSession& session, InvoiceId invoice, std::optional<QString> sequence)
{
    return choose(session, {.invoice = invoice}, sequence);
}

Result<Assignments> assignments(BookSession& session)
{
    return reading([&]() -> Result<Assignments> { return RuleBook(session.database).assignments(); });
}

} // namespace tegoed
