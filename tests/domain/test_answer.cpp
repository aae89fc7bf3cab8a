// What an answer says by itself: own words and quoted ones, and what it is about.
#include "core/domain/answer/answer.h"
#include "core/domain/answer/match_answer.h"
#include "core/domain/answer/own_words.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

constexpr DebtorId kMaes{1}, kBakery{2};

QString ownOf(const QString& text)
{
    return ownWords(text).own;
}

QStringList wordsIn(const QString& subject, const QString& text)
{
    QStringList words;
    for (const AnswerClues::Word& word : cluesIn({{}, {}, subject, text}).words)
        words << (word.isOwn ? word.text : u'>' + word.text);
    return words;
}

/// "invoice_number 1 10 11": how, debtor, invoices.
QString matched(const AnswerClues& clues, const AnswerFinds& finds)
{
    const AnswerMatched match = matchAnswer(clues, finds);
    QString said = answerMatchCode(match.how) + u' ' + QString::number(match.debtor.value);
    for (const InvoiceId id : match.invoices)
        said += u' ' + QString::number(id.value);
    return said;
}

} // namespace

class TestAnswer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListQuotesTheFirstLineThatSaysSomething_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("line");
        QTest::newRow("a greeting is passed over") << u"Goedemorgen,\n\nIk heb vorige week betaald."_s << u"Ik heb vorige week betaald."_s;
        QTest::newRow("a greeting alone is shown") << u"Beste mevrouw,\n"_s << u"Beste mevrouw,"_s;
        QTest::newRow("a long first line with a comma is no greeting")
            << u"Wij hebben de factuur nooit ontvangen en kunnen dus niet,\nbetalen."_s << u"Wij hebben de factuur nooit ontvangen en kunnen dus niet,"_s;
        QTest::newRow("empty") << u" \n\n"_s << QString();
    }
    void aListQuotesTheFirstLineThatSaysSomething()
    {
        QFETCH(QString, own);
        QTEST(firstLineOf(own), "line");
    }
    void ownAndQuoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("own");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only own words") << u"a\nb"_s << u"a\nb"_s;
        QTest::newRow("quoted below") << u"a\n\nOp ma 23 nov. 2026 om 10:12 schreef X <x@y.nl>:\n> b\nc"_s << u"a"_s;
        QTest::newRow("the introduction on two lines") << u"a\nOn Mon, Nov 23, 2026 at 10:12 AM Very Long\nName <x@y.example> wrote:\n> b"_s << u"a"_s;
        QTest::newRow("French") << u"a\nLe lun. 23 nov. 2026 à 10:12, X <x@y.be> a écrit :\n> b"_s << u"a"_s;
        QTest::newRow("German") << u"a\nAm Mo., 23. Nov. 2026 um 10:12 Uhr schrieb X <x@y.de>:\n> b"_s << u"a"_s;
        QTest::newRow("Outlook's block") << u"a\n\nVan: X\nVerzonden: maandag\nAan: Y\nb"_s << u"a"_s;
        QTest::newRow("Outlook's block in German") << u"a\n\nVon: X\nGesendet: Montag\nb"_s << u"a"_s;
        QTest::newRow("an original message") << u"a\n-----Oorspronkelijk bericht-----\nb"_s << u"a"_s;
        QTest::newRow("answered between the lines") << u"> vraag\nantwoord\n> nog een\nook dat"_s << u"antwoord\nook dat"_s;
        QTest::newRow("only passed on") << u"---------- Forwarded message ---------\nVan: X\nb"_s << u"---------- Forwarded message ---------\nVan: X\nb"_s;
        QTest::newRow("Van is a name here") << u"Van: de baas\nzonder meer"_s << u"Van: de baas\nzonder meer"_s;
        QTest::newRow("a dash is no rule") << u"a\n-- \nPiet"_s << u"a\n-- \nPiet"_s;
    }
    void ownAndQuoted()
    {
        QFETCH(QString, text);
        QTEST(ownOf(text), "own");
    }

    void whatMayBeANumber_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a number with its signs") << u"Re: 2026-0101."_s << QString() << QStringList{u"2026-0101"_s};
        QTest::newRow("a short one counts where it is announced") << u"factuur 12"_s << u"om 12 uur"_s << QStringList{u"12"_s};
        QTest::newRow("with a sign before it") << QString() << u"zie #7"_s << QStringList{u"7"_s};
        QTest::newRow("a year is none") << QString() << u"in 2026 dus"_s << QStringList();
        QTest::newRow("a quoted one comes last") << QString() << u"F-1001\n> F-1002"_s << QStringList{u"F-1001"_s, u">F-1002"_s};
        QTest::newRow("a Belgian reference") << QString() << u"+++090/9337/55493+++"_s << QStringList{u"090933755493"_s};
        QTest::newRow("a Belgian reference with a wrong check") << QString() << u"+++090/9337/55494+++"_s << QStringList{u"090/9337/55494"_s};
        QTest::newRow("a creditor reference with a word behind it") << QString() << u"RF18 5390 0754 7034 graag"_s
                                                                     << QStringList{u"RF18539007547034"_s};
    }
    void whatMayBeANumber()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const QStringList seen = wordsIn(subject, text);
        if (words.isEmpty())
            QCOMPARE(seen, words);
        for (const QString& word : words)
            QVERIFY2(seen.contains(word), qPrintable(seen.join(u" | "_s)));
        QVERIFY(!seen.contains(u"12"_s) || words.contains(u"12"_s));
    }

    void theSurestWay()
    {
        const AnswerFinds::Message message{u"u1"_s, MessageId{5}, kMaes, {InvoiceId{10}, InvoiceId{11}}};
        const AnswerFinds::Invoice number{u"2026-1"_s, false, InvoiceId{20}, kBakery};
        const AnswerFinds::Invoice reference{u"090933755493"_s, true, InvoiceId{21}, kMaes};
        const AnswerFinds::Invoice quoted{u"2026-9"_s, false, InvoiceId{22}, kMaes};
        const AnswerFinds::Sender sender{u"a@b.example"_s, kMaes}, same{u"a@b.example"_s, kBakery};
        AnswerClues clues{{u"u1"_s}, {{u"2026-1"_s, true}, {u"090933755493"_s, false}, {u"2026-9"_s, false}}, {u"a@b.example"_s}};
        QCOMPARE(matched(clues, {{message}, {number, reference}, {sender}}), u"message_id 1 10 11"_s);
        QCOMPARE(matched(clues, {{}, {number, reference}, {sender}}), u"reference 1 21"_s);
        QCOMPARE(matched(clues, {{}, {number, quoted}, {}}), u"invoice_number 2 20"_s);
        QCOMPARE(matched(clues, {{}, {quoted}, {sender}}), u"invoice_number 1 22"_s);
        QCOMPARE(matched(clues, {{}, {}, {sender}}), u"sender 1"_s);
        QCOMPARE(matched(clues, {{}, {}, {sender, same}}), u"none 0"_s); // Never guessed.
        QCOMPARE(matched(clues, {}), u"none 0"_s);
        // Numbers of two debtors: only the sender can say which.
        clues.words = {{u"2026-1"_s, true}, {u"2026-9"_s, true}};
        QCOMPARE(matched(clues, {{}, {number, quoted}, {}}), u"none 0"_s);
        QCOMPARE(matched(clues, {{}, {number, quoted}, {sender}}), u"invoice_number 1 22"_s);
    }

    void whoeverWritesFromElsewhereIsTold()
    {
        const AnswerMatched match = matchAnswer({{u"u1"_s}, {}, {u"x@elders.example"_s}}, {{{u"u1"_s, MessageId{5}, kMaes, {}}}, {}, {}});
        QCOMPARE(match.reasons, (std::vector<AnswerReason>{{u"message_id"_s, u"u1"_s}, {u"other_sender"_s, u"x@elders.example"_s}}));
    }

    void onlyAMessageIdOfOursIsOne()
    {
        const QString uuid = u"0e9f8a30-1c2d-4e5f-8a9b-0c1d2e3f4a5b"_s;
        QCOMPARE(cluesIn({{uuid.toUpper() + u"@x.example"_s, u"abc@x.example"_s, uuid, u"x"_s + uuid + u"@x"_s}, {}, {}, {}}).uuids, QStringList{uuid});
    }

    void aLinkOfOursSaysWhatItIs()
    {
        QCOMPARE(saidByLink(u"Al betaald 2026-0123"_s), AnswerTriage::Paid);
        QCOMPARE(saidByLink(u"My proposal 2026-0123"_s), AnswerTriage::Plan);
        QCOMPARE(saidByLink(u"niet mee eens 2026-0123"_s), AnswerTriage::Disputes);
        QVERIFY(!saidByLink(u"Re: Herinnering"_s));
    }

    void whatWaits_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("triage");
        QTest::addColumn<QString>("waits");
        QTest::newRow("an answer nobody has read") << u"reply"_s << QString() << u"unread"_s;
        QTest::newRow("says paid") << u"reply"_s << u"paid"_s << u"says_paid"_s;
        QTest::newRow("proposes") << u"reply"_s << u"plan"_s << u"proposes"_s;
        QTest::newRow("disputes") << u"reply"_s << u"disputes"_s << QString();
        QTest::newRow("wrong address") << u"reply"_s << u"address"_s << QString();
        QTest::newRow("nothing") << u"reply"_s << u"nothing"_s << QString();
        for (const char* kind : {"out_of_office", "bounce", "receipt"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString() << QString();
    }
    void whatWaits()
    {
        QFETCH(QString, kind);
        QFETCH(QString, triage);
        const auto pause = pauseOf(*answerKindOf(kind), answerTriageOf(triage));
        QTEST(pause ? answerPauseCode(*pause) : QString(), "waits");
    }

    void anyTextIsReadInTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const auto* piece : {"RF18 5390 ", "+++090/9337/55493+++", "Op 1 schreef ", "factuur ", "a1-", "> ", "Van: \n", "\n"}) {
            const QString text = QString::fromLatin1(piece).repeated(200'000 / static_cast<int>(qstrlen(piece)));
            QVERIFY(cluesIn({{}, {}, text.left(300), text}).words.size() <= 400);
        }
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "test_answer.moc"
