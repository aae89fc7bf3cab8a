#pragma once

#include "core/domain/message/channel.h"
#include "core/domain/message/message_values.h"
#include "core/domain/message/placeholders.h"
#include "core/domain/message/template_text.h"

#include <QHash>

#include <variant>

namespace tegoed {

/// What a field holds; monostate = nothing, which is also what a false flag is to a section.
using FieldValue = std::variant<std::monostate, QString, Money, Date, YearlyRate, int, bool>;
using FieldRow = QHash<QString, FieldValue>;

/// The values of a message by the names texts use: fields, and lists of rows.
struct FieldValues {
    FieldRow fields;                            ///< "payment.iban", `term.*` included.
    QHash<QString, std::vector<FieldRow>> lists; ///< "invoices" …
};

FieldValues fieldValues(const MessageValues& values, Channel channel, const QString& language, LegalTrack track, const Terms& terms);

bool isFilled(const FieldValue& value); ///< Whether a section of it shows.

/// The value as the message shows it (templates/INDEX section 4): in an SMS with plain spaces and short dates.
QString fieldText(const FieldValue& value, FieldKind kind, Channel channel, const QString& language);

/// A text as it may stand in a message: no control characters, no marks that turn the direction of reading; line breaks
/// stay where the field may have them and become spaces elsewhere.
QString harmlessText(const QString& text, bool mayHaveLines);

} // namespace tegoed
