#pragma once

#include "core/formats/statement/bank_statement.h"

#include <QList>
#include <QString>

namespace tegoed::formats {

/// References with right check digits in what a payer wrote, at most 20, each once, in the order they stand:
/// Belgian structured communications (`+++090/9337/55493+++`, `***…***`, `090/9337/55493`, or 12 digits on their own), creditor
/// references (RF18 5390 …, also in groups of four, then perhaps in more than one reading) and Dutch payment references of 16 digits, also in groups of four. Shorter
/// Dutch ones only behind the word *betalingskenmerk*: a phone number has as many digits. A number that is merely shaped like
/// one is left in the text.
QList<EntryReference> referencesIn(const QString& text);

/// Adds what is not there yet.
void addReferences(QList<EntryReference>& references, const QList<EntryReference>& found);

/// A reference out of a field of its own: none when it is empty or a word for *not given* (NOTPROVIDED, NONREF).
std::optional<EntryReference> givenReference(const QString& printed);

/// True for the words with which banks fill a reference that nobody gave.
bool isNotProvided(const QString& reference);

/// The first account number with right check digits, normalised; empty when there is none but `except`.
QString firstIban(const QString& text, const QString& except = {});

/// Whether the text has the outer form of an IBAN: two letters, two digits, 8 to 30 letters and digits.
bool isIbanShaped(const QString& text);

} // namespace tegoed::formats
