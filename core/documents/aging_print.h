#pragma once

#include "core/domain/aging/aging_columns.h"
#include "core/domain/message/format.h"

#include <QByteArray>
#include <QPageLayout>
#include <QStringList>

#include <unordered_map>
#include <vector>

class QPagedPaintDevice;

namespace tegoed {

/// Everything a printed aging report needs; no clock, no database.
struct AgingPrint {
    struct Debtor { QString number; QString name; };
    struct Line { ///< One open document or receipt below its debtor.
        AgingItem item;
        QString text; ///< Number of the document, reference of the receipt.
    };

    AgingReport report{{Date::fromDayNumber(0), {}, {}}, {}, 0};
    std::unordered_map<DebtorId, Debtor> debtors;
    std::unordered_map<DebtorId, std::vector<Line>> lines; ///< Empty = per debtor only.
    bool totalsOnly = false;     ///< Header, chart and totals without the table of debtors.
    QString company;
    QString bookName;            ///< File name of the book, at the foot of each page.
    QString printedAt;           ///< As it is to be shown; empty = not shown.
    QStringList filters;         ///< In words: "Alleen zakelijke debiteuren".
    QStringList remarks;         ///< Under the total: difference to the control account …
    bool isSample = false;       ///< Says so on each page.
    TextLanguage language = TextLanguage::Dutch;
    /// Empty = portrait when the columns fit, else landscape.
    std::optional<QPageLayout::Orientation> orientation;
};

/// A4 as PDF: the same bytes for the same input (decision 35). Needs a QGuiApplication (off-screen is enough).
Result<QByteArray> agingPdf(const AgingPrint& print);

/// The same pages on a printer; its own paper is left as it is set.
void paintAging(QPagedPaintDevice& device, const AgingPrint& print);

} // namespace tegoed
