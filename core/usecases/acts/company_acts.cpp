#include "core/usecases/acts/company_acts.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/acts/text_acts.h"

#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

BookSettings settingsOf(const BookInfo& info)
{
    return {info.country, info.language, info.paymentTermDays};
}

/// The same facts, whatever was saved in between.
QJsonObject withoutVersion(QJsonObject json)
{
    json.remove(u"version"_s);
    return json;
}

} // namespace

Result<OwnCompany> checkedCompany(OwnCompany company)
{
    for (QString* line : {&company.name, &company.legalName, &company.registrationNumber, &company.vatNumber, &company.bic,
                          &company.email, &company.phone, &company.website, &company.address.street, &company.address.postalCode,
                          &company.address.city, &company.contactName, &company.court})
        *line = cleanLine(*line);
    company.iban = normalisedIban(cleanLine(company.iban));
    company.address.countryCode = cleanLine(company.address.countryCode).toUpper();
    if (company.name.isEmpty())
        return missing("name");
    if (!company.iban.isEmpty() && !isValidIban(company.iban))
        return Error{Error::Code::InvalidIban, {company.iban}, {}};
    if (!company.email.isEmpty() && !isValidEmail(company.email))
        return Error{Error::Code::InvalidEmail, {company.email}, {}};
    if (!company.address.countryCode.isEmpty() && company.address.countryCode.size() != 2)
        return Error{Error::Code::InvalidInput, {u"country"_s, company.address.countryCode}, {}};
    return company;
}

Result<BookSettings> checkedSettings(BookSettings settings)
{
    settings.country = settings.country.trimmed().toUpper();
    settings.language = settings.language.trimmed().toLower();
    if (settings.country != u"NL" && settings.country != u"BE")
        return Error{Error::Code::InvalidInput, {u"country"_s, settings.country}, {}};
    if (settings.language != u"nl" && settings.language != u"en")
        return Error{Error::Code::InvalidInput, {u"language"_s, settings.language}, {}};
    if (settings.paymentTermDays < 0 || settings.paymentTermDays > 365)
        return Error{Error::Code::InvalidInput, {u"payment_term_days"_s, QString::number(settings.paymentTermDays)}, {}};
    return settings;
}

void storeSettings(Database& database, const BookSettings& settings)
{
    const QString countryBefore = BookQueries(database).identity().country;
    BookStore(database).saveBookSettings(settings.country, settings.language, settings.paymentTermDays);
    if (countryBefore == settings.country)
        return;
    DebtorStore debtors(database);
    for (const DebtorKeys& keys : debtors.allKeys()) {
        const StoredDebtor debtor = *debtors.find(keys.id);
        const LegalTrack track = legalTrackOf(settings.country, debtor.data.address.countryCode, debtor.data.kind);
        if (track != debtor.track)
            debtors.update(debtor.id, debtor.version, debtor.data, track);
    }
}

QJsonObject toJson(const OwnCompany& company)
{
    return {{u"name"_s, company.name},
            {u"legal_name"_s, company.legalName},
            {u"registration_number"_s, company.registrationNumber},
            {u"vat_number"_s, company.vatNumber},
            {u"iban"_s, company.iban},
            {u"bic"_s, company.bic},
            {u"email"_s, company.email},
            {u"phone"_s, company.phone},
            {u"website"_s, company.website},
            {u"street"_s, company.address.street},
            {u"postal_code"_s, company.address.postalCode},
            {u"city"_s, company.address.city},
            {u"country"_s, company.address.countryCode},
            {u"contact_name"_s, company.contactName},
            {u"court"_s, company.court},
            {u"logo_sha256"_s, company.logoSha256},
            {u"confirmed"_s, company.isConfirmed},
            {u"version"_s, static_cast<qint64>(company.version)}};
}

OwnCompany companyFromJson(const QJsonObject& json)
{
    const auto text = [&](const char* field) { return json.value(QLatin1String(field)).toString(); };
    OwnCompany company;
    company.name = text("name");
    company.legalName = text("legal_name");
    company.registrationNumber = text("registration_number");
    company.vatNumber = text("vat_number");
    company.iban = text("iban");
    company.bic = text("bic");
    company.email = text("email");
    company.phone = text("phone");
    company.website = text("website");
    company.address = {text("street"), text("postal_code"), text("city"), text("country")};
    company.contactName = text("contact_name");
    company.court = text("court");
    company.logoSha256 = text("logo_sha256");
    company.isConfirmed = json.value("confirmed"_L1).toBool();
    company.version = json.value("version"_L1).toInteger();
    return company;
}

QJsonObject toJson(const BookSettings& settings)
{
    return {{u"country"_s, settings.country}, {u"language"_s, settings.language}, {u"payment_term_days"_s, settings.paymentTermDays}};
}

UndoToken settingsToken(const QString& what, const QJsonObject& before, const QJsonObject& after)
{
    const QJsonObject content{{u"what"_s, what}, {u"before"_s, before}, {u"after"_s, after}};
    return {UndoToken::Kind::Settings, 1, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

Result<Done> restoreSettings(const Act& act, const UndoToken& token)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    const QJsonObject before = content.value("before"_L1).toObject();
    const QJsonObject after = content.value("after"_L1).toObject();
    if (content.value("what"_L1) == "text"_L1)
        return takeBackText(act, before);
    if (content.value("what"_L1) == "languages_off"_L1) {
        if (languagesOff(act.database).join(u' ') != after["codes"_L1].toString())
            return Error{Error::Code::DependsOnLater, {u"language"_s}, {}};
        storeLanguagesOff(act.database, before["codes"_L1].toString().split(u' ', Qt::SkipEmptyParts));
        return Done{};
    }
    const BookInfo info = BookQueries(act.database).identity();
    BookStore store(act.database);
    if (content.value("what"_L1) == "company"_L1) {
        if (withoutVersion(toJson(info.company)) != withoutVersion(after))
            return Error{Error::Code::DependsOnLater, {u"company"_s}, {}};
        OwnCompany company = companyFromJson(before);
        company.version = info.company.version;
        if (!store.saveOwnCompany(company))
            return Error{Error::Code::Conflict, {u"company"_s}, {}};
        return Done{};
    }
    if (toJson(settingsOf(info)) != after)
        return Error{Error::Code::DependsOnLater, {u"settings"_s}, {}};
    storeSettings(act.database, {before.value("country"_L1).toString(), before.value("language"_L1).toString(),
                                 before.value("payment_term_days"_L1).toInt()});
    return Done{};
}

} // namespace tegoed
