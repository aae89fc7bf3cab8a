// Messages as they leave: every shipped text against golden files, and the values that must come out as they are.

#include "core/domain/message/light_markup.h"
#include "core/domain/message/message_words.h"
#include "core/domain/message/render_message.h"
#include "core/domain/message/stage_requirements.h"
#include "tests/domain/shipped_files.h"

#include <QRegularExpression>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kStages = {
    Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Demand, Stage::FinalNotice,
    Stage::PromiseConfirmation, Stage::PlanProposal, Stage::PlanConfirmed, Stage::PlanInstalment, Stage::PlanMissed, Stage::PlanBroken,
    Stage::DeferralGranted, Stage::DisputeAck, Stage::PaymentThanks, Stage::Statement, Stage::PrepaymentRequest, Stage::Correction,
    Stage::LimitationNotice};

const MessageRequest kReminder{Stage::Reminder1, Channel::Email, u"nl"_s, LegalTrack::NlB2b};

QString kindName(TextBlock::Kind kind)
{
    switch (kind) {
    case TextBlock::Kind::Paragraph: return u"paragraph"_s;
    case TextBlock::Kind::ListRow: return u"row"_s;
    case TextBlock::Kind::NumberedRow: return u"numbered"_s;
    case TextBlock::Kind::Rule: return u"rule"_s;
    case TextBlock::Kind::InvoiceTable: return u"table"_s;
    }
    return {};
}

/// What the blocks hold that the plain text does not show.
QString shapeOf(const RenderedText& text)
{
    QStringList shape;
    for (const TextBlock& block : text.blocks) {
        QString one = kindName(block.kind);
        for (const ListedInvoiceRow& row : block.invoices)
            one += u" ["_s + QStringList{row.number, row.date, row.dueDate, row.open, row.description}.join(u" | "_s) + u']';
        for (const TextRun& run : block.runs)
            one += run.isBold ? u" *"_s : !run.link.isEmpty() ? u" ->"_s : QString();
        shape += one;
    }
    return shape.join(u", "_s);
}

QString shown(const Result<RenderedText>& text)
{
    if (!text)
        return u"(not sent: "_s + text.error().arguments.join(u" | "_s) + u")\n"_s;
    QString all;
    if (!text->subject.isEmpty())
        all += u"Subject: "_s + text->subject + u"\n\n"_s;
    return all + text->plain + u"\n\n{"_s + shapeOf(*text) + u"}\n"_s;
}

/// Where a text equals the one before, one line says so: the files stay readable.
QString goldenText(Stage stage, const QString& language)
{
    QString all;
    for (const Channel channel : {Channel::Email, Channel::Letter, Channel::Sms}) {
        for (const LegalTrack track : kTracks) {
            const MessageRequest request{stage, channel, language, track};
            all += u"=== "_s + channelCode(channel) + u" | "_s + segmentCode(track) + u" ===\n"_s;
            all += shown(renderMessage(library(), request, sample().values(request))) + u'\n';
        }
    }
    return all;
}

QString plainOf(const TemplateLibrary& texts, const MessageRequest& request, const MessageValues& values)
{
    const Result<RenderedText> text = renderMessage(texts, request, values);
    return text ? text->plain : u"(not sent: "_s + text.error().arguments.join(u" | "_s) + u')';
}

/// One more invoice in the amount asked for.
void alsoAbout(MessageValues& values, const ListedInvoice& invoice)
{
    values.invoices.push_back(invoice);
    *values.totals.open += *invoice.open;
    *values.totals.payable += *invoice.open;
}

/// A library whose reminder says only this.
TemplateLibrary saying(const QString& body, const QString& subject = u"Onderwerp"_s)
{
    TemplateLibrary texts = library();
    texts.put({{u"reminder_1"_s, Channel::Email, u"nl"_s, LegalTrack::NlB2b}, subject, body, {}, {}});
    return texts;
}

} // namespace

class TestRenderMessage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShippedTextIsTheGoldenOne_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("language");
        for (const Stage stage : kStages) {
            for (const QString& language : {u"nl"_s, u"en"_s})
                QTest::newRow(qPrintable(stageCode(stage) + u' ' + language)) << static_cast<int>(stage) << language;
        }
    }
    void everyShippedTextIsTheGoldenOne()
    {
        QFETCH(int, stage);
        QFETCH(QString, language);
        const QString name = stageCode(static_cast<Stage>(stage)) + u'_' + language;
        compareWithGolden(name, goldenText(static_cast<Stage>(stage), language));
    }

    void theOtherBranchesAreTheGoldenOnes();
    void noShippedTextHasAGap();
    void valuesComeOutAsTheyAre_data();
    void valuesComeOutAsTheyAre();
    void markupBecomesBlocks();
    void onlyAFieldForLinksBecomesALink();
    void aListOfInvoicesIsATable();
    void lineBreaks_data();
    void lineBreaks();
    void anEmptyValueBlocksAndNamesItsPlace();
    void nothingInDisguiseBlocks();
    void whatAStageRequires_data();
    void whatAStageRequires();
    void neverAnotherLanguage();
    void aLanguageByCopying();
    void whatsAppTakesTheSmsText();
    void anSmsIsWrittenPlainly();
    void termsFollowTheirCountry();
    void salutations();
    void labelsAndLinks();
    void percentages();

private:
    void compareWithGolden(const QString& name, const QString& text)
    {
        const QString path = u"" TEGOED_SOURCE_DIR "/tests/golden/messages/"_s + name + u".txt"_s;
        if (qEnvironmentVariableIsSet("TEGOED_WRITE_GOLDEN")) {
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
        }
        QFile golden(path);
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }
};

void TestRenderMessage::theOtherBranchesAreTheGoldenOnes()
{
    QString all;
    const auto add = [&all](const QString& what, const MessageRequest& request, const std::function<void(MessageValues&)>& change) {
        MessageValues values = sample().values(request);
        change(values);
        all += u"=== "_s + what + u" ===\n"_s + shown(renderMessage(library(), request, values)) + u'\n';
    };
    for (const QString& language : {u"nl"_s, u"en"_s}) {
        for (const LegalTrack track : {LegalTrack::NlB2b, LegalTrack::NlB2c}) {
            add(u"notice of default "_s + segmentCode(track), {Stage::Reminder2, Channel::Email, language, track}, [](MessageValues& values) {
                values.legal.givesNoticeOfDefault = true;
                values.legal.inDefault = false;
                values.message.previousDate.reset();
            });
        }
        add(u"demand without earlier reminder or interest, not in default"_s, {Stage::Demand, Channel::Letter, language, LegalTrack::NlB2b},
            [](MessageValues& values) {
                values.message.previousDate.reset();
                values.interest = {};
                values.legal.inDefault = false;
            });
        add(u"demand with VAT on the costs"_s, {Stage::Demand, Channel::Email, language, LegalTrack::NlB2c}, [](MessageValues& values) {
            values.costs.vat = Money(3'812, Currency::euro());
            values.costs.total = Money(21'962, Currency::euro());
            values.totals.afterTerm = Money(142'962, Currency::euro());
        });
        add(u"demand without clause"_s, {Stage::Demand, Channel::Email, language, LegalTrack::BeB2c}, [](MessageValues& values) {
            values.legal.hasClause = false;
            values.totals.payable = values.totals.open;
        });
        add(u"fixed compensation only"_s, {Stage::Demand, Channel::Email, language, LegalTrack::BeB2b}, [](MessageValues& values) {
            values.interest.applies = false;
            values.totals.payable = *values.totals.open + *values.costs.amount;
        });
        add(u"payment link, three invoices, nothing else open"_s, {Stage::Reminder1, Channel::Email, language, LegalTrack::NlB2b},
            [](MessageValues& values) {
                values.payment.link = u"https://betaal.example/2026-0123"_s;
                values.otherInvoices.clear();
                alsoAbout(values, {u"2026-0130"_s, Date(2026, 10, 5), Date(2026, 11, 4), Money(99, Currency::euro()), {}});
                alsoAbout(values, {u"2026-0131"_s, Date(2026, 10, 6), Date(2026, 11, 5), Money(100'000'000, Currency::euro()), u"bouw"_s});
            });
        add(u"last part"_s, {Stage::PlanInstalment, Channel::Email, language, LegalTrack::NlB2b},
            [](MessageValues& values) { values.plan.remainingAfter = Money(0, Currency::euro()); });
        add(u"nothing left"_s, {Stage::PaymentThanks, Channel::Email, language, LegalTrack::NlB2b}, [](MessageValues& values) {
            values.received.remaining.reset();
            values.otherInvoices.clear();
        });
        add(u"not asked for"_s, {Stage::DeferralGranted, Channel::Email, language, LegalTrack::NlB2b},
            [](MessageValues& values) { values.deferral.requested = false; });
        add(u"plan offered, no interest text"_s, {Stage::PlanProposal, Channel::Letter, language, LegalTrack::BeB2c}, [](MessageValues& values) {
            values.plan.requested = false;
            values.plan.interestText.clear();
            values.plan.extraText = u"€ 10,00 kosten"_s;
        });
        add(u"no demand before, no cost known, no breakdown"_s, {Stage::FinalNotice, Channel::Email, language, LegalTrack::NlB2b},
            [](MessageValues& values) {
                values.message.demandDate.reset();
                values.handover.nextStepCost.reset();
                values.costs.breakdown = false;
            });
        add(u"nobody in particular"_s, {Stage::DisputeAck, Channel::Letter, language, LegalTrack::NlB2b},
            [](MessageValues& values) { values.dispute.handler.clear(); });
        add(u"a credit note"_s, {Stage::Statement, Channel::Email, language, LegalTrack::NlB2b}, [](MessageValues& values) {
            values.statement.lines.push_back({StatementLine::Type::CreditNote, u"C-12"_s, Date(2026, 11, 12), Date(2026, 11, 12),
                                              Money(-5'000, Currency::euro()), Money(-5'000, Currency::euro())});
            values.totals.credits = Money(5'000, Currency::euro());
            *values.totals.payable -= Money(5'000, Currency::euro());
        });
        add(u"amount allowed"_s, {Stage::Reminder1, Channel::Sms, language, LegalTrack::NlB2b},
            [](MessageValues& values) { values.smsShowsAmount = true; });
        add(u"no replies"_s, {Stage::Reminder2, Channel::Letter, language, LegalTrack::NlB2c},
            [](MessageValues& values) { values.reply = {}; });
    }
    compareWithGolden(u"branches"_s, all);
}

void TestRenderMessage::noShippedTextHasAGap()
{
    static const QRegularExpression gap(u"  | [.,;:?!]|\\(\\)|\\.\\.|,,|\\n\\n\\n(?!\\n*[A-Z])|[ \\t]\\n|\\{|\\}|\\* ?\\*"_s);
    for (const Stage stage : kStages) {
        for (const QString& language : {u"nl"_s, u"en"_s}) {
            for (const Channel channel : {Channel::Email, Channel::Letter, Channel::Sms}) {
                for (const LegalTrack track : kTracks) {
                    const MessageRequest request{stage, channel, language, track};
                    const StageInfo* info = library().stage(stage);
                    QVERIFY(info);
                    const Result<RenderedText> text = renderMessage(library(), request, sample().values(request));
                    QCOMPARE(text.hasValue(), info->existsFor(track));
                    if (!text)
                        continue;
                    const QString name = stageCode(stage) + u' ' + language + u' ' + channelCode(channel) + u' ' + segmentCode(track);
                    const auto found = gap.match(text->subject + u'\n' + QString(text->plain).replace(u"3011 AB  ROTTERDAM"_s, u"plaats"_s));
                    QVERIFY2(!found.hasMatch(), qPrintable(name + u": ["_s + found.captured() + u"] "_s + text->plain.mid(found.capturedStart() - 60, 120)));
                    QVERIFY2(channel == Channel::Sms || !text->subject.isEmpty(), qPrintable(name));
                }
            }
        }
    }
}

void TestRenderMessage::valuesComeOutAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a tag") << u"{{company.email}}"_s;
    QTest::newRow("an opened section") << u"{{#invoices}}"_s;
    QTest::newRow("half a tag") << u"a}} {{b"_s;
    QTest::newRow("bold") << u"**Bakker** & **Zn**"_s;
    QTest::newRow("a list row") << u"- geen rij"_s;
    QTest::newRow("a numbered row") << u"1. geen rij"_s;
    QTest::newRow("a rule") << u"---"_s;
    QTest::newRow("markup") << u"<b>Vet</b> <img src=\"http://evil.example/x.png\">&amp;"_s;
    QTest::newRow("someone else's placeholder") << u"[[naam]] %naam% ${naam}"_s;
    QTest::newRow("two spaces") << u"Jansen  en  Zn"_s;
    QTest::newRow("a debtor called Null") << u"Null"_s;
    QTest::newRow("our own marks") << u"\uE0000\uE002 \uE0011\uE002 \uE003"_s;
    QTest::newRow("an address") << u"https://evil.example"_s;
    QTest::newRow("outside the alphabet") << u"Ångström \U0001F600 Ωmega 中文"_s;
}

void TestRenderMessage::valuesComeOutAsTheyAre()
{
    QFETCH(QString, name);
    MessageValues values = sample().values(kReminder);
    values.debtor.name = name;
    const Result<RenderedText> text = renderMessage(saying(u"{{debtor.name}}\n\nGeacht **{{debtor.name}}**,\n- {{debtor.name}}"_s, u"Aan {{debtor.name}}"_s),
                                                    kReminder, values);
    QVERIFY(text.hasValue());
    QCOMPARE(text->subject, u"Aan "_s + name);
    QCOMPARE(text->plain, name + u"\n\nGeacht "_s + name + u",\n- "_s + name);
    QCOMPARE(text->blocks.size(), std::size_t(3));
    const std::vector<TextRun> whole{{name, false, {}}};
    QCOMPARE(text->blocks[0].kind, TextBlock::Kind::Paragraph);
    QCOMPARE(text->blocks[0].runs, whole);
    const std::vector<TextRun> bold{{u"Geacht "_s, false, {}}, {name, true, {}}, {u","_s, false, {}}};
    QCOMPARE(text->blocks[1].runs, bold);
    QCOMPARE(text->blocks[2].kind, TextBlock::Kind::ListRow);
    QCOMPARE(text->blocks[2].runs, whole);
}

void TestRenderMessage::markupBecomesBlocks()
{
    MarkedText marked;
    marked.text = u"Een **vet** woord,\nen een regel.\n- rij **een**\n- rij twee\n1. eerste\n12. twaalfde\n---\n** los en **half\n-geen rij\n1.geen"_s;
    const RenderedText text = readLightMarkup(marked);
    QCOMPARE(shapeOf(text), u"paragraph *, row *, row, numbered, numbered, rule, paragraph *"_s);
    QCOMPARE(text.blocks[0].runs[2].text, u" woord,\nen een regel."_s);
    QCOMPARE(text.blocks[3].number, 1);
    QCOMPARE(text.blocks[4].number, 12);
    QCOMPARE(text.plain, u"Een vet woord,\nen een regel.\n- rij een\n- rij twee\n1. eerste\n12. twaalfde\n---\n los en half\n-geen rij\n1.geen"_s);
    marked.text = u"een ** los teken"_s;
    QCOMPARE(readLightMarkup(marked).plain, marked.text);
}

void TestRenderMessage::onlyAFieldForLinksBecomesALink()
{
    const TemplateLibrary texts = saying(u"{{#payment.link}}Betaal via {{payment.link}}.{{/payment.link}} {{debtor.name}}"_s);
    MessageValues values = sample().values(kReminder);
    values.debtor.name = u"https://evil.example"_s;
    const auto linkOf = [&](const QString& link) {
        values.payment.link = link;
        const Result<RenderedText> text = renderMessage(texts, kReminder, values);
        QString found;
        if (text) {
            for (const TextRun& run : text->blocks.at(0).runs)
                found += run.link;
        }
        return found;
    };
    QCOMPARE(linkOf(u"https://betaal.example/2026-0123?a=1&b=2"_s), u"https://betaal.example/2026-0123?a=1&b=2"_s);
    QCOMPARE(linkOf({}), QString());
    for (const QString& bad : {u"http://betaal.example"_s, u"javascript:alert(1)"_s, u"https://"_s, u"https://a.example/ b"_s, u"https://u:p@a.example/"_s,
                               u"https://a.example/\"onclick=x"_s, u"file:///etc/passwd"_s, u"mailto:a@b.example,c@d.example"_s})
        QCOMPARE(linkOf(bad), QString());
}

void TestRenderMessage::aListOfInvoicesIsATable()
{
    MessageValues values = sample().values(kReminder);
    alsoAbout(values, {u"2"_s, Date(2026, 10, 2), Date(2026, 11, 1), Money(100, Currency::euro()), {}});
    const Result<RenderedText> text = renderMessage(saying(u"Tot:\n{{> invoice_list}}\n- gewone rij"_s), kReminder, values);
    QVERIFY(text.hasValue());
    QCOMPARE(shapeOf(*text),
             u"paragraph, table [2026-0123 | 1 oktober 2026 | 31 oktober 2026 | €\u00A01.210,00 | onderhoud verwarmingsinstallatie] "
             "[2 | 2 oktober 2026 | 1 november 2026 | €\u00A01,00 | ], paragraph, "
             "table [2026-0140 |  | 10 december 2026 | €\u00A0242,00 | ], row"_s);
}

void TestRenderMessage::lineBreaks_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a section alone on a line leaves no line") << u"a\n{{#legal.hasClause}}\nb\n{{/legal.hasClause}}\nc"_s << u"a\nb\nc"_s;
    QTest::newRow("nor when it does not show") << u"a\n{{^legal.hasClause}}\nb\n{{/legal.hasClause}}\nc"_s << u"a\nc"_s;
    QTest::newRow("two of them on one line") << u"a\n{{#legal.hasClause}}{{#is.email}}\nb\n{{/is.email}}{{/legal.hasClause}}\nc"_s << u"a\nb\nc"_s;
    QTest::newRow("a blank line stays") << u"a\n{{#legal.hasClause}}\nb\n{{/legal.hasClause}}\n\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("three breaks become two") << u"a\n\n\n\nb"_s << u"a\n\nb"_s;
    QTest::newRow("spaces before a break go") << u"a  \nb\t\n"_s << u"a\nb"_s;
    QTest::newRow("a hidden part leaves no gap") << u"a\n\n{{^legal.hasClause}}\nb\n\n{{/legal.hasClause}}\nc"_s << u"a\n\nc"_s;
    QTest::newRow("a remark says nothing") << u"a{{! let op }}b\n{{! een regel }}\nc"_s << u"ab\nc"_s;
    QTest::newRow("a hidden block") << u"a\n\n{{> reply_form}}\n\nb"_s << u"a\n\nb"_s;
}

void TestRenderMessage::lineBreaks()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(plainOf(saying(body), kReminder, sample().values(kReminder)), expected);
}

void TestRenderMessage::anEmptyValueBlocksAndNamesItsPlace()
{
    MessageValues values = sample().values(kReminder);
    values.payment.iban = u"  "_s;
    const Result<RenderedText> text = renderMessage(library(), kReminder, values);
    QVERIFY(!text.hasValue());
    QCOMPARE(text.error().code, Error::Code::RequiredValueMissing);
    const QStringList expected{u"payment.iban"_s, u"reminder_1"_s, u"empty"_s};
    QCOMPARE(text.error().arguments, expected);
    QCOMPARE(text.error().detail, u"pay | nl | *, 1:42"_s);
    values = sample().values(kReminder);
    values.payment.link.clear();
    const Result<RenderedText> link = renderMessage(saying(u"a\n  {{payment.link}}"_s), kReminder, values);
    QVERIFY(!link.hasValue());
    QCOMPARE(link.error().detail, u"reminder_1 | email | nl | nl-b2b, 2:3"_s);
}

void TestRenderMessage::nothingInDisguiseBlocks()
{
    for (const QString& word : {u"NaN"_s, u"null"_s, u"(null)"_s, u"undefined"_s}) {
        MessageValues values = sample().values(kReminder);
        values.debtor.salutation = word;
        QVERIFY2(plainOf(library(), kReminder, values).startsWith(u"(not sent: debtor.salutation"_s), qPrintable(word));
    }
    MessageValues values = sample().values(kReminder);
    values.invoices[0].date = Date(1970, 1, 1);
    QCOMPARE(plainOf(library(), kReminder, values), u"(not sent: invoices.date | reminder_1 | not_a_value)"_s);
}

void TestRenderMessage::whatAStageRequires_data()
{
    using Change = std::function<void(MessageValues&)>;
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("track");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Stage stage, LegalTrack track, const Change& change, const QString& expected) {
        QTest::newRow(name) << static_cast<int>(stage) << static_cast<int>(track) << change << expected;
    };
    using enum LegalTrack;
    row("14-day letter to one not in default", Stage::Demand, NlB2c, [](MessageValues& v) { v.legal.inDefault = false; }, u"legal.inDefault not_true"_s);
    row("14-day letter without the costs", Stage::Demand, NlB2c, [](MessageValues& v) { v.costs.amount = Money(0, Currency::euro()); },
        u"costs.amount empty"_s);
    row("14-day letter that asks for costs already", Stage::Demand, NlB2c, [](MessageValues& v) { v.totals.payable = v.totals.afterTerm; },
        u"totals.payable not_same"_s);
    row("Belgian consumer not in default", Stage::Demand, BeB2c, [](MessageValues& v) { v.legal.inDefault = false; }, u"legal.inDefault not_true"_s);
    row("Belgian consumer inside the term of the free reminder", Stage::Demand, BeB2c, [](MessageValues& v) { v.legal.firstReminderEnd = v.message.date; },
        u"legal.firstReminderEnd not_in_past"_s);
    row("Belgian first reminder without enterprise number", Stage::Reminder1, BeB2c, [](MessageValues& v) { v.company.registration.clear(); },
        u"company.registration empty"_s);
    row("Belgian first reminder without what was delivered", Stage::Reminder1, BeB2c, [](MessageValues& v) { v.invoices[0].description.clear(); },
        u"invoices.description empty"_s);
    row("Belgian first reminder with a clause about nothing", Stage::Reminder1, BeB2c,
        [](MessageValues& v) { v.costs = {}; v.interest.applies = false; }, u"costs.amount empty"_s);
    row("Belgian first reminder that charges", Stage::Reminder1, BeB2c, [](MessageValues& v) { v.totals.payable = v.totals.afterTerm; },
        u"totals.payable not_same"_s);
    row("Belgian second reminder too early", Stage::Reminder2, BeB2c, [](MessageValues& v) { v.legal.firstReminderEnd.reset(); },
        u"legal.firstReminderEnd empty"_s);
    row("notice of default to a Belgian", Stage::Reminder2, BeB2b,
        [](MessageValues& v) { v.legal.givesNoticeOfDefault = true; v.legal.inDefault = false; }, u"legal.givesNoticeOfDefault not_false"_s);
    row("notice of default to one in default", Stage::Reminder2, NlB2b, [](MessageValues& v) { v.legal.givesNoticeOfDefault = true; },
        u"legal.inDefault not_false"_s);
    row("costs where no law is known", Stage::Demand, Other, [](MessageValues& v) { v.costs.amount = Money(4'000, Currency::euro()); },
        u"costs.amount not_empty"_s);
    row("interest without its first day", Stage::Demand, NlB2b, [](MessageValues& v) { v.interest.from.reset(); }, u"interest.from empty"_s);
    row("interest without its name", Stage::Demand, BeB2b, [](MessageValues& v) { v.interest.name.clear(); }, u"interest.name empty"_s);
    row("interest without its rate", Stage::Demand, BeB2c, [](MessageValues& v) { v.interest.rate.reset(); }, u"interest.rate empty"_s);
    row("Belgian demand before the due date", Stage::Demand, BeB2b, [](MessageValues& v) { v.invoices[0].dueDate = v.message.date; },
        u"invoices.dueDate not_in_past"_s);
    row("handed over before the last day to pay", Stage::FinalNotice, NlB2b, [](MessageValues& v) { v.handover.date = v.message.payBy; },
        u"handover.date not_after"_s);
    row("handed over to nobody", Stage::FinalNotice, NlB2b, [](MessageValues& v) { v.handover.party.clear(); }, u"handover.party empty"_s);
    row("consumer handed over without a demand", Stage::FinalNotice, NlB2c, [](MessageValues& v) { v.message.demandDate.reset(); },
        u"message.demandDate empty"_s);
    row("pay by yesterday", Stage::Reminder1, NlB2b, [](MessageValues& v) { v.message.payBy = v.message.date->plusDays(-1); },
        u"message.payBy not_in_future"_s);
    row("announced with another date than the invoice", Stage::InvoiceSent, NlB2b, [](MessageValues& v) { v.message.payBy = v.message.payBy->plusDays(1); },
        u"invoices.dueDate not_same"_s);
    row("announced after it was due", Stage::PreDue, NlB2b,
        [](MessageValues& v) { v.message.date = v.invoices[0].dueDate->plusDays(1); v.message.payBy = v.message.date; },
        u"invoices.dueDate not_in_future"_s);
    row("a plan of one part", Stage::PlanProposal, NlB2b, [](MessageValues& v) { v.plan.instalments.resize(1); }, u"plan.instalments too_few"_s);
    row("a plan that does not add up", Stage::PlanProposal, NlB2b,
        [](MessageValues& v) { v.plan.instalments[0].amount = Money(30'999, Currency::euro()); }, u"plan.instalments.amount does_not_add_up"_s);
    row("a grace period that is over", Stage::PlanMissed, NlB2b, [](MessageValues& v) { v.plan.graceDate = v.message.date; },
        u"plan.graceDate not_in_future"_s);
    row("a plan ended within the grace period", Stage::PlanBroken, NlB2b, [](MessageValues& v) { v.plan.graceDate = v.message.date; },
        u"plan.graceDate not_in_past"_s);
    row("a promise without a day", Stage::PromiseConfirmation, NlB2b, [](MessageValues& v) { v.promise.date.reset(); }, u"promise.date empty"_s);
    row("a deferral into the past", Stage::DeferralGranted, NlB2b, [](MessageValues& v) { v.deferral.newDate = v.message.date; },
        u"deferral.newDate not_in_future"_s);
    row("a dispute without what it is about", Stage::DisputeAck, NlB2b, [](MessageValues& v) { v.dispute.reason.clear(); }, u"dispute.reason empty"_s);
    row("thanks for nothing", Stage::PaymentThanks, NlB2b, [](MessageValues& v) { v.received.amount.reset(); }, u"received.amount empty"_s);
    row("a statement of nothing", Stage::Statement, NlB2b, [](MessageValues& v) { v.statement.lines.clear(); }, u"statement.lines too_few"_s);
    row("a prepayment for nothing", Stage::PrepaymentRequest, NlB2b, [](MessageValues& v) { v.prepayment.orderRef.clear(); },
        u"prepayment.orderRef empty"_s);
    row("a correction without a reason", Stage::Correction, NlB2b, [](MessageValues& v) { v.correctionReason.clear(); }, u"correction.reason empty"_s);
    row("an amount that is not that of the invoices", Stage::Reminder1, NlB2b,
        [](MessageValues& v) { *v.totals.payable += Money(1, Currency::euro()); }, u"invoices.open does_not_add_up"_s);
    row("costs hidden in a reminder", Stage::Reminder3, BeB2b, [](MessageValues& v) { v.totals.payable = v.totals.afterTerm; },
        u"invoices.open does_not_add_up"_s);
    row("another currency in the list", Stage::Reminder2, Other, [](MessageValues& v) { v.invoices[0].open = Money(121'000, *Currency::fromCode(u"USD"_s)); },
        u"invoices.open does_not_add_up"_s);
    row("credits take it all", Stage::Reminder1, NlB2b,
        [](MessageValues& v) {
            alsoAbout(v, {u"C-1"_s, v.invoices[0].date, v.invoices[0].dueDate, Money(-121'000, Currency::euro()), {}});
        },
        u"totals.payable empty"_s);
    row("a demand about more than it lists", Stage::Demand, BeB2b, [](MessageValues& v) { *v.totals.open += Money(1, Currency::euro()); },
        u"invoices.open does_not_add_up"_s);
    row("no invoice at all", Stage::Reminder1, NlB2b, [](MessageValues& v) { v.invoices.clear(); }, u"invoices too_few"_s);
    row("limitation under another law", Stage::LimitationNotice, BeB2b, [](MessageValues&) {}, u"segment stage_not_for_track"_s);
}

void TestRenderMessage::whatAStageRequires()
{
    QFETCH(int, stage);
    QFETCH(int, track);
    QFETCH(std::function<void(MessageValues&)>, change);
    QFETCH(QString, expected);
    for (const Channel channel : {Channel::Email, Channel::Letter, Channel::Sms}) {
        const MessageRequest request{static_cast<Stage>(stage), channel, u"nl"_s, static_cast<LegalTrack>(track)};
        MessageValues values = sample().values(request);
        change(values);
        const Result<RenderedText> text = renderMessage(library(), request, values);
        QVERIFY(!text.hasValue());
        QCOMPARE(text.error().code, Error::Code::RequiredValueMissing);
        QCOMPARE(text.error().arguments.at(0) + u' ' + text.error().arguments.at(2), expected);
        QCOMPARE(text.error().arguments.at(1), stageCode(request.stage));
    }
}

void TestRenderMessage::neverAnotherLanguage()
{
    for (const QString& language : {u"fr"_s, u"de"_s, QString()}) {
        const Result<RenderedText> text = renderMessage(library(), {Stage::Demand, Channel::Sms, language, LegalTrack::BeB2c},
                                                        sample().values({Stage::Demand, Channel::Sms, u"nl"_s, LegalTrack::BeB2c}));
        QVERIFY(!text.hasValue());
        QCOMPARE(text.error().code, Error::Code::NoTextInLanguage);
        const QStringList expected{u"demand"_s, u"sms"_s, language};
        QCOMPARE(text.error().arguments, expected);
    }
    const MessageRequest belgian{Stage::Reminder1, Channel::Sms, u"nl-BE"_s, LegalTrack::BeB2b};
    QVERIFY(renderMessage(library(), belgian, sample().values(belgian)).hasValue());
}

void TestRenderMessage::aLanguageByCopying()
{
    TemplateLibrary texts = library();
    texts.put({{u"reminder_1"_s, Channel::Email, u"fr"_s, {}}, u"Rappel : {{totals.payable}}"_s,
               u"{{debtor.salutation}}\n\n{{> payer}} {{term.dueDate}} {{message.payBy}}: {{invoicesLabel}}"_s, {}, {}});
    texts.put({{u"payer"_s, {}, u"fr"_s, {}}, {}, u"Merci de payer {{totals.payable}}."_s, {}, {}});
    texts.setTerm(u"term.dueDate"_s, u"fr"_s, Terms::Country::Belgium, u"échéance"_s);
    const MessageRequest request{Stage::Reminder1, Channel::Email, u"fr"_s, LegalTrack::BeB2b};
    QCOMPARE(plainOf(texts, request, sample().values(request)), u"Dear Mr Maes,\n\nMerci de payer €\u00A01.210,00. échéance 30-11-2026: 2026-0123"_s);
}

void TestRenderMessage::whatsAppTakesTheSmsText()
{
    const MessageRequest sms{Stage::PreDue, Channel::Sms, u"en"_s, LegalTrack::NlB2b};
    const MessageRequest whatsApp{Stage::PreDue, Channel::WhatsApp, u"en"_s, LegalTrack::NlB2b};
    QCOMPARE(plainOf(library(), whatsApp, sample().values(whatsApp)), plainOf(library(), sms, sample().values(sms)));
}

void TestRenderMessage::anSmsIsWrittenPlainly()
{
    TemplateLibrary texts = library();
    texts.put({{u"reminder_1"_s, Channel::Sms, u"nl"_s, {}}, {}, u"{{totals.payable}} {{message.payBy}} {{payment.iban}}"_s, {}, {}});
    MessageRequest request{Stage::Reminder1, Channel::Sms, u"nl"_s, LegalTrack::NlB2b};
    QCOMPARE(plainOf(texts, request, sample().values(request)), u"EUR 1.210,00 30-11-2026 NL91ABNA0417164300"_s);
    request.language = u"nl-BE"_s;
    QCOMPARE(plainOf(texts, request, sample().values(request)), u"EUR 1.210,00 30/11/2026 NL91ABNA0417164300"_s);
}

void TestRenderMessage::termsFollowTheirCountry()
{
    const TemplateLibrary texts = [] {
        TemplateLibrary changed = library();
        changed.put({{u"pre_due"_s, Channel::Email, u"nl"_s, {}}, u"x"_s,
                     u"{{term.thisPlan}} / {{term.registrationLabel}} / {{term.paymentReference}}"_s, {}, {}});
        return changed;
    }();
    const auto said = [&texts](LegalTrack track, const QString& country, const QString& reference) {
        const MessageRequest request{Stage::PreDue, Channel::Email, u"nl"_s, track};
        MessageValues values = sample().values(request);
        values.company.countryCode = country;
        values.payment.reference = reference;
        return plainOf(texts, request, values);
    };
    QCOMPARE(said(LegalTrack::NlB2b, u"NL"_s, u"1"_s), u"deze betalingsregeling / KvK-nummer / betalingskenmerk"_s);
    QCOMPARE(said(LegalTrack::BeB2b, u"NL"_s, u"1"_s), u"dit afbetalingsplan / KvK-nummer / betalingskenmerk"_s);
    QCOMPARE(said(LegalTrack::NlB2c, u"BE"_s, u"+++090/9337/55493+++"_s),
             u"deze betalingsregeling / ondernemingsnummer / de gestructureerde mededeling"_s);
    QCOMPARE(said(LegalTrack::Other, u"DE"_s, u"RF18539007547034"_s), u"deze betalingsregeling / registratienummer / betalingskenmerk"_s);
}

void TestRenderMessage::salutations()
{
    QCOMPARE(salutation(u"Zonneveld"_s, Gender::Female, u"nl"_s), u"Geachte mevrouw Zonneveld,"_s);
    QCOMPARE(salutation(u"de Vries"_s, Gender::Male, u"nl-BE"_s), u"Geachte heer De Vries,"_s);
    QCOMPARE(salutation(u"de Vries"_s, Gender::Female, u"en"_s), u"Dear Ms de Vries,"_s);
    QCOMPARE(salutation(u"Yilmaz"_s, Gender::Male, u"en"_s, false), u"Dear Mr Yilmaz"_s);
    QCOMPARE(salutation(u"Zonneveld"_s, Gender::Unknown, u"nl"_s), u"Geachte heer, mevrouw,"_s);
    QCOMPARE(salutation({}, Gender::Female, u"en"_s), u"Dear Sir or Madam,"_s);
    QCOMPARE(salutation(u"Dupont"_s, Gender::Male, u"fr"_s), u"Dupont,"_s);
}

void TestRenderMessage::labelsAndLinks()
{
    QCOMPARE(invoicesLabel({u"2026-0123"_s}, u"nl"_s), u"factuur 2026-0123"_s);
    QCOMPARE(invoicesLabel({u"1"_s, u"2"_s, u"3"_s}, u"nl"_s), u"3 facturen"_s);
    QCOMPARE(invoicesLabel({u"1"_s, u"2"_s, u"3"_s}, u"en"_s), u"3 invoices"_s);
    QCOMPARE(invoicesLabel({}, u"en"_s), QString());
    const ReplyValues reply = replyLinks(u"a@b.example"_s, u"+++090/9337/55493+++&cc=x@y.example\r\nBcc: z"_s, u"nl"_s);
    QVERIFY(reply.enabled);
    QCOMPARE(reply.paid, u"mailto:a@b.example?subject=Al%20betaald%20%2B%2B%2B090%2F9337%2F55493%2B%2B%2B%26cc%3Dx%40y.example%20Bcc%3A%20z"_s);
    QVERIFY(!replyLinks(u"a@b.example,c@d.example"_s, u"1"_s, u"nl"_s).enabled);
}

void TestRenderMessage::percentages()
{
    QCOMPARE(percentText({100'000}, TextLanguage::Dutch), u"10,00%"_s);
    QCOMPARE(percentText({80'000}, TextLanguage::English), u"8.00%"_s);
    QCOMPARE(percentText({81'500}, TextLanguage::Dutch), u"8,15%"_s);
    QCOMPARE(percentText({81'250}, TextLanguage::Dutch), u"8,125%"_s);
    QCOMPARE(percentText({1}, TextLanguage::English), u"0.0001%"_s);
    QCOMPARE(shortPercentText({300'000}, TextLanguage::Dutch), u"30%"_s);
    QCOMPARE(shortPercentText({125'000}, TextLanguage::English), u"12.5%"_s);
    QCOMPARE(shortPercentText({1'000'000}, TextLanguage::English), u"100%"_s);
}

QTEST_APPLESS_MAIN(TestRenderMessage)
#include "test_render_message.moc"
