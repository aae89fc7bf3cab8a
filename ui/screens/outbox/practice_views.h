#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <vector>

namespace tegoed::ui {

/// The debtor's phone: what the locked screen tells of the newest text message, and the conversation below it.
class PhoneView final : public QWidget {
    Q_OBJECT
public:
    struct Bubble {
        QString from, text, moment;
        int parts = 1;
    };
    explicit PhoneView(QWidget* parent = nullptr);

    void setBubbles(std::vector<Bubble> newestFirst);
    /// What a locked phone shows of a text: two lines at most.
    static QString lockScreenText(const QString& text);
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Bubble> m_bubbles;
};

/// A letter as the postman brings it: folded in its envelope, the address behind the window.
class EnvelopeView final : public QWidget {
    Q_OBJECT
public:
    explicit EnvelopeView(QWidget* parent = nullptr);

    void setLetter(const QByteArray& pdf, const QString& envelopeCode); ///< Empty PDF = nothing.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepShape();

    QImage m_page;
    QString m_code;
};

} // namespace tegoed::ui
