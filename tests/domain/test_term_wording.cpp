// The term of a letter to a Dutch consumer as the courts read it (law.md, Netherlands 2), in phrases and in the shipped letters.

#include "core/domain/law/term_wording.h"
#include "tests/domain/shipped_files.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

class TestTermWording final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const QString& text, const char* verdict) { QTest::newRow(name) << text << QString::fromLatin1(verdict); };
        row("the safe text", u"Betaal binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd."_s, "accepted");
        row("the safe text in figures", u"Betaal binnen 14 dagen vanaf de dag nadat dit bericht bij u is bezorgd."_s, "accepted");
        row("fifteen days after it came", u"Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd."_s, "accepted");
        row("more time", u"Betaal binnen 21 dagen na ontvangst van deze brief."_s, "accepted");
        row("from today", u"Betaal binnen 14 dagen na heden."_s, "starts_too_early");
        row("from the date of the letter", u"Betaal binnen veertien dagen na dagtekening van deze brief."_s, "starts_too_early");
        row("from the date, though long", u"Betaal binnen 30 dagen na de datum van deze brief."_s, "starts_too_early");
        row("counted from nothing", u"Betaal binnen 14 dagen."_s, "starts_too_early");
        row("a day short", u"Betaal binnen 14 dagen na ontvangst van deze brief."_s, "too_short");
        row("a day short, other words", u"Betaal binnen veertien dagen nadat deze brief bij u is bezorgd."_s, "too_short");
        row("ten days", u"Betaal binnen 10 dagen vanaf de dag nadat deze brief bij u is bezorgd."_s, "too_short");
        row("two weeks after it came", u"Betaal binnen twee weken na ontvangst."_s, "too_short");
        row("a date", u"Betaal uiterlijk op 12 december 2026."_s, "fixed_date");
        row("a date in figures", u"Betaal vóór 12-12-2026."_s, "fixed_date");
        row("a shorter threat beside it",
            u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Betaalt u niet binnen 8 dagen, dan volgt incasso."_s, "contradictory");
        row("a date beside it", u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd, dus uiterlijk op 12 december 2026."_s, "contradictory");
        row("hours beside it", u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Bel ons binnen 48 uur."_s, "contradictory");
        row("pointing back is no second term",
            u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Wat als u niet binnen die 14 dagen betaalt?"_s, "accepted");
        row("no term", u"Betaal zo snel mogelijk."_s, "no_term");
        row("fifteen days after it came, the lawful other one", u"U kunt nog zonder kosten betalen binnen vijftien dagen nadat deze brief bij u is bezorgd."_s, "accepted");
        row("figure and word", u"Betaal binnen 14 (veertien) dagen vanaf de dag nadat deze brief bij u is bezorgd."_s, "accepted");
        row("counted from the day after receipt", u"Betaal binnen 14 dagen, te rekenen vanaf de dag volgend op de ontvangst van deze brief."_s, "accepted");
        row("a shorter term in the same sentence, after it",
            u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd, en het verschil binnen 5 dagen."_s, "contradictory");
        row("a shorter term in the same sentence, before it",
            u"Betaal binnen 8 dagen, of anders binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd."_s, "contradictory");
        row("its arrival belongs to the second term only",
            u"Betaal binnen 14 dagen vanaf de dag na dagtekening, dus niet binnen 15 dagen nadat u deze brief hebt ontvangen."_s, "contradictory");
        row("a threat after a shorter term", u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Na 8 dagen volgt een deurwaarder."_s, "contradictory");
        row("a threat over a week", u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Over een week komen wij langs."_s, "contradictory");
        row("after those days is no second term",
            u"Betaal binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd. Na die 14 dagen bent u kosten verschuldigd."_s, "accepted");
        row("at the latest, from the date", u"Betaal uiterlijk 14 dagen na dagtekening van deze brief."_s, "starts_too_early");
        row("a term of days from nothing", u"U hebt een termijn van 14 dagen."_s, "starts_too_early");
    }
    void phrases()
    {
        QFETCH(QString, text);
        QFETCH(QString, verdict);
        QCOMPARE(termWordingCode(termWordingOf(text, u"nl"_s)), verdict);
    }

    void englishPhrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("safe") << u"Please pay within 14 days from the day after this letter has been delivered to you."_s << u"accepted"_s;
        QTest::newRow("fifteen") << u"Please pay within fifteen days after you received this letter."_s << u"accepted"_s;
        QTest::newRow("from the date") << u"Please pay within 14 days of the date of this letter."_s << u"starts_too_early"_s;
        QTest::newRow("a day short") << u"Please pay within 14 days after receipt."_s << u"too_short"_s;
        QTest::newRow("a date") << u"Please pay no later than 12 December 2026."_s << u"fixed_date"_s;
        QTest::newRow("a shorter term in the same sentence")
            << u"Please pay within 14 days from the day after this letter has been delivered to you, and call us within 3 days."_s << u"contradictory"_s;
        QTest::newRow("a threat after a shorter term")
            << u"Please pay within 14 days from the day after this letter has been delivered to you. After 7 days we shall go to court."_s << u"contradictory"_s;
        QTest::newRow("after those days")
            << u"Please pay within 14 days from the day after this letter has been delivered to you. After those 14 days costs are due."_s << u"accepted"_s;
    }
    void englishPhrases()
    {
        QFETCH(QString, text);
        QFETCH(QString, verdict);
        QCOMPARE(termWordingCode(termWordingOf(text, u"en"_s)), verdict);
    }

    void theShippedLettersAreAccepted_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"nl"_s, u"en"_s}) {
            QTest::newRow(qPrintable(language + u" e-mail"_s)) << Channel::Email << language;
            QTest::newRow(qPrintable(language + u" letter"_s)) << Channel::Letter << language;
        }
    }
    void theShippedLettersAreAccepted()
    {
        QFETCH(Channel, channel);
        QFETCH(QString, language);
        const MessageRequest request{Stage::Demand, channel, language, LegalTrack::NlB2c};
        const Result<RenderedText> letter = renderMessage(library(), request, sample().values(request));
        QVERIFY(letter);
        QCOMPARE(termWordingCode(termWordingOf(letter->plain, language)), u"accepted"_s);
    }

    /// Every track and language, over letters as they are read. Only the 14-day letter is bound; elsewhere the words are free.
    void phrasesInRenderedLetters_data()
    {
        QTest::addColumn<LegalTrack>("track");
        QTest::addColumn<QString>("language");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("isLawful");
        struct Phrase { const char* name; QString nl, en; bool isLawful; };
        const Phrase phrases[] = {
            {"from the day after", u"binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"_s, u"within fourteen days from the day after this letter has been delivered to you"_s, true},
            {"fifteen days after it came", u"binnen vijftien dagen nadat deze brief bij u is bezorgd"_s, u"within fifteen days after this letter has been delivered to you"_s, true},
            {"three weeks after receipt", u"binnen drie weken na ontvangst van deze brief"_s, u"within three weeks after receipt of this letter"_s, true},
            {"from today", u"binnen 14 dagen na heden"_s, u"within 14 days from today"_s, false},
            {"from the date of the letter", u"binnen 14 dagen na dagtekening"_s, u"within 14 days of the date of this letter"_s, false},
            {"a day short", u"binnen 14 dagen na ontvangst van deze brief"_s, u"within 14 days after receipt of this letter"_s, false},
            {"a date", u"uiterlijk op 12 december 2026"_s, u"no later than 12 December 2026"_s, false},
            {"a shorter one behind it", u"binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd, of bel ons binnen 5 dagen"_s,
             u"within 14 days from the day after this letter has been delivered to you, or call us within 5 days"_s, false}};
        for (const LegalTrack track : kTracks) {
            for (const QString& language : {u"nl"_s, u"en"_s}) {
                for (const Channel channel : {Channel::Email, Channel::Letter}) {
                    for (const Phrase& phrase : phrases)
                        QTest::addRow("%s %s %s: %s", qPrintable(segmentCode(track)), qPrintable(language), qPrintable(channelCode(channel)), phrase.name)
                            << track << language << channel << (language == u"nl"_s ? phrase.nl : phrase.en) << (phrase.isLawful || track != LegalTrack::NlB2c);
                }
            }
        }
    }
    void phrasesInRenderedLetters()
    {
        QFETCH(LegalTrack, track);
        QFETCH(QString, language);
        QFETCH(Channel, channel);
        QFETCH(QString, sentence);
        QFETCH(bool, isLawful);
        const MessageRequest request{Stage::Demand, channel, language, track};
        TemplateText text = *library().choose(request.stage, request.channel, request.language, request.track);
        static const QRegularExpression shipped(u"(binnen 14 dagen vanaf|within 14 days from).*?(bezorgd|delivered to you)"_s);
        const auto found = shipped.match(text.body);
        if (track == LegalTrack::NlB2c) {
            QVERIFY(found.hasMatch());
            text.body.replace(found.capturedStart(), found.capturedLength(), sentence);
        } else {
            text.body += u"\n\n"_s + (language == u"nl"_s ? u"Betaal "_s : u"Please pay "_s) + sentence + u".\n"_s;
        }
        const Result<RenderedText> letter = renderText(library(), text, request, sample().values(request));
        QVERIFY2(letter.hasValue() == isLawful, qPrintable(letter ? letter->plain : letter.error().arguments.join(u' ')));
        if (letter)
            QVERIFY2(letter->plain.simplified().contains(sentence), qPrintable(letter->plain));
        else
            QVERIFY(letter.error().code == Error::Code::TemplateBroken);
    }

    void aLetterThatTheCourtsWouldRefuseDoesNotLeave_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("problem");
        const QString safe = u"binnen 14 dagen vanaf de dag nadat"_s;
        QTest::newRow("from today") << safe << u"binnen 14 dagen na heden, voordat"_s << u"missing_element"_s;
        QTest::newRow("a day short") << safe << u"binnen 14 dagen nadat"_s << u"missing_element"_s;
        QTest::newRow("a shorter threat") << u"Dan betaalt u geen incassokosten."_s << u"Anders halen we het binnen 5 dagen op."_s << u"consumer_term"_s;
        QTest::newRow("a date beside the days") << u"Dan betaalt u geen incassokosten."_s << u"Dat is uiterlijk op 1 december 2026."_s << u"consumer_term"_s;
    }
    void aLetterThatTheCourtsWouldRefuseDoesNotLeave()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, problem);
        const MessageRequest request{Stage::Demand, Channel::Letter, u"nl"_s, LegalTrack::NlB2c};
        TemplateText text = *library().choose(request.stage, request.channel, request.language, request.track);
        QVERIFY(text.body.contains(from));
        text.body.replace(from, to);
        const Result<RenderedText> letter = renderText(library(), text, request, sample().values(request));
        QVERIFY(!letter);
        QVERIFY(letter.error().code == Error::Code::TemplateBroken);
        QCOMPARE(letter.error().arguments.value(3), problem);
    }
};

QTEST_GUILESS_MAIN(TestTermWording)
#include "test_term_wording.moc"
