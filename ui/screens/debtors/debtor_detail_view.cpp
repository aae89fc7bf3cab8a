#include "ui/screens/debtors/debtor_detail_view.h"

#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/agreements/promises.h"
#include "core/usecases/debtors.h"
#include "ui/charts/aging_bar.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/claims/claims_view.h"
#include "ui/screens/contacts/standing_agreements.h"
#include "ui/screens/debtors/behaviour_line.h"
#include "ui/screens/debtors/contact_dialog.h"
#include "ui/screens/debtors/debtor_agreements.h"
#include "ui/screens/debtors/debtor_data_view.h"
#include "ui/screens/debtors/reminding_dialog.h"
#include "ui/screens/debtors/terms_handover_dialog.h"
#include "ui/screens/debtors/timeline_view.h"
#include "ui/screens/documents/attach_files.h"
#include "ui/screens/documents/document_list.h"
#include "ui/screens/payments/bank_line_notes.h"
#include "ui/screens/rules/next_step_line.h"
#include "ui/screens/rules/standing_holds.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_changes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/sum_tile.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr double kNameScale = 1.5;

QString paysText(int tenths)
{
    const int days = (tenths + (tenths < 0 ? -5 : 5)) / 10;
    if (days > 0)
        return DebtorDetailView::tr("%n day(s) late", nullptr, days);
    if (days < 0)
        return DebtorDetailView::tr("%n day(s) early", nullptr, -days);
    return DebtorDetailView::tr("on time");
}

} // namespace

DebtorDetailView::DebtorDetailView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_showing({[this] { showWho(); }, [this] { showHistory(); }, [this] { showRest(); }})
{
    setObjectName(u"debtorDetail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    buildHeader();
    buildTabs();
    retranslate();
}

void DebtorDetailView::buildHeader()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_back = new QToolButton(this);
    m_back->setObjectName(u"debtorDetail.back"_s);
    m_back->setIcon(icon(u"back"_s));
    m_back->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, &DebtorDetailView::leaveRequested);
    m_name = new QLabel(this);
    m_name->setObjectName(u"debtorDetail.name"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * kNameScale);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(gap() / 2);
    auto* top = new QHBoxLayout;
    top->setSpacing(gap());
    top->addWidget(m_back);
    top->addWidget(m_name);
    top->addLayout(m_chips);
    top->addStretch();
    m_reach = new QLabel(this);
    m_reach->setObjectName(u"debtorDetail.reach"_s);
    m_reach->setTextFormat(Qt::PlainText);
    m_reach->setWordWrap(true);
    m_reach->setForegroundRole(QPalette::PlaceholderText);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addLayout(top);
    column->addWidget(m_reach);
    m_holds = new StandingHolds(m_context, this);
    column->addWidget(m_holds);
    m_agreements = new StandingAgreements(m_context, this);
    column->addWidget(m_agreements);
    m_bank = new BankLineNotes(m_context, this);
    column->addWidget(m_bank);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(gap());
    const auto tile = [&](const QString& name) {
        auto* made = new SumTile(this);
        made->setObjectName(u"debtorDetail."_s + name);
        tiles->addWidget(made, 1);
        return made;
    };
    m_open = tile(u"open"_s);
    m_overdue = tile(u"overdue"_s);
    m_oldest = tile(u"oldest"_s);
    m_credit = tile(u"credit"_s);
    m_pays = tile(u"pays"_s);
    m_promises = tile(u"promises"_s);
    m_open->setClickable(true);
    connect(m_open, &SumTile::clicked, this, [this] { m_tabs->setCurrentIndex(InvoicesTab); });
    column->addLayout(tiles);
    m_behaviour = new BehaviourLine(m_context, this);
    column->addWidget(m_behaviour);
    m_aging = new QVBoxLayout;
    m_aging->setSpacing(gap() / 2);
    column->addLayout(m_aging);
    m_next = new NextStepLine(m_context, this);
    column->addWidget(m_next);
}

void DebtorDetailView::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"debtorDetail.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_timeline = new TimelineView(m_context, this);
    m_tabs->addTab(m_timeline, QString());

    m_invoices = new PagedTableView(this);
    m_invoices->setObjectName(u"debtorDetail.invoices"_s);
    m_invoiceTable = makeInvoiceTable(m_context, [this] {
        InvoiceFilter filter;
        filter.debtor = m_debtor;
        return filter;
    }, false, this);
    showInvoiceTable(m_context, *m_invoices, *m_invoiceTable);
    connect(m_invoices, &PagedTableView::selectionSummaryChanged, this, &DebtorDetailView::selectionSummaryChanged);
    m_tabs->addTab(m_invoices, QString());
    m_tabs->addTab(buildContacts(), QString());

    m_documents = new DocumentList(m_context, this);
    connect(m_documents, &DocumentList::attachRequested, this, &DebtorDetailView::chooseFiles);
    m_tabs->addTab(m_documents, QString());
    m_data = new DebtorDataView(this);
    connect(m_data, &DebtorDataView::unmergeRequested, this, &DebtorDetailView::unmerge);
    connect(m_data, &DebtorDataView::handoverRequested, this, [this] { TermsHandoverDialog(m_context, m_debtor, debtorName(), this).exec(); });
    connect(m_data, &DebtorDataView::remindingRequested, this, [this] {
        if (const auto reminding = readReminding(m_context.session(), m_debtor))
            RemindingDialog(m_context, m_debtor, debtorName(), *reminding, this).exec();
    });
    m_tabs->addTab(m_data, QString());
    m_claims = new ClaimsView(m_context, this);
    m_tabs->addTab(m_claims, QString());
    m_agreed = new DebtorAgreements(m_context, this);
    m_tabs->addTab(m_agreed, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == DataTab && !m_isDataShown)
            showData();
        Q_EMIT selectionSummaryChanged({});
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(m_tabs, 1);
}

QWidget* DebtorDetailView::buildContacts()
{
    auto* page = new QWidget(this);
    m_contacts = new QTableWidget(page);
    m_contacts->setObjectName(u"debtorDetail.contacts"_s);
    makeSmallTable(*m_contacts, 4);
    m_noContacts = new QLabel(page);
    m_noContacts->setAlignment(Qt::AlignCenter);
    m_noContacts->setWordWrap(true);
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(page);
        made->setObjectName(u"debtorDetail."_s + name);
        made->setVisible(!m_context.isReadOnly());
        return made;
    };
    m_addContact = button(u"addContact"_s);
    m_addContact->setIcon(icon(u"add"_s));
    m_editContact = button(u"editContact"_s);
    m_removeContact = button(u"removeContact"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addContact);
    buttons->addStretch();
    buttons->addWidget(m_editContact);
    buttons->addWidget(m_removeContact);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, gap(), 0, 0);
    column->addWidget(m_noContacts, 1);
    column->addWidget(m_contacts, 1);
    column->addLayout(buttons);
    connect(m_addContact, &QPushButton::clicked, this, &DebtorDetailView::addContactByDialog);
    connect(m_editContact, &QPushButton::clicked, this, &DebtorDetailView::editContactByDialog);
    connect(m_removeContact, &QPushButton::clicked, this, &DebtorDetailView::removeCurrentContact);
    connect(m_contacts, &QTableWidget::cellActivated, this, &DebtorDetailView::editContactByDialog);
    return page;
}

bool DebtorDetailView::show(DebtorId id, const QVariantMap& place)
{
    const DebtorId before = m_debtor;
    m_debtor = id;
    if (!load()) {
        m_debtor = before;
        return false;
    }
    if (place.contains(u"tab"_s))
        m_tabs->setCurrentIndex(place.value(u"tab"_s).toInt());
    else if (before != id)
        m_tabs->setCurrentIndex(TimelineTab);
    return true;
}

QVariantMap DebtorDetailView::place() const
{
    return {{u"debtor"_s, static_cast<qlonglong>(m_debtor.value)}, {u"tab"_s, m_tabs->currentIndex()}};
}

std::vector<InvoiceId> DebtorDetailView::chosenInvoices() const
{
    std::vector<InvoiceId> ids;
    if (isVisible() && m_tabs->currentIndex() == InvoicesTab) {
        for (const std::int64_t id : m_invoices->selectedIds())
            ids.push_back(InvoiceId{id});
    }
    return ids;
}

bool DebtorDetailView::load()
{
    m_showing.stop();
    if (!readDetail())
        return false;
    m_showing.runAll();
    return true;
}

bool DebtorDetailView::readDetail()
{
    m_detail = DebtorQueries(m_context.database()).detail(m_debtor, m_context.today());
    if (!m_detail)
        return false;
    if (m_detail->mergedInto.isValid()) { // Shown as part of another one: that one is meant.
        m_debtor = m_detail->mergedInto;
        return readDetail();
    }
    return true;
}

void DebtorDetailView::showWho()
{
    m_next->show(m_debtor, m_detail->data.name);
    fillHeader();
    fillFigures();
    m_behaviour->show(m_debtor);
    fillAging();
}

void DebtorDetailView::showHistory()
{
    InvoiceQueries invoices(m_context.database());
    m_invoiceTable->reload();
    std::vector<std::pair<InvoiceId, QString>> numbers;
    constexpr std::size_t kMostInChoice = 200;
    std::vector<InvoiceId> ids = m_invoiceTable->ids();
    ids.resize(std::min(ids.size(), kMostInChoice));
    for (const InvoiceRow& row : invoices.rows(ids, m_context.today()))
        numbers.emplace_back(row.id, row.number);
    m_timeline->show(m_debtor, TimelineQueries(m_context.database()).ofDebtor(m_debtor), numbers);
}

void DebtorDetailView::showRest()
{
    m_documents->show(InvoiceQueries(m_context.database()).documents(m_debtor));
    showData();
    m_claims->show({m_debtor, {}});
    m_agreed->show(m_debtor);
    m_holds->show(m_debtor, {});
    m_agreements->show(m_debtor, {});
    m_bank->show(m_debtor, {});
    fillContacts();
    setTabTexts();
}

/// Only in front: it is a form made anew, and a debtor is read again with each of its messages that leaves.
void DebtorDetailView::showData()
{
    m_isDataShown = m_tabs->currentIndex() == DataTab;
    if (!m_isDataShown || !m_detail) {
        m_data->clear();
        return;
    }
    QStringList mergedNames;
    for (const DebtorRow& row : DebtorQueries(m_context.database()).rows(m_detail->mergedDebtors, m_context.today()))
        mergedNames += row.name;
    const auto handovers = termsHandovers(m_context.session(), m_debtor);
    const auto reminding = readReminding(m_context.session(), m_debtor);
    m_data->show({*m_detail, mergedNames, reminding ? std::optional(*reminding) : std::nullopt, handovers ? *handovers : std::vector<TermsHandover>(),
                  !m_context.isReadOnly()});
}

bool DebtorDetailView::refresh(const ChangeSet& changes)
{
    if (!m_debtor.isValid() || !concerns(changes))
        return true;
    m_showing.stop();
    if (!readDetail()) {
        m_debtor = {};
        return false;
    }
    if (isOfARun(changes))
        m_showing.start();
    else
        m_showing.runAll();
    return true;
}

/// A use case names the debtor of everything that it changes; a merged one is part of this.
bool DebtorDetailView::concerns(const ChangeSet& changes) const
{
    if (changes.everything || changes.book)
        return true;
    const std::vector<DebtorId>& merged = m_detail->mergedDebtors;
    return std::any_of(changes.debtors.begin(), changes.debtors.end(), [&](DebtorId id) {
        return id == m_debtor || std::find(merged.begin(), merged.end(), id) != merged.end();
    });
}

void DebtorDetailView::fillHeader()
{
    const DebtorData& fields = m_detail->data;
    m_name->setText(fields.name);
    m_name->setToolTip(fields.name);
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chip = [&](const StateWord& word, const QString& toolTip = {}) {
        auto* made = new StateChip(word, this);
        made->setToolTip(toolTip);
        m_chips->addWidget(made);
        return made;
    };
    chip({legalTrackText(m_detail->track), Tone::Neutral, {}});
    if (fields.kindAssumed)
        chip({tr("assumed"), Tone::Warning, u"warning"_s}, tr("Assumed to be: %1, %2. Settle it in the menu Debtor or by editing.")
                                                                .arg(partyKindText(fields.kind), kindReasonText(fields.kindReason)));
    if (fields.status != DebtorStatus::Normal)
        chip(debtorStatusWord(fields.status));
    if (!fields.language.isEmpty())
        chip({languageText(fields.language), Tone::Neutral, u"language"_s});
    if (m_detail->archived)
        chip({tr("archived"), Tone::Neutral, u"delete"_s});
    QStringList gaps;
    for (const RegistrationGap gap : registrationGaps(fields)) {
        if (gap != RegistrationGap::KindAssumed) // Has its own chip.
            gaps += registrationGapText(gap);
    }
    if (!gaps.isEmpty())
        chip({gaps.join(u", "_s), Tone::Warning, u"warning"_s}, tr("The registration is incomplete."));

    QStringList reach;
    const QString place = QString(fields.address.postalCode + u' ' + fields.address.city).trimmed();
    for (const QString& part : {fields.address.street, place}) {
        if (!part.isEmpty())
            reach += part;
    }
    QString text = reach.join(u", "_s);
    for (const QString& part : {fields.phone, fields.email, fields.number.isEmpty() ? QString() : tr("no. %1").arg(fields.number)}) {
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : u" · "_s) + part;
    }
    m_reach->setText(text);
    m_reach->setVisible(!text.isEmpty());
}

void DebtorDetailView::fillFigures()
{
    const DebtorDetail& detail = *m_detail;
    m_open->setTexts(tr("Open"), moneyText(detail.open),
                     tr("Open invoices less credits on %1. %n open invoice(s).", nullptr, detail.openInvoices).arg(dateText(m_context.today())));
    m_overdue->setTexts(tr("Overdue"), moneyText(detail.overdue), tr("Open amounts of invoices past their due date."));
    m_overdue->setTone(detail.overdue.empty() ? Tone::Neutral : Tone::Warning);
    m_oldest->setTexts(tr("Oldest"), detail.oldestDays > 0 ? daysText(detail.oldestDays) : u"–"_s, tr("Days the oldest open invoice is late."));
    const bool overLimit = detail.data.creditLimit && !detail.open.empty() && sameCurrency(detail.open.front(), *detail.data.creditLimit)
        && detail.open.front().minorUnits() > detail.data.creditLimit->minorUnits();
    m_open->setTone(overLimit ? Tone::Bad : Tone::Neutral);
    if (overLimit)
        m_open->setTexts(tr("Open, beyond the limit"), moneyText(detail.open), tr("The credit limit is %1.").arg(moneyText(*detail.data.creditLimit)));
    m_credit->setTexts(tr("Credits"), detail.credits.empty() ? u"–"_s : moneyText(detail.credits),
                       tr("Unallocated payments and open credit notes; already taken off the open amount."));
    m_pays->setTexts(tr("Pays on average"), detail.averageDaysLateTimesTen ? paysText(*detail.averageDaysLateTimesTen) : u"–"_s,
                     tr("Over the invoices paid in the last two years."));
    const auto record = promiseRecord(m_context.session(), m_debtor);
    const bool isAny = record && record->decided() + record->open > 0;
    m_promises->setTexts(tr("Promises"), isAny ? promiseRecordText(*record) : u"–"_s, tr("Promises to pay that were made, and how many were kept."));
    m_promises->setTone(isAny && record->isWarning() ? Tone::Warning : Tone::Neutral);
}

/// How old what is open is; currencies each for themselves.
void DebtorDetailView::fillAging()
{
    while (QLayoutItem* item = m_aging->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const AgingOptions options{m_context.today(), AgingBasis::DueDate, {}};
    const AgingReport report = AgingQueries(m_context.database()).columnsOf(m_debtor).reportOf(m_debtor, options);
    for (const AgingCurrency& currency : report.currencies) {
        const AgingTotals figures = AgingTotals::of(options, currency);
        if (figures.sumOfGroups() <= 0)
            continue; // Only credits: the tile says so.
        auto* bar = new AgingBar(this);
        bar->setObjectName(u"debtorDetail.aging"_s);
        bar->setFigures(figures);
        m_aging->addWidget(bar);
    }
}

void DebtorDetailView::fillContacts()
{
    const int row = m_contacts->currentRow();
    m_contacts->setRowCount(static_cast<int>(m_detail->contacts.size()));
    for (int i = 0; i < m_contacts->rowCount(); ++i) {
        const ContactData& contact = m_detail->contacts[static_cast<std::size_t>(i)].data;
        const QString texts[] = {contact.name, contact.role, contact.email, contact.phone};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_contacts->setItem(i, column, item);
        }
    }
    const bool any = m_contacts->rowCount() > 0;
    if (any)
        m_contacts->selectRow(std::clamp(row, 0, m_contacts->rowCount() - 1));
    m_contacts->setVisible(any);
    m_noContacts->setVisible(!any);
    m_editContact->setEnabled(any);
    m_removeContact->setEnabled(any);
}

void DebtorDetailView::addContactByDialog()
{
    ContactDialog dialog({}, true, [this](const ContactData& contact) -> Result<Done> {
        const Result<ContactId> added = addContact(m_context.session(), m_debtor, contact);
        if (!added)
            return added.error();
        return Done{};
    }, this);
    dialog.exec();
}

void DebtorDetailView::editContactByDialog()
{
    const int row = m_contacts->currentRow();
    if (row < 0 || row >= static_cast<int>(m_detail->contacts.size()) || m_context.isReadOnly())
        return;
    const DebtorDetail::Contact contact = m_detail->contacts[static_cast<std::size_t>(row)];
    ContactDialog dialog(contact.data, false, [this, &contact](const ContactData& changed) { return editContact(m_context.session(), contact.id, changed); }, this);
    dialog.exec();
}

void DebtorDetailView::removeCurrentContact()
{
    const int row = m_contacts->currentRow();
    if (row < 0 || row >= static_cast<int>(m_detail->contacts.size()))
        return;
    const DebtorDetail::Contact contact = m_detail->contacts[static_cast<std::size_t>(row)];
    if (const Result<Done> done = removeContact(m_context.session(), contact.id); !done)
        return m_context.showError(done.error());
    const DebtorId debtor = m_debtor;
    AppContext& context = m_context;
    // Nothing is deleted; taking it back makes it anew.
    m_context.showStrip({Tone::Info, [name = contact.data.name] { return tr("%1 is no contact person any more.").arg(name); }, [] { return tr("Undo"); },
                         [&context, debtor, contact] {
                             if (const auto added = addContact(context.session(), debtor, contact.data); !added)
                                 context.showError(added.error());
                             context.removeStrip(u"contact"_s);
                         },
                         u"contact"_s});
}

void DebtorDetailView::chooseFiles()
{
    attachPaths(QFileDialog::getOpenFileNames(this, tr("Attach to %1").arg(debtorName())));
}

void DebtorDetailView::attachPaths(const QStringList& paths)
{
    if (!paths.isEmpty() && attachFiles(m_context, m_debtor, std::nullopt, paths))
        m_tabs->setCurrentIndex(DocumentsTab);
}

std::vector<InvoiceId> DebtorDetailView::selectedInvoices() const
{
    std::vector<InvoiceId> found;
    if (m_invoices->isVisible()) {
        for (const std::int64_t id : m_invoices->selectedIds())
            found.push_back(InvoiceId{id});
    }
    return found;
}

void DebtorDetailView::unmerge(DebtorId merged)
{
    if (const Result<Done> done = unmergeDebtor(m_context.session(), merged); !done)
        m_context.showError(done.error());
}

void DebtorDetailView::setTabTexts()
{
    const auto counted = [](const QString& text, int count) { return count > 0 ? u"%1 (%2)"_s.arg(text).arg(count) : text; };
    m_tabs->setTabText(TimelineTab, tr("Timeline"));
    m_tabs->setTabText(InvoicesTab, counted(tr("Invoices"), m_invoiceTable->rowCount()));
    m_tabs->setTabText(ContactsTab, counted(tr("Contacts"), m_contacts->rowCount()));
    m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), m_documents->count()));
    m_tabs->setTabText(DataTab, tr("Data"));
    m_tabs->setTabText(ClaimsTab, tr("Claims"));
    m_tabs->setTabText(AgreementsTab, counted(tr("Agreements"), m_agreed->count()));
}

void DebtorDetailView::retranslate()
{
    m_back->setToolTip(tr("Back to all debtors"));
    m_back->setAccessibleName(tr("Back to all debtors"));
    m_invoices->setAccessibleName(tr("Invoices of this debtor"));
    m_contacts->setAccessibleName(tr("Contact persons"));
    m_contacts->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("E-mail"), tr("Phone")});
    m_noContacts->setText(tr("No contact persons yet. Add whoever answers about invoices."));
    m_addContact->setText(tr("Add contact person…"));
    m_editContact->setText(tr("Edit…"));
    m_removeContact->setText(tr("Remove"));
    m_timeline->retranslate();
    m_documents->retranslate();
    m_claims->retranslate();
    m_agreed->retranslate();
    m_next->retranslate();
    if (m_detail)
        load();
    setTabTexts();
}

void DebtorDetailView::focusNote()
{
    m_tabs->setCurrentIndex(TimelineTab);
    m_timeline->focusNote();
}

void DebtorDetailView::focusFilter()
{
    m_tabs->setCurrentIndex(TimelineTab);
    m_timeline->focusFilter();
}

QVariantMap DebtorDetailView::saveState() const
{
    return {{u"invoices"_s, m_invoices->saveColumns()}, {u"timeline"_s, m_timeline->saveState()}};
}

void DebtorDetailView::restoreState(const QVariantMap& state)
{
    m_invoices->restoreColumns(state.value(u"invoices"_s).toMap());
    m_timeline->restoreState(state.value(u"timeline"_s).toMap());
}

} // namespace tegoed::ui
