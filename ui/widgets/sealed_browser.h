#pragma once

#include <QImage>
#include <QTextBrowser>

namespace tegoed::ui {

/// Shows the HTML of a message and nothing else: whatever it names is not read, from disk or from the network, but for the one
/// picture that travels inside it (failures I1, I8). Links do nothing.
class SealedBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit SealedBrowser(QWidget* parent = nullptr);

    /// An e-mail at the program's text size: a mail gives its sizes in pixels, which are those of 100 %. `paymentQr` is the PNG
    /// that the mail calls `cid:payment-qr`, empty when it has none.
    void showMail(const QByteArray& html, const QByteArray& paymentQr = {});
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_mail;        ///< As it came, at 100 %; empty when something else is shown.
    int m_shownScale = 100;
    QImage m_qr;
};

/// The sizes of a mail's letters (`font-size:15px`) at `percent` of what they are; nothing else of it changes.
QString scaledMail(const QString& html, int percent);

} // namespace tegoed::ui
