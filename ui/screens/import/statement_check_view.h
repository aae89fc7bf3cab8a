#pragma once

#include "core/usecases/bank/statement_import.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tegoed::ui {

class InlineStrip;

/// Statements of banks that were read, with what a trial found out: nothing is stored yet.
struct StatementsRead {
    QList<formats::FileRecord> files; ///< Of banks only.
    Result<StatementImportResult> trial = Error{};
};

/// Step *check* of bank statements: per statement what it brings, what is wrong with it, and what cannot come in.
class StatementCheckView final : public QWidget {
    Q_OBJECT
public:
    explicit StatementCheckView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const StatementsRead> read); ///< Choices stay as they are.
    void forgetChoices();
    StatementImportChoices choices() const;
    void say(const Error& error);
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void choicesChanged(); ///< Try again.
    void accepted();
    void cancelled();

private:
    void fill();
    void fillTable();
    QString totalsText() const;

    std::shared_ptr<const StatementsRead> m_read;
    InlineStrip* m_strip;
    QLabel* m_totals;
    QTableWidget *m_table, *m_problems;
    QCheckBox *m_otherAccounts, *m_doubtful;
    QPushButton *m_cancel, *m_accept;
};

} // namespace tegoed::ui
