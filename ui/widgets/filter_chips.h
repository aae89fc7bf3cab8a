#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace tegoed::ui {

/// A row of words one can switch on and off to narrow a list. Every chip is a button: Tab, Space, screen reader.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        QString id;                    ///< Stable: stored in settings.
        std::function<QString()> text; ///< tr() inside.
        std::function<QString()> toolTip = {};
    };
    enum class Choice { Any, AtMostOne };

    explicit FilterChips(Choice choice, QWidget* parent = nullptr);

    void setChips(std::vector<Chip> chips);
    QStringList chosen() const; ///< In the order of the chips.
    bool isChosen(const QString& id) const { return chosen().contains(id); }
    void setChosen(const QStringList& ids); ///< Emits nothing.
    void setCount(const QString& id, int count); ///< Shown behind the word; −1 = none.

Q_SIGNALS:
    void changed(); ///< By the user.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void applyColors();
    void toggled(int index);

    Choice m_choice;
    std::vector<Chip> m_chips;
    std::vector<int> m_counts;
    std::vector<QToolButton*> m_buttons;
    QHBoxLayout* m_row;
};

} // namespace tegoed::ui
