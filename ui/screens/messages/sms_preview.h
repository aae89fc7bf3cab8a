#pragma once

#include "core/usecases/messages/compose.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tegoed::ui {

/// A short message as a phone shows it, with its length, alphabet and parts.
class SmsPreview final : public QWidget {
    Q_OBJECT
public:
    explicit SmsPreview(QWidget* parent = nullptr);
    void show(const ComposedMessage& message);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    void retranslate();

Q_SIGNALS:
    void fitWanted(const QString& text); ///< "Make it fit": this text instead.

private:
    void fill();

    ComposedMessage m_message;
    bool m_isEditable = false;
    QLabel* m_to;
    QLabel* m_bubble;
    QLabel* m_counts;
    QLabel* m_outside;
    QPushButton* m_fit;
};

} // namespace tegoed::ui
