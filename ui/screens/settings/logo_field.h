#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tegoed::ui {

/// The logo of the letterhead: what it looks like, choose another, remove. Collects the choice, saves nothing.
class LogoField final : public QWidget {
    Q_OBJECT
public:
    explicit LogoField(QWidget* parent = nullptr);

    void showLogo(const QByteArray& png); ///< As it stands in the book; empty = none.
    /// As it was chosen: a PNG made from the file; empty = removed. Nothing when it was left as it is.
    const std::optional<QByteArray>& chosen() const { return m_chosen; }
    bool choose(const QString& path); ///< False when it is no such picture; the error goes out by `refused`.
    void retranslate();

Q_SIGNALS:
    void refused(const tegoed::Error& error);

private:
    void chooseFile();
    void preview(const QByteArray& png);

    std::optional<QByteArray> m_chosen;
    QByteArray m_shown;
    QLabel* m_picture;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace tegoed::ui
