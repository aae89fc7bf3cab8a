#include "ui/widgets/sealed_browser.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

SealedBrowser::SealedBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WordWrap); // No letter of a table's head stands alone; rather it scrolls.
    document()->setDocumentMargin(gap());
}

void SealedBrowser::showMail(const QByteArray& html, const QByteArray& paymentQr)
{
    m_qr = QImage::fromData(paymentQr, "PNG");
    document()->clear(); // Forgets the picture of the message before.
    m_mail = QString::fromUtf8(html);
    m_shownScale = textScale();
    setHtml(scaledMail(m_mail, m_shownScale));
}

void SealedBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_mail.isEmpty() || textScale() == m_shownScale)
        return;
    m_shownScale = textScale();
    setHtml(scaledMail(m_mail, m_shownScale));
}

QVariant SealedBrowser::loadResource(int type, const QUrl& name)
{
    // The base class is never asked: it reads files.
    if (type == QTextDocument::ImageResource && name == QUrl(u"cid:payment-qr"_s) && !m_qr.isNull())
        return m_qr;
    return {};
}

QString scaledMail(const QString& html, int percent)
{
    static const QRegularExpression size(u"font-size:(\\d+)px"_s);
    if (percent == 100)
        return html;
    QString scaled;
    qsizetype from = 0;
    for (auto found = size.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        scaled += QStringView(html).mid(from, match.capturedStart(1) - from);
        scaled += QString::number(match.capturedView(1).toInt() * percent / 100);
        from = match.capturedEnd(1);
    }
    return scaled + QStringView(html).mid(from);
}

} // namespace tegoed::ui
