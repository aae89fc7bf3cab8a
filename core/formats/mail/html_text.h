#pragma once

#include <QString>

namespace tegoed::formats {

/// What a person reads of an HTML mail, as plain lines: tags gone, blocks and table rows on lines of their own, entities as their
/// characters; what stands in head, style, script, template and comments is left out. Nothing is loaded, followed or run. Links keep
/// only their words. Reads at most `limit` characters of the source, in one pass.
QString htmlToText(const QString& html, qsizetype limit = 1'000'000);

} // namespace tegoed::formats
