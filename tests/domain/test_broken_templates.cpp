// A broken text never leaves: what is wrong is named with its place, and 5,000 damaged copies of shipped texts all block.

#include "core/domain/message/placeholders.h"
#include "core/domain/message/render_message.h"
#include "core/domain/message/template_syntax.h"
#include "tests/domain/shipped_files.h"

#include <QRegularExpression>

#include <random>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One way to damage a text. Every one leaves a text that is wrong whatever the values are; empty = does not apply here.
struct Damage {
    const char* name;
    std::function<QString(const QString&, std::mt19937&)> apply;
};

int below(std::mt19937& random, qsizetype bound)
{
    return static_cast<int>(std::uniform_int_distribution<qsizetype>(0, bound - 1)(random));
}

/// A random match of the expression, replaced by what `change` makes of it.
QString changedMatch(const QString& text, const QString& expression, std::mt19937& random,
                     const std::function<QString(const QRegularExpressionMatch&)>& change)
{
    std::vector<QRegularExpressionMatch> found;
    for (auto match = QRegularExpression(expression).globalMatch(text); match.hasNext();)
        found.push_back(match.next());
    if (found.empty())
        return {};
    const QRegularExpressionMatch& match = found[static_cast<std::size_t>(below(random, static_cast<qsizetype>(found.size())))];
    return QString(text).replace(match.capturedStart(), match.capturedLength(), change(match));
}

QString inserted(const QString& text, const QString& what, std::mt19937& random)
{
    // Not inside a tag, where it would be something else.
    int at = below(random, text.size() + 1);
    while (at > 0 && text.lastIndexOf("{{"_L1, at) > text.lastIndexOf("}}"_L1, at - 1))
        --at;
    return QString(text).insert(at, what);
}

const QString kAnyTag = u"\\{\\{[^{}]+\\}\\}"_s;
const QString kValueTag = u"\\{\\{([A-Za-z][A-Za-z.]+)\\}\\}"_s;
const QString kOpenTag = u"\\{\\{[#^]([A-Za-z.]+)\\}\\}"_s;
const QString kCloseTag = u"\\{\\{/([A-Za-z.]+)\\}\\}"_s;

std::vector<Damage> damages()
{
    using Match = const QRegularExpressionMatch&;
    const auto rewrite = [](const QString& expression, const std::function<QString(Match)>& change) {
        return [expression, change](const QString& text, std::mt19937& random) -> QString { return changedMatch(text, expression, random, change); };
    };
    const auto insert = [](const QString& what) { return [what](const QString& text, std::mt19937& random) -> QString { return inserted(text, what, random); }; };
    return {
        {"a brace too few in front", rewrite(kAnyTag, [](Match m) -> QString { return m.captured().sliced(1); })},
        {"a brace too few behind", rewrite(kAnyTag, [](Match m) -> QString { return m.captured().chopped(1); })},
        {"no braces in front", rewrite(kAnyTag, [](Match m) -> QString { return m.captured().sliced(2); })},
        {"no braces behind", rewrite(kAnyTag, [](Match m) -> QString { return m.captured().chopped(2); })},
        {"a brace too many", rewrite(kAnyTag, [](Match m) -> QString { return u'{' + m.captured() + u'}'; })},
        {"a letter twice", rewrite(kValueTag, [](Match m) -> QString { return u"{{"_s + m.captured(1) + m.captured(1).back() + u"}}"_s; })},
        {"a letter short", rewrite(kValueTag, [](Match m) -> QString { return u"{{"_s + m.captured(1).chopped(1) + u"}}"_s; })},
        {"two letters swapped", rewrite(u"\\{\\{([A-Za-z.]+)([a-z])(?!\\2)([a-z])\\}\\}"_s, [](Match m) -> QString {
             return u"{{"_s + m.captured(1) + m.captured(3) + m.captured(2) + u"}}"_s; })},
        {"a capital", rewrite(u"\\{\\{([a-z])([A-Za-z.]+)\\}\\}"_s, [](Match m) -> QString { return u"{{"_s + m.captured(1).toUpper() + m.captured(2) + u"}}"_s; })},
        {"a section not opened", rewrite(kOpenTag, [](Match) -> QString { return QString(); })},
        {"a section not closed", rewrite(kCloseTag, [](Match) -> QString { return QString(); })},
        {"closed as another", rewrite(kCloseTag, [](Match m) -> QString { return u"{{/x"_s + m.captured(1) + u"}}"_s; })},
        {"opened as another", rewrite(kOpenTag, [](Match m) -> QString { return u"{{#x"_s + m.captured(1) + u"}}"_s; })},
        {"opened instead of closed", rewrite(kCloseTag, [](Match m) -> QString { return u"{{#"_s + m.captured(1) + u"}}"_s; })},
        {"a block nobody knows", rewrite(u"\\{\\{> (\\w+)\\}\\}"_s, [](Match m) -> QString { return u"{{> "_s + m.captured(1) + u"x}}"_s; })},
        {"a block as a value", rewrite(u"\\{\\{> (\\w+)\\}\\}"_s, [](Match m) -> QString { return u"{{"_s + m.captured(1) + u"}}"_s; })},
        {"an unescaped value", rewrite(kValueTag, [](Match m) -> QString { return u"{{&"_s + m.captured(1) + u"}}"_s; })},
        {"a tag over two lines", rewrite(kValueTag, [](Match m) -> QString { return u"{{"_s + m.captured(1) + u"\n}}"_s; })},
        {"a space in a name", rewrite(u"\\{\\{([a-z]+)\\.([A-Za-z.]+)\\}\\}"_s, [](Match m) -> QString {
             return u"{{"_s + m.captured(1) + u". "_s + m.captured(2) + u"}}"_s; })},
        {"a section around the end", [](const QString& text, std::mt19937&) -> QString { return text + u"{{#is.email}}"_s; }},
        {"other delimiters", insert(u"{{=<% %>=}}"_s)},
        {"the value of all", insert(u"{{.}}"_s)},
        {"an empty tag", insert(u"{{}}"_s)},
        {"a field of another program", insert(u"{{klant.naam}}"_s)},
        {"a row's field outside the row", insert(u"{{dueDate}}"_s)},
        {"a flag as a value", insert(u"{{legal.inDefault}}"_s)},
        {"a list as a value", insert(u"{{invoices}}"_s)},
        {"another program's brackets", insert(u"[[naam]]"_s)},
        {"another program's percents", insert(u"%naam%"_s)},
        {"another program's dollar", insert(u"${naam}"_s)},
        {"a lone brace", insert(u"}"_s)},
        {"our own mark", insert(u"\uE0000\uE002"_s)},
        {"a control character", insert(QString(QChar(7)))},
        {"five sections deep", insert(u"{{#is.email}}{{#is.email}}{{#is.email}}{{#is.email}}{{#is.email}}x{{/is.email}}{{/is.email}}{{/is.email}}{{/is.email}}{{/is.email}}"_s)},
        {"a list in a list", insert(u"{{#invoices}}{{#otherInvoices}}x{{/otherInvoices}}{{/invoices}}"_s)},
        {"too long", [](const QString& text, std::mt19937&) -> QString { return text + QString(kLongestTemplate, u'x'); }},
    };
}

QString firstProblem(const QString& body)
{
    const CompiledText text = compileText(library(), {u"reminder_1"_s, Channel::Email, u"nl"_s, {}}, body, LegalTrack::NlB2b, false);
    if (text.problems.empty())
        return {};
    const TemplateProblem& first = text.problems.front();
    return u"%1:%2 %3 %4 %5"_s.arg(QString::number(first.line), QString::number(first.column), first.problem, first.thing, first.suggestion).trimmed();
}

} // namespace

class TestBrokenTemplates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sound") << u"{{#payment.link}}Via {{payment.link}}.{{/payment.link}}{{> pay}}"_s << QString();
        QTest::newRow("unknown field") << u"a\nb {{payment.ibn}}"_s << u"2:3 unknown_field payment.ibn payment.iban"_s;
        QTest::newRow("a row's field outside its row") << u"{{number}}"_s << u"1:1 unknown_field number"_s;
        QTest::newRow("a field in a row") << u"{{#invoices}}{{numbr}}{{/invoices}}"_s << u"1:14 unknown_field numbr number"_s;
        QTest::newRow("unclosed section") << u"a {{#is.email}}b"_s << u"1:3 unclosed_section is.email"_s;
        QTest::newRow("closed in the wrong order") << u"{{#is.email}}{{#is.sms}}{{/is.email}}{{/is.sms}}"_s << u"1:25 wrong_close is.email is.sms"_s;
        QTest::newRow("closed without being opened") << u"{{/is.email}}"_s << u"1:1 wrong_close is.email"_s;
        QTest::newRow("unclosed tag") << u"Hallo {{debtor.name"_s << u"1:7 unclosed_tag {{debtor.name"_s;
        QTest::newRow("unknown block") << u"{{> paye}}"_s << u"1:1 unknown_block paye pay"_s;
        QTest::newRow("a flag as a value") << u"{{is.email}}"_s << u"1:1 not_a_value is.email {{#is.email}}…{{/is.email}}"_s;
        QTest::newRow("three braces") << u"{{{debtor.name}}}"_s << u"1:1 unknown_tag {{{debtor.name}}"_s;
        QTest::newRow("a term") << u"{{term.aPlann}}"_s << u"1:1 unknown_field term.aPlann term.aPlan"_s;
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QString, body);
        QTEST(firstProblem(body), "expected");
    }

    void aProblemInABlockNamesTheBlock()
    {
        TemplateLibrary texts = library();
        texts.put({{u"pay"_s, {}, u"nl"_s, {}}, {}, u"Betaal\n{{totals.payabl}}"_s, {}, {}});
        const MessageRequest request{Stage::Reminder1, Channel::Email, u"nl"_s, LegalTrack::NlB2b};
        const Result<RenderedText> text = renderMessage(texts, request, sample().values(request));
        QVERIFY(!text.hasValue());
        const QStringList expected{u"pay | nl | *"_s, u"2"_s, u"1"_s, u"unknown_field"_s, u"totals.payabl"_s, u"totals.payable"_s};
        QCOMPARE(text.error().arguments, expected);
    }

    void blocksThatCallEachOtherEnd()
    {
        TemplateLibrary texts = library();
        texts.put({{u"een"_s, {}, u"nl"_s, {}}, {}, u"{{> twee}}"_s.repeated(100), {}, {}});
        texts.put({{u"twee"_s, {}, u"nl"_s, {}}, {}, u"{{> drie}}"_s.repeated(100), {}, {}});
        texts.put({{u"drie"_s, {}, u"nl"_s, {}}, {}, u"{{! niets }}"_s.repeated(100), {}, {}});
        texts.put({{u"zelf"_s, {}, u"nl"_s, {}}, {}, u"{{> zelf}}"_s, {}, {}});
        for (const QString& body : {u"{{> een}}"_s.repeated(100), u"{{> zelf}}"_s}) {
            const CompiledText text = compileText(texts, {u"demand"_s, Channel::Email, u"nl"_s, {}}, body, LegalTrack::NlB2b, false);
            QVERIFY(!text.problems.empty());
            QCOMPARE(text.problems.front().problem, u"block_in_itself"_s);
        }
    }

    void aListThatMakesTheTextTooLongBlocks()
    {
        TemplateLibrary texts = library();
        texts.put({{u"reminder_1"_s, Channel::Email, u"nl"_s, {}}, u"x"_s, u"{{#invoices}}"_s + QString(60'000, u'x') + u"{{/invoices}}"_s, {}, {}});
        const MessageRequest request{Stage::Reminder1, Channel::Email, u"nl"_s, LegalTrack::NlB2b};
        MessageValues values = sample().values(request);
        QVERIFY(renderMessage(texts, request, values).hasValue());
        values.invoices.resize(18, values.invoices.front());
        values.totals.payable = Money(18 * 121'000, Currency::euro());
        const Result<RenderedText> text = renderMessage(texts, request, values);
        QVERIFY(!text.hasValue());
        QCOMPARE(text.error().arguments.value(3), u"too_long"_s);
    }

    /// Must show 7 of the message texts: 5,000 broken templates, none renders.
    void fiveThousandBrokenTemplates()
    {
        std::mt19937 random(20261125);
        const std::vector<Damage> ways = damages();
        QHash<QString, int> done;
        int broken = 0;
        for (int attempt = 0; broken < 5'000 && attempt < 40'000; ++attempt) {
            const auto place = static_cast<std::size_t>(below(random, static_cast<qsizetype>(library().texts().size())));
            TemplateText text = library().texts()[place];
            if (text.sameAs || text.key.isBlock())
                continue;
            const Damage& way = ways[static_cast<std::size_t>(attempt) % ways.size()];
            const bool inSubject = !text.subject.isEmpty() && below(random, 4) == 0;
            QString& part = inSubject ? text.subject : text.body;
            const QString damaged = way.apply(part, random);
            if (damaged.isEmpty() || damaged == part)
                continue;
            part = damaged;
            TemplateLibrary texts = library();
            texts.put(text);
            const LegalTrack track = text.key.track.value_or(kTracks[static_cast<std::size_t>(below(random, 5))]);
            const MessageRequest request{stageOf(text.key.name).value(), *text.key.channel, text.key.language, track};
            const Result<RenderedText> rendered = renderText(texts, text, request, sample().values(request));
            const QString what = QString::fromLatin1(way.name) + u" in "_s + text.key.code() + u":\n"_s + damaged.left(2'000);
            QVERIFY2(!rendered.hasValue(), qPrintable(what));
            QVERIFY2(rendered.error().code == Error::Code::TemplateBroken, qPrintable(what));
            QVERIFY2(rendered.error().arguments.value(0) == text.key.code() && !rendered.error().arguments.value(3).isEmpty(), qPrintable(what));
            ++done[QString::fromLatin1(way.name)];
            ++broken;
        }
        QCOMPARE(broken, 5'000);
        for (const Damage& way : ways)
            QVERIFY2(done.value(QString::fromLatin1(way.name)) >= 20, way.name);
    }
};

QTEST_APPLESS_MAIN(TestBrokenTemplates)
#include "test_broken_templates.moc"
