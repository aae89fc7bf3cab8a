#pragma once

#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/outbox_queries.h"
#include "core/usecases/debtors.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/messages/compose_plan.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tegoed::test {

/// The window on a sample book of its own, with what the tests of messages ask of it.
class MessageWindow : public WindowUnderTest {
public:
    explicit MessageWindow(const QString& language = QStringLiteral("nl"))
        : WindowUnderTest((QFile::remove(scratch() + QStringLiteral("/small.tegoed")), Book::Small), language)
    {
    }

    BookSession& session() { return context().session(); }

    /// Overdue debtors whose proposed message may leave at once, most overdue first.
    std::vector<DebtorId> readyDebtors()
    {
        DebtorFilter filter;
        filter.onlyOverdue = true;
        std::vector<DebtorId> ready;
        for (const DebtorId id : DebtorQueries(context().database()).list(filter, DebtorSort::Overdue, SortOrder::Descending, context().today()).ids) {
            ui::ComposePlan plan;
            plan.debtor = id;
            const auto composed = composeMessage(session(), plan.request({}));
            if (composed && ui::mayLeaveUnseen(*composed))
                ready.push_back(id);
        }
        return ready;
    }

    void change(DebtorId id, const std::function<void(DebtorData&)>& edit)
    {
        const auto before = DebtorQueries(context().database()).detail(id, context().today());
        DebtorData data = before->data;
        edit(data);
        QVERIFY(editDebtor(session(), id, before->version, data).hasValue());
    }

    void openDebtor(DebtorId id)
    {
        context().openDebtor(id);
        settle();
    }

    std::vector<MessageRow> messagesOf(DebtorId id) { return OutboxQueries(context().database()).ofDebtor(id); }

    /// The dialog of this kind that is on the screen.
    template <typename Dialog>
    static Dialog* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    /// The visible button of the header or of a strip with this text.
    QPushButton* button(const QString& text)
    {
        for (auto* found : window().findChildren<QPushButton*>()) {
            if (found->isVisible() && QString(found->text()).remove(u'&') == text)
                return found;
        }
        return nullptr;
    }

    QStringList strips()
    {
        QStringList texts;
        for (auto* label : window().findChildren<QLabel*>(QStringLiteral("strip.text"))) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

} // namespace tegoed::test
