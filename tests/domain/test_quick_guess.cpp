// Quick add: what a typed line is taken for, in both languages. Today is Thursday 26 November 2026.
#include "core/domain/agreement/quick_guess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

namespace {

const Date kToday(2026, 11, 26);

QString kindWord(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Note: return u"note"_s;
    case QuickKind::Call: return u"call"_s;
    case QuickKind::Promise: return u"promise"_s;
    case QuickKind::Deferral: return u"deferral"_s;
    case QuickKind::Dispute: break;
    }
    return u"dispute"_s;
}

QString callWord(CallHint call)
{
    switch (call) {
    case CallHint::None: return u"-"_s;
    case CallHint::NoAnswer: return u"no answer"_s;
    case CallHint::CallAgain: return u"again"_s;
    case CallHint::WrongNumber: break;
    }
    return u"wrong number"_s;
}

/// "promise by call 50000 2026-11-27 [2026-0098] <06 12345678> Garage Maes": what was found, left out where nothing was.
QString said(const QuickGuess& guess)
{
    QStringList parts{kindWord(guess.kind)};
    if (guess.isByCall)
        parts += u"by call"_s;
    if (guess.call != CallHint::None)
        parts += callWord(guess.call);
    if (guess.amount)
        parts += QString::number(guess.amount->minorUnits());
    if (guess.day)
        parts += guess.day->toIso();
    for (const QString& number : guess.invoices)
        parts += u'[' + number + u']';
    if (!guess.phone.isEmpty())
        parts += u'<' + guess.phone + u'>';
    if (!guess.names.isEmpty())
        parts += guess.names.join(u' ');
    return parts.join(u", "_s);
}

} // namespace

class TestQuickGuess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsTakenForWhatItSays_data();
    void aLineIsTakenForWhatItSays();
    void everyWeekdayLiesAhead();
};

void TestQuickGuess::aLineIsTakenForWhatItSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto nl = [](const char* text, const char* expected) { QTest::addRow("nl: %s", text) << u"nl"_s << QString::fromUtf8(text) << QString::fromUtf8(expected); };
    const auto en = [](const char* text, const char* expected) { QTest::addRow("en: %s", text) << u"en"_s << QString::fromUtf8(text) << QString::fromUtf8(expected); };
    nl("", "note");
    nl("stuurt een kopie van de order", "note, stuurt kopie order");
    // Promises: an amount and a day, with or without a verb.
    nl("Garage Maes betaalt vrijdag 500", "promise, 50000, 2026-11-27, Garage Maes");
    nl("betaalt € 1.210,50 op 4 december", "promise, 121050, 2026-12-04");
    nl("500 euro eind van deze maand", "promise, 50000, 2026-11-30");
    nl("€500 morgen", "promise, 50000, 2026-11-27");
    nl("2026-0098 betaalt volgende week vrijdag", "promise, 2026-12-04, [2026-0098]");
    nl("gebeld, betaalt 1.210 over 14 dagen", "promise, by call, 121000, 2026-12-10");
    nl("belooft volgende week te betalen", "promise, 2026-12-04");
    nl("maakt over 31-12", "promise, 2026-12-31, maakt");
    nl("betaalt binnenkort", "promise, binnenkort"); // The day is still asked for.
    // What is no promise.
    nl("betaalt niet", "note");
    nl("wil niet betalen voor vrijdag", "note, 2026-11-27");
    nl("heeft 500 betaald", "note, 500 betaald"); // The past: a payment, which has its own place.
    nl("bestelling 4711 komt maandag", "note, 2026-11-30, bestelling 4711 komt"); // A number of something.
    // Calls.
    nl("belt vrijdag terug", "call, by call, again, 2026-11-27");
    nl("terugbellen over 3 dagen", "call, by call, again, 2026-11-29");
    nl("geen gehoor", "call, by call, no answer, geen gehoor");
    nl("voicemail ingesproken bij Zonneveld", "call, by call, no answer, ingesproken bij Zonneveld");
    nl("06-12345678", "call, by call, <06-12345678>");
    nl("06 1234 5678 Jan gesproken", "call, by call, <06 1234 5678>, Jan");
    nl("+32 470 12 34 56 verkeerd nummer", "call, by call, wrong number, <+32 470 12 34 56>, verkeerd");
    nl("nummer klopt niet", "call, by call, wrong number, klopt");
    // Disputes and deferrals go before what else stands there.
    nl("2026-0101 betwist, levering klopt niet", "dispute, [2026-0101], levering klopt");
    nl("niet akkoord met € 242,00", "dispute, 24200, akkoord");
    nl("gebeld: heeft een klacht", "dispute, by call");
    nl("uitstel tot 15-12", "deferral, 2026-12-15");
    nl("vraagt meer tijd tot eind december, betaalt 100", "deferral, 10000, vraagt meer tijd eind december");
    // English.
    en("Garage Maes pays 500 on Friday", "promise, 50000, 2026-11-27, Garage Maes");
    en("will pay €1,210.50 by 4 December", "promise, 121050, 2026-12-04");
    en("promised 500 in 2 weeks by phone, called", "promise, by call, 50000, 2026-12-10, phone");
    en("pays 1.210 tomorrow", "promise, 2026-11-27, 1.210"); // Which is it, in English? Not guessed.
    en("will not pay", "note");
    en("calls back on Monday", "call, by call, again, 2026-11-30");
    en("no answer", "call, by call, no answer, no answer");
    en("wrong number", "call, by call, wrong number, wrong");
    en("disputes 2026-0101", "dispute, [2026-0101]");
    en("asks for more time until 15 December", "deferral, 2026-12-15, asks more time");
    en("Extension until end of next month", "deferral, 2026-12-31");
    // The words of the other language are understood as well, its figures are not.
    en("Maes betaalt vrijdag 500", "promise, 50000, 2026-11-27, Maes");
    nl("Maes pays Friday 1,210.50", "promise, 2026-11-27, Maes 1,210.50");
}

void TestQuickGuess::aLineIsTakenForWhatItSays()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QuickQuestion question;
    question.today = kToday;
    question.language = *textLanguage(language);
    question.isInvoice = [](const QString& number) { return number == u"2026-0098" || number == u"2026-0101"; };
    QCOMPARE(said(guessQuickAdd(text, question)), expected);
}

void TestQuickGuess::everyWeekdayLiesAhead()
{
    const QStringList days{u"maandag"_s, u"dinsdag"_s, u"woensdag"_s, u"donderdag"_s, u"vrijdag"_s, u"zaterdag"_s, u"zondag"_s};
    for (int from = 0; from < 7; ++from) {
        for (int wanted = 0; wanted < 7; ++wanted) {
            QuickQuestion question;
            question.today = kToday.plusDays(from);
            const QuickGuess guess = guessQuickAdd(u"betaalt "_s + days[wanted], question);
            QVERIFY(guess.day && *guess.day > question.today && *guess.day <= question.today.plusDays(7));
            QCOMPARE(guess.day->isoWeekday(), wanted + 1);
        }
    }
}

QTEST_APPLESS_MAIN(TestQuickGuess)
#include "test_quick_guess.moc"
