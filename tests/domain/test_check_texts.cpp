// The check over all texts: silent on the shipped ones, and it bites on each thing it looks for.

#include "core/domain/message/check_texts.h"
#include "tests/domain/shipped_files.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MessageValues typical(const MessageRequest& request)
{
    return sample().values(request);
}

QStringList findingsOf(const std::vector<TextFinding>& findings)
{
    QStringList words;
    for (const TextFinding& finding : findings) {
        QStringList tracks;
        for (const LegalTrack track : finding.tracks)
            tracks += segmentCode(track);
        words += finding.problem.where + u": "_s + finding.problem.problem + u' ' + finding.problem.thing + (finding.blocks ? u" BLOCKS"_s : QString())
            + u" ("_s + tracks.join(u' ') + u')';
    }
    return words;
}

} // namespace

class TestCheckTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedTextsAreInOrder()
    {
        const QStringList findings = findingsOf(checkTexts(library(), typical));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void eachThingIsFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("from"); // Of the shipped text; empty = put in front.
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& key, const QString& from, const QString& to, const QString& expected) {
            QTest::newRow(name) << key << from << to << expected;
        };
        row("unknown field", u"pre_due | email | nl | *"_s, {}, u"{{payment.ibn}}"_s, u"unknown_field payment.ibn BLOCKS (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
        row("a date instead of the 14 days", u"demand | email | nl | nl-b2c"_s, u"binnen 14 dagen vanaf de dag nadat"_s, u"voor {{message.payBy}} nadat"_s,
            u"missing_element binnen 14 dagen vanaf de dag nadat BLOCKS (nl-b2c)"_s);
        row("a date in the 14-day letter", u"demand | email | nl | nl-b2c"_s, {}, u"{{message.payBy}} "_s, u"forbidden_field message.payBy BLOCKS (nl-b2c)"_s);
        row("the English phrase", u"demand | email | en | nl-b2c"_s, u"14 days from the day after"_s, u"14 days after"_s,
            u"missing_element within 14 days from the day after BLOCKS (nl-b2c)"_s);
        row("costs left out", u"demand | email | nl | nl-b2b"_s, u"{{costs.amount}}"_s, u"iets"_s, u"missing_element costs.amount BLOCKS (nl-b2b)"_s);
        row("costs where no law is known", u"demand | email | nl | other"_s, {}, u"{{#costs.amount}}{{costs.amount}}{{/costs.amount}} "_s,
            u"forbidden_field costs.amount BLOCKS (other)"_s);
        row("free of charge", u"reminder_1 | email | nl | be-b2c"_s, u"kosteloos"_s, u"gratis"_s, u"missing_element kosteloos BLOCKS (be-b2c)"_s);
        row("who sends the first reminder", u"reminder_1 | email | nl | be-b2c"_s, u"{{> creditor}}"_s, u"ons"_s,
            u"missing_element company.registration BLOCKS (be-b2c)"_s);
        row("costs in a reminder", u"reminder_3 | email | nl | *"_s, {}, u"{{costs.amount}} "_s,
            u"forbidden_field costs.amount BLOCKS (nl-b2b nl-b2c be-b2b other)"_s);
        row("understanding beside the demand", u"demand | email | nl | be-b2b"_s, u"{{> balance}} "_s, {}, u"missing_element balance (be-b2b)"_s);
        row("a threat in a friendly text", u"reminder_1 | email | nl | *"_s, {}, u"Anders volgt incasso. "_s, u"firm_word incasso (nl-b2b nl-b2c be-b2b other)"_s);
        row("shouting", u"pre_due | email | en | *"_s, {}, u"Hello! "_s, u"exclamation_mark ! (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
        row("an amount on the screen", u"pre_due | sms | nl | *"_s, {}, u"{{totals.payable}} "_s, u"sms_amount totals.payable (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
        row("a debt word on the screen", u"pre_due | sms | nl | *"_s, {}, u"Aanmaning. "_s, u"sms_debt_word Aanmaning (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
        row("a letter outside the alphabet", u"payment_thanks | sms | nl | *"_s, {}, u"Zoë "_s, u"sms_alphabet ë (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
        row("too long an SMS", u"correction | sms | en | *"_s, {}, QString(100, u'x'), u"long_sms"_s);
        row("an empty value outside its section", u"pre_due | email | nl | *"_s, {}, u"{{payment.link}}"_s,
            u"empty payment.link BLOCKS (nl-b2b nl-b2c be-b2b be-b2c other)"_s);
    }
    void eachThingIsFound()
    {
        QFETCH(QString, key);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        TemplateText text = *library().find(textKeyOf(key).value());
        if (from.isEmpty())
            text.body.prepend(to);
        else
            text.body.replace(from, to);
        const QString found = findingsOf(checkText(library(), text, typical)).join(u'\n');
        QVERIFY2(found.contains(key + u": "_s + expected), qPrintable(found));
    }

    void theCheckOfAllTextsFindsTheSame()
    {
        TemplateLibrary changed = library();
        TemplateText text = *library().find(textKeyOf(u"demand | email | nl | nl-b2c"_s).value());
        text.body.prepend(u"{{message.payBy}} "_s);
        changed.put(text);
        // The letter is the same text: found once.
        QCOMPARE(findingsOf(checkTexts(changed, typical)), QStringList{u"demand | email | nl | nl-b2c: forbidden_field message.payBy BLOCKS (nl-b2c)"_s});
    }

    void aLongSubjectIsFound()
    {
        TemplateText text = *library().find(textKeyOf(u"pre_due | email | nl | *"_s).value());
        text.subject = QString(79, u'x');
        QVERIFY(findingsOf(checkText(library(), text, typical)).join(u'\n').contains("long_subject 79"_L1));
        text.subject.chop(1);
        QVERIFY(!findingsOf(checkText(library(), text, typical)).join(u'\n').contains("long_subject"_L1));
    }

    void aLanguageThatIsNotCompleteIsFound()
    {
        TemplateLibrary texts = library();
        texts.put({{u"pre_due"_s, Channel::Sms, u"fr"_s, LegalTrack::BeB2b}, {}, u"Bonjour"_s, {}, {}});
        const QStringList findings = findingsOf(checkTexts(texts, typical));
        QVERIFY(findings.contains(u"pre_due | sms | fr | *: no_text fr BLOCKS (nl-b2b nl-b2c be-b2c other)"_s));
        QVERIFY(findings.contains(u"demand | email | fr | *: no_text fr BLOCKS (nl-b2b nl-b2c be-b2b be-b2c other)"_s));
    }

    void aBlockIsChecked()
    {
        TemplateText block = *library().find({u"pay"_s, {}, u"nl"_s, {}});
        QVERIFY(checkText(library(), block, typical).empty());
        block.body += u"{{> pya}}"_s;
        QVERIFY(findingsOf(checkText(library(), block, typical)).join(u'\n').contains("pay | nl | *: unknown_block pya BLOCKS"_L1));
    }
};

QTEST_APPLESS_MAIN(TestCheckTexts)
#include "test_check_texts.moc"
