#include "app/desktop/payment_screenshots.h"

#include "core/storage/queries/bank_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/watch/watch_folder.h"
#include "ui/screens/import/watch_folder_dialog.h"
#include "ui/screens/payments/assign_line_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::desktop {
namespace {

QString entry(int number, const QString& day, const Money& amount, const QString& name, const QString& text)
{
    return u"<Ntry><Amt Ccy=\"EUR\">%1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%2</Dt></BookgDt><ValDt><Dt>%2</Dt></ValDt>"
           "<AcctSvcrRef>S%3</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>%4</Nm></Dbtr></RltdPties>"
           "<RmtInf><Ustrd>%5</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"_s.arg(amount.toDecimal(), day, QString::number(number), name.toHtmlEscaped(),
                                                                                text.toHtmlEscaped());
}

/// What the bank of the sample company might send today: paid in full with the number, in full without, in part, and by a stranger.
QByteArray statementOf(ui::AppContext& context)
{
    InvoiceFilter overdue;
    overdue.onlyOverdue = true;
    const InvoiceQueries queries(context.database());
    const auto rows = queries.rows(queries.list(overdue, InvoiceSort::DueDate, SortOrder::Ascending, context.today(), 14).ids, context.today());
    const QString day = context.today().plusDays(-1).toIso();
    QString entries;
    int number = 0;
    for (const InvoiceRow& row : rows) {
        if (row.open.currency() != Currency::euro() || row.open.minorUnits() <= 0 || row.kind != InvoiceKind::Invoice)
            continue;
        ++number;
        const bool isPart = number % 4 == 0;
        const Money amount = isPart ? Money(row.open.minorUnits() / 2, Currency::euro()) : row.open;
        entries += entry(number, day, amount, row.debtorName, number % 3 == 0 ? u"betaling"_s : u"factuur "_s + row.number);
    }
    entries += entry(++number, day, Money(200'000, Currency::euro()), u"ONBEKEND BV"_s, u"8812"_s);
    QString iban = BookQueries(context.database()).identity().company.iban;
    if (iban.isEmpty())
        iban = u"NL91ABNA0417164300"_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr>"
           "<MsgId>M1</MsgId><CreDtTm>%1T06:00:00</CreDtTm></GrpHdr><Stmt><Id>2026-47</Id><CreDtTm>%1T06:00:00</CreDtTm>"
           "<Acct><Id><IBAN>%2</IBAN></Id><Ccy>EUR</Ccy></Acct>%3</Stmt></BkToCstmrStmt></Document>"_s
        .arg(day, iban.remove(u' '), entries).toUtf8();
}

/// A statement whose closing balance is ten cents more than its lines make, and one of an account nobody knows as the company's.
QByteArray doubtfulStatements(ui::AppContext& context)
{
    const auto balance = [&](const QString& kind, const QString& amount) {
        return u"<Bal><Tp><CdOrPrtry><Cd>%1</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%2</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%3</Dt></Dt></Bal>"_s
            .arg(kind, amount, context.today().toIso());
    };
    QString own = BookQueries(context.database()).identity().company.iban;
    own = own.isEmpty() ? u"NL91ABNA0417164300"_s : own.remove(u' ');
    QString statements;
    for (const auto& [account, closing] : {std::pair{own, u"1250.10"_s}, std::pair{u"NL20INGB0001234567"_s, u"1250.00"_s}}) {
        statements += u"<Stmt><Id>48</Id><CreDtTm>%1T06:00:00</CreDtTm><Acct><Id><IBAN>%2</IBAN></Id><Ccy>EUR</Ccy></Acct>%3%4%5</Stmt>"_s
                          .arg(context.today().toIso(), account, balance(u"OPBD"_s, u"1000.00"_s), balance(u"CLBD"_s, closing),
                               entry(77, context.today().toIso(), Money(25'000, Currency::euro()), u"Bakkerij Zonneveld"_s, u"aanbetaling"_s));
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr>"
           "<MsgId>M2</MsgId><CreDtTm>%1T06:00:00</CreDtTm></GrpHdr>%2</BkToCstmrStmt></Document>"_s.arg(context.today().toIso(), statements).toUtf8();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What the watched folder brought, and what it could not bring.
void takeWatchedFolder(ui::MainWindow& window, const QString& folder, const std::function<void()>& settle,
                       const std::function<void(QWidget&, const QString&)>& take)
{
    ui::AppContext& context = *window.context();
    const QString watched = folder + u"/bank"_s;
    if (!QDir().mkpath(watched)
        || !write(watched + u"/facturen-november.csv"_s, "Factuurnummer;Debiteur;Factuurdatum;Vervaldatum;Bedrag\n2026-0901;Atelier Noord;2026-10-01;2026-10-31;121,00\n"
                                                         "2026-0902;Atelier Noord;2026-10-08;2026-11-07;484,00\n")
        || !write(watched + u"/afschrift-afgebroken.xml"_s, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>")
        || !startWatching(context.session(), watched))
        return;
    constexpr int kFiles = 2, kTries = 50;
    for (int i = 0; i < kTries && watchedFiles(context.session(), false)->size() < kFiles; ++i)
        settle();
    window.openPage(u"today"_s, {});
    settle();
    settle();
    take(window, u"watch-today"_s);
    ui::WatchFolderDialog dialog(context, &window);
    dialog.show();
    settle();
    take(dialog, u"watch-folder"_s);
}

} // namespace

void takeStatements(ui::MainWindow& window, const QString& folder, const std::function<void()>& settle,
                    const std::function<void(QWidget&, const QString&)>& take)
{
    ui::AppContext& context = *window.context();
    const QString path = folder + u"/camt053.xml"_s;
    const QString doubtful = folder + u"/afschriften-2026-48.xml"_s;
    if (!write(path, statementOf(context)) || !write(doubtful, doubtfulStatements(context)))
        return;
    const auto press = [&](const QString& name) {
        if (auto* button = window.findChild<QAbstractButton*>(name))
            button->click();
        settle();
    };
    context.importFiles({path});
    settle();
    take(window, u"statements-check"_s);
    press(u"statementCheck.accept"_s);
    settle();
    take(window, u"payments-lines"_s);
    window.openPage(u"today"_s, {});
    settle();
    settle();
    take(window, u"payments-today"_s);
    window.openPage(u"payments"_s, {{u"group"_s, u"unknown"_s}});
    settle();
    take(window, u"payments-unknown"_s);
    const auto lines = BankQueries(context.database()).lines(u"open"_s);
    if (!lines.empty()) {
        ui::AssignLineDialog dialog(context, lines.front(), {}, &window);
        dialog.show();
        settle();
        take(dialog, u"payments-assign"_s);
        if (auto* search = dialog.findChild<QLineEdit*>(u"assignLine.search"_s)) { // Split over two invoices.
            InvoiceFilter open;
            open.onlyOverdue = true;
            const InvoiceQueries queries(context.database());
            for (const InvoiceRow& row : queries.rows(queries.list(open, InvoiceSort::Debtor, SortOrder::Descending, context.today(), 2).ids, context.today())) {
                search->setText(row.number);
                settle();
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                QCoreApplication::sendEvent(search, &enter);
                settle();
            }
        }
        take(dialog, u"payments-split"_s);
    }
    window.openPage(u"payments"_s, {{u"group"_s, QString()}});
    settle();
    press(u"button.payments.bookAll"_s);
    settle();
    take(window, u"payments-rest"_s);
    window.openPage(u"payments"_s, {{u"group"_s, u"booked"_s}});
    settle();
    take(window, u"payments-booked"_s);
    if (auto* tabs = window.findChild<QTabWidget*>(u"payments.tabs"_s)) {
        tabs->setCurrentIndex(2);
        settle();
        take(window, u"payments-statements"_s);
        tabs->setCurrentIndex(1);
        settle();
        take(window, u"payments-received"_s);
        tabs->setCurrentIndex(0);
    }
    context.importFiles({doubtful});
    settle();
    take(window, u"statements-problems"_s);
    press(u"statementCheck.cancel"_s);
    takeWatchedFolder(window, folder, settle, take);
}

} // namespace tegoed::desktop
