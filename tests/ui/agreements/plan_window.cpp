#include "tests/ui/agreements/plan_window.h"

#include "core/base/ensure.h"
#include "core/usecases/books.h"
#include "core/usecases/debtors.h"
#include "core/usecases/invoices.h"
#include "core/usecases/payments.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::test {
namespace {

Money euro(std::int64_t cents)
{
    return {cents, Currency::euro()};
}

} // namespace

PlanWindow::PlanWindow(const QString& language)
{
    QFile::remove(WindowUnderTest::scratch() + u"/empty.tegoed"_s);
    m_window = std::make_unique<WindowUnderTest>(WindowUnderTest::Book::Empty, language);
    OwnCompany company = BookQueries(context().database()).info().company;
    company.name = u"De Vries Installatietechniek B.V."_s;
    company.iban = u"NL91ABNA0417164300"_s;
    company.email = u"post@devries.example"_s;
    company.phone = u"+31100000100"_s;
    company.registrationNumber = u"99000017"_s;
    company.contactName = u"Kim de Vries"_s;
    company.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
    const auto isSaved = saveOwnCompany(session(), company);
    TEGOED_ENSURE(isSaved.hasValue());
    maes = addDebtorNamed(u"Garage Maes"_s);
    first = invoice(maes, u"2026-0123"_s, 710'00, 60);
    second = invoice(maes, u"2026-0130"_s, 500'00, 30);
    notDue = invoice(maes, u"2026-0140"_s, 500'00, -20);
}

DebtorId PlanWindow::addDebtorNamed(const QString& name)
{
    DebtorData data;
    data.name = name;
    data.email = u"post@customer.example"_s;
    data.language = u"en"_s;
    data.kind = PartyKind::Business;
    data.kindAssumed = false;
    data.address = {u"Dorpsstraat 1"_s, u"3512 AB"_s, u"Utrecht"_s, u"NL"_s};
    return addDebtor(session(), data)->id;
}

InvoiceId PlanWindow::invoice(DebtorId of, const QString& number, std::int64_t cents, int daysLate)
{
    const Date due = today().plusDays(-daysLate);
    InvoiceData data{.debtor = of, .number = number, .kind = InvoiceKind::Invoice, .invoiceDate = due.plusDays(-30), .dueDate = due, .dueDateComputed = false,
                     .amount = euro(cents), .paymentReference = {}, .description = {}, .paymentLink = {}, .orderReference = {}, .isDirectDebit = false,
                     .serviceFrom = std::nullopt, .serviceUntil = std::nullopt};
    return addInvoice(session(), data)->id;
}

PaymentId PlanWindow::pay(std::int64_t cents, InvoiceId invoice)
{
    const auto paid = addPayment(session(), {maes, today(), euro(cents), {}, {}}, {{invoice, euro(cents)}});
    TEGOED_ENSURE(paid.hasValue());
    return paid->id;
}

PlanInput PlanWindow::input(int parts)
{
    PlanInput made;
    made.debtor = maes;
    made.invoices = {first, second};
    made.schedule.parts = parts;
    made.schedule.start = start();
    return made;
}

PlanId PlanWindow::drafted(int parts)
{
    const auto made = newPlan(session(), input(parts));
    TEGOED_ENSURE(made.hasValue());
    return made->id;
}

PlanId PlanWindow::agreed(int parts)
{
    const PlanId id = drafted(parts);
    const bool isDone = proposePlan(session(), id) && showPlanHistory(session(), id) && agreePlan(session(), id, {});
    TEGOED_ENSURE(isDone);
    return id;
}

PlanId PlanWindow::running()
{
    PlanInput made = input();
    made.schedule.start = today();
    const auto plan = newPlan(session(), made);
    TEGOED_ENSURE(plan.hasValue());
    const bool isDone = proposePlan(session(), plan->id) && showPlanHistory(session(), plan->id) && agreePlan(session(), plan->id, {})
        && signPlan(session(), plan->id, {u"signed.pdf"_s, u"application/pdf"_s, "%PDF-1.4 signed"}, today()) && followPlans(session());
    TEGOED_ENSURE(isDone);
    return plan->id;
}

ui::PlanEditor* PlanWindow::openNew(const ui::ProposedParts& proposed)
{
    ui::openPlanEditor(context(), maes, {}, proposed);
    m_window->settle();
    return editor();
}

ui::PlanEditor* PlanWindow::open(PlanId id)
{
    ui::openPlanEditor(context(), id);
    m_window->settle();
    return editor();
}

ui::PlanEditor* PlanWindow::editor()
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ui::PlanEditor*>(top); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString PlanWindow::scan()
{
    const QString path = WindowUnderTest::scratch() + u"/signed.pdf"_s;
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 signed by hand\n%%EOF\n") > 0;
    TEGOED_ENSURE(isWritten);
    return path;
}

void answerNext(const QString& objectName, std::function<void(QWidget&)> answer)
{
    auto* poll = new QTimer(qApp);
    poll->setInterval(10);
    QObject::connect(poll, &QTimer::timeout, poll, [poll, objectName, answer = std::move(answer)] {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->objectName() == objectName && top->isVisible()) {
                poll->stop();
                poll->deleteLater();
                answer(*top);
                return;
            }
        }
    });
    poll->start();
}

} // namespace tegoed::test
