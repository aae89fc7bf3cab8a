#include "core/formats/vcard/read_vcard.h"

#include "core/base/text.h"
#include "core/domain/party/party.h"
#include "core/formats/csv/encoding.h"
#include "core/formats/csv/headers.h"
#include "core/formats/phone/phone_number.h"
#include "core/formats/problem_codes.h"
#include "core/formats/vcard/card_lines.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView latin(const char* text) { return QLatin1StringView(text); }

/// A value of which a card may hold several; a lower rank is taken first, of equals the first.
struct Ranked {
    QString value;
    int rank = 0;
    int line = 0;
};

const Ranked* best(const QList<Ranked>& values)
{
    const Ranked* found = nullptr;
    for (const Ranked& value : values)
        if (!found || value.rank < found->rank)
            found = &value;
    return found;
}

/// 1 for PREF, TYPE=PREF and PREF=1, as the norm's 1 … 100; 101 for what is not preferred.
int preference(const CardProperty& property)
{
    if (property.hasType(latin("PREF")))
        return 1;
    bool ok = false;
    const int value = property.parameter(latin("PREF")).toInt(&ok);
    return ok && value >= 1 && value <= 100 ? value : 101;
}

/// A card as it stands in the file.
struct Card {
    int line = 0;
    bool isGroup = false;
    QString version, formattedName, organisation, family, given, nickname, note, language, uid;
    QString firstOrganisation; ///< The organisation without its departments.
    QList<Ranked> emails, phones;
    QStringList printedPhones, urls;
    QList<std::pair<int, QStringList>> addresses; ///< Rank and the seven parts of the norm.
};

QString firstFilled(std::initializer_list<QString> texts)
{
    for (const QString& text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

void takeName(Card& card, const QStringList& parts)
{
    card.family = cleanLine(parts.value(0));
    card.given = cleanLine(parts.value(1));
}

void takePhone(Card& card, const CardProperty& property, const QString& value)
{
    const QString number = cleanLine(value);
    if (number.isEmpty())
        return;
    card.printedPhones += number;
    if (property.hasType(latin("FAX")) || property.hasType(latin("PAGER")) || property.hasType(latin("MODEM")))
        return;
    card.phones += {number, preference(property) * 2 - (property.hasType(latin("CELL")) ? 1 : 0), property.line};
}

void takeAddress(Card& card, const CardProperty& property, QStringList parts)
{
    for (QString& part : parts)
        part = cleanLine(part.trimmed().replace(u'\n', u", "_s));
    if (std::any_of(parts.begin(), parts.end(), [](const QString& part) { return !part.isEmpty(); }))
        card.addresses += {preference(property), parts};
}

void take(Card& card, const CardProperty& property, QList<Problem>& problems)
{
    static const QStringList used{u"VERSION"_s, u"FN"_s, u"N"_s, u"ORG"_s, u"NICKNAME"_s, u"EMAIL"_s, u"TEL"_s, u"ADR"_s,
                                  u"URL"_s, u"NOTE"_s, u"LANG"_s, u"UID"_s, u"KIND"_s, u"X-ADDRESSBOOKSERVER-KIND"_s};
    const qsizetype which = used.indexOf(property.name);
    if (which < 0)
        return;
    const QString value = decodedValue(property, problems);
    switch (which) {
    case 0: card.version = cleanLine(value); break;
    case 1: card.formattedName = firstFilled({card.formattedName, cleanLine(plainValue(value))}); break;
    case 2: takeName(card, structuredValue(value)); break;
    case 3:
        card.firstOrganisation = cleanLine(structuredValue(value).value(0));
        card.organisation = cleanLine(structuredValue(value).join(u';'));
        while (card.organisation.endsWith(u';'))
            card.organisation.chop(1);
        break;
    case 4: card.nickname = cleanLine(plainValue(value)); break;
    case 5: {
        QString address = cleanLine(plainValue(value));
        if (address.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            address = cleanLine(QUrl::fromPercentEncoding(address.mid(7).toUtf8()));
        if (!address.isEmpty())
            card.emails += {address, preference(property), property.line};
        break;
    }
    case 6: takePhone(card, property, plainValue(value)); break;
    case 7: takeAddress(card, property, structuredValue(value)); break;
    case 8: card.urls += cleanLine(plainValue(value), 2000); break;
    case 9: card.note = cleanText(plainValue(value)); break;
    case 10: card.language = firstFilled({card.language, cleanLine(value, 2).toLower()}); break;
    case 11: card.uid = cleanLine(value); break;
    default: card.isGroup = card.isGroup || value.trimmed().compare(u"group"_s, Qt::CaseInsensitive) == 0; break;
    }
}

QString withoutScheme(const QString& phone)
{
    if (!phone.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        return phone;
    const qsizetype parameters = phone.indexOf(u';');
    return cleanLine(QUrl::fromPercentEncoding(phone.mid(4, parameters < 0 ? -1 : parameters - 4).toUtf8()));
}

void fillAddress(PartyRecord& party, const Card& card)
{
    const std::pair<int, QStringList>* chosen = nullptr;
    for (const auto& address : card.addresses)
        if (!chosen || address.first < chosen->first)
            chosen = &address;
    if (!chosen)
        return;
    const QStringList& parts = chosen->second; // post box; extended; street; locality; region; code; country
    party.street = firstFilled({parts.value(2), parts.value(0)});
    if (!parts.value(1).isEmpty())
        party.street = party.street.isEmpty() ? parts.value(1) : party.street + u", "_s + parts.value(1);
    party.city = parts.value(3);
    party.postalCode = parts.value(5);
    party.countryCode = countryCode(parts.value(6));
}

PartyRecord debtorOf(const Card& card, QList<Problem>& problems)
{
    PartyRecord party;
    const QString person = firstFilled({card.formattedName, cleanLine(card.given + u' ' + card.family), card.nickname});
    party.name = firstFilled({card.firstOrganisation, person});
    if (!card.firstOrganisation.isEmpty() && person != card.firstOrganisation)
        party.contactName = person;
    if (const Ranked* email = best(card.emails)) {
        party.email = email->value;
        if (!isValidEmail(party.email))
            problems.append({Severity::Warning, email->line, u"email"_s, problem::kInvalidEmail, party.email, {}});
    }
    fillAddress(party, card);
    if (const Ranked* phone = best(card.phones)) {
        party.phone = withoutScheme(phone->value);
        if (!isValidPhone(party.phone, party.countryCode))
            problems.append({Severity::Warning, phone->line, u"phone"_s, problem::kInvalidPhone, party.phone, {}});
    }
    party.language = card.language;
    party.note = card.note;
    if (!card.uid.isEmpty())
        party.ids.append({card.uid, u"vcard-uid"_s});
    return party;
}

QJsonObject detailsOf(const Card& card)
{
    QJsonObject object{{u"addresses"_s, card.addresses.size()}};
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    const auto putList = [&](const QString& key, const QStringList& values) {
        if (!values.isEmpty())
            object.insert(key, QJsonArray::fromStringList(values));
    };
    put(u"version"_s, card.version);
    put(u"fn"_s, card.formattedName);
    put(u"org"_s, card.organisation);
    put(u"family"_s, card.family);
    put(u"given"_s, card.given);
    QStringList emails;
    for (const Ranked& email : card.emails)
        emails += email.value;
    putList(u"emails"_s, emails);
    putList(u"phones"_s, card.printedPhones);
    putList(u"urls"_s, card.urls);
    return object;
}

class CardFile {
public:
    explicit CardFile(FileRecord& record) : m_record(record) {}

    void take(const CardProperty& property)
    {
        const QString value = QString::fromLatin1(property.rawValue.data(), static_cast<qsizetype>(std::min<std::size_t>(property.rawValue.size(), 20)));
        const bool about = value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0;
        if (property.name == u"BEGIN" && about)
            return begin(property);
        if (property.name == u"END" && about)
            return end();
        m_agentOpened = property.name == u"AGENT" && value.trimmed().isEmpty();
        if (m_card && m_nested == 0)
            formats::take(*m_card, property, m_record.problems);
    }

    void finish()
    {
        if (m_card) {
            m_record.problems.append({Severity::Error, 0, {}, problem::kTruncated, {}, {QString::number(m_card->line)}});
            m_record.debtors.clear(); // a download cut off: the cards that are missing would be missed by nobody
        } else if (m_count == 0) {
            m_record.problems.append({Severity::Error, 0, {}, problem::kUnknownKind, {}, {}});
        }
        m_record.details.insert(u"cards"_s, m_count);
        if (m_count > 0) {
            m_record.details.insert(u"first"_s, m_first);
            m_record.details.insert(u"last"_s, m_last);
        }
    }

private:
    void begin(const CardProperty& property)
    {
        if (m_card && m_agentOpened) { // version 2.1: the card of a secretary inside the card
            ++m_nested;
            m_agentOpened = false;
            return;
        }
        if (m_card) // no end: what follows belongs to the next one
            m_record.problems.append({Severity::Error, m_card->line, {}, problem::kTruncated, {}, {}});
        m_nested = 0;
        m_card.emplace().line = property.line;
    }

    void end()
    {
        if (m_nested > 0) {
            --m_nested;
            return;
        }
        if (!m_card)
            return;
        const Card card = std::move(*m_card);
        m_card.reset();
        m_last = detailsOf(card);
        if (m_count++ == 0) {
            m_first = m_last;
            m_record.dialect = u"vcard-"_s + (card.version.isEmpty() ? u"?"_s : card.version);
        }
        if (card.isGroup) {
            m_record.problems.append({Severity::Warning, card.line, {}, problem::kSkippedRow, card.formattedName, {}});
            return;
        }
        PartyRecord debtor = debtorOf(card, m_record.problems);
        if (debtor.name.isEmpty())
            m_record.problems.append({Severity::Error, card.line, u"name"_s, problem::kMissing, {}, {}});
        else
            m_record.debtors += std::move(debtor);
    }

    FileRecord& m_record;
    std::optional<Card> m_card;
    int m_nested = 0;
    bool m_agentOpened = false;
    int m_count = 0;
    QJsonObject m_first, m_last;
};

} // namespace

FileRecord readVCard(const QByteArray& bytes, const QString& fileName, Progress& progress)
{
    FileRecord record;
    record.fileName = fileName;
    record.kind = FileKind::VCard;
    // Of a UTF-16 file the whole is decoded; else each value by itself, after unfolding.
    QByteArray content = bytes;
    if (content.startsWith("\xEF\xBB\xBF")) {
        content.remove(0, 3);
    } else if (content.left(2) == "\xFF\xFE" || content.left(2) == "\xFE\xFF" || content.left(64).contains('\0')) {
        DecodedText decoded = decodeText(bytes);
        record.problems = std::move(decoded.problems);
        content = QByteArray(decoded.text.data(), static_cast<qsizetype>(decoded.text.size()));
    }
    if (content.trimmed().isEmpty()) {
        record.problems.append({Severity::Error, 0, {}, problem::kEmptyFile, {}, {}});
        return record;
    }
    CardLines lines({content.constData(), static_cast<std::size_t>(content.size())});
    CardFile file(record);
    CardProperty property;
    for (std::int64_t count = 1; lines.next(property); ++count) {
        file.take(property);
        if (count % 8192 == 0 && !progress.report(property.line, 0))
            return FileRecord{fileName, FileKind::VCard, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    }
    file.finish();
    return record;
}

} // namespace tegoed::formats
