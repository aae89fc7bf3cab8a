#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace tegoed::ui {

/// The paths of what was dropped, as far as it lies on this computer.
inline QStringList localPaths(const QList<QUrl>& urls)
{
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace tegoed::ui
