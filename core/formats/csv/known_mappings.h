#pragma once

#include "core/formats/csv_mapping.h"

#include <QStringList>

namespace tegoed::formats {

/// A shipped mapping (`:/tegoed/mappings`) with the headers by which it is recognised.
struct KnownMapping {
    Mapping mapping;
    QStringList recognise; ///< Folded headers that must all be there.
    QStringList shape; ///< Without a header: what the cells of a row are, "date", "account", "currency", "amount", "direction" or "any".
    bool verified = false; ///< Seen on a real file of that program; else a hint from its documentation or code.
};

/// Read once from the program's resources; empty in a program that carries none.
const QList<KnownMapping>& knownMappings();

/// The most specific shipped mapping all of whose `recognise` headers are among `keys`; null when none.
const KnownMapping* recogniseMapping(const QStringList& keys);

/// Whether a row of a list without a header looks as `known` says of its bank.
bool hasShape(const KnownMapping& known, const QStringList& cells);

/// True for a word that says which way money went ("Af", "C", "Debet"); `isIncoming` tells which.
bool readDirection(const QString& word, bool& isIncoming);

} // namespace tegoed::formats
