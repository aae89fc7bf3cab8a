#include "core/storage/queries/book_queries.h"
#include "core/usecases/undo.h"
#include "tests/usecases/ledger_fixture.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

class TestDebtors final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingOpensACaseAndTellsIt_data() { addEngines(); }
    void addingOpensACaseAndTellsIt()
    {
        LEDGER(ledger);
        DebtorData data;
        data.name = u"  Garage   Maes nv "_s;
        data.number = u"10023"_s;
        data.email = u"facturen@maes.example"_s;
        data.address.countryCode = u"be"_s;
        data.kind = PartyKind::Business;
        const auto added = addDebtor(ledger.session, data);
        QVERIFY(added);
        const auto detail = DebtorQueries(ledger.book).detail(added->id, ledger.clock.today());
        QCOMPARE(detail->data.name, u"Garage Maes nv"_s);
        QCOMPARE(detail->data.address.countryCode, u"BE"_s);
        QVERIFY(detail->track == LegalTrack::BeB2b);
        QCOMPARE(ledger.eventsOf(added->id), (QStringList{u"case_opened"_s, u"debtor_added"_s}));
        QCOMPARE(ledger.published.size(), 1U);
        QCOMPARE(ledger.published.front().debtors, std::vector{added->id});
    }

    void debtorsMoveToAGroupByItsName_data() { addEngines(); }
    void debtorsMoveToAGroupByItsName()
    {
        LEDGER(ledger);
        const auto groupOf = [&](DebtorId id) { return DebtorQueries(ledger.book).detail(id, ledger.clock.today())->groupName; };
        DebtorData data;
        data.name = u"Een"_s;
        const DebtorId one = addDebtor(ledger.session, data, u"  Goede   betalers "_s)->id;
        data.name = u"Twee"_s;
        const DebtorId two = addDebtor(ledger.session, data)->id;
        QCOMPARE(groupOf(one), u"Goede betalers"_s);
        QCOMPARE(groupOf(two), QString());

        // Whatever the letters: one group. Who is in it already is left alone.
        const auto moved = moveToGroup(ledger.session, {one, two}, u"goede BETALERS"_s);
        QVERIFY(moved);
        QCOMPARE(groupOf(two), u"Goede betalers"_s);
        QCOMPARE(ledger.published.back().debtors, std::vector{two});
        QCOMPARE(BookQueries(ledger.book).customerGroups().size(), 1U);
        QCOMPARE(ledger.eventsOf(two).last(), u"debtor_changed"_s);
        const auto again = moveToGroup(ledger.session, {one, two}, u"Goede betalers"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::NothingToDo);

        const auto out = moveToGroup(ledger.session, {one, two}, QString());
        QVERIFY(out);
        QCOMPARE(groupOf(one), QString());
        QVERIFY(undo(ledger.session, *out)); // Both at once.
        QCOMPARE(groupOf(one) + u'|' + groupOf(two), u"Goede betalers|Goede betalers"_s);

        // In the form of one debtor, in the same act as what else was typed.
        const auto detail = DebtorQueries(ledger.book).detail(two, ledger.clock.today());
        DebtorData typed = detail->data;
        typed.name = u"Twee bv"_s;
        const auto edited = editDebtor(ledger.session, two, detail->version, typed, u"Overheid"_s);
        QVERIFY(edited);
        QCOMPARE(groupOf(two), u"Overheid"_s);
        QVERIFY(undo(ledger.session, edited->undo));
        QCOMPARE(groupOf(two), u"Goede betalers"_s);
        const auto unknown = moveToGroup(ledger.session, {DebtorId{999}}, u"x"_s);
        QVERIFY(!unknown && unknown.error().code == Error::Code::NotFound);
    }

    void whatIsNoDebtorIsRefused_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            const auto row = [&](const char* name, const QString& field, const QString& value, Error::Code code) {
                QTest::addRow("%s: %s", engine, name) << QString::fromLatin1(engine) << field << value << static_cast<int>(code);
            };
            row("no name", u"name"_s, u"  "_s, Error::Code::MissingInput);
            row("a number that is taken", u"number"_s, u"1"_s, Error::Code::AlreadyExists);
            row("an address without a domain", u"email"_s, u"ann@"_s, Error::Code::InvalidEmail);
            row("an account number with a wrong digit", u"iban"_s, u"NL64VRBD0123456788"_s, Error::Code::InvalidIban);
            row("a country of three letters", u"country"_s, u"NLD"_s, Error::Code::InvalidInput);
        }
    }
    void whatIsNoDebtorIsRefused()
    {
        LEDGER(ledger);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, code);
        DebtorData first;
        first.name = u"First"_s;
        first.number = u"1"_s;
        QVERIFY(addDebtor(ledger.session, first));
        DebtorData data;
        data.name = u"Second"_s;
        (field == "name"_L1 ? data.name : field == "number"_L1 ? data.number : field == "email"_L1 ? data.email
                                : field == "iban"_L1 ? data.iban : data.address.countryCode) = value;
        const auto refused = addDebtor(ledger.session, data);
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().code), code);
        QCOMPARE(DebtorQueries(ledger.book).count(), 1);
        QCOMPARE(ledger.published.size(), 1U); // Of the first one only.
    }

    void anEditTellsWhichFieldsChanged_data() { addEngines(); }
    void anEditTellsWhichFieldsChanged()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"Zonneveld"_s);
        auto before = DebtorQueries(ledger.book).detail(id, ledger.clock.today());
        DebtorData data = before->data;
        data.email = u"info@zonneveld.example"_s;
        data.creditLimit = euro(500'000);
        QVERIFY(editDebtor(ledger.session, id, before->version, data));
        const TimelineRow event = TimelineQueries(ledger.book).ofDebtor(id).front();
        QCOMPARE(event.kind, u"debtor_changed"_s);
        QCOMPARE(event.body.value("fields"_L1).toArray(), (QJsonArray{u"credit_limit"_s, u"credit_limit_currency"_s, u"email"_s}));
        QCOMPARE(event.body.value("new_email"_L1).toString(), u"info@zonneveld.example"_s);
    }

    void theSecondOfTwoEditorsSeesAConflict_data() { addEngines(); }
    void theSecondOfTwoEditorsSeesAConflict()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"Zonneveld"_s);
        const auto opened = DebtorQueries(ledger.book).detail(id, ledger.clock.today());
        DebtorData first = opened->data;
        first.email = u"a@zonneveld.example"_s;
        QVERIFY(editDebtor(ledger.session, id, opened->version, first));
        DebtorData second = opened->data;
        second.phone = u"+31100000001"_s;
        REFUSED(editDebtor(ledger.session, id, opened->version, second), Conflict);
        const auto now = DebtorQueries(ledger.book).detail(id, ledger.clock.today());
        QCOMPARE(now->data.email, first.email); // Never last-write-wins.
        QVERIFY(now->data.phone.isEmpty());
    }

    void undoingAnEditBringsEveryFieldBack_data() { addEngines(); }
    void undoingAnEditBringsEveryFieldBack()
    {
        LEDGER(ledger);
        DebtorData data;
        data.name = u"Zoë \"de\" Groot"_s;
        data.number = u"7"_s;
        data.kindReason = u"none"_s;
        data.address = {u"Dijk 1"_s, u"1000 AA"_s, u"Gouda"_s, u"NL"_s};
        data.creditLimit = Money(12'345, *Currency::fromCode(u"GBP"));
        data.paymentTermDays = 14;
        data.status = DebtorStatus::DebtSettlement;
        data.note = u"Two\nlines"_s;
        const auto added = addDebtor(ledger.session, data);
        const auto before = DebtorQueries(ledger.book).detail(added->id, ledger.clock.today());
        DebtorData other;
        other.name = u"Someone else"_s;
        other.kind = PartyKind::Business;
        other.kindAssumed = false;
        const auto edited = editDebtor(ledger.session, added->id, before->version, other);
        QVERIFY(edited);
        QVERIFY(undo(ledger.session, edited->undo));
        QVERIFY(DebtorQueries(ledger.book).detail(added->id, ledger.clock.today())->data == before->data);
        REFUSED(undo(ledger.session, edited->undo), DependsOnLater); // The second time something was done since: the undo.
    }

    void undoingAnAddedDebtorNeedsItToBeUnused_data() { addEngines(); }
    void undoingAnAddedDebtorNeedsItToBeUnused()
    {
        LEDGER(ledger);
        DebtorData data;
        data.name = u"Short visit"_s;
        data.number = u"9"_s;
        const auto added = addDebtor(ledger.session, data);
        DebtorData other;
        other.name = u"Used"_s;
        const auto used = addDebtor(ledger.session, other);
        ledger.invoice(used->id, u"1"_s, 100);
        REFUSED(undo(ledger.session, used->undo), DependsOnLater);
        QVERIFY(undo(ledger.session, added->undo));
        QVERIFY(DebtorQueries(ledger.book).list({}, DebtorSort::Name, SortOrder::Ascending, ledger.clock.today()).ids == std::vector{used->id});
        QVERIFY(addDebtor(ledger.session, data)); // Its number is free again.
    }

    void kindsAreSettledInBulkAndBack_data() { addEngines(); }
    void kindsAreSettledInBulkAndBack()
    {
        LEDGER(ledger);
        const std::vector ids{ledger.debtor(u"A"_s), ledger.debtor(u"B"_s)};
        QCOMPARE(DebtorQueries(ledger.book).kindAssumedCount(), 2);
        const auto settled = settlePartyKind(ledger.session, ids, PartyKind::Business);
        QVERIFY(settled);
        QCOMPARE(DebtorQueries(ledger.book).kindAssumedCount(), 0);
        QVERIFY(DebtorQueries(ledger.book).detail(ids[1], ledger.clock.today())->track == LegalTrack::NlB2b);
        REFUSED(settlePartyKind(ledger.session, ids, PartyKind::Business), NothingToDo);
        QVERIFY(undo(ledger.session, *settled));
        QCOMPARE(DebtorQueries(ledger.book).kindAssumedCount(), 2);
        QVERIFY(DebtorQueries(ledger.book).detail(ids[1], ledger.clock.today())->track == LegalTrack::NlB2c);
    }

    void mergingShowsTheUnionAndUnmergeRestores_data() { addEngines(); }
    void mergingShowsTheUnionAndUnmergeRestores()
    {
        LEDGER(ledger);
        const DebtorId into = ledger.debtor(u"Van Dam B.V."_s);
        const DebtorId from = ledger.debtor(u"Schilder van Dam"_s);
        ledger.invoice(into, u"1"_s, 10'000);
        ledger.invoice(from, u"2"_s, 2'500);
        const QStringList ownBefore = ledger.eventsOf(from);
        const auto merged = mergeDebtors(ledger.session, into, from);
        QVERIFY(merged);
        const auto shown = DebtorQueries(ledger.book).detail(into, ledger.clock.today());
        QCOMPARE(shown->open, std::vector{euro(12'500)});
        QCOMPARE(shown->mergedDebtors, std::vector{from});
        QVERIFY(ledger.eventsOf(into).contains(u"debtor_merged"_s));
        QCOMPARE(ledger.eventsOf(into).count(u"invoice_added"_s), 2); // The union.
        REFUSED(mergeDebtors(ledger.session, into, from), NothingToDo);
        REFUSED(mergeDebtors(ledger.session, from, into), NothingToDo); // Never a ring.

        QVERIFY(undo(ledger.session, *merged));
        QCOMPARE(DebtorQueries(ledger.book).detail(into, ledger.clock.today())->open, std::vector{euro(10'000)});
        QCOMPARE(DebtorQueries(ledger.book).detail(from, ledger.clock.today())->open, std::vector{euro(2'500)});
        QCOMPARE(ledger.eventsOf(from), ownBefore + QStringList({u"debtor_merged"_s, u"debtor_unmerged"_s}));
        REFUSED(unmergeDebtor(ledger.session, from), NothingToDo);
    }

    void mergingADebtorThatHasMergedOnesMovesThemAlong_data() { addEngines(); }
    void mergingADebtorThatHasMergedOnesMovesThemAlong()
    {
        LEDGER(ledger);
        const DebtorId a = ledger.debtor(u"A"_s);
        const DebtorId b = ledger.debtor(u"B"_s);
        const DebtorId c = ledger.debtor(u"C"_s);
        ledger.invoice(c, u"3"_s, 700);
        QVERIFY(mergeDebtors(ledger.session, b, c));
        QVERIFY(mergeDebtors(ledger.session, a, b));
        QCOMPARE(DebtorQueries(ledger.book).detail(a, ledger.clock.today())->open, std::vector{euro(700)});
        QVERIFY(unmergeDebtor(ledger.session, b)); // Takes C along, as it was before.
        QVERIFY(DebtorQueries(ledger.book).detail(a, ledger.clock.today())->open.empty());
        QCOMPARE(DebtorQueries(ledger.book).detail(b, ledger.clock.today())->mergedDebtors, std::vector{c});
        QCOMPARE(DebtorQueries(ledger.book).detail(b, ledger.clock.today())->open, std::vector{euro(700)});
    }

    void moneyUsedAcrossAMergeKeepsItTogether_data() { addEngines(); }
    void moneyUsedAcrossAMergeKeepsItTogether()
    {
        LEDGER(ledger);
        const DebtorId into = ledger.debtor(u"A"_s);
        const DebtorId from = ledger.debtor(u"B"_s);
        const InvoiceId invoice = ledger.invoice(from, u"2"_s, 2'500);
        REFUSED(addPayment(ledger.session, {into, day("2026-11-06"), euro(2'500), {}, {}}, {{invoice, euro(2'500)}}), NotAllowed);
        QVERIFY(mergeDebtors(ledger.session, into, from));
        const PaymentSaved paid = ledger.payment(into, 2'500, {{invoice, euro(2'500)}});
        QVERIFY(ledger.eventsOf(from).contains(u"allocated"_s)); // Told in the case of the invoice too.
        REFUSED(unmergeDebtor(ledger.session, from), DependsOnLater);
        QVERIFY(undo(ledger.session, paid.undo));
        QVERIFY(unmergeDebtor(ledger.session, from));
    }

    void contactsComeChangeAndGo_data() { addEngines(); }
    void contactsComeChangeAndGo()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"A"_s);
        REFUSED(addContact(ledger.session, id, {u" "_s, u"inkoop"_s, {}, {}}), MissingInput);
        REFUSED(addContact(ledger.session, id, {u"Ria"_s, {}, u"ria at home"_s, {}}), InvalidEmail);
        const auto contact = addContact(ledger.session, id, {u"Ria Mol"_s, u"inkoop"_s, u"ria@a.example"_s, {}});
        QVERIFY(contact);
        QVERIFY(editContact(ledger.session, *contact, {u"Ria Mol"_s, u"crediteuren"_s, u"ria@a.example"_s, {}}));
        QCOMPARE(DebtorQueries(ledger.book).detail(id, ledger.clock.today())->contacts.front().data.role, u"crediteuren"_s);
        QVERIFY(removeContact(ledger.session, *contact));
        QVERIFY(DebtorQueries(ledger.book).detail(id, ledger.clock.today())->contacts.empty());
        REFUSED(removeContact(ledger.session, *contact), NotFound);
        QCOMPARE(ledger.eventsOf(id).mid(2), (QStringList{u"contact_added"_s, u"contact_changed"_s, u"contact_removed"_s}));
    }

    void notesNeedText_data() { addEngines(); }
    void notesNeedText()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"A"_s);
        REFUSED(addNote(ledger.session, id, u" \n"_s, std::nullopt), MissingInput);
        QVERIFY(addNote(ledger.session, id, u"Belt terug"_s, std::nullopt));
        QCOMPARE(TimelineQueries(ledger.book).ofDebtor(id).front().body.value("text"_L1).toString(), u"Belt terug"_s);
    }

    void archivedDebtorsLeaveTheList_data() { addEngines(); }
    void archivedDebtorsLeaveTheList()
    {
        LEDGER(ledger);
        const DebtorId id = ledger.debtor(u"A"_s);
        QVERIFY(archiveDebtor(ledger.session, id, true));
        REFUSED(archiveDebtor(ledger.session, id, true), NothingToDo);
        QVERIFY(DebtorQueries(ledger.book).list({}, DebtorSort::Name, SortOrder::Ascending, ledger.clock.today()).ids.empty());
        QVERIFY(archiveDebtor(ledger.session, id, false));
        QCOMPARE(DebtorQueries(ledger.book).list({}, DebtorSort::Name, SortOrder::Ascending, ledger.clock.today()).ids.size(), 1U);
    }

    void aReadOnlyBookRefuses_data() { addEngines(); }
    void aReadOnlyBookRefuses()
    {
        TEGOED_FRESH_BOOK(book);
        book.reopen(Database::Mode::ReadOnly);
        LedgerFixture ledger(book);
        DebtorData data;
        data.name = u"A"_s;
        REFUSED(addDebtor(ledger.session, data), ReadOnlyBook);
        QVERIFY(ledger.published.empty());
    }
};

QTEST_GUILESS_MAIN(TestDebtors)
#include "test_debtors.moc"
