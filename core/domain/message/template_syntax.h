#pragma once

#include "core/domain/message/template_library.h"
#include "core/domain/message/template_problem.h"

#include <QSet>

#include <vector>

namespace tegoed {

// Limits of a text (design/dependencies 2.6): logic-less templates can still be made to run long.
inline constexpr qsizetype kLongestTemplate = 64 * 1024; ///< UTF-16 units, one text or block.
inline constexpr int kDeepestNesting = 4;                ///< Sections within sections, blocks counted along.
inline constexpr qsizetype kLongestMessage = 1024 * 1024; ///< UTF-16 units of fixed text a message may grow to.

/// Where the rendering engine finds what it needs; private-use characters, which no template may contain itself.
namespace mark {
inline constexpr QChar kValue(0xE000);   ///< Before the place of a value, a number.
inline constexpr QChar kRow(0xE001);     ///< Before the place of an invoice in its list, a number.
inline constexpr QChar kEnd(0xE002);     ///< After either number.
inline constexpr QChar kLineEnd(0xE003); ///< A line break; the engine has rules of its own for real ones.
} // namespace mark

/// A tag that prints a value, where it stands.
struct PrintedField {
    QString where;
    int line = 1;
    int column = 1;
    QString name;
    QString list;     ///< Of whose row; empty = none.
};

/// A text with its blocks put in and every tag checked.
struct CompiledText {
    QString source;                    ///< For the engine: printing tags are {{$n}}, n = place in `printed`.
    std::vector<PrintedField> printed;
    QSet<QString> fields;              ///< Every field named, also as a section; "list.field" within rows.
    QSet<QString> blocks;              ///< Every block put in.
    QHash<QString, qsizetype> listLengths; ///< Fixed text that each list repeats per row, in UTF-16 units.
    std::vector<TemplateProblem> problems; ///< Empty = sound.
};

/// Reads a body or subject strictly: unknown fields and blocks, sections that are not closed, wrong nesting, stray braces,
/// limits. Nothing is looked up outside the library.
CompiledText compileText(const TemplateLibrary& library, const TextKey& key, const QString& text, LegalTrack track, bool isSubject);

/// Every field name a text may use at that place, for suggestions and the picker.
QStringList fieldNames(const TemplateLibrary& library, const QString& list = {});

} // namespace tegoed
