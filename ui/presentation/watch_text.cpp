#include "ui/presentation/watch_text.h"

#include "ui/presentation/problem_text.h"

#include <QCoreApplication>

namespace tegoed::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

QString whyRefused(const WatchedFile& file)
{
    if (!file.problem)
        return WatchText::tr("nothing in it could be used");
    const WatchProblem& why = *file.problem;
    const QString text = problemTextWithPlace({formats::Severity::Error, why.line, why.field, why.code, why.seen, why.arguments});
    return text.isEmpty() ? why.code : text;
}

} // namespace

QString watchOutcomeText(WatchOutcome outcome)
{
    switch (outcome) {
    case WatchOutcome::Imported: return WatchText::tr("imported");
    case WatchOutcome::NothingNew: return WatchText::tr("nothing new");
    case WatchOutcome::Refused: return WatchText::tr("refused");
    }
    return {};
}

QString watchedFileText(const WatchedFile& file)
{
    if (file.outcome == WatchOutcome::Refused)
        return WatchText::tr("Refused: %1").arg(whyRefused(file));
    if (file.outcome == WatchOutcome::NothingNew)
        return WatchText::tr("Nothing in it was new.");
    if (file.answer.isValid())
        return WatchText::tr("An answer of a debtor; it waits to be read.");
    QStringList parts;
    if (file.certain + file.proposed + file.unknown > 0) {
        parts << WatchText::tr("%n bank line(s)", nullptr, file.added)
              << WatchText::tr("of the receipts certain %1, proposed %2, unknown %3")
                     .arg(QString::number(file.certain), QString::number(file.proposed), QString::number(file.unknown));
    } else {
        parts << WatchText::tr("%n new", nullptr, file.added);
        if (file.updated > 0)
            parts << WatchText::tr("%n changed", nullptr, file.updated);
    }
    if (file.rejected > 0)
        parts << WatchText::tr("%n left out", nullptr, file.rejected);
    if (file.problem)
        parts << whyRefused(file);
    return parts.join(u"; "_s);
}

} // namespace tegoed::ui
