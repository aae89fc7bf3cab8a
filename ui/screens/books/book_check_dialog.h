#pragma once

#include "core/usecases/books.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tegoed::ui {

class InlineStrip;

/// What the check of a whole book found: all is well, or what is wrong and what to do; the technical lines below.
class BookCheckDialog final : public QDialog {
    Q_OBJECT
public:
    explicit BookCheckDialog(const VerifyReport& report, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    VerifyReport m_report;
    InlineStrip* m_outcome;
    QLabel* m_counts;
    QPlainTextEdit* m_problems;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace tegoed::ui
