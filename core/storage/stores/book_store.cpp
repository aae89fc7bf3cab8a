#include "core/storage/stores/book_store.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

void BookStore::insertBook(const NewBookRecord& book)
{
    Statement(m_database, u"INSERT INTO book (one, book_id, instance_id, generation, created_at, country, currency, "
                          "payment_term_days, language) VALUES (1, ?, ?, 0, ?, ?, ?, ?, ?)"_s)
        .bind(book.bookId).bind(book.instanceId).bind(book.createdAt).bind(book.country).bind(book.currency.code())
        .bind(book.paymentTermDays).bind(book.language)
        .run();
    Statement(m_database, u"INSERT INTO own_company (one, name, country_code) VALUES (1, '', ?)"_s).bind(book.country).run();
}

void BookStore::saveBookSettings(const QString& country, const QString& language, int paymentTermDays)
{
    Statement(m_database, u"UPDATE book SET country = ?, language = ?, payment_term_days = ?"_s)
        .bind(country).bind(language).bind(paymentTermDays).run();
}

bool BookStore::saveOwnCompany(const OwnCompany& company)
{
    Statement save(m_database, u"UPDATE own_company SET name = ?, legal_name = ?, registration_number = ?, vat_number = ?, "
                               "iban = ?, bic = ?, email = ?, phone = ?, website = ?, street = ?, postal_code = ?, city = ?, "
                               "country_code = ?, contact_name = ?, court = ?, logo_sha256 = ?, is_confirmed = ?, "
                               "version = version + 1 WHERE version = ?"_s);
    save.bind(company.name).bind(company.legalName).bind(company.registrationNumber).bind(company.vatNumber)
        .bind(company.iban).bind(company.bic).bind(company.email).bind(company.phone).bind(company.website)
        .bind(company.address.street).bind(company.address.postalCode).bind(company.address.city)
        .bind(company.address.countryCode).bind(company.contactName).bind(company.court).bind(company.logoSha256)
        .bind(company.isConfirmed).bind(company.version)
        .run();
    return save.affectedRows() == 1;
}

void BookStore::markSample(const Date& today)
{
    Statement(m_database, u"UPDATE book SET is_sample = 1, sample_today = ?"_s).bind(today).run();
}

void BookStore::setSendingOff(const QString& reason)
{
    Statement(m_database, u"UPDATE book SET sending_off_reason = ?"_s).bind(reason).run();
}

void BookStore::setInstance(const QString& instanceId)
{
    Statement(m_database, u"UPDATE book SET instance_id = ?"_s).bind(instanceId).run();
}

void BookStore::saveSetting(const QString& name, const QString& value)
{
    Statement(m_database, u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .bind(name).bind(value).run();
}

void BookStore::saveMapping(const QString& name, const QByteArray& content)
{
    Statement(m_database, u"INSERT INTO column_mapping (name, content) VALUES (?, ?) "
                          "ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s)
        .bind(name).bind(QString::fromUtf8(content)).run();
}

} // namespace tegoed
