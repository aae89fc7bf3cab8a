#include "app/desktop/payment_screenshots.h"

#include "core/storage/queries/bank_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "ui/screens/payments/assign_line_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QFile>
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

} // namespace

void takeStatements(ui::MainWindow& window, const QString& folder, const std::function<void()>& settle,
                    const std::function<void(QWidget&, const QString&)>& take)
{
    ui::AppContext& context = *window.context();
    const QString path = folder + u"/camt053.xml"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(statementOf(context));
    file.close();
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
    }
}

} // namespace tegoed::desktop
