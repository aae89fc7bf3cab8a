#include "ui/screens/documents/document_list.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Column { Name, Kind, Size, Added, ColumnCount };

/// Copies for viewing live in a folder only the user can read and go with the program (failures I20).
QString viewingFolder()
{
    static QTemporaryDir folder(QDir::tempPath() + u"/tegoed-XXXXXX"_s);
    return folder.isValid() ? folder.path() : QString();
}

bool isHarmless(const DocumentRow& document)
{
    return document.mimeType == u"application/pdf" || document.mimeType == u"image/png" || document.mimeType == u"image/jpeg"
        || document.mimeType == u"text/xml" || document.mimeType == u"application/xml" || document.mimeType == u"text/plain";
}

} // namespace

QString safeFileName(const QString& name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    static const QString forbidden = u"<>:\"|?*"_s;
    for (QChar& c : safe) {
        if (c.unicode() < 0x20 || forbidden.contains(c))
            c = u'_';
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    safe = safe.trimmed().left(120);
    return safe.isEmpty() ? u"document"_s : safe;
}

DocumentList::DocumentList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_nothing(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_attach(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"documents"_s);
    m_nothing->setObjectName(u"documents.nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_table->setObjectName(u"documents.table"_s);
    makeSmallTable(*m_table, ColumnCount, Name);
    m_attach->setObjectName(u"documents.attach"_s);
    m_attach->setIcon(icon(u"add"_s));
    m_attach->setVisible(!context.isReadOnly());
    m_open->setObjectName(u"documents.open"_s);
    m_save->setObjectName(u"documents.save"_s);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_attach);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_attach, &QPushButton::clicked, this, &DocumentList::attachRequested);
    connect(m_open, &QPushButton::clicked, this, &DocumentList::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &DocumentList::saveCurrent);
    connect(m_table, &QTableWidget::cellActivated, this, &DocumentList::openCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_open->setEnabled(current());
        m_save->setEnabled(current());
    });
    retranslate();
}

void DocumentList::show(std::vector<DocumentRow> documents)
{
    m_documents = std::move(documents);
    fill();
}

void DocumentList::fill()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_documents.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const DocumentRow& document = m_documents[static_cast<std::size_t>(i)];
        const auto put = [&](int column, const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment);
            item->setToolTip(text);
            m_table->setItem(i, column, item);
            return item;
        };
        put(Name, document.fileName.isEmpty() ? tr("without a name") : document.fileName)->setIcon(icon(u"document"_s));
        put(Kind, documentKindText(document.kind));
        put(Size, QLocale().formattedDataSize(document.size), Qt::AlignRight | Qt::AlignVCenter);
        put(Added, relativeTimeText(document.createdAt, m_context.today()))->setToolTip(timeText(document.createdAt));
    }
    m_table->resizeColumnToContents(Kind);
    m_table->resizeColumnToContents(Size);
    m_table->resizeColumnToContents(Added);
    if (m_table->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_table->rowCount() - 1));
    const bool any = m_table->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_open->setVisible(any);
    m_save->setVisible(any);
}

const DocumentRow* DocumentList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_documents.size()) ? &m_documents[static_cast<std::size_t>(row)] : nullptr;
}

void DocumentList::openCurrent()
{
    const DocumentRow* document = current();
    if (!document)
        return;
    const QString name = safeFileName(document->fileName);
    if (!isHarmless(*document)) {
        QMessageBox box(QMessageBox::Warning, tr("Open a file from outside"),
                        tr("%1 came from outside and is not a PDF or a picture. Open it only if you know what it is.").arg(name), {}, this);
        box.setObjectName(u"openForeignFile"_s);
        QPushButton* open = box.addButton(tr("Open anyway"), QMessageBox::AcceptRole);
        box.setDefaultButton(box.addButton(tr("Do not open"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != open)
            return;
    }
    const QString path = viewingFolder() + u'/' + document->sha256.left(12) + u'-' + name;
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly) || file.write(InvoiceQueries(m_context.database()).documentContent(document->sha256)) < 0)
            return m_context.showError(Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}});
        file.close();
        file.setPermissions(QFileDevice::ReadOwner);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_context.showMessage([name] { return tr("No program is set up to show %1. Save it and open it yourself.").arg(name); }, Tone::Warning);
}

void DocumentList::saveCurrent()
{
    const DocumentRow* document = current();
    if (!document)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save document"), folder + u'/' + safeFileName(document->fileName));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(InvoiceQueries(m_context.database()).documentContent(document->sha256)) < 0 || !file.commit())
        m_context.showError(Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}});
}

void DocumentList::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Kind"), tr("Size"), tr("Added")});
    m_table->setAccessibleName(tr("Documents"));
    m_nothing->setText(m_context.isReadOnly() ? tr("No documents.") : tr("No documents yet. Drop a file here, or choose one."));
    m_attach->setText(tr("Attach a file…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    fill();
}

} // namespace tegoed::ui
