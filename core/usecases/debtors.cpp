#include "core/usecases/debtors.h"

#include "core/base/text.h"
#include "core/domain/party/party_words.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/debtor_acts.h"
#include "core/usecases/acts/debtor_json.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongGroup = 100;

/// What undo needs to bring one debtor back: its state before, and the version it had after.
QJsonObject undoEntry(const StoredDebtor& before, std::int64_t versionAfter)
{
    return {{u"id"_s, static_cast<qint64>(before.id.value)}, {u"version"_s, static_cast<qint64>(versionAfter)},
            {u"state"_s, toJson(before.data)}};
}

UndoToken undoToken(const QString& act, DebtorId id, std::int64_t version, const QJsonArray& debtors)
{
    const QJsonObject before{{u"act"_s, act}, {u"debtors"_s, debtors}};
    return {UndoToken::Kind::Debtor, id.value, version, QJsonDocument(before).toJson(QJsonDocument::Compact)};
}

/// Made when there is none of that name; the case of letters aside, so that nobody makes the same one twice. '' = none.
CustomerGroupId groupNamed(Database& database, const QString& name)
{
    const QString wanted = cleanLine(name, kLongGroup);
    if (wanted.isEmpty())
        return {};
    for (const BookQueries::Group& group : BookQueries(database).customerGroups()) {
        if (group.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return group.id;
    }
    return DebtorStore(database).ensureGroup(wanted);
}

} // namespace

Result<DebtorSaved> addDebtor(BookSession& session, const DebtorData& data, const QString& groupName)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DebtorSaved> {
        auto checked = checkedDebtor(session.database, data);
        if (!checked)
            return checked.error();
        if (!groupName.isEmpty())
            checked->group = groupNamed(session.database, groupName);
        const DebtorId id = openDebtor(Act(session), *checked);
        changes.debtors = {id};
        const auto stored = DebtorStore(session.database).find(id);
        return DebtorSaved{id, undoToken(u"add"_s, id, stored->version, {})};
    });
}

Result<DebtorSaved> editDebtor(BookSession& session, DebtorId id, std::int64_t version, const DebtorData& data, const QString& groupName)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<DebtorSaved> {
        const auto before = DebtorStore(session.database).find(id);
        if (!before)
            return notFound("debtor", id.value);
        auto checked = checkedDebtor(session.database, data, id);
        if (!checked)
            return checked.error();
        if (!groupName.isEmpty())
            checked->group = groupNamed(session.database, groupName);
        const auto after = changeDebtor(Act(session), *before, version, *checked);
        if (!after)
            return after.error();
        changes.debtors = {id};
        return DebtorSaved{id, undoToken(u"edit"_s, id, after->version, {undoEntry(*before, after->version)})};
    });
}

Result<UndoToken> moveToGroup(BookSession& session, const std::vector<DebtorId>& ids, const QString& groupName)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        const CustomerGroupId group = groupNamed(session.database, groupName);
        DebtorStore debtors(session.database);
        QJsonArray before;
        for (const DebtorId id : ids) {
            const auto debtor = debtors.find(id);
            if (!debtor)
                return notFound("debtor", id.value);
            if (debtor->data.group == group)
                continue;
            DebtorData moved = debtor->data;
            moved.group = group;
            const auto after = changeDebtor(act, *debtor, debtor->version, moved);
            if (!after)
                return after.error();
            before += undoEntry(*debtor, after->version);
            changes.debtors.push_back(id);
        }
        if (before.isEmpty())
            return Error{Error::Code::NothingToDo, {u"group"_s, groupName}, {}};
        return undoToken(u"edit"_s, changes.debtors.front(), 0, before);
    });
}

Result<UndoToken> settlePartyKind(BookSession& session, const std::vector<DebtorId>& ids, PartyKind kind)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const Act act(session);
        DebtorStore debtors(session.database);
        QJsonArray before;
        for (const DebtorId id : ids) {
            const auto debtor = debtors.find(id);
            if (!debtor)
                return notFound("debtor", id.value);
            if (debtor->data.kind == kind && !debtor->data.kindAssumed)
                continue;
            DebtorData settled = debtor->data;
            settled.kind = kind;
            const LegalTrack track = trackOf(session.database, settled);
            debtors.settleKind(id, kind, track);
            tell(act, eventOf(act, id, EventKind::KindSettled,
                              {{u"debtor"_s, static_cast<qint64>(id.value)}, {u"kind"_s, wordOf(kind)}, {u"track"_s, wordOf(track)}}));
            before += undoEntry(*debtor, debtors.find(id)->version);
            changes.debtors.push_back(id);
        }
        if (before.isEmpty())
            return Error{Error::Code::NothingToDo, {u"kind"_s, wordOf(kind)}, {}};
        return undoToken(u"settle"_s, changes.debtors.front(), 0, before);
    });
}

Result<Done> dismissLookAlike(BookSession& session, DebtorId first, DebtorId second)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        DebtorStore debtors(session.database);
        for (const DebtorId id : {first, second})
            if (!debtors.find(id))
                return notFound("debtor", id.value);
        if (first == second)
            return Error{Error::Code::InvalidInput, {u"debtor"_s, QString::number(first.value)}, {}};
        debtors.dismissLookAlike(first, second);
        changes.debtors = {first, second};
        return Done{};
    });
}

Result<Done> archiveDebtor(BookSession& session, DebtorId id, bool archived)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        DebtorStore debtors(session.database);
        const auto debtor = debtors.find(id);
        if (!debtor)
            return notFound("debtor", id.value);
        if (debtor->archived == archived)
            return Error{Error::Code::NothingToDo, {u"debtor"_s, debtor->data.name}, {}};
        const Act act(session);
        debtors.setArchived(id, archived);
        tell(act, eventOf(act, id, EventKind::DebtorArchived, {{u"debtor"_s, static_cast<qint64>(id.value)}, {u"archived"_s, archived}}));
        changes.debtors = {id};
        return Done{};
    });
}

Result<ContactId> addContact(BookSession& session, DebtorId debtor, const ContactData& data)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<ContactId> {
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        const auto checked = checkedContact(data);
        if (!checked)
            return checked.error();
        changes.debtors = {debtor};
        return openContact(Act(session), debtor, *checked);
    });
}

Result<Done> editContact(BookSession& session, ContactId id, const ContactData& data)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        DebtorStore debtors(session.database);
        const auto contact = debtors.findContact(id);
        if (!contact || contact->archived)
            return notFound("contact", id.value);
        const auto checked = checkedContact(data);
        if (!checked)
            return checked.error();
        const QJsonObject before{{u"name"_s, contact->data.name}, {u"role"_s, contact->data.role},
                                 {u"email"_s, contact->data.email}, {u"phone"_s, contact->data.phone}};
        const QJsonObject after{{u"name"_s, checked->name}, {u"role"_s, checked->role},
                                {u"email"_s, checked->email}, {u"phone"_s, checked->phone}};
        const QStringList fields = changedFields(before, after);
        if (fields.isEmpty())
            return Error{Error::Code::NothingToDo, {u"contact"_s, contact->data.name}, {}};
        debtors.updateContact(id, *checked);
        const Act act(session);
        NewEvent changed = eventOf(act, contact->debtor, EventKind::ContactChanged,
                                   {{u"contact"_s, static_cast<qint64>(id.value)}, {u"fields"_s, QJsonArray::fromStringList(fields)}});
        for (const QString& field : fields) {
            changed.personal.emplace_back(u"old_"_s + field, fieldText(before, field));
            changed.personal.emplace_back(u"new_"_s + field, fieldText(after, field));
        }
        tell(act, changed);
        changes.debtors = {contact->debtor};
        return Done{};
    });
}

Result<Done> removeContact(BookSession& session, ContactId id)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        DebtorStore debtors(session.database);
        const auto contact = debtors.findContact(id);
        if (!contact || contact->archived)
            return notFound("contact", id.value);
        debtors.setContactArchived(id, true); // Nothing is deleted: earlier messages went to this person.
        const Act act(session);
        NewEvent removed = eventOf(act, contact->debtor, EventKind::ContactRemoved, {{u"contact"_s, static_cast<qint64>(id.value)}});
        removed.personal = {{u"name"_s, contact->data.name}};
        tell(act, removed);
        changes.debtors = {contact->debtor};
        return Done{};
    });
}

Result<Done> addNote(BookSession& session, DebtorId debtor, const QString& text, std::optional<InvoiceId> invoice)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const QString cleaned = cleanText(text);
        if (cleaned.isEmpty())
            return missing("text");
        if (!DebtorStore(session.database).find(debtor))
            return notFound("debtor", debtor.value);
        writeNote(Act(session), debtor, cleaned, invoice);
        changes.debtors = {debtor};
        if (invoice)
            changes.invoices = {*invoice};
        return Done{};
    });
}

} // namespace tegoed
