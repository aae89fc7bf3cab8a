#pragma once

#include "core/domain/calendar/date.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed::formats {

/// The field `:61:` of an MT940: `YYMMDD[MMDD]`, mark, funds code, amount, type, references. Its amount stands without a
/// currency, which the balances tell.
struct StatementLine {
    std::optional<Date> valueDate; ///< Empty for a day that does not exist, 30 February: banks write it.
    std::optional<Date> entryDate; ///< In the year nearest the value date. Empty when not there.
    QString valueDateText;
    bool isIncoming = false;  ///< The real direction: a reversed credit (RC) takes money away.
    bool isReversal = false;  ///< RC, RD.
    bool isExpected = false;  ///< EC, ED of an MT942: not booked yet.
    QString amount;           ///< Plain decimal without a sign.
    QString typeCode;         ///< Four characters, blanks kept: "NTRF", "NET ", "S051".
    QString reference;        ///< Of the account owner; empty for NONREF.
    QString bankReference;    ///< Behind `//`.
    QString owner;            ///< Old Rabobank: the name behind a padded reference.
    QStringList supplement;   ///< The lines below.
};

/// Empty when it is no such line. Source: SWIFT MT940 field 61, and the dialects of the import notes: a funds code behind the
/// mark (`DR20,00` is a debit in EUR, no reversal), an entry date that is missing or blank, amounts with a point, padded
/// with zeros or without decimals, a line cut before its amount.
std::optional<StatementLine> readStatementLine(const QStringList& lines);

/// "000000017431,67", "2145.00", "2," → plain decimal; empty when it is no amount. At most 18 digits.
QString swiftAmount(const QString& text);

/// `YYMMDD`; 00–79 are 20xx. Empty for a day that does not exist.
std::optional<Date> swiftDate(const QString& text);

} // namespace tegoed::formats
