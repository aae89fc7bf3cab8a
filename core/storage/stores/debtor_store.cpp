#include "core/storage/stores/debtor_store.h"

#include "core/base/text.h"
#include "core/storage/stored_words.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

void bindData(Statement& statement, const DebtorData& data)
{
    statement.bind(data.number).bind(data.name).bind(toWord(data.kind)).bind(data.kindAssumed).bind(data.kindReason)
        .bind(data.vatNumber).bind(data.registrationNumber).bind(data.iban).bind(data.email).bind(data.phone)
        .bind(data.address.street).bind(data.address.postalCode).bind(data.address.city).bind(data.address.countryCode)
        .bind(data.language);
    if (data.creditLimit)
        statement.bind(data.creditLimit->minorUnits()).bind(data.creditLimit->currency().code());
    else
        statement.bindNull().bind(QString());
    if (data.paymentTermDays)
        statement.bind(*data.paymentTermDays);
    else
        statement.bindNull();
    statement.bind(toWord(data.status)).bind(data.group).bind(data.externalId).bind(data.note);
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

// A debtor is withdrawn when the import that brought it was undone and nothing else kept it.
QString notWithdrawn()
{
    return u"NOT (is_archived = 1 AND batch_id IS NOT NULL AND EXISTS (SELECT 1 FROM import_batch b WHERE b.id = batch_id AND b.undone_at <> ''))"_s;
}

} // namespace

QString debtorSearchText(const DebtorData& data, const std::vector<ContactData>& contacts)
{
    QStringList parts{foldForSearch(data.name),
                      foldForSearch(data.number),
                      foldForSearch(data.address.city),
                      foldForSearch(data.email),
                      digitsOf(data.phone),
                      foldForSearch(data.iban).remove(u' '),
                      foldForSearch(data.vatNumber).remove(u' '),
                      foldForSearch(data.registrationNumber).remove(u' ')};
    for (const ContactData& contact : contacts)
        parts << foldForSearch(contact.name) << foldForSearch(contact.email) << digitsOf(contact.phone);
    return parts.join(u'\n');
}

DebtorId DebtorStore::insert(const DebtorData& data, LegalTrack track, const QString& createdAt, BatchId batch)
{
    const DebtorId id{m_database.nextId(u"debtor"_s)};
    Statement debtor(m_database, u"INSERT INTO debtor (id, search_text, legal_track, batch_id, created_at, "_s + debtorDataColumns()
                                     + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    debtor.bind(id).bind(debtorSearchText(data, {})).bind(toWord(track)).bind(batch).bind(createdAt);
    bindData(debtor, data);
    debtor.run();
    Statement(m_database, u"INSERT INTO case_file (id, debtor_id, opened_at) VALUES (?, ?, ?)"_s)
        .bind(m_database.nextId(u"case_file"_s)).bind(id).bind(createdAt).run();
    return id;
}

std::optional<StoredDebtor> DebtorStore::find(DebtorId id) const
{
    Statement row(m_database, u"SELECT debtor.id, case_file.id, version, legal_track, is_archived, merged_into, batch_id, created_at, "_s
                                  + debtorDataColumns() + u" FROM debtor JOIN case_file ON debtor_id = debtor.id WHERE debtor.id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return StoredDebtor{row.id<DebtorId>(0),  row.id<CaseId>(1),  row.integer(2),        debtorDataAt(row, 8), legalTrackAt(row, 3),
                        row.boolean(4),       row.id<DebtorId>(5), row.id<BatchId>(6),   row.text(7)};
}

bool DebtorStore::update(DebtorId id, std::int64_t version, const DebtorData& data, LegalTrack track)
{
    static const QString assignments = QString(debtorDataColumns()).replace(u", "_s, u" = ?, "_s) + u" = ?"_s;
    Statement save(m_database, u"UPDATE debtor SET "_s + assignments + u", legal_track = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    bindData(save, data);
    save.bind(toWord(track)).bind(id).bind(version).run();
    if (save.affectedRows() != 1)
        return false;
    refreshSearchText(id);
    return true;
}

bool DebtorStore::settleKind(DebtorId id, PartyKind kind, LegalTrack track)
{
    Statement save(m_database, u"UPDATE debtor SET kind = ?, kind_assumed = 0, kind_reason = '', legal_track = ?, version = version + 1 "
                               "WHERE id = ?"_s);
    save.bind(toWord(kind)).bind(toWord(track)).bind(id).run();
    return save.affectedRows() == 1;
}

void DebtorStore::setMergedInto(DebtorId id, DebtorId into)
{
    Statement(m_database, u"UPDATE debtor SET merged_into = ?, version = version + 1 WHERE id = ?"_s).bind(into).bind(id).run();
}

void DebtorStore::setArchived(DebtorId id, bool archived)
{
    Statement(m_database, u"UPDATE debtor SET is_archived = ?, version = version + 1 WHERE id = ?"_s).bind(archived).bind(id).run();
}

CaseId DebtorStore::caseOf(DebtorId id) const
{
    Statement row(m_database, u"SELECT id FROM case_file WHERE debtor_id = ?"_s);
    return row.bind(id).next() ? row.id<CaseId>(0) : CaseId{};
}

std::optional<DebtorId> DebtorStore::byNumber(const QString& number) const
{
    Statement row(m_database, u"SELECT id FROM debtor WHERE number = ? AND number <> '' AND "_s + notWithdrawn() + u" ORDER BY id"_s);
    if (!row.bind(number).next())
        return std::nullopt;
    return row.id<DebtorId>(0);
}

std::vector<DebtorKeys> DebtorStore::allKeys() const
{
    std::vector<DebtorKeys> result;
    Statement row(m_database, u"SELECT id, merged_into, number, external_id, vat_number, registration_number, iban, email, name, search_text "
                              "FROM debtor WHERE "_s + notWithdrawn() + u" ORDER BY id"_s);
    while (row.next()) {
        const QString searched = row.text(9);
        result.push_back({row.id<DebtorId>(0), row.id<DebtorId>(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                          row.text(7), row.text(8), searched.left(searched.indexOf(u'\n'))});
    }
    return result;
}

std::vector<DebtorId> DebtorStore::ofBatch(BatchId batch) const
{
    std::vector<DebtorId> result;
    Statement row(m_database, u"SELECT id FROM debtor WHERE batch_id = ? ORDER BY id"_s);
    row.bind(batch);
    while (row.next())
        result.push_back(row.id<DebtorId>(0));
    return result;
}

bool DebtorStore::isUsed(DebtorId id) const
{
    Statement row(m_database, u"SELECT EXISTS (SELECT 1 FROM invoice WHERE debtor_id = ? AND is_withdrawn = 0) "
                              "OR EXISTS (SELECT 1 FROM payment WHERE debtor_id = ? AND is_withdrawn = 0) "
                              "OR EXISTS (SELECT 1 FROM document WHERE debtor_id = ? AND is_withdrawn = 0) "
                              "OR EXISTS (SELECT 1 FROM contact WHERE debtor_id = ? AND is_archived = 0) "
                              "OR EXISTS (SELECT 1 FROM timeline_event e JOIN case_file c ON c.id = e.case_id "
                              "WHERE c.debtor_id = ? AND e.kind = 'note') "
                              "OR EXISTS (SELECT 1 FROM debtor WHERE merged_into = ?) "
                              "OR EXISTS (SELECT 1 FROM debtor WHERE id = ? AND merged_into IS NOT NULL)"_s);
    for (int place = 0; place < 7; ++place)
        row.bind(id);
    return row.next() && row.boolean(0);
}

ContactId DebtorStore::insertContact(DebtorId debtor, const ContactData& data)
{
    const ContactId id{m_database.nextId(u"contact"_s)};
    Statement(m_database, u"INSERT INTO contact (id, debtor_id, name, role, email, phone) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(debtor).bind(data.name).bind(data.role).bind(data.email).bind(data.phone).run();
    refreshSearchText(debtor);
    return id;
}

std::optional<StoredContact> DebtorStore::findContact(ContactId id) const
{
    Statement row(m_database, u"SELECT debtor_id, name, role, email, phone, is_archived, version FROM contact WHERE id = ?"_s);
    if (!row.bind(id).next())
        return std::nullopt;
    return StoredContact{id, row.id<DebtorId>(0), {row.text(1), row.text(2), row.text(3), row.text(4)}, row.boolean(5), row.integer(6)};
}

void DebtorStore::updateContact(ContactId id, const ContactData& data)
{
    Statement(m_database, u"UPDATE contact SET name = ?, role = ?, email = ?, phone = ?, version = version + 1 WHERE id = ?"_s)
        .bind(data.name).bind(data.role).bind(data.email).bind(data.phone).bind(id).run();
    if (const auto contact = findContact(id))
        refreshSearchText(contact->debtor);
}

void DebtorStore::setContactArchived(ContactId id, bool archived)
{
    Statement(m_database, u"UPDATE contact SET is_archived = ?, version = version + 1 WHERE id = ?"_s).bind(archived).bind(id).run();
    if (const auto contact = findContact(id))
        refreshSearchText(contact->debtor);
}

CustomerGroupId DebtorStore::ensureGroup(const QString& name)
{
    Statement there(m_database, u"SELECT id FROM customer_group WHERE name = ?"_s);
    if (there.bind(name).next())
        return there.id<CustomerGroupId>(0);
    const CustomerGroupId id{m_database.nextId(u"customer_group"_s)};
    Statement(m_database, u"INSERT INTO customer_group (id, name) VALUES (?, ?)"_s).bind(id).bind(name).run();
    return id;
}

void DebtorStore::dismissLookAlike(DebtorId first, DebtorId second)
{
    const auto [low, high] = std::minmax(first, second);
    Statement(m_database, u"INSERT INTO look_alike_dismissed (debtor_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s)
        .bind(low).bind(high).run();
}

void DebtorStore::refreshSearchText(DebtorId id)
{
    const auto debtor = find(id);
    if (!debtor)
        return;
    std::vector<ContactData> contacts;
    Statement row(m_database, u"SELECT name, role, email, phone FROM contact WHERE debtor_id = ? AND is_archived = 0 ORDER BY id"_s);
    row.bind(id);
    while (row.next())
        contacts.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
    Statement(m_database, u"UPDATE debtor SET search_text = ? WHERE id = ?"_s)
        .bind(debtorSearchText(debtor->data, contacts)).bind(id).run();
}

} // namespace tegoed
