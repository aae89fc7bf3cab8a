#include "ui/screens/invoices/invoice_detail_view.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/claims/claims_view.h"
#include "ui/screens/contacts/standing_agreements.h"
#include "ui/screens/documents/attach_files.h"
#include "ui/screens/documents/document_list.h"
#include "ui/screens/invoices/allocation_list.h"
#include "ui/screens/payments/bank_line_notes.h"
#include "ui/screens/rules/explain_panel.h"
#include "ui/screens/rules/standing_holds.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/sum_tile.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr double kNumberScale = 1.5;
} // namespace

InvoiceDetailView::InvoiceDetailView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_situation(new StateChip(this))
    , m_debtor(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_holds(new StandingHolds(context, this))
    , m_agreements(new StandingAgreements(context, this))
    , m_bank(new BankLineNotes(context, this))
    , m_amount(new SumTile(this))
    , m_paid(new SumTile(this))
    , m_open(new SumTile(this))
    , m_due(new SumTile(this))
    , m_tabs(new QTabWidget(this))
    , m_allocations(new AllocationList(context, AllocationList::Of::Invoice, this))
    , m_documents(new DocumentList(context, this))
    , m_explain(new ExplainPanel(context, this))
    , m_claims(new ClaimsView(context, this))
{
    setObjectName(u"invoiceDetail"_s);
    m_back->setObjectName(u"invoiceDetail.back"_s);
    m_back->setIcon(icon(u"back"_s));
    m_back->setAutoRaise(true);
    m_number->setObjectName(u"invoiceDetail.number"_s);
    m_number->setTextFormat(Qt::PlainText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_number->font();
    font.setPointSizeF(font.pointSizeF() * kNumberScale);
    font.setWeight(QFont::DemiBold);
    m_number->setFont(font);
    m_debtor->setObjectName(u"invoiceDetail.debtor"_s);
    m_debtor->setTextFormat(Qt::RichText);
    m_facts->setObjectName(u"invoiceDetail.facts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setObjectName(u"invoiceDetail.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_allocations, QString());
    m_tabs->addTab(m_documents, QString());
    m_tabs->addTab(m_explain, QString());
    m_tabs->addTab(m_claims, QString());

    auto* top = new QHBoxLayout;
    top->setSpacing(gap());
    top->addWidget(m_back);
    top->addWidget(m_number);
    top->addWidget(m_situation);
    top->addWidget(m_debtor);
    top->addStretch();
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(gap());
    for (SumTile* tile : {m_amount, m_paid, m_open, m_due})
        tiles->addWidget(tile, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_holds);
    column->addWidget(m_agreements);
    column->addWidget(m_bank);
    column->addLayout(tiles);
    column->addWidget(m_tabs, 1);
    connect(m_back, &QToolButton::clicked, this, &InvoiceDetailView::leaveRequested);
    connect(m_debtor, &QLabel::linkActivated, this, [this] {
        if (m_detail)
            m_context.openDebtor(m_detail->row.debtor);
    });
    connect(m_documents, &DocumentList::attachRequested, this, &InvoiceDetailView::chooseFiles);
    retranslate();
}

bool InvoiceDetailView::show(InvoiceId id)
{
    m_id = id;
    return load();
}

bool InvoiceDetailView::load()
{
    m_detail = InvoiceQueries(m_context.database()).detail(m_id, m_context.today());
    if (!m_detail)
        return false;
    m_allocations->show(m_detail->allocations);
    m_documents->show(m_detail->documents);
    m_explain->show(m_id, m_detail->row.number);
    m_claims->show({m_detail->row.debtor, m_id});
    m_holds->show(m_detail->row.debtor, m_id);
    m_agreements->show(m_detail->row.debtor, m_id);
    m_bank->show(m_detail->row.debtor, m_id);
    m_tabs->setTabVisible(m_tabs->indexOf(m_claims), m_detail->row.kind == InvoiceKind::Invoice);
    fill();
    return true;
}

bool InvoiceDetailView::refresh(const ChangeSet& changes)
{
    return !m_id.isValid() || changes.isEmpty() || load();
}

void InvoiceDetailView::fill()
{
    const InvoiceRow& row = m_detail->row;
    const InvoiceData& invoice = m_detail->data;
    m_number->setText(row.kind == InvoiceKind::CreditNote ? tr("Credit note %1").arg(row.number) : tr("Invoice %1").arg(row.number));
    m_situation->setState(situationWord(row.situation));
    const QString colour = themeColors(*this).accent.name();
    const QString link = u"<a href=\"debtor\" style=\"color:%1\">%2</a>"_s.arg(colour, row.debtorName.toHtmlEscaped()); // No text: markup around a name.
    m_debtor->setText(link);
    QStringList facts{tr("invoice date %1").arg(dateText(row.issueDate))};
    if (!invoice.description.isEmpty())
        facts += invoice.description;
    if (!invoice.paymentReference.isEmpty())
        facts += tr("reference %1").arg(invoice.paymentReference);
    if (!invoice.orderReference.isEmpty())
        facts += tr("order %1").arg(invoice.orderReference);
    if (invoice.isDirectDebit)
        facts += tr("direct debit");
    m_facts->setText(facts.join(u" · "_s));
    m_amount->setTexts(tr("Amount"), moneyText(row.amount));
    m_paid->setTexts(tr("Received"), moneyText(row.paid));
    m_open->setTexts(tr("Open"), moneyText(row.open));
    const bool isOpen = !row.open.isZero();
    m_due->setTexts(isOpen && row.daysLate > 0 ? tr("Due date · %1").arg(daysLateText(row.daysLate)) : tr("Due date"), dateText(row.dueDate),
                    invoice.dueDateComputed ? tr("Not in the invoice; computed from the payment term.") : longDateText(row.dueDate));
    m_due->setTone(isOpen && row.daysLate > 0 ? Tone::Warning : Tone::Neutral);
    m_tabs->setTabText(0, tr("Payments"));
    m_tabs->setTabText(1, m_documents->count() > 0 ? tr("Documents (%1)").arg(m_documents->count()) : tr("Documents"));
}

void InvoiceDetailView::chooseFiles()
{
    attachPaths(QFileDialog::getOpenFileNames(this, tr("Attach to %1").arg(number())));
}

void InvoiceDetailView::attachPaths(const QStringList& paths)
{
    if (!paths.isEmpty() && attachFiles(m_context, m_detail->row.debtor, m_id, paths))
        m_tabs->setCurrentIndex(1);
}

void InvoiceDetailView::retranslate()
{
    m_back->setToolTip(tr("Back to all invoices"));
    m_back->setAccessibleName(tr("Back to all invoices"));
    m_allocations->retranslate();
    m_documents->retranslate();
    m_tabs->setTabText(0, tr("Payments"));
    m_tabs->setTabText(1, tr("Documents"));
    m_tabs->setTabText(2, tr("Next step"));
    m_tabs->setTabText(3, tr("Claims"));
    m_explain->retranslate();
    m_claims->retranslate();
    m_bank->retranslate();
    if (m_detail)
        fill();
}

} // namespace tegoed::ui
