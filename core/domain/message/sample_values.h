#pragma once

#include "core/domain/message/render_message.h"

#include <QByteArray>

namespace tegoed {

/// The example values of `resources/templates/sample-data.json` for one message: previews, tests, and the check of typical
/// lengths. The dates are moved where a stage asks for it (an announcement is paid by its due date), and the amount asked
/// follows from stage and track. Errors: UnsupportedFormat when the file is not what it should be.
class SampleData {
public:
    static Result<SampleData> fromJson(const QByteArray& json);
    MessageValues values(const MessageRequest& request) const;

private:
    QByteArray m_json; ///< Read anew each time: previews are few, and JSON objects have no place in a header.
};

} // namespace tegoed
