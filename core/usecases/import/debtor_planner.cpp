#include "core/usecases/import/debtor_planner.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"
#include "core/formats/phone/phone_number.h"
#include "core/formats/problem_codes.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::PartyRecord;
using formats::Problem;
using formats::Severity;
namespace problem = formats::problem;

namespace {

void warn(QList<Problem>& problems, int line, const QString& field, QLatin1StringView code, const QString& seen,
          const QStringList& arguments = {})
{
    const bool said = std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.code == code && p.field == field; });
    if (!said)
        problems.append({Severity::Warning, line, field, code, cleanLine(seen), arguments});
}

bool differ(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

QString postalKey(const QString& postalCode)
{
    return QString(postalCode).remove(u' ').toUpper();
}

bool isLanguage(const QString& text)
{
    return text.size() == 2 && text[0].isLetter() && text[1].isLetter();
}

} // namespace

bool DebtorPlanner::Seen::saySame(const PartyRecord& p, const PartyRecord& q)
{
    return p.number == q.number && p.name == q.name && p.legalName == q.legalName && p.vatNumber == q.vatNumber
        && p.registrationNumber == q.registrationNumber && p.contactName == q.contactName && p.email == q.email && p.phone == q.phone
        && p.iban == q.iban && p.street == q.street && p.postalCode == q.postalCode && p.city == q.city
        && p.countryCode == q.countryCode && p.language == q.language && p.note == q.note && p.groupName == q.groupName
        && p.paymentTermDays == q.paymentTermDays && p.creditLimit == q.creditLimit;
}

DebtorPlanner::DebtorPlanner(Database& database, const BookInfo& book, QList<PlannedDebtor>& planned)
    : m_database(database), m_book(book), m_planned(planned), m_terms(ImportQueries(database).debtorTerms())
{
    for (const BookQueries::Group& group : BookQueries(database).customerGroups())
        m_groups.insert(group.name, group.id);
    for (const DebtorKeys& debtor : DebtorStore(database).allKeys()) {
        Entry entry;
        entry.id = debtor.id;
        entry.mergedInto = debtor.mergedInto;
        entry.keys = keysOf(debtor);
        entry.name = debtor.name;
        m_entries.push_back(std::move(entry));
        m_byId.emplace(debtor.id, static_cast<int>(m_entries.size()) - 1);
        index(static_cast<int>(m_entries.size()) - 1);
    }
    for (const auto& [id, terms] : m_terms) {
        if (terms.hasMandate)
            m_withMandate.insert(shownAs(entryOf(id)));
    }
}

void DebtorPlanner::index(int entry)
{
    const PartyKeys& keys = at(entry).keys;
    const auto once = [entry](auto& map, const QString& key) {
        if (!key.isEmpty() && !map.contains(key, entry))
            map.insert(key, entry);
    };
    if (!keys.number.isEmpty() && !m_byNumber.contains(keys.number))
        m_byNumber.insert(keys.number, entry);
    if (!keys.externalId.isEmpty() && !m_byExternalId.contains(keys.externalId))
        m_byExternalId.insert(keys.externalId, entry);
    once(m_byVat, keys.vatNumber);
    once(m_byRegistration, keys.registrationNumber);
    once(m_byIban, keys.iban);
    once(m_byEmail, keys.email);
    once(m_byName, keys.name);
    once(m_byCoreName, keys.coreName);
}

bool DebtorPlanner::contradicts(const Entry& entry, const PartyKeys& keys, bool numberIsOurs) const
{
    return differ(entry.keys.vatNumber, keys.vatNumber) || differ(entry.keys.registrationNumber, keys.registrationNumber)
        || (numberIsOurs && differ(entry.keys.number, keys.number));
}

void DebtorPlanner::learn(int entry, const PartyKeys& keys)
{
    PartyKeys& known = at(entry).keys;
    const auto fill = [](QString& key, const QString& value) {
        if (key.isEmpty())
            key = value;
    };
    if (at(entry).planned >= 0) {
        fill(known.number, m_planned.at(at(entry).planned).data.number);
        fill(known.externalId, m_planned.at(at(entry).planned).data.externalId);
    }
    fill(known.vatNumber, keys.vatNumber);
    fill(known.registrationNumber, keys.registrationNumber);
    fill(known.iban, keys.iban);
    fill(known.email, keys.email);
    index(entry);
}

void DebtorPlanner::load(int entry)
{
    Entry& known = at(entry);
    if (known.isLoaded || known.planned >= 0)
        return;
    known.isLoaded = true;
    if (const auto stored = DebtorStore(m_database).find(known.id))
        known.postalCode = postalKey(stored->data.address.postalCode);
}

bool DebtorPlanner::livesElsewhere(int entry, const PartyRecord& party)
{
    if (party.postalCode.isEmpty())
        return false;
    load(entry);
    const Entry& known = at(entry);
    const QString postalCode = known.planned >= 0 ? postalKey(m_planned.at(known.planned).data.address.postalCode) : known.postalCode;
    return differ(postalCode, postalKey(party.postalCode));
}

int DebtorPlanner::onlyOne(const QMultiHash<QString, int>& map, const QString& key, const PartyKeys& keys, bool numberIsOurs,
                           bool needsName) const
{
    if (key.isEmpty())
        return -1;
    int found = -1, count = 0, namesake = -1, namesakes = 0;
    for (auto [it, end] = map.equal_range(key); it != end; ++it) {
        if (contradicts(at(*it), keys, numberIsOurs))
            continue;
        found = *it;
        ++count;
        if (at(*it).keys.name == keys.name) {
            namesake = *it;
            ++namesakes;
        }
    }
    // Branches share a VAT number, families an account: then the name decides.
    if (needsName || count > 1)
        return namesakes == 1 ? namesake : -1;
    return found;
}

int DebtorPlanner::recognise(const PartyKeys& keys, const PartyRecord& party, bool numberIsOurs)
{
    if (!keys.number.isEmpty()) {
        for (const auto* map : {&m_byNumber, &m_byExternalId}) {
            const int entry = map->value(keys.number, -1);
            if (entry >= 0 && !contradicts(at(entry), keys, false))
                return entry;
        }
    }
    const struct {
        const QMultiHash<QString, int>& map;
        const QString& key;
        bool needsName;
    } ways[] = {{m_byVat, keys.vatNumber, false},
                {m_byRegistration, keys.registrationNumber, false},
                {m_byIban, keys.iban, false},
                {m_byEmail, keys.email, true}};
    for (const auto& way : ways)
        if (const int entry = onlyOne(way.map, way.key, keys, numberIsOurs, way.needsName); entry >= 0)
            return entry;
    int found = -1;
    for (auto [it, end] = m_byName.equal_range(keys.name); it != end && !keys.name.isEmpty(); ++it) {
        if (contradicts(at(*it), keys, numberIsOurs) || livesElsewhere(*it, party))
            continue;
        if (found >= 0)
            return -1; // two of that name: which one is for a person to say
        found = *it;
    }
    return found;
}

void DebtorPlanner::tellLookAlike(const PartyKeys& keys, int self, QList<Problem>& problems, int line) const
{
    const std::tuple<const QMultiHash<QString, int>&, const QString&, QLatin1StringView> ways[] = {
        {m_byVat, keys.vatNumber, "vat"_L1}, {m_byRegistration, keys.registrationNumber, "registration"_L1}, {m_byIban, keys.iban, "iban"_L1},
        {m_byEmail, keys.email, "email"_L1}, {m_byName, keys.name, "name"_L1},                              {m_byCoreName, keys.coreName, "name"_L1},
    };
    for (const auto& [map, key, reason] : ways) {
        for (auto [it, end] = map.equal_range(key); it != end && !key.isEmpty(); ++it) {
            if (*it != self)
                return warn(problems, line, u"debtor"_s, problem::kLookAlike, at(self).name, {at(*it).name, reason});
        }
    }
}

QStringList DebtorPlanner::merge(PlannedDebtor& planned, const PartyRecord& party, bool replaces, bool numberIsOurs,
                                 QList<Problem>& problems, int line) const
{
    DebtorData& data = planned.data;
    QStringList changed;
    const auto put = [&](QString& field, const QString& value, const QString& word) {
        if (value.isEmpty() || field == value || (!field.isEmpty() && !replaces))
            return;
        field = value;
        changed += word;
    };
    const QString number = cleanLine(party.number);
    const int holder = m_byNumber.value(number, -1);
    const bool numberIsFree = holder < 0 || (planned.id.isValid() && at(holder).id == planned.id);
    if (numberIsOurs && numberIsFree && data.number.isEmpty())
        put(data.number, number, u"number"_s);
    else if (data.number != number && data.externalId.isEmpty())
        put(data.externalId, number, u"external_id"_s);
    put(data.name, cleanLine(party.name.isEmpty() ? party.legalName : party.name), u"name"_s);
    put(data.vatNumber, vatKey(party.vatNumber, party.countryCode), u"vat_number"_s);
    put(data.registrationNumber, cleanLine(party.registrationNumber), u"registration_number"_s);
    if (!party.iban.isEmpty()) {
        if (isValidIban(party.iban))
            put(data.iban, normalisedIban(party.iban), u"iban"_s);
        else
            warn(problems, line, u"iban"_s, problem::kInvalidIban, party.iban);
    }
    if (!party.email.isEmpty()) {
        if (isValidEmail(party.email.trimmed()))
            put(data.email, party.email.trimmed(), u"email"_s);
        else
            warn(problems, line, u"email"_s, problem::kInvalidEmail, party.email);
    }
    const QString country = cleanLine(party.countryCode).toUpper();
    if (!party.phone.isEmpty())
        put(data.phone, formats::normalisedPhone(party.phone, country.isEmpty() ? m_book.country : country), u"phone"_s);
    // An address is one thing: half of another one beside half of this would be a third.
    PostalAddress& address = data.address;
    const bool hasAddress = !address.street.isEmpty() || !address.postalCode.isEmpty() || !address.city.isEmpty();
    if (replaces || !hasAddress) {
        put(address.street, cleanLine(party.street), u"street"_s);
        put(address.postalCode, cleanLine(party.postalCode), u"postal_code"_s);
        put(address.city, cleanLine(party.city), u"city"_s);
        put(address.countryCode, country.size() == 2 ? country : QString(), u"country"_s);
    }
    const QString language = party.language.left(2).toLower();
    put(data.language, isLanguage(language) ? language : QString(), u"language"_s);
    if (const QString note = cleanText(party.note); data.note.isEmpty())
        put(data.note, note, u"note"_s); // a note is the user's own; it is never replaced
    const QString group = cleanLine(party.groupName);
    const bool inGroup = !planned.groupName.isEmpty() ? planned.groupName == group : data.group.isValid() && m_groups.value(group) == data.group;
    if (!group.isEmpty() && !inGroup && (replaces || !data.group.isValid())) {
        planned.groupName = group;
        changed += u"group"_s;
    }
    const auto term = party.paymentTermDays;
    if (term && *term >= 0 && *term <= 365 && data.paymentTermDays != term && (replaces || !data.paymentTermDays)) {
        data.paymentTermDays = term;
        changed += u"payment_term_days"_s;
    }
    if (const auto limit = Money::fromDecimal(party.creditLimit, m_book.currency);
        !party.creditLimit.isEmpty() && limit && !limit->isNegative() && data.creditLimit != *limit && (replaces || !data.creditLimit)) {
        data.creditLimit = *limit;
        changed += u"credit_limit"_s;
    }
    if (data.kindAssumed) {
        const KindGuess guess = guessPartyKind(data.name, data.vatNumber, data.registrationNumber);
        if (guess.kind != data.kind || guess.reason != data.kindReason) {
            if (guess.kind != data.kind)
                changed += u"kind"_s;
            data.kind = guess.kind;
            data.kindReason = guess.reason;
        }
    }
    return changed;
}

int DebtorPlanner::planNew(const PartyRecord& party, const PartyKeys& keys, bool numberIsOurs, QList<Problem>& problems, int line)
{
    PlannedDebtor planned;
    planned.data.kindAssumed = true;
    merge(planned, party, true, numberIsOurs, problems, line);
    if (planned.data.name.isEmpty())
        planned.data.name = planned.data.number.isEmpty() ? planned.data.externalId : planned.data.number;
    if (const QString contact = cleanLine(party.contactName); !contact.isEmpty() && foldForSearch(contact) != keys.name)
        planned.contact = {contact, {}, {}, {}};
    Entry entry;
    entry.planned = static_cast<int>(m_planned.size());
    entry.name = planned.data.name;
    entry.keys = keys;
    entry.keys.number = planned.data.number;
    entry.keys.externalId = planned.data.externalId;
    m_planned.append(std::move(planned));
    m_entries.push_back(std::move(entry));
    const int self = static_cast<int>(m_entries.size()) - 1;
    tellLookAlike(keys, self, problems, line);
    index(self);
    return self;
}

QStringList DebtorPlanner::takeOver(int entry, const PartyRecord& party, Source source, bool numberIsOurs, QList<Problem>& problems, int line)
{
    if (source == Source::Known)
        return {};
    const bool replaces = source == Source::List;
    Entry& known = at(entry);
    if (known.planned >= 0) {
        PlannedDebtor& planned = m_planned[known.planned];
        const QStringList changed = merge(planned, party, replaces, numberIsOurs, problems, line);
        for (const QString& field : changed)
            if (!planned.changedFields.contains(field))
                planned.changedFields += field;
        learn(entry, keysOf(party));
        return planned.id.isValid() ? changed : QStringList();
    }
    const auto stored = DebtorStore(m_database).find(known.id);
    if (!stored)
        return {};
    known.isLoaded = true;
    known.postalCode = postalKey(stored->data.address.postalCode);
    PlannedDebtor planned;
    planned.id = known.id;
    planned.version = stored->version;
    planned.data = planned.before = stored->data;
    planned.changedFields = merge(planned, party, replaces, numberIsOurs, problems, line);
    learn(entry, keysOf(party));
    if (planned.changedFields.isEmpty())
        return {};
    const QStringList changed = planned.changedFields;
    at(entry).planned = static_cast<int>(m_planned.size());
    m_planned.append(std::move(planned));
    return changed;
}

DebtorPlanner::Found DebtorPlanner::take(const PartyRecord& party, Source source, bool numberIsOurs, QList<Problem>& problems, int line)
{
    const Seen seen{party, source, numberIsOurs};
    if (const auto known = m_seen.constFind(seen); known != m_seen.constEnd())
        return {*known, false, {}};
    const PartyKeys keys = keysOf(party);
    Found found;
    found.entry = recognise(keys, party, numberIsOurs);
    if (found.entry < 0) {
        found.entry = planNew(party, keys, numberIsOurs, problems, line);
        found.isNew = true;
    } else {
        found.changed = takeOver(found.entry, party, source, numberIsOurs, problems, line);
    }
    m_seen.insert(seen, found.entry);
    return found;
}

DebtorPlanner::Found DebtorPlanner::takeKnown(DebtorId id, const PartyRecord& party, Source source, QList<Problem>& problems, int line)
{
    const auto known = m_byId.find(id);
    if (known == m_byId.end())
        return {};
    Found found{known->second, false, {}};
    const Seen seen{party, source, false};
    if (m_seen.contains(seen))
        return found;
    if (source != Source::Known && keysOf(party).name == at(found.entry).keys.name) {
        found.changed = takeOver(found.entry, party, source, false, problems, line);
        m_seen.insert(seen, found.entry);
    }
    return found;
}

int DebtorPlanner::find(const QString& number, const QString& name) const
{
    if (!number.trimmed().isEmpty()) {
        for (const auto* map : {&m_byNumber, &m_byExternalId})
            if (const int entry = map->value(number.trimmed(), -1); entry >= 0)
                return entry;
    }
    const QString folded = foldForSearch(name);
    int found = -1;
    for (auto [it, end] = m_byName.equal_range(folded); it != end && !folded.isEmpty(); ++it) {
        if (found >= 0)
            return -1;
        found = *it;
    }
    return found;
}

int DebtorPlanner::entryOf(DebtorId id) const
{
    const auto known = m_byId.find(id);
    return known == m_byId.end() ? -1 : known->second;
}

DebtorId DebtorPlanner::shownAs(int entry) const
{
    DebtorId id = at(entry).id;
    for (auto known = m_byId.find(id); known != m_byId.end() && at(known->second).mergedInto.isValid(); known = m_byId.find(id))
        id = at(known->second).mergedInto;
    return id;
}

std::optional<int> DebtorPlanner::termOf(int entry) const
{
    if (at(entry).planned >= 0)
        return m_planned.at(at(entry).planned).data.paymentTermDays;
    const auto terms = m_terms.find(at(entry).id);
    return terms == m_terms.end() ? std::nullopt : terms->second.paymentTermDays;
}

bool DebtorPlanner::hasMandate(int entry) const
{
    return at(entry).id.isValid() && m_withMandate.contains(shownAs(entry));
}

std::optional<Money> DebtorPlanner::creditLimitOf(int entry) const
{
    if (at(entry).planned >= 0)
        return m_planned.at(at(entry).planned).data.creditLimit;
    const auto terms = m_terms.find(at(entry).id);
    return terms == m_terms.end() ? std::nullopt : terms->second.creditLimit;
}

} // namespace tegoed
