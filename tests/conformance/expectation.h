#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tegoed::conformance {

/// One expected value that the program did not print.
struct Deviation {
    QString key; ///< "seller_vat", "first.due_date" …
    QString expected;
    QString found;
};

/// What became of one file of the index.
struct Comparison {
    int keys = 0; ///< Values compared.
    QList<Deviation> deviations;
};

/// Compares `expect` of the index with what the command line printed for the file (one of `files`). A key is sought in the
/// only document first (structured invoices), then in the file itself. How far values have to agree, by the index's own
/// rules (imports.md): names: any of the list; VAT numbers, accounts: without blanks and dots; `*_nospace`: without blanks;
/// texts otherwise: with blanks joined; lists: element by element; objects: what is asserted must be there;
/// `error`: the file is refused, whatever the reason is called.
Comparison compare(const QJsonObject& expect, const QJsonObject& printedFile);

} // namespace tegoed::conformance
