#include "core/usecases/acts/debtor_acts.h"

#include "core/base/text.h"
#include "core/domain/party/party_words.h"
#include "core/domain/reference/reference.h"
#include "core/storage/queries/book_queries.h"
#include "core/usecases/acts/debtor_json.h"

#include <QJsonArray>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const char* field, const QString& seen)
{
    return {Error::Code::InvalidInput, {QString::fromLatin1(field), seen}, {}};
}

bool isLetters(const QString& text, int count)
{
    return text.size() == count
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

void clean(DebtorData& data)
{
    for (QString* line : {&data.number, &data.name, &data.vatNumber, &data.registrationNumber, &data.email, &data.phone,
                          &data.address.street, &data.address.postalCode, &data.address.city, &data.externalId, &data.kindReason})
        *line = cleanLine(*line);
    data.iban = normalisedIban(cleanLine(data.iban));
    data.address.countryCode = cleanLine(data.address.countryCode).toUpper();
    data.language = cleanLine(data.language).toLower();
    data.note = cleanText(data.note);
}

} // namespace

Result<DebtorData> checkedDebtor(Database& database, DebtorData data, DebtorId self)
{
    constexpr int kLongestTermDays = 365;
    clean(data);
    if (data.name.isEmpty())
        return missing("name");
    if (!data.email.isEmpty() && !isValidEmail(data.email))
        return Error{Error::Code::InvalidEmail, {data.email}, {}};
    if (!data.iban.isEmpty() && !isValidIban(data.iban))
        return Error{Error::Code::InvalidIban, {data.iban}, {}};
    if (!data.address.countryCode.isEmpty() && !isLetters(data.address.countryCode, 2))
        return invalid("country", data.address.countryCode);
    if (!data.language.isEmpty() && !isLetters(data.language, 2))
        return invalid("language", data.language);
    if (data.creditLimit && data.creditLimit->isNegative())
        return invalid("credit_limit", data.creditLimit->toDecimal());
    if (data.paymentTermDays && (*data.paymentTermDays < 0 || *data.paymentTermDays > kLongestTermDays))
        return invalid("payment_term_days", QString::number(*data.paymentTermDays));
    if (!data.number.isEmpty()) {
        const auto holder = DebtorStore(database).byNumber(data.number);
        if (holder && *holder != self)
            return Error{Error::Code::AlreadyExists, {u"debtor"_s, data.number}, {}};
    }
    return data;
}

Result<ContactData> checkedContact(ContactData data)
{
    for (QString* line : {&data.name, &data.role, &data.email, &data.phone})
        *line = cleanLine(*line);
    if (data.name.isEmpty() && data.email.isEmpty() && data.phone.isEmpty())
        return missing("name");
    if (!data.email.isEmpty() && !isValidEmail(data.email))
        return Error{Error::Code::InvalidEmail, {data.email}, {}};
    return data;
}

LegalTrack trackOf(Database& database, const DebtorData& data)
{
    return legalTrackOf(BookQueries(database).identity().country, data.address.countryCode, data.kind);
}

DebtorId openDebtor(const Act& act, const DebtorData& data)
{
    const LegalTrack track = trackOf(act.database, data);
    const DebtorId id = DebtorStore(act.database).insert(data, track, act.atUtc);
    const qint64 number = id.value;
    tell(act, eventOf(act, id, EventKind::CaseOpened, {{u"debtor"_s, number}}));
    NewEvent added = eventOf(act, id, EventKind::DebtorAdded,
                             {{u"debtor"_s, number}, {u"kind"_s, wordOf(data.kind)}, {u"track"_s, wordOf(track)}});
    added.personal = {{u"name"_s, data.name}, {u"number"_s, data.number}, {u"email"_s, data.email}};
    tell(act, added);
    return id;
}

Result<StoredDebtor> changeDebtor(const Act& act, const StoredDebtor& before, std::int64_t version, const DebtorData& data)
{
    const QJsonObject oldState = toJson(before.data);
    const QJsonObject newState = toJson(data);
    const QStringList fields = changedFields(oldState, newState);
    if (before.version != version)
        return Error{Error::Code::Conflict, {u"debtor"_s, before.data.name}, {}};
    if (fields.isEmpty())
        return Error{Error::Code::NothingToDo, {u"debtor"_s, before.data.name}, {}};
    DebtorStore debtors(act.database);
    if (!debtors.update(before.id, version, data, trackOf(act.database, data)))
        return Error{Error::Code::Conflict, {u"debtor"_s, before.data.name}, {}};
    NewEvent changed = eventOf(act, before.id, EventKind::DebtorChanged,
                               {{u"debtor"_s, static_cast<qint64>(before.id.value)}, {u"fields"_s, QJsonArray::fromStringList(fields)}});
    for (const QString& field : fields) {
        changed.personal.emplace_back(u"old_"_s + field, fieldText(oldState, field));
        changed.personal.emplace_back(u"new_"_s + field, fieldText(newState, field));
    }
    tell(act, changed);
    return *debtors.find(before.id);
}

ContactId openContact(const Act& act, DebtorId debtor, const ContactData& data)
{
    const ContactId id = DebtorStore(act.database).insertContact(debtor, data);
    NewEvent added = eventOf(act, debtor, EventKind::ContactAdded, {{u"contact"_s, static_cast<qint64>(id.value)}});
    added.personal = {{u"name"_s, data.name}, {u"role"_s, data.role}, {u"email"_s, data.email}, {u"phone"_s, data.phone}};
    tell(act, added);
    return id;
}

EventId writeNote(const Act& act, DebtorId debtor, const QString& text, std::optional<InvoiceId> invoice)
{
    NewEvent note = eventOf(act, debtor, EventKind::Note, {});
    note.personal = {{u"text"_s, text}};
    if (invoice) {
        note.body.insert(u"invoice"_s, static_cast<qint64>(invoice->value));
        note.invoices = {*invoice};
    }
    return tell(act, note);
}

} // namespace tegoed
