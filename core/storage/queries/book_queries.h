#pragma once

#include "core/domain/party/party.h"
#include "core/storage/database.h"

#include <vector>

namespace tegoed {

struct OwnCompany {
    QString name, legalName, registrationNumber, vatNumber, iban, bic, email, phone, website;
    PostalAddress address;
    QString contactName;
    QString court; ///< Belgium: RPR court seat.
    QString logoSha256;
    bool isConfirmed = false;
    std::int64_t version = 0;
};

struct BookInfo {
    QString bookId;
    QString instanceId;
    std::int64_t generation = 0;
    QString createdAt;
    bool isSample = false;
    std::optional<Date> sampleToday;
    QString sendingOffReason; ///< Empty = sending allowed.
    QString country;
    Currency currency = Currency::euro();
    int paymentTermDays = 30;
    QString language;
    OwnCompany company;
    int schemaVersion = 0;
    int debtors = 0;
    int invoices = 0;
    int payments = 0;
    std::vector<Money> open; ///< Balance per currency.
};

struct BatchRow {
    BatchId id;
    QString createdAt;
    QString actor;
    QString source;
    int newCount = 0, updatedCount = 0, unchangedCount = 0, rejectedCount = 0;
    QString undoneAt;
    QStringList files;
};

struct LedgerControlRow {
    Date asOf{2000, 1, 1};
    QString account;
    Money balance{0, Currency::euro()};
};

class BookQueries {
public:
    explicit BookQueries(Database& database) : m_database(database) {}
    BookInfo info() const;
    /// `info` without its counts and sums (they stay 0 and empty): costs the same however large the book is.
    BookInfo identity() const;
    std::vector<Money> open(Currency first) const; ///< As in `info`: invoices minus credits, `first` first.
    QString setting(const QString& name, const QString& otherwise = {}) const;
    std::vector<BatchRow> batches(int limit = 200) const;
    std::optional<QString> importedOn(const QString& sha256) const; ///< When this very file was imported (not undone).
    std::vector<LedgerControlRow> ledgerControls() const;
    QStringList mappingNames() const;
    std::optional<QByteArray> mapping(const QString& name) const;
    struct Group { CustomerGroupId id; QString name; };
    std::vector<Group> customerGroups() const;

private:
    Database& m_database;
};

} // namespace tegoed
