#include "ui/screens/outbox/letter_printing.h"

#include "core/documents/pdf_bytes.h"
#include "core/usecases/messages/outbox.h"
#include "ui/screens/outbox/pdf_pages.h"
#include "ui/shell/app_context.h"
#include "ui/shell/letters_to_print.h"

#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// In the order of post codes, as the post wants a batch: the last line of an address that has one, then the name.
QString sortKey(const MessageRow& row)
{
    const QStringList lines = row.message.data.recipient.split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!line->isEmpty() && line->front().isDigit())
            return *line + row.debtorName;
    }
    return row.debtorName;
}

} // namespace

LetterPrinting::LetterPrinting(AppContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

std::optional<QByteArray> LetterPrinting::joined(const std::vector<MessageId>& letters)
{
    const OutboxQueries outbox(m_context.database());
    auto rows = outbox.rows(letters);
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow& a, const MessageRow& b) { return sortKey(a) < sortKey(b); });
    std::vector<QByteArray> documents;
    for (const MessageRow& row : rows)
        documents.push_back(outbox.content(row.message.data.contentSha256));
    const auto result = joinedPdf(documents);
    if (!result) {
        m_context.showError(result.error());
        return std::nullopt;
    }
    return *result;
}

void LetterPrinting::preview(const std::vector<MessageId>& approved)
{
    const std::vector<MessageId> letters = lettersToPrint(m_context, approved);
    if (letters.empty())
        return;
    const auto pdf = joined(letters);
    if (!pdf)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(tr("%n letter(s)", nullptr, static_cast<int>(letters.size())));
    auto* dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setObjectName(u"letterPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print %n letter(s)", nullptr, static_cast<int>(letters.size())));
    // The preview paints on a picture first; accepted means that its print button gave the job to the printer.
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [pdf = *pdf](QPrinter* device) { printPdf(pdf, *device); });
    connect(dialog, &QDialog::finished, this, [this, letters, printer](int result) {
        if (result == QDialog::Accepted)
            markPrintedOnes(letters);
    });
    dialog->open();
}

void LetterPrinting::markPrintedOnes(const std::vector<MessageId>& letters)
{
    std::vector<MessageId> waiting; // One that is printed again stays printed.
    for (const MessageRow& row : OutboxQueries(m_context.database()).rows(letters)) {
        if (row.message.data.state == MessageState::ToPrint)
            waiting.push_back(row.id);
    }
    if (waiting.empty())
        return;
    if (const auto done = markPrinted(m_context.session(), waiting); !done) {
        m_context.showError(done.error());
        return;
    }
    m_context.showStrip({Tone::Info, [count = static_cast<int>(waiting.size())] { return tr("%n letter(s) printed. Are they in the letterbox?", nullptr, count); },
                         [] { return tr("Yes, today"); },
                         [this, waiting] {
                             notePosted(m_context, waiting, m_context.today());
                             m_context.removeStrip(u"outbox.posted"_s);
                         },
                         u"outbox.posted"_s, false});
}

void LetterPrinting::askForFile(const std::vector<MessageId>& letters)
{
    auto* dialog = new QFileDialog(m_window, tr("Save letters as PDF"));
    dialog->setObjectName(u"letterExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("letters %1").arg(m_context.today().toIso()) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, letters](const QString& path) { writeTo(path, letters); });
    dialog->open();
}

bool LetterPrinting::writeTo(const QString& path, const std::vector<MessageId>& approved)
{
    const std::vector<MessageId> letters = lettersToPrint(m_context, approved);
    if (letters.empty())
        return false;
    const auto pdf = joined(letters);
    if (!pdf)
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit()) {
        m_context.showError({Error::Code::FileNotWritable, {path, file.errorString()}, {}});
        return false;
    }
    m_context.showStrip({Tone::Good, [path] { return tr("Saved as %1.").arg(path); }, [] { return tr("They are printed"); },
                         [this, letters] { markPrintedOnes(letters); }, u"outbox.saved"_s, false});
    return true;
}

} // namespace tegoed::ui
