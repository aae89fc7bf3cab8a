#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tegoed {

/// What a field of a text holds; decides how it is written (templates/INDEX section 4).
enum class FieldKind {
    Text,    ///< One line.
    Lines,   ///< May hold line breaks.
    Money, Date, Percent, Number, Iban,
    Link,    ///< A complete https: or mailto: address.
    Flag,    ///< Only as a section: {{#x}}…{{/x}}.
    List,    ///< Only as a section, its rows have fields of their own.
};

/// A field a text may use. The same list serves the picker, the checks and the manual; what a field means is translated
/// by its name in the user interface.
struct Placeholder {
    QString name;            ///< "payment.iban"; of a row the bare name ("number").
    FieldKind kind = FieldKind::Text;
    QString example;         ///< As an e-mail in Dutch would show it; empty for flags and lists.
    QString list = {};       ///< The list whose rows have it ("invoices"); empty = everywhere.
    bool mayBeEmpty = false; ///< Printing it while empty is no gap.
};

const std::vector<Placeholder>& placeholders(); ///< In the order of templates/INDEX section 5; without `term.*`.

/// The field of that name, in rows of `list` first; null when there is none.
const Placeholder* findPlaceholder(const QString& name, const QString& list = {});

/// The candidate that looks most like `word`, when it looks enough alike to be meant; else empty.
QString closestWord(const QString& word, const QStringList& candidates);

} // namespace tegoed
