#include "ui/screens/debtors/debtors_page.h"

#include "core/storage/queries/debtor_queries.h"
#include "ui/screens/debtors/debtor_actions.h"
#include "ui/screens/debtors/debtor_detail_view.h"
#include "ui/screens/debtors/debtor_list_view.h"
#include "ui/screens/documents/attach_files.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/dropped_files.h"

#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

DebtorsPage::DebtorsPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new DebtorListView(context, this))
    , m_detail(new DebtorDetailView(context, this))
{
    setObjectName(u"debtorsPage"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_list, &DebtorListView::opened, this, [this](DebtorId id) { this->context().openDebtor(id); });
    connect(m_list, &DebtorListView::selectionChanged, this, [this] { this->context().actions().refresh(); });
    connect(m_list, &DebtorListView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_detail, &DebtorDetailView::selectionSummaryChanged, this, &Page::selectionSummaryChanged);
    connect(m_detail, &DebtorDetailView::headerChanged, this, &Page::headerChanged);
    connect(m_detail, &DebtorDetailView::leaveRequested, this, [this] { this->context().openPage(u"debtors"_s, {{u"list"_s, true}}); });
}

bool DebtorsPage::showsDetail() const
{
    return m_stack->currentWidget() == m_detail;
}

QString DebtorsPage::title() const
{
    return tr("Debtors"); // The name stands large in the page itself: a long one would push the buttons out.
}

QString DebtorsPage::subtitle() const
{
    return showsDetail() ? QString() : m_list->countText();
}

QList<QAction*> DebtorsPage::headerActions() const
{
    const ActionRegistry& actions = context().actions();
    QList<QAction*> found;
    const QStringList ids = showsDetail() ? QStringList{u"message.send"_s, u"message.compose"_s, u"debtor.payment"_s}
                                          : QStringList{u"debtor.add"_s, u"message.compose"_s, u"debtor.lookAlikes"_s};
    for (const QString& id : ids) {
        if (QAction* action = actions.action(id))
            found += action;
    }
    return found;
}

void DebtorsPage::showPlace(const QVariantMap& place)
{
    const DebtorId id{place.value(u"debtor"_s).toLongLong()};
    if (id.isValid() && m_detail->show(id, place)) {
        m_stack->setCurrentWidget(m_detail);
    } else if (id.isValid() || place.contains(u"list"_s) || place.contains(u"filter"_s)) {
        showList();
        if (place.contains(u"filter"_s))
            m_list->setChip(place.value(u"filter"_s).toString());
        m_list->reload();
    } else if (!showsDetail()) {
        m_list->reload();
    }
    context().actions().refresh();
    Q_EMIT headerChanged();
}

QVariantMap DebtorsPage::place() const
{
    if (showsDetail())
        return m_detail->place();
    return {{u"list"_s, true}};
}

void DebtorsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
}

void DebtorsPage::refresh(const ChangeSet& changes)
{
    if (!showsDetail()) { // What stands behind the other is read when it comes in front.
        m_list->refresh(changes);
    } else if (!m_detail->refresh(changes)) {
        showList(); // What was shown is gone: an import undone, a merge.
        m_list->reload();
    }
    Q_EMIT headerChanged();
}

void DebtorsPage::retranslate()
{
    m_list->retranslate();
    m_detail->retranslate();
    Q_EMIT headerChanged();
}

QVariantMap DebtorsPage::saveState() const
{
    return {{u"list"_s, m_list->saveState()}, {u"detail"_s, m_detail->saveState()}};
}

void DebtorsPage::restoreState(const QVariantMap& state)
{
    m_list->restoreState(state.value(u"list"_s).toMap());
    m_detail->restoreState(state.value(u"detail"_s).toMap());
}

void DebtorsPage::focusFilter()
{
    if (showsDetail())
        m_detail->focusFilter();
    else
        m_list->focusFilter();
}

bool DebtorsPage::canCreateNew() const
{
    return !context().isReadOnly();
}

void DebtorsPage::createNew()
{
    if (QAction* action = context().actions().action(u"debtor.add"_s))
        action->trigger();
}

QString DebtorsPage::dropOffer(const QList<QUrl>& urls) const
{
    if (!showsDetail() || context().isReadOnly() || !areAttachments(urls))
        return {};
    return tr("File as document with %1").arg(m_detail->debtorName());
}

void DebtorsPage::dropFiles(const QList<QUrl>& urls)
{
    m_detail->attachPaths(localPaths(urls));
}

std::vector<DebtorId> DebtorsPage::selectedDebtors() const
{
    if (showsDetail())
        return {m_detail->debtor()};
    return m_list->selectedDebtors();
}

void registerDebtorsPage(AppContext& context)
{
    context.pages().add({u"debtors"_s, [] { return DebtorsPage::tr("Debtors"); }, u"debtors"_s, PageEntry::Section::Work,
                         PageEntry::Shown::Always, 20, QKeySequence(Qt::CTRL | Qt::Key_2),
                         [](AppContext& c) -> Page* {
                             auto* page = new DebtorsPage(c);
                             bindDebtorActions(c, *page);
                             return page;
                         },
                         {}});
    addDebtorActions(context);
}

} // namespace tegoed::ui
