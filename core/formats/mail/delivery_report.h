#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tegoed::formats {

/// One recipient of a mail that came back.
struct FailedRecipient {
    QString address;     ///< As it was written to; lower case.
    QString status;      ///< Enhanced status code "5.1.1"; '' = not told.
    QString diagnostic;  ///< What the other server said.
    bool isPermanent = false; ///< False: delayed, it is tried again.
    friend bool operator==(const FailedRecipient&, const FailedRecipient&) = default;
};

struct DeliveryReport {
    std::vector<FailedRecipient> failed; ///< At most 50.
    bool tellsArrival = false;           ///< A recipient was reached, and none failed.
};

/// The fields of a message/delivery-status part (RFC 3464): blocks separated by an empty line, the first about the whole mail.
DeliveryReport readDeliveryStatus(const QByteArray& part);

/// Of a server that writes no report but a letter (qmail, older Exim and Exchange): addresses that stand alone before a colon or in
/// brackets, and the first status code in the text. `namedFailed`: of the header X-Failed-Recipients; goes before the text.
DeliveryReport readDeliveryLetter(const QString& text, const QString& namedFailed);

} // namespace tegoed::formats
