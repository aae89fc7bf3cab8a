#pragma once

#include "core/usecases/escalation/sequences.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace tegoed::ui {

class AppContext;
class InlineStrip;

/// Which sequence each legal track and each customer group follows (S56). A debtor's own choice stands above them.
class AssignmentsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AssignmentsDialog(AppContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        std::optional<LegalTrack> track; ///< Or a group.
        CustomerGroupId group;
        QString groupName;
        QString usual;                   ///< Of a track: the code it was shipped with.
        std::optional<QString> chosen;   ///< In the book; empty = no choice of its own.
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };
    QString rowName(const Row& row) const;
    void retranslate();
    void submit();

    AppContext& m_context;
    std::vector<SequenceRow> m_choices;
    std::vector<Row> m_rows;
    InlineStrip* m_strip;
    QLabel *m_about, *m_noGroups;
    QPushButton* m_save;
};

} // namespace tegoed::ui
