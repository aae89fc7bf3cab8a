#pragma once

#include "core/formats/csv/row_source.h"
#include "core/formats/csv_mapping.h"

#include <QStringList>

namespace tegoed::formats {

/// The form in which headers are compared: case, accents, blanks and punctuation gone ("Factuurnr." → "factuurnr").
QString foldHeader(const QString& header);

/// Folded headers of one row, made unique: an empty one becomes "#3" (its 1-based column), a second "phone" "phone#2".
QStringList headerKeys(const QStringList& headers);

/// What a header usually means in a list of `kind`, in Dutch, English, French or German; lower `rank` is surer.
struct HeaderMeaning {
    Field field = Field::Ignore;
    int rank = 0;
};
HeaderMeaning meaningOf(const QString& key, FileKind kind);

/// Proposed fields per column. A field is given once, to the surest header; contact names, street lines and notes may be
/// spread over several columns, which are joined.
QList<Field> guessFields(const QStringList& keys, FileKind kind);
bool mayRepeat(Field field);

/// InvoicesCsv, DebtorsCsv, PaymentsCsv or BankCsv by the headers; Unknown when they say too little.
FileKind kindOfHeaders(const QStringList& keys);

/// How many cells of a row are headers known for any kind of list.
int knownHeaders(const QStringList& keys);

/// ISO 3166-1 alpha-2 for a code or a name in one of the four languages; empty when not known.
QString countryCode(const QString& text);

} // namespace tegoed::formats
