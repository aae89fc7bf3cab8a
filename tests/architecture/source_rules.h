#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace tegoed::architecture {

/// One place in the sources that breaks a rule of the house.
struct Violation {
    QString rule; ///< short name, the first word of an entry in allowed.txt
    QString path; ///< from the top of the project, with '/'
    int line = 0; ///< from 1
    QString text; ///< the line itself, trimmed
    QString why;  ///< what to do about it

    QString sentence() const;
};

/// A source file as the rules see it.
struct SourceFile {
    QString path; ///< from the top of the project
    QString text;
};

/// An exception somebody answers for: `rule | path | part of the line | reason`.
struct Allowance {
    QString rule;
    QString path;
    QString fragment;
    QString reason;
};

/// The text with the insides of comments (and, if asked, of string and character literals) blanked; lines stay lines.
QString withoutComments(const QString& text, bool blankLiteralsToo);

/// Every #include obeys the order of the rooms, is written from the top, and brings no Qt module a room may not know.
std::vector<Violation> includeViolations(const SourceFile& file);
/// No floating point where money is decided, stored or read.
std::vector<Violation> floatingPointViolations(const SourceFile& file);
/// Today is an argument: nothing in core asks the machine for it.
std::vector<Violation> clockViolations(const SourceFile& file);
/// Core has no user's language.
std::vector<Violation> translationInCoreViolations(const SourceFile& file);
/// A literal sentence given straight to a widget cannot be translated.
std::vector<Violation> untranslatedTextViolations(const SourceFile& file);
/// Paths of one person's machine have no place in the project.
std::vector<Violation> machinePathViolations(const SourceFile& file);

/// All of the above.
std::vector<Violation> allViolations(const SourceFile& file);

/// Reads allowed.txt; lines that are not four filled fields are returned in `malformed`.
std::vector<Allowance> readAllowances(const QString& text, QStringList* malformed);
bool isAllowed(const Violation& violation, const std::vector<Allowance>& allowances);

} // namespace tegoed::architecture
