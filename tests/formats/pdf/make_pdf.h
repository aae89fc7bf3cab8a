#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// What a test wants in a PDF of one empty page.
struct PdfWish {
    QList<std::pair<QByteArray, QByteArray>> attachments; ///< File name and content.
    QByteArray userPassword;   ///< Needed to open it; with `ownerPassword` alone it opens without.
    QByteArray ownerPassword;
    bool associatedOnly = false;   ///< In /AF of the catalogue, not in the tree of names.
    bool withObjectStreams = false;
};
QByteArray makePdf(const PdfWish& wish);
