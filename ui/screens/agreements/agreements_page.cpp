#include "ui/screens/agreements/agreements_page.h"

#include "ui/presentation/date_text.h"
#include "ui/screens/agreements/paid_bar_delegate.h"
#include "ui/screens/agreements/plan_editor.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

template <typename Rows, typename IdOf>
auto* rowWith(const Rows& rows, std::int64_t id, IdOf idOf)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return idOf(row).value == id; });
    return found == rows.end() ? nullptr : &*found;
}

int countOf(const AgreementLists& lists, PlanGroup group)
{
    return static_cast<int>(std::count_if(lists.plans.begin(), lists.plans.end(), [&](const PlanRow& row) { return planGroupOf(row.data.plan.state) == group; }));
}

template <typename Rows>
int liveOf(const Rows& rows)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !isOver(row); }));
}

QString groupText(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Missed: return AgreementsPage::tr("Missed");
    case PlanGroup::Waiting: return AgreementsPage::tr("Waiting");
    case PlanGroup::Running: return AgreementsPage::tr("Running");
    case PlanGroup::Drafts: return AgreementsPage::tr("Drafts");
    case PlanGroup::Finished: break;
    }
    return AgreementsPage::tr("Finished");
}

QString groupToolTip(PlanGroup group)
{
    if (group == PlanGroup::Waiting)
        return AgreementsPage::tr("Waiting for an answer or a signature");
    return group == PlanGroup::Running ? AgreementsPage::tr("Signed and running") : QString();
}

} // namespace

AgreementsPage::AgreementsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_shown(std::make_shared<AgreementsShown>())
    , m_text(new QLineEdit(this))
    , m_groups(new FilterChips(FilterChips::Choice::AtMostOne, this))
    , m_ended(new FilterChips(FilterChips::Choice::Any, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"agreementsPage"_s);
    m_text->setObjectName(u"agreements.filter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_groups->setObjectName(u"agreements.groups"_s);
    m_ended->setObjectName(u"agreements.ended"_s);
    m_tabs->setObjectName(u"agreements.tabs"_s);
    m_tabs->setDocumentMode(true);
    std::vector<FilterChips::Chip> groups;
    for (const PlanGroup group : kPlanGroups)
        groups.push_back({planGroupCode(group), [group] { return groupText(group); }, [group] { return groupToolTip(group); }});
    m_groups->setChips(std::move(groups));
    m_ended->setChips({{u"ended"_s, [] { return tr("Also what is over"); }}});
    for (const AgreementKind kind : kAgreementKinds)
        addList(kind);

    auto* top = new FlowLayout(gap(), gap());
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_groups, m_ended})
        top->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    column->addLayout(top);
    column->addWidget(m_tabs, 1);

    connect(m_text, &QLineEdit::textChanged, this, &AgreementsPage::show);
    connect(m_groups, &FilterChips::changed, this, &AgreementsPage::show);
    connect(m_ended, &FilterChips::changed, this, &AgreementsPage::show);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setTexts();
        this->context().actions().refresh();
        Q_EMIT selectionSummaryChanged({});
    });
    retranslate();
}

void AgreementsPage::addList(AgreementKind kind)
{
    List list{kind, makeAgreementTable(kind, m_shown, context().today(), this), new PagedTableView(this), new QStackedWidget(this), new EmptyState(this)};
    const QString code = agreementKindCode(kind);
    list.view->setObjectName(u"agreements.%1s"_s.arg(code));
    list.empty->setObjectName(u"agreements.no%1s"_s.arg(code));
    list.view->setTable(list.table);
    if (const int bar = list.table->columnOf(kPaidColumn); bar >= 0)
        list.view->setItemDelegateForColumn(bar, new PaidBarDelegate(list.view));
    list.view->setContextMenuFiller([this](QMenu& menu) {
        this->context().actions().fillMenu(menu, {u"agreement.open"_s, u"agreement.debtor"_s, {}, u"agreement.sendDue"_s, u"agreement.confirm"_s, u"agreement.agree"_s,
                                                  u"agreement.signed"_s, {}, u"agreement.end"_s, u"agreement.withdraw"_s});
    });
    if (QAction* newPlan = context().actions().action(u"plan.new"_s); newPlan && kind == AgreementKind::Plan)
        list.empty->setActions({newPlan});
    list.stack->addWidget(list.view);
    list.stack->addWidget(list.empty);
    m_tabs->addTab(list.stack, QString());
    connect(list.view, &PagedTableView::opened, this, &AgreementsPage::open);
    connect(list.view, &PagedTableView::currentIdChanged, this, [this] { this->context().actions().refresh(); });
    connect(list.view, &PagedTableView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    m_lists.push_back(list);
}

QString AgreementsPage::title() const
{
    return tr("Agreements");
}

QString AgreementsPage::subtitle() const
{
    return tr("as of %1").arg(dateText(context().today()));
}

QList<QAction*> AgreementsPage::headerActions() const
{
    QList<QAction*> found;
    for (const QString& id : {u"plan.new"_s}) {
        if (QAction* action = context().actions().action(id))
            found << action;
    }
    return found;
}

const AgreementsPage::List& AgreementsPage::front() const
{
    return m_lists[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

AgreementKind AgreementsPage::kind() const
{
    return front().kind;
}

void AgreementsPage::showPlace(const QVariantMap& place)
{
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        if (agreementKindCode(m_lists[i].kind) == place.value(u"kind"_s).toString())
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    if (place.contains(u"group"_s)) {
        const QString group = place.value(u"group"_s).toString();
        m_groups->setChosen(group.isEmpty() ? QStringList() : QStringList{group});
    }
    if (place.contains(u"plan"_s)) {
        m_tabs->setCurrentIndex(0);
        m_wanted = PlanId{place.value(u"plan"_s).toLongLong()};
    }
    if (!m_hasRead)
        readAgain();
    else
        show();
}

QVariantMap AgreementsPage::place() const
{
    return {{u"kind"_s, agreementKindCode(kind())}, {u"group"_s, m_groups->chosen().value(0)}};
}

QVariantMap AgreementsPage::saveState() const
{
    QVariantMap state{{u"kind"_s, agreementKindCode(kind())}};
    for (const List& list : m_lists)
        state.insert(agreementKindCode(list.kind), list.view->saveColumns());
    return state;
}

void AgreementsPage::restoreState(const QVariantMap& state)
{
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const QString code = agreementKindCode(m_lists[i].kind);
        if (state.contains(code))
            m_lists[i].view->restoreColumns(state.value(code).toMap());
        if (state.value(u"kind"_s).toString() == code)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

void AgreementsPage::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

bool AgreementsPage::canCreateNew() const
{
    return !context().isReadOnly();
}

void AgreementsPage::createNew()
{
    if (QAction* action = context().actions().action(u"plan.new"_s))
        action->trigger();
}

void AgreementsPage::readAgain()
{
    if (m_isReading) {
        m_isOvertaken = true;
        return;
    }
    m_isReading = true;
    m_isOvertaken = false;
    context().runReading(
        [](BookSession& session, Progress&) { return readAgreements(session); }, this,
        [this](const Result<AgreementLists>& found) {
            m_isReading = false;
            if (m_isOvertaken)
                return readAgain();
            if (!found)
                return context().showError(found.error());
            m_shown->lists = *found;
            m_hasRead = true;
            show();
            Q_EMIT read();
        });
}

void AgreementsPage::refresh(const ChangeSet& changes)
{
    if (changes.everything || changes.book || !changes.debtors.empty() || !changes.invoices.empty() || !changes.payments.empty())
        readAgain();
}

void AgreementsPage::show()
{
    if (!m_hasRead)
        return;
    m_shown->filter.text = m_text->text().trimmed();
    m_shown->filter.planGroup = m_groups->chosen().value(0);
    m_shown->filter.withEnded = m_ended->isChosen(u"ended"_s);
    for (const List& list : m_lists) {
        const std::int64_t before = list.view->currentId();
        list.table->reload();
        if (list.table->rowCount() > 0 && list.view->currentId() == 0)
            list.view->selectId(list.table->rowOf(before) >= 0 ? before : list.table->idAt(0));
        showEmpty(list);
    }
    if (m_wanted.isValid()) {
        m_lists.front().view->selectId(m_wanted.value);
        m_wanted = {};
    }
    setTexts();
    context().actions().refresh();
}

void AgreementsPage::showEmpty(const List& list)
{
    list.stack->setCurrentIndex(list.table->rowCount() > 0 ? 0 : 1);
    const bool isFiltered = !m_shown->filter.text.isEmpty() || (list.kind == AgreementKind::Plan ? !m_shown->filter.planGroup.isEmpty() : false);
    const QString searched = tr("Nothing matches what you search for; clear the filter to see the rest.");
    QString title, sentence;
    switch (list.kind) {
    case AgreementKind::Plan:
        title = tr("No payment plans");
        sentence = tr("Agree on parts with a debtor who cannot pay at once: choose the debtor or some invoices and press Ctrl+Shift+R. Reminders for these invoices wait as long as the plan is kept.");
        break;
    case AgreementKind::Promise:
        title = tr("No open promises");
        sentence = tr("Record what a debtor promises on the phone from the page of that debtor. Nothing is sent until the day has passed.");
        break;
    case AgreementKind::Deferral:
        title = tr("No deferrals");
        sentence = tr("Give a debtor more time from the page of that debtor; the sequence goes on the day after.");
        break;
    case AgreementKind::Dispute:
        title = tr("No disputes");
        sentence = tr("Record a dispute with the invoice it is about; that invoice waits, the others go on.");
        break;
    }
    list.empty->setTexts(u"calendar"_s, title, isFiltered ? searched : sentence);
}

void AgreementsPage::setTexts()
{
    const AgreementLists& lists = m_shown->lists;
    const auto counted = [](const QString& text, int count) { return count > 0 ? u"%1 (%2)"_s.arg(text).arg(count) : text; };
    m_tabs->setTabText(0, counted(tr("Payment plans"), static_cast<int>(lists.plans.size()) - countOf(lists, PlanGroup::Finished)));
    m_tabs->setTabText(1, counted(tr("Promises"), liveOf(lists.promises)));
    m_tabs->setTabText(2, counted(tr("Deferrals"), liveOf(lists.deferrals)));
    m_tabs->setTabText(3, counted(tr("Disputes"), liveOf(lists.disputes)));
    for (const PlanGroup group : kPlanGroups)
        m_groups->setCount(planGroupCode(group), m_hasRead ? countOf(lists, group) : -1);
    m_groups->setVisible(kind() == AgreementKind::Plan);
    m_ended->setVisible(kind() != AgreementKind::Plan);
}

std::int64_t AgreementsPage::currentId(AgreementKind wanted) const
{
    return kind() == wanted && front().table->rowCount() > 0 ? front().view->currentId() : 0;
}

const PlanRow* AgreementsPage::plan() const
{
    return rowWith(lists().plans, currentId(AgreementKind::Plan), [](const PlanRow& row) { return row.data.plan.id; });
}

const PromiseRow* AgreementsPage::promise() const
{
    return rowWith(lists().promises, currentId(AgreementKind::Promise), [](const PromiseRow& row) { return row.id; });
}

const DeferralRow* AgreementsPage::deferral() const
{
    return rowWith(lists().deferrals, currentId(AgreementKind::Deferral), [](const DeferralRow& row) { return row.id; });
}

const DisputeRow* AgreementsPage::dispute() const
{
    return rowWith(lists().disputes, currentId(AgreementKind::Dispute), [](const DisputeRow& row) { return row.id; });
}

DebtorId AgreementsPage::debtor() const
{
    if (const PlanRow* row = plan())
        return row->data.plan.debtor;
    if (const PromiseRow* row = promise())
        return row->debtor;
    if (const DeferralRow* row = deferral())
        return row->debtor;
    const DisputeRow* row = dispute();
    return row ? row->debtor : DebtorId{};
}

void AgreementsPage::open()
{
    if (QAction* action = context().actions().action(u"agreement.open"_s))
        action->trigger();
}

void AgreementsPage::retranslate()
{
    m_text->setPlaceholderText(tr("Search debtor, number, note"));
    m_text->setAccessibleName(tr("Search in agreements"));
    for (const List& list : m_lists) {
        list.table->retranslate();
        showEmpty(list);
    }
    m_lists[0].view->setAccessibleName(tr("Payment plans"));
    m_lists[1].view->setAccessibleName(tr("Promises"));
    m_lists[2].view->setAccessibleName(tr("Deferrals"));
    m_lists[3].view->setAccessibleName(tr("Disputes"));
    setTexts();
    Q_EMIT headerChanged();
}

} // namespace tegoed::ui
