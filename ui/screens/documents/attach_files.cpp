#include "ui/screens/documents/attach_files.h"

#include "core/usecases/invoices.h"
#include "ui/shell/app_context.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr qint64 kLargestMiB = 25; ///< As the use case's: a larger file is not even read.

Result<Done> attachFile(AppContext& context, DebtorId debtor, std::optional<InvoiceId> invoice, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > kLargestMiB * 1024 * 1024)
        return Error{Error::Code::FileTooLarge, {path, QString::number(kLargestMiB)}, {}};
    const QByteArray content = file.readAll();
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(path, content).name();
    const Result<DocumentId> attached =
        attachDocument(context.session(), debtor, invoice, u"attachment"_s, QFileInfo(path).fileName(), mime, content);
    if (!attached)
        return attached.error();
    return Done{};
}

} // namespace

bool areAttachments(const QList<QUrl>& urls)
{
    static const QStringList endings{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"eml"_s, u"txt"_s, u"doc"_s, u"docx"_s, u"odt"_s};
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl& url) {
        return url.isLocalFile() && endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower());
    });
}

bool attachFiles(AppContext& context, DebtorId debtor, std::optional<InvoiceId> invoice, const QStringList& paths)
{
    for (const QString& path : paths) {
        if (const Result<Done> attached = attachFile(context, debtor, invoice, path); !attached) {
            context.showError(attached.error());
            return false;
        }
    }
    return true;
}

} // namespace tegoed::ui
