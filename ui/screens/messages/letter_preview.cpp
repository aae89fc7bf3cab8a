#include "ui/screens/messages/letter_preview.h"

#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr double kTenthsPerA4Width = 2'100.0;
constexpr double kPointsPerInch = 72.0;

} // namespace

/// A PDF in memory. Pages are read from its bytes when they are drawn, so these live as long as the document.
class LetterPreview::Pdf {
public:
    explicit Pdf(const QByteArray& bytes)
    {
        m_bytes.setData(bytes);
        m_bytes.open(QIODevice::ReadOnly);
        if (!bytes.isEmpty())
            document.load(&m_bytes);
    }
    int pageCount() const { return document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0; }

private:
    QBuffer m_bytes; // Before the document: it goes after it.

public:
    QPdfDocument document;
};

/// One page on its paper, always light: paper is.
class LetterPreview::Sheet final : public QWidget {
public:
    Sheet(QImage page, std::optional<QRect> window, QWidget* parent)
        : QWidget(parent), m_page(std::move(page)), m_window(window)
    {
        setFixedSize((QSizeF(m_page.size()) / m_page.devicePixelRatio()).toSize());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.drawImage(rect(), m_page);
        painter.setPen(QPen(themeColors(*this).line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        if (!m_window)
            return;
        const double scale = width() / kTenthsPerA4Width;
        const QRectF window(m_window->x() * scale, m_window->y() * scale, m_window->width() * scale, m_window->height() * scale);
        QColor tint(u"#2f6fb5"_s); // On white paper in both themes.
        painter.setPen(QPen(tint, 1.5, Qt::DashLine));
        tint.setAlpha(20);
        painter.setBrush(tint);
        painter.drawRoundedRect(window, 4, 4);
    }

private:
    QImage m_page;
    std::optional<QRect> m_window;
};

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_pages(new QWidget)
    , m_count(new QLabel(this))
    , m_window(new QCheckBox(this))
{
    setObjectName(u"letterPreview"_s);
    m_count->setObjectName(u"letterPreview.count"_s);
    m_window->setObjectName(u"letterPreview.window"_s);
    m_window->setChecked(true);
    m_scroll->setObjectName(u"letterPreview.pages"_s);
    m_scroll->setWidgetResizable(true);
    auto* sheets = new QVBoxLayout(m_pages);
    sheets->setSpacing(gap());
    m_scroll->setWidget(m_pages);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Else the width goes to and fro with it.
    m_scroll->viewport()->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(m_window);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap() / 2);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    connect(m_window, &QCheckBox::toggled, this, &LetterPreview::render);
    retranslate();
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::show(const QByteArray& pdf, const Envelope& envelope)
{
    m_envelope = envelope;
    m_window->setVisible(envelope.hasWindow);
    if (pdf == m_pdf && m_document)
        return;
    m_pdf = pdf;
    m_document = std::make_unique<Pdf>(pdf);
    render();
}

int LetterPreview::pageWidth() const
{
    const int room = m_scroll->viewport()->width() - gap(3);
    return std::clamp(room, fontMetrics().averageCharWidth() * 40, fontMetrics().averageCharWidth() * 110);
}

void LetterPreview::render()
{
    for (Sheet* sheet : m_sheets)
        delete sheet;
    m_sheets.clear();
    m_renderedWidth = pageWidth();
    for (int i = 0; m_document && i < m_document->pageCount(); ++i) {
        const QSizeF points = m_document->document.pagePointSize(i);
        const qreal ratio = devicePixelRatioF();
        const QSizeF size(m_renderedWidth, m_renderedWidth * points.height() / points.width());
        QImage page = m_document->document.render(i, (size * ratio).toSize());
        page.setDevicePixelRatio(ratio);
        std::optional<QRect> window;
        if (i == 0 && m_envelope.hasWindow && m_window->isChecked())
            window = alwaysVisible(m_envelope);
        auto* sheet = new Sheet(std::move(page), window, m_pages);
        m_pages->layout()->addWidget(sheet);
        m_pages->layout()->setAlignment(sheet, Qt::AlignHCenter);
        sheet->show();
        m_sheets.push_back(sheet);
    }
    retranslate();
}

bool LetterPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && m_document && pageWidth() != m_renderedWidth)
        QMetaObject::invokeMethod(this, &LetterPreview::render, Qt::QueuedConnection); // Not while the layout is at work.
    return QWidget::eventFilter(watched, event);
}

void LetterPreview::retranslate()
{
    m_count->setText(m_pdf.isEmpty() ? tr("There is no letter yet.") : tr("%n page(s)", nullptr, static_cast<int>(m_sheets.size())));
    m_window->setText(tr("Show the window of the envelope"));
    m_scroll->setAccessibleName(tr("Pages of the letter"));
}

bool LetterPreview::print(const QByteArray& bytes, QPrinter& printer)
{
    Pdf pdf(bytes);
    if (pdf.pageCount() == 0)
        return false;
    printer.setFullPage(true);
    QPainter painter;
    for (int i = 0; i < pdf.pageCount(); ++i) {
        if (i == 0 ? !painter.begin(&printer) : !printer.newPage())
            return false;
        const QSizeF pixels = pdf.document.pagePointSize(i) / kPointsPerInch * printer.resolution();
        painter.drawImage(QPointF(0, 0), pdf.document.render(i, pixels.toSize()));
    }
    return painter.end();
}

} // namespace tegoed::ui
