#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace tegoed {

/// A law pack that was brought into the book; its content is a blob.
struct StoredLawPack {
    std::int64_t id = 0;
    QString sha256;
    Date asOf{2000, 1, 1};
    QString source; ///< Name of the file.
    QString actor, createdAt;
};

/// A rate the user put beside the pack: it holds from `from` to `until`, both included.
struct StoredOwnRate {
    std::int64_t id = 0;
    QString table; ///< Code of the `RateTable`.
    Date from{2000, 1, 1}, until{2000, 1, 1};
    std::int64_t ppm = 0; ///< Parts per million a year.
    QString source;
    QString actor, createdAt;
};

/// A terms sheet as it was made: the settings it says, as canonical JSON.
struct StoredTermsSheet {
    std::int64_t id = 0;
    int version = 0;
    QString content;
    QString actor, createdAt;
};

/// That a terms sheet was handed over, when and how.
struct StoredHandover {
    std::int64_t id = 0;
    std::int64_t sheet = 0;
    int version = 0; ///< Of the sheet.
    DebtorId debtor;
    Date day{2000, 1, 1};
    QString how; ///< quotation, contract, email, letter, in_person
    QString note;
    QString actor, createdAt;
};

/// The law of the book: packs over the shipped one, rates beside them, terms sheets and to whom they were handed over. Call inside a Transaction.
class LawStore {
public:
    explicit LawStore(Database& database) : m_database(database) {}

    std::optional<StoredLawPack> inForce() const; ///< The last one that was not taken back.
    std::int64_t insertPack(const StoredLawPack& pack);
    void endPack(std::int64_t id, const QString& at);

    std::vector<StoredOwnRate> ownRates() const; ///< Those in force, by table and day.
    std::optional<StoredOwnRate> ownRate(std::int64_t id) const; ///< Also one that was taken away.
    std::int64_t insertRate(const StoredOwnRate& rate);
    /// False when it is not in force.
    bool endRate(std::int64_t id, const QString& at);
    /// False when it is in force, or another one starts on its day now.
    bool restoreRate(std::int64_t id);

    std::vector<StoredTermsSheet> sheets() const; ///< Newest first.
    std::int64_t insertSheet(const StoredTermsSheet& sheet);

    std::vector<StoredHandover> handovers(DebtorId debtor) const; ///< Of it and those merged into it; newest day first.
    std::int64_t insertHandover(const StoredHandover& handover);
    /// False when it is not there or was ended before.
    bool endHandover(std::int64_t id, const QString& at);

private:
    Database& m_database;
};

} // namespace tegoed
