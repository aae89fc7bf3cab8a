#include "ui/screens/templates/text_names.h"

#include "ui/presentation/message_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct TextNames {
    Q_DECLARE_TR_FUNCTIONS(TextNames)
};

} // namespace

QString toneText(tegoed::Tone tone)
{
    switch (tone) {
    case tegoed::Tone::Friendly: return TextNames::tr("friendly");
    case tegoed::Tone::Neutral: return TextNames::tr("neutral");
    case tegoed::Tone::Firm: return TextNames::tr("firm");
    }
    return {};
}

QString textLanguageText(const QString& code)
{
    if (code == u"nl"_s || code == u"en"_s)
        return languageText(code);
    const QString own = QLocale(code).nativeLanguageName();
    return own.isEmpty() || QLocale(code).language() == QLocale::C ? code : own;
}

QString textTrackText(const std::optional<LegalTrack>& track)
{
    return track ? legalTrackText(*track) : TextNames::tr("All other debtors");
}

QString textTitle(const TextKey& key)
{
    const auto stage = stageOf(key.name);
    QStringList parts;
    if (key.isBlock())
        parts += TextNames::tr("Building block “%1”").arg(key.name);
    else
        parts += stage ? stageText(*stage) : key.name;
    if (key.channel)
        parts += channelText(*key.channel);
    parts += textLanguageText(key.language);
    if (key.track)
        parts += legalTrackText(*key.track);
    return parts.join(u" ▸ "_s);
}

QString problemPlaceText(const TemplateProblem& problem)
{
    if (problem.line == 0)
        return TextNames::tr("Subject, position %1").arg(problem.column);
    return TextNames::tr("Line %1, position %2").arg(problem.line).arg(problem.column);
}

QString findingLine(const TextFinding& finding, const TextKey* shown)
{
    static const QStringList ofWholeText{u"no_text"_s, u"long_sms"_s, u"sms_alphabet"_s, u"sms_debt_word"_s, u"firm_word"_s,
                                         u"exclamation_mark"_s, u"missing_element"_s, u"forbidden_field"_s, u"consumer_term"_s, u"empty"_s};
    const TemplateProblem& problem = finding.problem;
    QString line;
    if (shown && problem.where != shown->code()) {
        const auto other = textKeyOf(problem.where);
        line += (other ? textTitle(*other) : problem.where) + u" · "_s;
    }
    if (!ofWholeText.contains(problem.problem))
        line += problemPlaceText(problem) + u": "_s;
    const QString sentence = textFindingText(finding);
    line += sentence;
    const bool isWord = problem.problem == u"unknown_field"_s || problem.problem == u"unknown_block"_s;
    if (isWord && !problem.suggestion.isEmpty())
        line += u' ' + TextNames::tr("Did you mean “%1”?").arg(problem.suggestion);
    return line;
}

QString responsibilityNote()
{
    return TextNames::tr("These texts are an aid, not legal advice. You remain responsible for the content and for when you send it. "
                         "Have them checked if in doubt.");
}

} // namespace tegoed::ui
