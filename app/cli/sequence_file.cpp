#include "app/cli/sequence_file.h"

#include <QFile>

namespace tegoed::cli {

Result<Sequence> sequenceOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    return sequenceFromJson(file.readAll());
}

} // namespace tegoed::cli
