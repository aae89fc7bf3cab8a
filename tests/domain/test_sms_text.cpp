#include "core/domain/message/sms_text.h"

#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

class TestSmsText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void length_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("left");
        const auto row = [](const char* name, const QString& text, const QString& alphabet, int units, int parts, int left) {
            QTest::newRow(name) << text << alphabet << units << parts << left;
        };
        const auto x = [](int count) { return QString(count, u'x'); };
        row("nothing", {}, u"gsm7"_s, 0, 0, 160);
        row("one letter", u"a"_s, u"gsm7"_s, 1, 1, 159);
        row("a full message", x(160), u"gsm7"_s, 160, 1, 0);
        row("one too many", x(161), u"gsm7"_s, 161, 2, 145);
        row("two full parts", x(306), u"gsm7"_s, 306, 2, 0);
        row("a third part", x(307), u"gsm7"_s, 307, 3, 152);
        row("a euro counts twice", u"€"_s, u"gsm7"_s, 2, 1, 158);
        row("the whole extension", u"^{}\\[~]|€\f"_s, u"gsm7"_s, 20, 1, 140);
        row("eighty euros fill a message", QString(80, u'€'), u"gsm7"_s, 160, 1, 0);
        row("a pair does not stand in two parts", x(152) + u"€"_s + x(10), u"gsm7"_s, 164, 2, 141);
        row("a pair that ends a part", x(151) + u"€"_s + x(10), u"gsm7"_s, 163, 2, 143);
        row("a pair moved makes a third part", x(152) + u"€"_s + x(151) + u"y"_s, u"gsm7"_s, 306, 3, 152);
        row("the letters of the alphabet", u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉÄÖÑÜ§¿äöñüà¡¤"_s, u"gsm7"_s, 44, 1, 116);
        row("an e with dots", u"financiële"_s, u"ucs2"_s, 10, 1, 60);
        row("a small c with cedilla", u"ç"_s, u"ucs2"_s, 1, 1, 69);
        row("a no-break space", u"€\u00A01"_s, u"ucs2"_s, 3, 1, 67);
        row("a backtick", u"`"_s, u"ucs2"_s, 1, 1, 69);
        row("seventy in Unicode", u"ë"_s + x(69), u"ucs2"_s, 70, 1, 0);
        row("seventy-one", u"ë"_s + x(70), u"ucs2"_s, 71, 2, 63);
        row("two full parts in Unicode", u"ë"_s + x(133), u"ucs2"_s, 134, 2, 0);
        row("a third in Unicode", u"ë"_s + x(134), u"ucs2"_s, 135, 3, 66);
        row("in Unicode a euro is one", u"ë€"_s, u"ucs2"_s, 2, 1, 68);
        row("a smile is two", u"\U0001F600"_s, u"ucs2"_s, 2, 1, 68);
        row("surrogates do not stand in two parts", x(66) + u"\U0001F600"_s + x(10), u"ucs2"_s, 78, 2, 55);
        row("half a surrogate is one", QString(QChar(0xD83D)), u"ucs2"_s, 1, 1, 69);
    }
    void length()
    {
        QFETCH(QString, text);
        const SmsLength length = smsLength(text);
        QTEST(length.alphabet == SmsAlphabet::Gsm7 ? u"gsm7"_s : u"ucs2"_s, "alphabet");
        QTEST(length.units, "units");
        QTEST(length.parts, "parts");
        QTEST(length.left, "left");
    }

    void whatForcesUnicodeIsListedOnce()
    {
        const QStringList expected{u"ë"_s, u"\U0001F600"_s, u"’"_s};
        QCOMPARE(smsLength(u"ë \U0001F600 ë ’ €"_s).outsideGsm7, expected);
    }

    void fitting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain stays") << u"Bel 010 000 0000, € 5 {x} é"_s << u"Bel 010 000 0000, € 5 {x} é"_s;
        QTest::newRow("accents") << u"financiële reçu Zoë ïêçáíóúâîôû ÊË"_s << u"financiele recu Zoe ieçaiouaiou EE"_s.replace(u"ç"_s, u"c"_s);
        QTest::newRow("quotes") << u"‘a’ “b” „c” ‚d‘ «e» `f´"_s << u"'a' \"b\" \"c\" 'd' \"e\" 'f'"_s;
        QTest::newRow("dashes") << u"a–b—c−d‑e"_s << u"a-b-c-d-e"_s;
        QTest::newRow("spaces") << u"€\u00A01\u202F000\u20095"_s << u"€ 1 000 5"_s;
        QTest::newRow("points") << u"Wacht…"_s << u"Wacht..."_s;
        QTest::newRow("a mark of its own") << u"cafe\u0301 zoe\u0308"_s << u"café zoe"_s;
        QTest::newRow("ligatures and letters") << u"ﬁnanciën œuvre Łódź"_s << u"financien oeuvre Lodz"_s;
        QTest::newRow("invisible ones go") << u"a\u200Bb\u00ADc"_s << u"abc"_s;
        QTest::newRow("others stay") << u"中 \U0001F600"_s << u"中 \U0001F600"_s;
    }
    void fitting()
    {
        QFETCH(QString, text);
        const FittedSms fit = fitted(text);
        QTEST(fit.text, "expected");
        QCOMPARE(fit.remaining.isEmpty(), isGsm7(fit.text));
        QCOMPARE(fitted(fit.text).text, fit.text); // Once is enough.
        QVERIFY(fitted(fit.text).replacements.empty());
    }

    void replacementsAreListed()
    {
        const FittedSms fit = fitted(u"ë’ë \U0001F600"_s);
        const std::vector<SmsReplacement> expected{{u"ë"_s, u"e"_s, 2}, {u"’"_s, u"'"_s, 1}};
        QCOMPARE(fit.replacements, expected);
        QCOMPARE(fit.remaining, QStringList{u"\U0001F600"_s});
    }

    /// Every text of up to three parts around the borders, against packing done the slow way.
    void partsAreFilledAsTheNetworkDoes()
    {
        for (int before = 140; before <= 165; ++before) {
            for (int euros = 0; euros <= 12; ++euros) {
                const QString text = QString(before, u'x') + QString(euros, u'€') + QString(20, u'y');
                const int septets = before + 2 * euros + 20;
                QStringList parts{QString()};
                int used = 0;
                for (const QChar letter : text) {
                    const int size = letter == u'€' ? 2 : 1;
                    if (used + size > 153) {
                        parts += QString();
                        used = 0;
                    }
                    parts.last() += letter;
                    used += size;
                }
                QCOMPARE(parts.join(QString()), text);
                QCOMPARE(smsLength(text).parts, septets <= 160 ? 1 : static_cast<int>(parts.size()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSmsText)
#include "test_sms_text.moc"
