#include "ui/screens/outbox/pdf_pages.h"

#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostShown = 20;      ///< Pages on screen; the printer gets all.
constexpr int kPrinterDots = 300;   ///< Per inch: text stays sharp and a batch fits in memory.

bool load(QPdfDocument& document, QBuffer& buffer)
{
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    return document.status() == QPdfDocument::Status::Ready;
}

QImage onPaper(const QImage& drawn)
{
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

} // namespace

PdfPages::PdfPages(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QWidget(this))
    , m_layout(new QVBoxLayout(m_column))
{
    setObjectName(u"pdfPages"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Coming and going it would change the width of the page.
    m_layout->setContentsMargins(gap(), gap(), gap(), gap());
    m_layout->setSpacing(gap());
    m_layout->addStretch();
    setWidget(m_column);
}

PdfPages::~PdfPages() = default;

void PdfPages::show(const QByteArray& pdf)
{
    if (m_pdf == pdf)
        return;
    m_pdf = pdf;
    m_document.reset();
    if (!pdf.isEmpty()) {
        m_document = std::make_unique<QPdfDocument>(nullptr);
        auto* buffer = new QBuffer(m_document.get());
        buffer->setData(pdf);
        if (!load(*m_document, *buffer))
            m_document.reset();
    }
    paintPages();
    verticalScrollBar()->setValue(0);
}

int PdfPages::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void PdfPages::paintPages()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int width = viewport()->width() - 2 * gap();
    m_paintedWidth = viewport()->width();
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < std::min(pageCount(), kMostShown) && width > 0; ++page) {
        const QSizeF points = m_document->pagePointSize(page);
        const QSizeF size(width, width * points.height() / points.width());
        QImage paper = onPaper(m_document->render(page, (size * ratio).toSize()));
        paper.setDevicePixelRatio(ratio);
        auto* label = new QLabel(m_column);
        label->setPixmap(QPixmap::fromImage(paper));
        label->setFixedSize(size.toSize()); // Else a layout short of room cuts the page.
        label->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
        m_layout->addWidget(label);
    }
    m_layout->addStretch();
}

void PdfPages::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (viewport()->width() != m_paintedWidth)
        paintPages();
}

QImage firstPdfPage(const QByteArray& pdf, int width)
{
    QPdfDocument document(nullptr);
    QBuffer buffer;
    buffer.setData(pdf);
    if (pdf.isEmpty() || !load(document, buffer) || document.pageCount() == 0)
        return {};
    const QSizeF points = document.pagePointSize(0);
    return onPaper(document.render(0, QSize(width, qRound(width * points.height() / points.width()))));
}

bool printPdf(const QByteArray& pdf, QPrinter& printer)
{
    QPdfDocument document(nullptr);
    QBuffer buffer;
    buffer.setData(pdf);
    if (!load(document, buffer))
        return false;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        const QSizeF points = document.pagePointSize(page);
        const QSize dots(qRound(points.width() / 72 * kPrinterDots), qRound(points.height() / 72 * kPrinterDots));
        const qreal scale = printer.resolution() / 72.0;
        painter.drawImage(QRectF(QPointF(0, 0), points * scale), document.render(page, dots));
    }
    return painter.end();
}

} // namespace tegoed::ui
