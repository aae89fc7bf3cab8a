#include "core/usecases/books.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/messages/preview_text.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/shipped_texts.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const TextKey kReminder{u"reminder_1"_s, Channel::Email, u"nl"_s, std::nullopt};

TemplateText textIn(Database& database, const TextKey& key)
{
    const auto library = bookTexts(database);
    TEGOED_ENSURE(library.hasValue());
    const TemplateText* found = library->find(key);
    TEGOED_ENSURE(found != nullptr);
    return *found;
}

/// The reminder with a sentence of one's own before it.
TemplateText ownReminder(Database& database, const QString& sentence)
{
    TemplateText text = textIn(database, kReminder);
    text.body = sentence + u"\n\n"_s + text.body;
    return text;
}

qint64 rowsOf(Database& database)
{
    Statement count(database, u"SELECT COUNT(*) FROM template_text"_s);
    return count.next() ? count.integer(0) : -1;
}

} // namespace

class TestTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewBookHasTheShippedTexts_data() { addEngines(); }
    void aNewBookHasTheShippedTexts()
    {
        QFETCH(QString, engine);
        const auto address = newAddress(engine);
        if (!address)
            QSKIP("not run: no PostgreSQL server on this machine");
        const FixedClock clock(day("2026-11-25"));
        SeededRandom random(7);
        const auto database = createBook(*address, {}, clock, random);
        QVERIFY(database);
        QCOMPARE(rowsOf(**database), static_cast<qint64>(shippedTexts().texts().size()));
        const auto versions = textVersions(**database, kReminder);
        QVERIFY(versions);
        QCOMPARE(versions->size(), std::size_t(1));
        QVERIFY(versions->front().actor.isEmpty()); // It came with the program.
        QCOMPARE(versions->front().text, *shippedTexts().find(kReminder));
        BookSession session{**database, clock, random, u"ann"_s};
        const auto again = seedTexts(session);
        QVERIFY(again);
        QCOMPARE(*again, 0);
    }

    void anOlderBookGetsThemOnce_data() { addEngines(); }
    void anOlderBookGetsThemOnce()
    {
        LEDGER(ledger); // Made without the use case: no texts.
        const auto own = saveText(ledger.session, ownReminder(ledger.book, u"Even dit vooraf."_s));
        QVERIFY(own);
        const auto shipped = static_cast<int>(shippedTexts().texts().size());
        const auto seeded = seedTexts(ledger.session);
        QVERIFY(seeded);
        QCOMPARE(*seeded, shipped - 1); // The own version stays on top.
        QVERIFY(textIn(ledger.book, kReminder).body.startsWith(u"Even dit vooraf."_s));
        const std::size_t told = ledger.published.size();
        QCOMPARE(*seedTexts(ledger.session), 0);
        QCOMPARE(rowsOf(ledger.book), shipped);
        QCOMPARE(ledger.published.size(), told);
    }

    void savingKeepsEveryVersion_data() { addEngines(); }
    void savingKeepsEveryVersion()
    {
        LEDGER(ledger);
        QCOMPARE(*seedTexts(ledger.session), static_cast<int>(shippedTexts().texts().size()));
        const TemplateText original = textIn(ledger.book, kReminder);
        const TemplateText own = ownReminder(ledger.book, u"Wij hopen dat het goed met u gaat."_s);
        const auto saved = saveText(ledger.session, own);
        QVERIFY(saved);
        QCOMPARE(saved->version, 2);
        QVERIFY(ledger.published.back().book);
        QCOMPARE(textIn(ledger.book, kReminder), own);
        REFUSED(saveText(ledger.session, own), NothingToDo);
        const auto versions = textVersions(ledger.book, kReminder);
        QVERIFY(versions);
        QCOMPARE(versions->size(), std::size_t(2));
        QCOMPARE(versions->at(0).version, 2);
        QCOMPARE(versions->at(0).actor, u"ann"_s);
        QCOMPARE(versions->at(0).createdAt, u"2026-11-25T12:00:00.000Z"_s);
        QCOMPARE(versions->at(0).text, own);
        QCOMPARE(versions->at(1).text, original);
        // Undone: the text before is the newest again, and both are still there to read.
        QVERIFY(undo(ledger.session, saved->undo));
        QCOMPARE(textIn(ledger.book, kReminder), original);
        QCOMPARE(textVersions(ledger.book, kReminder)->size(), std::size_t(3));
        REFUSED(undo(ledger.session, saved->undo), DependsOnLater);
    }

    void theOriginalComesBack_data() { addEngines(); }
    void theOriginalComesBack()
    {
        LEDGER(ledger);
        REFUSED(restoreOriginalText(ledger.session, kReminder), NothingToDo);
        QVERIFY(saveText(ledger.session, ownReminder(ledger.book, u"Beste klant."_s)));
        const auto restored = restoreOriginalText(ledger.session, kReminder);
        QVERIFY(restored);
        QCOMPARE(textIn(ledger.book, kReminder), *shippedTexts().find(kReminder));
        QVERIFY(undo(ledger.session, restored->undo));
        QVERIFY(textIn(ledger.book, kReminder).body.startsWith(u"Beste klant."_s));
        REFUSED(restoreOriginalText(ledger.session, TextKey{u"reminder_1"_s, Channel::Email, u"fr"_s, std::nullopt}), NotFound);
    }

    void aBrokenTextIsNotSaved_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("arguments"); // Line, column, problem, thing, suggestion.
        for (const char* engine : {"SQLite", "PostgreSQL"}) {
            const QString name = QString::fromLatin1(engine);
            QTest::newRow(qPrintable(name + u": a field nobody knows"_s))
                << name << u"Betaal aan {{payment.ibna}}."_s << QStringList{u"1"_s, u"12"_s, u"unknown_field"_s, u"payment.ibna"_s, u"payment.iban"_s};
            QTest::newRow(qPrintable(name + u": a section left open"_s))
                << name << u"{{#payment.link}}Betaal online."_s << QStringList{u"1"_s, u"1"_s, u"unclosed_section"_s, u"payment.link"_s};
            QTest::newRow(qPrintable(name + u": a block nobody knows"_s))
                << name << u"{{> paay}}"_s << QStringList{u"1"_s, u"1"_s, u"unknown_block"_s, u"paay"_s, u"pay"_s};
        }
    }
    void aBrokenTextIsNotSaved()
    {
        LEDGER(ledger);
        QFETCH(QString, sentence);
        QFETCH(QStringList, arguments);
        const auto saved = saveText(ledger.session, ownReminder(ledger.book, sentence));
        QVERIFY(!saved);
        QCOMPARE(static_cast<int>(saved.error().code), static_cast<int>(Error::Code::TemplateBroken));
        QCOMPARE(saved.error().arguments.value(0), kReminder.code());
        QCOMPARE(saved.error().arguments.sliced(1, arguments.size()), arguments);
        QCOMPARE(rowsOf(ledger.book), 0);
    }

    void anotherLanguageByCopying_data() { addEngines(); }
    void anotherLanguageByCopying()
    {
        LEDGER(ledger);
        REFUSED(copyLanguage(ledger.session, u"nl"_s, u"en"_s), AlreadyExists);
        REFUSED(copyLanguage(ledger.session, u"de"_s, u"fr"_s), NotFound);
        REFUSED(copyLanguage(ledger.session, u"nl"_s, u"FR"_s), InvalidInput);
        const auto copied = copyLanguage(ledger.session, u"en"_s, u"fr"_s);
        QVERIFY(copied);
        const auto library = bookTexts(ledger.book);
        qsizetype english = 0;
        for (const TemplateText& text : library->texts()) {
            if (text.key.language == u"en"_s)
                ++english;
        }
        QCOMPARE(*copied, english);
        QCOMPARE(library->languages(), QStringList({u"nl"_s, u"en"_s, u"fr"_s}));
        // What was copied can be sent as it is: texts, blocks and the words per country are all there.
        for (const TextFinding& finding : checkTexts(*library, [](const MessageRequest& request) { return sampleData().values(request); }))
            QVERIFY2(!finding.blocks, qPrintable(finding.problem.where + u' ' + finding.problem.problem + u' ' + finding.problem.thing));
        QCOMPARE(library->terms().value(u"term.dueDate"_s, u"fr"_s, Terms::Country::Belgium), u"due date"_s);
        // And translated, the original language stays as it was.
        const TermKey term{u"term.dueDate"_s, u"fr"_s, Terms::Country::Belgium};
        const auto word = saveTerm(ledger.session, term, u"  date d’échéance "_s);
        QVERIFY(word);
        QCOMPARE(bookTexts(ledger.book)->terms().value(term.name, u"fr"_s, Terms::Country::Belgium), u"date d’échéance"_s);
        QCOMPARE(bookTexts(ledger.book)->terms().value(term.name, u"en"_s, Terms::Country::Belgium), u"due date"_s);
        REFUSED(saveTerm(ledger.session, term, u" "_s), MissingInput);
        REFUSED(saveTerm(ledger.session, TermKey{u"term.nothing"_s, u"fr"_s, Terms::Country::Other}, u"x"_s), NotFound);
        QVERIFY(undo(ledger.session, *word));
        QCOMPARE(bookTexts(ledger.book)->terms().value(term.name, u"fr"_s, Terms::Country::Belgium), u"due date"_s);
    }

    void aLanguageSwitchedOffIsNeverUsed_data() { addEngines(); }
    void aLanguageSwitchedOffIsNeverUsed()
    {
        LEDGER(ledger);
        const auto off = useLanguage(ledger.session, u"en"_s, false);
        QVERIFY(off);
        const auto library = bookTexts(ledger.book);
        QCOMPARE(library->languages(), QStringList{u"nl"_s});
        QCOMPARE(library->allLanguages(), QStringList({u"nl"_s, u"en"_s}));
        REFUSED(library->choose(Stage::Reminder1, Channel::Email, u"en"_s, LegalTrack::NlB2b), NoTextInLanguage);
        QVERIFY(library->find({u"reminder_1"_s, Channel::Email, u"en"_s, std::nullopt})); // Still there to edit.
        REFUSED(useLanguage(ledger.session, u"en"_s, false), NothingToDo);
        REFUSED(useLanguage(ledger.session, u"nl"_s, false), NotAllowed); // Nothing could be sent any more.
        REFUSED(useLanguage(ledger.session, u"de"_s, true), NotFound);
        QVERIFY(undo(ledger.session, *off));
        QCOMPARE(bookTexts(ledger.book)->languages(), QStringList({u"nl"_s, u"en"_s}));
        REFUSED(undo(ledger.session, *off), DependsOnLater);
    }

    void thePreviewShowsADebtorsOwnValues_data() { addEngines(); }
    void thePreviewShowsADebtorsOwnValues()
    {
        LEDGER(ledger);
        OwnCompany company = BookQueries(ledger.book).info().company;
        company.name = u"Jansen Techniek"_s;
        company.iban = u"NL91ABNA0417164300"_s;
        company.address.countryCode = u"NL"_s;
        company.email = u"a@jansen.example"_s;
        company.phone = u"010 000 0000"_s;
        company.contactName = u"Kim Jansen"_s;
        QVERIFY(saveOwnCompany(ledger.session, company));
        const DebtorId debtor = ledger.debtor(u"Garage <Maes> bv"_s);
        ledger.invoice(debtor, u"2026-0042"_s, 123'456, "2026-10-01");
        const auto library = bookTexts(ledger.book);
        const TemplateText text = ownReminder(ledger.book, u"Bericht voor {{debtor.name}}."_s);
        const MessageRequest request = usualRequest(*library, kReminder);
        QCOMPARE(static_cast<int>(request.stage), static_cast<int>(Stage::Reminder1));
        const auto preview = previewText(ledger.session, *library, text, request, debtor);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().arguments.join(u' ')));
        QVERIFY(preview->text.plain.startsWith(u"Bericht voor Garage <Maes> bv."_s));
        QVERIFY(preview->text.plain.contains(u"2026-0042"_s));
        QVERIFY(preview->text.plain.contains(u"1.234,56"_s));
        QVERIFY(preview->html.contains("Garage &lt;Maes&gt; bv"));
        QCOMPARE(preview->recipient, u"Garage <Maes> bv"_s);
        // Without a debtor: the example values; nothing was saved by looking.
        const auto sample = previewText(ledger.session, *library, text, request, DebtorId{});
        QVERIFY(sample);
        QVERIFY(sample->text.plain.contains(u"Bakkerij Zonneveld"_s));
        QCOMPARE(rowsOf(ledger.book), 0);
        const auto broken = previewText(ledger.session, *library, ownReminder(ledger.book, u"{{debtor.nam}}"_s), request, debtor);
        REFUSED(broken, TemplateBroken);
    }

    void everyTextAndBlockHasAPreview()
    {
        const QString engine = u"SQLite"_s;
        const auto made = newBook(engine);
        QVERIFY(made);
        const FixedClock clock(day("2026-11-25"));
        SeededRandom random(7);
        BookSession session{*made, clock, random, u"ann"_s};
        for (const TemplateText& text : shippedTexts().texts()) {
            const auto preview = previewText(session, shippedTexts(), text, usualRequest(shippedTexts(), text.key), DebtorId{});
            QVERIFY2(preview, qPrintable(text.key.code() + u": "_s + (preview ? QString() : preview.error().arguments.join(u' '))));
            QVERIFY2(!preview->text.plain.isEmpty() || text.key.isBlock(), qPrintable(text.key.code()));
            QVERIFY2((text.key.channel == Channel::Sms) == (preview->sms.parts > 0), qPrintable(text.key.code()));
        }
    }
};

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
