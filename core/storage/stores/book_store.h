#pragma once

#include "core/storage/database.h"
#include "core/storage/queries/book_queries.h"

#include <QString>

namespace tegoed {

/// What a new book is made with. Ids are given, so that the same inputs make the same book.
struct NewBookRecord {
    QString bookId;
    QString instanceId;
    QString createdAt; ///< ISO 8601 UTC.
    QString country = QStringLiteral("NL");
    Currency currency = Currency::euro();
    int paymentTermDays = 30;
    QString language = QStringLiteral("nl");
};

/// Writes the one row of the book and of the own company, settings and remembered mappings. Call inside a Transaction.
class BookStore {
public:
    explicit BookStore(Database& database) : m_database(database) {}

    void insertBook(const NewBookRecord& book); ///< With an empty own company.
    void saveBookSettings(const QString& country, const QString& language, int paymentTermDays);
    /// False when `company.version` is not the stored one (somebody changed it). Grows the version.
    bool saveOwnCompany(const OwnCompany& company);
    void markSample(const Date& today);
    void setSendingOff(const QString& reason); ///< `restored`, `copied` …; '' = allowed again.
    void setInstance(const QString& instanceId);
    void saveSetting(const QString& name, const QString& value);
    void saveMapping(const QString& name, const QByteArray& content); ///< Replaces one of that name.

private:
    Database& m_database;
};

} // namespace tegoed
