#pragma once

#include "core/formats/xaf/audit_ledger.h"
#include "core/formats/xml/xml_reader.h"

namespace tegoed::formats {

// Who stands in an audit file: the parts the own company and its customers and suppliers share.

/// A `customerSupplier`, from the element the reader stopped at. The contact stays apart from the name, also where the name is
/// empty. The credit limit is in `currency`, the currency of the books. `warnings` gets invalid_email.
AuditRelation readRelation(XmlReader& xml, const Currency& currency, QList<Problem>& warnings);

/// A `streetAddress` or `postalAddress` into `party`: the one that comes first and is not empty stays.
void readAddress(XmlReader& xml, PartyRecord& party);

/// "0987654321" with country NL is no VAT number; "123456789B01" is one once the country stands before it.
QString vatNumberOf(const QString& ident, const QString& country);

/// The KvK's 12 digits are its number and that of the branch.
QString registrationOf(const QString& text);

} // namespace tegoed::formats
