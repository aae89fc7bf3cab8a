#pragma once

#include "core/formats/statement/statement_stream.h"
#include "core/formats/xml/xml_reader.h"

namespace tegoed::formats {

/// What a part of an entry says, and what the conformance index asks of it as printed.
struct CamtDetails {
    StatementEntry entry;
    QString printedName, printedAccount; ///< Of the other side, by the direction alone.
    bool printedAccountIsIban = false;
    QString printedEndToEndId;
    QStringList printedRemittance, printedReferences;
};

/// One `Ntry` as printed.
struct CamtEntry {
    StatementEntry whole;
    QList<StatementEntry> parts; ///< One per `TxDtls`.
    CamtDetails only;            ///< Of the only `TxDtls`.
    QString printedStatus;
    QString printedAmount; ///< Without its direction.
};

/// Reads the `Ntry` the reader stopped at. `account` is the statement's own, told apart from the other side's.
/// Errors, told to `stream` with the line of the entry: missing and invalid_amount, missing (credit_debit), unknown_currency,
/// invalid_date. Warning: a part whose amount cannot be read is one without (parts_differ follows).
CamtEntry readCamtEntry(XmlReader& xml, const QString& account, StatementStream& stream);

/// The amount of `Amt` the reader stopped at; empty and told when it cannot be read.
struct CamtAmount {
    int line = 0;
    QString printed, currency;
    std::optional<Money> money; ///< Positive.
    QLatin1StringView problem;  ///< Why there is none.
};
CamtAmount readCamtAmount(XmlReader& xml);

/// The date of an element that holds `Dt`, `DtTm`, or the date itself.
std::optional<Date> readCamtDate(XmlReader& xml, QString* printed = nullptr);

} // namespace tegoed::formats
