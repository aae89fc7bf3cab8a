#pragma once

#include <QColor>
#include <QIcon>
#include <QString>
#include <QStringList>

namespace tegoed::ui {

/// An icon of the program's own family, sharp at every size and recoloured from the palette as it is drawn: it follows dark
/// mode and selection. Names are the files of resources/icons without ending.
QIcon icon(const QString& name);
/// The same in one fixed colour (chips, strips, the primary button).
QIcon icon(const QString& name, const QColor& color);
/// The program's own mark, in its own colours.
QIcon programIcon();

} // namespace tegoed::ui
