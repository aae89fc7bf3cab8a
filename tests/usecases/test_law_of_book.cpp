#include "core/storage/queries/timeline_queries.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/books.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/law_packs.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/own_rates.h"
#include "core/usecases/shipped_law.h"
#include "core/usecases/terms_sheet.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

// The law of a book: packs brought in over the shipped one, and the terms sheet with its hand-overs.
class TestLawOfBook final : public QObject {
    Q_OBJECT

    static QJsonObject shipped()
    {
        QFile file(u":/tegoed/law/rates.json"_s);
        TEGOED_ENSURE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    static QString written(const QString& name, const QJsonObject& pack)
    {
        const QString path = qEnvironmentVariable("TEGOED_SCRATCH") + u'/' + name;
        QFile file(path);
        TEGOED_ENSURE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(pack).toJson());
        return path;
    }
    /// The shipped pack with a rate of Dutch consumers for the first half of 2027, as of 4 January 2027.
    static QJsonObject nextHalfYear()
    {
        QJsonObject pack = shipped();
        QJsonObject meta = pack[u"meta"_s].toObject();
        QJsonObject known = meta[u"known_until"_s].toObject();
        known[u"nl_statutory"_s] = u"2027-06-30"_s;
        meta[u"known_until"_s] = known;
        meta[u"as_of"_s] = u"2027-01-04"_s;
        pack[u"meta"_s] = meta;
        QJsonArray rows = pack[u"nl_statutory"_s].toArray();
        QJsonObject row = rows.last().toObject();
        row[u"from"_s] = u"2027-01-01"_s;
        row[u"rate"_s] = u"5"_s;
        rows += row;
        pack[u"nl_statutory"_s] = rows;
        return pack;
    }

private Q_SLOTS:
    void aNewerPackIsTheLawOfThisBook_data() { addEngines(); }
    void aNewerPackIsTheLawOfThisBook()
    {
        LEDGER(ledger);
        const auto check = checkLawPack(ledger.session, written(u"law-2027.json"_s, nextHalfYear()));
        QVERIFY(check);
        QVERIFY2(check->pack.has_value(), check->problems.empty() ? "" : qPrintable(check->problems.front().where + u' ' + check->problems.front().expected));
        QStringList said;
        for (const LawChange& change : check->changes)
            said << (change.table ? rateTableCode(*change.table) : QString()) + u' ' + change.before + u' ' + change.after + (change.isPast ? u" past"_s : u""_s);
        QVERIFY2(said.contains(u"nl-statutory  5.00"_s), qPrintable(said.join(u'\n')));
        QVERIFY(!check->needsConfirmation());
        const auto done = importLawPack(ledger.session, *check, false);
        QVERIFY(done);
        const auto rate = lawOf(ledger.book.database())->rateOn(RateTable::NlStatutory, Date(2027, 1, 15));
        QVERIFY(std::holds_alternative<RateRow>(rate));
        QCOMPARE(std::get<RateRow>(rate).rate.ppm, 50'000);
        QCOMPARE(importLawPack(ledger.session, *checkLawPack(ledger.session, written(u"again.json"_s, nextHalfYear())), false).error().code, Error::Code::NothingToDo);
        QVERIFY(!lawInUse(ledger.session)->isShipped);
        QVERIFY(undo(ledger.session, *done));
        QVERIFY(std::holds_alternative<MissingRate>(lawOf(ledger.book.database())->rateOn(RateTable::NlStatutory, Date(2027, 1, 15))));
        QVERIFY(lawInUse(ledger.session)->isShipped);
        QVERIFY(!undo(ledger.session, *done));
        NoProgress silent;
        QCOMPARE(verifyBook(ledger.book.database(), silent)->problems.join(u"; "_s), QString());
    }

    void thePastChangesOnlyWhenConfirmed_data() { addEngines(); }
    void thePastChangesOnlyWhenConfirmed()
    {
        LEDGER(ledger);
        QJsonObject pack = nextHalfYear();
        QJsonArray rows = pack[u"nl_commercial"_s].toArray();
        QJsonObject row = rows[3].toObject();
        row[u"rate"_s] = u"1.5"_s;
        rows[3] = row;
        pack[u"nl_commercial"_s] = rows;
        const auto check = checkLawPack(ledger.session, written(u"past.json"_s, pack));
        QVERIFY(check && check->pack);
        QVERIFY(check->needsConfirmation());
        QCOMPARE(importLawPack(ledger.session, *check, false).error().arguments.value(0), u"law_pack_past"_s);
        QCOMPARE(lawOf(ledger.book.database())->tables().asOf, shippedLaw().tables().asOf);
        QVERIFY(importLawPack(ledger.session, *check, true));
        QCOMPARE(lawOf(ledger.book.database())->tables().asOf, Date(2027, 1, 4));
        // Back to the older one: also only with a person's word.
        const auto back = checkLawPack(ledger.session, written(u"back.json"_s, shipped()));
        QVERIFY(back && back->isOlder);
        QCOMPARE(importLawPack(ledger.session, *back, false).error().code, Error::Code::NotAllowed);
    }

    void whatIsNoPackIsRefusedWithEveryMistake_data() { addEngines(); }
    void whatIsNoPackIsRefusedWithEveryMistake()
    {
        LEDGER(ledger);
        QCOMPARE(checkLawPack(ledger.session, u"/nowhere/law.json"_s).error().code, Error::Code::FileNotFound);
        QJsonObject pack = nextHalfYear();
        QJsonArray rows = pack[u"be_commercial"_s].toArray();
        QJsonObject row = rows[0].toObject();
        row[u"from"_s] = u"2030-01-01"_s; // Not in order.
        row.remove(u"source"_s);
        rows[0] = row;
        pack[u"be_commercial"_s] = rows;
        const auto check = checkLawPack(ledger.session, written(u"broken.json"_s, pack));
        QVERIFY(check);
        QVERIFY(!check->pack);
        QVERIFY(!check->problems.empty());
        QCOMPARE(importLawPack(ledger.session, *check, true).error().code, Error::Code::InvalidInput);
        QVERIFY(looksLikeLawPack(written(u"looks.json"_s, pack)));
        QVERIFY(!looksLikeLawPack(written(u"other.json"_s, {{u"a"_s, 1}})));
    }

    /// The rate of Dutch consumers on a day, as the book works with it; "none".
    static QString rateOf(LedgerFixture& ledger, const Date& day)
    {
        const auto found = lawOf(ledger.book.database())->rateOn(RateTable::NlStatutory, day);
        const auto* row = std::get_if<RateRow>(&found);
        return row ? row->rate.toPercent() : u"none"_s;
    }
    static NewOwnRate nextHalf(std::int64_t ppm) { return {RateTable::NlStatutory, Date(2027, 1, 1), Date(2027, 6, 30), {ppm}, u"Stb. 2026, 500"_s}; }

    void aRateIsEnteredForDaysThePackDoesNotKnow_data() { addEngines(); }
    void aRateIsEnteredForDaysThePackDoesNotKnow()
    {
        LEDGER(ledger);
        const auto done = enterRate(ledger.session, nextHalf(45'000), false);
        QVERIFY(done);
        QCOMPARE(rateOf(ledger, Date(2027, 1, 1)), u"4.50"_s);
        QCOMPARE(rateOf(ledger, Date(2027, 6, 30)), u"4.50"_s);
        QCOMPARE(rateOf(ledger, Date(2027, 7, 1)), u"none"_s); // It does not go on by itself.
        QCOMPARE(lawOf(ledger.book.database())->lastKnownDay(RateTable::NlStatutory), Date(2027, 6, 30));
        const auto rates = ownRates(ledger.session);
        QVERIFY(rates);
        QCOMPARE(rates->size(), 1U);
        QCOMPARE(rates->front().row.source, u"Stb. 2026, 500"_s);
        QCOMPARE(rates->front().row.enteredBy, ledger.session.actor);
        QVERIFY(!rates->front().ofPack);
        REFUSED(enterRate(ledger.session, nextHalf(50'000), true), AlreadyExists);
        // A pack that knows these days does not replace what a person entered, but is shown beside it.
        QVERIFY(importLawPack(ledger.session, *checkLawPack(ledger.session, written(u"law-own.json"_s, nextHalfYear())), false));
        QCOMPARE(rateOf(ledger, Date(2027, 1, 15)), u"4.50"_s);
        QCOMPARE(ownRates(ledger.session)->front().ofPack, YearlyRate{50'000});
        QVERIFY(undo(ledger.session, *done));
        QCOMPARE(rateOf(ledger, Date(2027, 1, 15)), u"5.00"_s);
        QVERIFY(!undo(ledger.session, *done));
        NoProgress silent;
        QCOMPARE(verifyBook(ledger.book.database(), silent)->problems.join(u"; "_s), QString());
    }

    void aRateThatWasWorkedWithChangesOnlyWhenConfirmed_data() { addEngines(); }
    void aRateThatWasWorkedWithChangesOnlyWhenConfirmed()
    {
        LEDGER(ledger);
        NewOwnRate march{RateTable::NlStatutory, Date(2026, 3, 1), Date(2026, 3, 31), {35'000}, u"Stb. 2026, 1"_s};
        REFUSED(enterRate(ledger.session, march, false), NotAllowed);
        QVERIFY(ownRates(ledger.session)->empty());
        QCOMPARE(rateOf(ledger, Date(2026, 3, 15)), u"4.00"_s);
        QVERIFY(enterRate(ledger.session, march, true));
        QCOMPARE(rateOf(ledger, Date(2026, 3, 15)), u"3.50"_s);
        QCOMPARE(rateOf(ledger, Date(2026, 4, 1)), u"4.00"_s);
        const std::int64_t id = ownRates(ledger.session)->front().id;
        REFUSED(removeRate(ledger.session, id, false), NotAllowed);
        QCOMPARE(rateOf(ledger, Date(2026, 3, 15)), u"3.50"_s);
        const auto removed = removeRate(ledger.session, id, true);
        QVERIFY(removed);
        QCOMPARE(rateOf(ledger, Date(2026, 3, 15)), u"4.00"_s);
        REFUSED(removeRate(ledger.session, id, true), NotFound);
        QVERIFY(undo(ledger.session, *removed));
        QCOMPARE(rateOf(ledger, Date(2026, 3, 15)), u"3.50"_s);
        // Removed and entered anew: the removal cannot be taken back under it.
        const auto again = removeRate(ledger.session, id, true);
        QVERIFY(again && enterRate(ledger.session, march, true));
        REFUSED(undo(ledger.session, *again), DependsOnLater);
        // The same rate as the pack's changes nothing.
        NewOwnRate same{RateTable::NlStatutory, Date(2026, 2, 1), Date(2026, 2, 28), {40'000}, u"Stb. 2026, 2"_s};
        QVERIFY(enterRate(ledger.session, same, false));
        same.source = u"  "_s;
        REFUSED(enterRate(ledger.session, same, false), MissingInput);
        std::swap(march.from, march.until);
        REFUSED(enterRate(ledger.session, march, true), InvalidDate);
    }

    void theReminderStartsNinetyDaysBefore_data() { addEngines(); }
    void theReminderStartsNinetyDaysBefore()
    {
        LEDGER(ledger);
        const Date last = shippedLaw().lastKnownDay(RateTable::NlStatutory);
        const FixedClock before(last.plusDays(-91)), from(last.plusDays(-90));
        BookSession session{ledger.book.database(), before, ledger.session.random, u"test"_s, nullptr};
        QVERIFY(lawInUse(session)->ending.empty());
        BookSession later{ledger.book.database(), from, ledger.session.random, u"test"_s, nullptr};
        const auto use = lawInUse(later);
        QVERIFY(use && !use->ending.empty());
        for (const RateTable table : use->ending)
            QVERIFY(table == RateTable::NlStatutory || table == RateTable::NlCommercial); // Of the book's own country.
    }

    void theSheetSaysTheSettingsAndItsVersionGrowsWithThem_data() { addEngines(); }
    void theSheetSaysTheSettingsAndItsVersionGrowsWithThem()
    {
        LEDGER(ledger);
        QCOMPARE(makeTermsSheet(ledger.session).error().arguments.value(0), u"terms_not_agreed"_s);
        LegalSettings settings;
        settings.termsAgreed = true;
        settings.hasRetentionOfTitle = true;
        QVERIFY(saveLegalSettings(ledger.session, settings));
        const auto first = makeTermsSheet(ledger.session, u"nl"_s);
        QVERIFY2(first, first ? "" : qPrintable(first.error().arguments.join(u'|')));
        QCOMPARE(first->sheet.version, 1);
        QVERIFY(first->sheet.hasRetentionOfTitle && !first->sheet.hasInterestClause);
        QVERIFY(first->pdf.startsWith("%PDF"));
        QCOMPARE(makeTermsSheet(ledger.session, u"en"_s)->sheet.version, 1); // Another language says the same.
        settings.hasInterestClause = true;
        QVERIFY(saveLegalSettings(ledger.session, settings));
        QCOMPARE(makeTermsSheet(ledger.session)->sheet.version, 2);

        const DebtorId debtor = ledger.debtor(u"Bakkerij Zonnebloem"_s);
        QCOMPARE(recordHandover(ledger.session, debtor, Date(2026, 11, 2), u"pigeon"_s).error().code, Error::Code::InvalidInput);
        QCOMPARE(recordHandover(ledger.session, debtor, Date(2099, 1, 1), u"email"_s).error().code, Error::Code::InvalidDate);
        const auto done = recordHandover(ledger.session, debtor, Date(2026, 11, 2), u"quotation"_s, u"O-17"_s);
        QVERIFY(done);
        auto all = termsHandovers(ledger.session, debtor);
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QVERIFY(all->front().isCurrent);
        QCOMPARE(all->front().version, 2);
        settings.hasCostClause = true; // The one that was handed over is an earlier one now.
        QVERIFY(saveLegalSettings(ledger.session, settings));
        QVERIFY(!termsHandovers(ledger.session, debtor)->front().isCurrent);
        QVERIFY(undo(ledger.session, *done));
        QVERIFY(termsHandovers(ledger.session, debtor)->empty());
        QStringList kinds;
        for (const TimelineRow& event : TimelineQueries(ledger.book.database()).ofDebtor(debtor))
            kinds << event.kind;
        QVERIFY2(kinds.contains(u"terms_handed_over"_s) && kinds.contains(u"terms_taken_back"_s), qPrintable(kinds.join(u' ')));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // The sheet is painted.
    QGuiApplication app(argc, argv);
    TestLawOfBook test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_law_of_book.moc"
