#pragma once

#include "core/storage/queries/outbox_queries.h"

#include <QObject>

class QWidget;

namespace tegoed::ui {

class AppContext;

/// Letters as one print job: preview and dialog of the system, or one PDF. Printed is not posted: that is asked apart.
class LetterPrinting final : public QObject {
    Q_OBJECT
public:
    LetterPrinting(AppContext& context, QWidget* window);

    void preview(const std::vector<MessageId>& approved);
    void askForFile(const std::vector<MessageId>& letters);
    /// Writes one PDF of all; false = the reason was said.
    bool writeTo(const QString& path, const std::vector<MessageId>& approved);
    /// After the printer took them.
    void markPrintedOnes(const std::vector<MessageId>& letters);

private:
    std::optional<QByteArray> joined(const std::vector<MessageId>& letters);

    AppContext& m_context;
    QWidget* m_window;
};

} // namespace tegoed::ui
