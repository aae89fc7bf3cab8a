#pragma once

#include "core/domain/message/format.h"
#include "core/domain/party/party.h"

#include <QStringList>

namespace tegoed {

/// Whose rules a letter follows: those of the sender's country. NEN and NBN differ in address block and reference line.
enum class LetterRules { Netherlands, Belgium };

/// "BE" is Belgium; every other country has the Dutch form.
LetterRules letterRules(QStringView senderCountryCode);

/// Who a letter goes to.
struct Addressee {
    QString organisation; ///< Empty for a person.
    QString title;        ///< "mevrouw", "de heer"; empty when not known.
    QString person;       ///< NL: initials and name; BE: first name and name. Empty = the organisation alone.
    QString function;     ///< BE only, below the person.
    PostalAddress address;
};

/// The lines of an address block, none of them empty:
/// - NL: organisation, `t.a.v. mevrouw K. Zonneveld`, street, `1234 AB  PLAATS` with two spaces and in capitals, abroad the country.
/// - BE: `Mevrouw An Claes`, function, organisation, street with bus, `9000 GENT`, abroad the country; no *t.a.v.*, at most 7 lines.
///
/// The country is in capitals, in the language of the sender's country, and only when it is not the sender's. A Dutch or Belgian
/// post code is written as its own country wants it; one from elsewhere stays as it is.
QStringList addressLines(const Addressee& addressee, LetterRules rules);

/// The name of a country in Dutch, "Duitsland"; its code when it is not known.
QString countryNameDutch(QStringView code);

} // namespace tegoed
