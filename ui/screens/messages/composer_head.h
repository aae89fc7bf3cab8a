#pragma once

#include "ui/screens/messages/compose_plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace tegoed::ui {

/// The upper part of the composer: step, language, ways, invoices. Fills itself from what was composed and changes the plan.
class ComposerHead final : public QWidget {
    Q_OBJECT
public:
    ComposerHead(ComposePlan& plan, QWidget* parent);

    void show(const ComposedPlan& composed);
    void retranslate();

Q_SIGNALS:
    void planChanged();

private:
    struct Way {
        Channel channel;
        QCheckBox* tick;
        QComboBox* address;
    };
    void buildWays();
    void fillStages(Stage current);
    void fillLanguages(const ComposedPlan& composed);
    void fillWays(const ComposedPlan& composed);
    void fillInvoices(const ComposedMessage& message);
    void waysTicked();
    void invoiceTicked();
    QString whyText() const;

    ComposePlan& m_plan;
    std::optional<Stage> m_proposed;   ///< What the book proposed, before anybody chose.
    std::optional<ComposedMessage> m_first;
    ComposedPlan m_composed;
    bool m_isFilling = false;
    QLabel *m_stageLabel, *m_languageLabel, *m_waysLabel, *m_invoicesLabel, *m_why, *m_sum;
    QComboBox *m_stage, *m_language;
    std::vector<Way> m_ways;
    QListWidget* m_invoices;
};

} // namespace tegoed::ui
