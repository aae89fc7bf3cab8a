#include "ui/charts/aging_bars_accessible.h"

#include "ui/charts/aging_announcement.h"
#include "ui/charts/aging_bars.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// One bar. It lives as long as the list around it and asks the chart for everything, so it is never out of date.
class BarInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarInterface(AgingBars* chart, int index) : m_chart(chart), m_index(index) {}

    bool isValid() const override { return m_index < m_chart->figures().barCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_chart->announcement(group()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const QRect row = m_chart->rowRect(group()).toAlignedRect();
        return {m_chart->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_chart->hasFocus() && m_chart->currentGroup() == group();
        state.selectable = true;
        state.selected = m_chart->chosenGroups().contains(group());
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        m_chart->setCurrentGroup(group());
        if (action == pressAction())
            m_chart->choose(group(), false);
        else
            m_chart->setFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    int group() const { return m_chart->figures().firstGroup() + m_index; }

    AgingBars* m_chart;
    int m_index;
};

class BarsInterface final : public QAccessibleWidget {
public:
    explicit BarsInterface(AgingBars* chart) : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    ~BarsInterface() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_chart->figures().barCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= index) // Registered interfaces belong to Qt's cache.
            m_ids.push_back(QAccessible::registerAccessibleInterface(new BarInterface(m_chart, static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_chart->hasFocus() ? child(m_chart->currentGroup() - m_chart->figures().firstGroup()) : nullptr;
    }
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Description)
            return agingSummary(m_chart->figures());
        return QAccessibleWidget::text(what);
    }

private:
    AgingBars* m_chart;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* barsFactory(const QString&, QObject* object)
{
    auto* chart = qobject_cast<AgingBars*>(object);
    return chart ? new BarsInterface(chart) : nullptr;
}

} // namespace

void installAgingBarsAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(barsFactory);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace tegoed::ui
