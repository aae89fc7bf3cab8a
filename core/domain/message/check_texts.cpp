#include "core/domain/message/check_texts.h"

#include "core/domain/message/placeholders.h"
#include "core/domain/message/required_elements.h"
#include "core/domain/message/sms_text.h"
#include "core/domain/message/template_syntax.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kTracks = {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};
constexpr std::array kChannels = {Channel::Email, Channel::Letter, Channel::Sms};

/// What embarrasses the receiver when someone else reads the screen (templates/INDEX section 7, rule 10).
const QRegularExpression& debtWords()
{
    static const QRegularExpression expression(
        u"aanmaning|schuld|onbetaald|achterstall|vervallen|te laat|herinnering|incasso|deurwaarder|wanbetal|in gebreke|verzuim|"
        "\\bdebt|overdue|unpaid|arrears|past due|reminder|collection|bailiff|default"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Words of the law or a threat that do not belong in a friendly or neutral text.
const QRegularExpression& firmWords()
{
    static const QRegularExpression expression(
        u"(?<!geen )\\baanmaning|sommat|sommeren|in gebreke|ingebrekestelling|verzuim|incasso|deurwaarder|rechtbank|dagvaard|"
        "(?<!not a )(?<!not yet a )\\bformal demand|notice of default|in default|bailiff|debt collect|\\bcourt\\b|legal action"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// The text without the passages that only show when it is a notice of default, and without its tags.
QString wordsOf(QString text)
{
    static const QRegularExpression notice(u"\\{\\{#legal\\.givesNoticeOfDefault\\}\\}.*?\\{\\{/legal\\.givesNoticeOfDefault\\}\\}"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"\\{\\{[^{}]*\\}\\}"_s);
    return text.remove(notice).remove(tags).replace(mark::kLineEnd, u'\n');
}

class Checker {
public:
    Checker(const TemplateLibrary& library, const TypicalValues& typical) : m_library(library), m_typical(typical) {}

    void check(const MessageRequest& request, const TemplateText& text)
    {
        const CompiledText body = compileText(m_library, text.key, text.body, request.track, false);
        const CompiledText subject = compileText(m_library, text.key, text.subject, request.track, true);
        for (const CompiledText* part : {&subject, &body}) {
            for (const TemplateProblem& problem : part->problems)
                add(problem, request.track, true);
        }
        for (const TemplateProblem& problem : missingElements(text.key, request, body))
            add(problem, request.track, true);
        for (const TemplateProblem& problem : missingElements(text.key, request, body, true))
            add(problem, request.track, false);
        checkTone(request, text, subject.source + mark::kLineEnd + body.source);
        if (request.channel == Channel::Sms)
            checkSmsWords(request, text);
        if (body.problems.empty() && subject.problems.empty())
            checkRendered(request, text);
    }

    void add(const TemplateProblem& problem, LegalTrack track, bool blocks)
    {
        for (TextFinding& known : m_findings) {
            const bool isSame = known.problem.where == problem.where && known.problem.problem == problem.problem
                && known.problem.thing == problem.thing && known.problem.line == problem.line && known.problem.column == problem.column;
            if (!isSame)
                continue;
            if (std::find(known.tracks.begin(), known.tracks.end(), track) == known.tracks.end())
                known.tracks.push_back(track);
            return;
        }
        m_findings.push_back({problem, {track}, blocks});
    }

    std::vector<TextFinding> take() { return std::move(m_findings); }

private:
    void checkTone(const MessageRequest& request, const TemplateText& text, const QString& source)
    {
        const QString words = wordsOf(source);
        if (request.stage != Stage::LimitationNotice && m_library.toneOf(text) != Tone::Firm) {
            if (const auto match = firmWords().match(words); match.hasMatch())
                add({text.key.code(), 1, 1, u"firm_word"_s, match.captured(), toneCode(m_library.toneOf(text))}, request.track, false);
        }
        const StageInfo* info = m_library.stage(request.stage);
        if (info && info->asksPayment && words.contains(u'!'))
            add({text.key.code(), 1, 1, u"exclamation_mark"_s, u"!"_s, {}}, request.track, false);
    }

    /// Words of the sender alone: what stands in a value is not the text's.
    void checkSmsWords(const MessageRequest& request, const TemplateText& text)
    {
        static const QRegularExpression tags(u"\\{\\{[^{}]*\\}\\}"_s);
        if (const auto match = debtWords().match(QString(text.body).remove(tags)); match.hasMatch())
            add({text.key.code(), 1, 1, u"sms_debt_word"_s, match.captured(), {}}, request.track, false);
        static const QRegularExpression guarded(u"\\{\\{#sms\\.showAmount\\}\\}.*?\\{\\{/sms\\.showAmount\\}\\}"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        const QString always = QString(text.body).remove(guarded);
        for (const PrintedField& field : compileText(m_library, text.key, always, request.track, false).printed) {
            const Placeholder* placeholder = findPlaceholder(field.name, field.list);
            if (placeholder && placeholder->kind == FieldKind::Money)
                add({text.key.code(), field.line, field.column, u"sms_amount"_s, field.name, {}}, request.track, false);
        }
    }

    void checkRendered(const MessageRequest& request, const TemplateText& text)
    {
        MessageValues values = m_typical(request);
        values.smsShowsAmount = false;
        const Result<RenderedText> rendered = renderText(m_library, text, request, values);
        if (!rendered) {
            const Error& error = rendered.error();
            if (error.code == Error::Code::RequiredValueMissing)
                add({text.key.code(), 1, 1, error.arguments.value(2), error.arguments.value(0), {}}, request.track, true);
            return; // What is broken was found above.
        }
        if (rendered->subject.size() > kLongestSubject)
            add({text.key.code(), 0, 1, u"long_subject"_s, QString::number(rendered->subject.size()), QString::number(kLongestSubject)},
                request.track, false);
        if (request.channel != Channel::Sms)
            return;
        const SmsLength length = smsLength(rendered->plain);
        if (length.alphabet != SmsAlphabet::Gsm7)
            add({text.key.code(), 1, 1, u"sms_alphabet"_s, length.outsideGsm7.join(u' '), {}}, request.track, false);
        if (length.parts > 1)
            add({text.key.code(), 1, 1, u"long_sms"_s, QString::number(length.units), u"160"_s}, request.track, false);
    }

    const TemplateLibrary& m_library;
    const TypicalValues& m_typical;
    std::vector<TextFinding> m_findings;
};

} // namespace

std::vector<TextFinding> checkTexts(const TemplateLibrary& library, const TypicalValues& typical)
{
    Checker checker(library, typical);
    for (const StageInfo& info : library.stages()) {
        for (const QString& language : library.languages()) {
            for (const Channel channel : kChannels) {
                for (const LegalTrack track : kTracks) {
                    if (!info.existsFor(track))
                        continue;
                    const MessageRequest request{info.stage, channel, language, track};
                    if (const Result<TemplateText> text = library.choose(info.stage, channel, language, track))
                        checker.check(request, *text);
                    else
                        checker.add({TextKey{stageCode(info.stage), channel, language, std::nullopt}.code(), 1, 1, u"no_text"_s, language, {}},
                                    track, true);
                }
            }
        }
    }
    return checker.take();
}

std::vector<TextFinding> checkText(const TemplateLibrary& library, const TemplateText& text, const TypicalValues& typical)
{
    TemplateLibrary changed = library;
    changed.put(text);
    Checker checker(changed, typical);
    const std::optional<Stage> stage = stageOf(text.key.name);
    const StageInfo* info = stage ? library.stage(*stage) : nullptr;
    for (const LegalTrack track : kTracks) {
        if (text.key.isBlock()) {
            for (const TemplateProblem& problem : compileText(changed, text.key, text.body, track, false).problems)
                checker.add(problem, track, true);
            continue;
        }
        if (!info || !info->existsFor(track))
            continue;
        for (const Channel channel : kChannels) {
            const Result<TemplateText> used = changed.choose(*stage, channel, text.key.language, track);
            if (used && used->key == text.key)
                checker.check({*stage, channel, text.key.language, track}, *used);
        }
    }
    return checker.take();
}

} // namespace tegoed
