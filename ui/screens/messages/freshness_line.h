#pragma once

#include <QLabel>

namespace tegoed::ui {

class AppContext;

/// How old what is known of the bank is, where messages that ask for money are prepared (ux.md P2). Follows the book.
class FreshnessLine final : public QLabel {
    Q_OBJECT
public:
    explicit FreshnessLine(AppContext& context, QWidget* parent = nullptr);

    void retranslate();

private:
    AppContext& m_context;
};

} // namespace tegoed::ui
