#pragma once

#include "core/formats/records.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/debtor_store.h"

namespace tegoed {

/// What two parties are compared by, each in one spelling; empty = the source does not say.
struct PartyKeys {
    QString number;
    QString externalId;
    QString vatNumber;          ///< "NL861234567B01", "BE0477472701".
    QString registrationNumber; ///< Digits: KvK or KBO; for a Belgian VAT number its digits.
    QString iban;
    QString email; ///< Lower case.
    QString name;  ///< foldForSearch.
    QString coreName; ///< Without legal form, words in order of the alphabet: "Bakker B.V." and "BV Bakker" are alike.
};

PartyKeys keysOf(const formats::PartyRecord& party);
PartyKeys keysOf(const DebtorKeys& debtor);
PartyKeys keysOf(const OwnCompany& company);

QString vatKey(const QString& vatNumber, const QString& countryCode);
QString coreNameOf(const QString& foldedName);

} // namespace tegoed
