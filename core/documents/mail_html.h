#pragma once

#include "core/documents/letter/address_lines.h"
#include "core/domain/message/text_block.h"

#include <QByteArray>

namespace tegoed {

/// What an HTML e-mail is made of.
struct MailHtml {
    RenderedText text;
    TextLanguage language = TextLanguage::Dutch;
    LetterRules rules = LetterRules::Netherlands;
    QString invoiceTotal;   ///< Below the first table of invoices, as shown; empty = none.
    QString qrContentId;    ///< Of the inline picture of the payment code, without `cid:`; empty = no code.
    QStringList senderLines; ///< Small, below everything: name, address, registration …
    bool isSample = false;
    bool isTest = false;
};

/// A complete HTML document in UTF-8, styled inline, without colours of its own for text and ground: so it can be read in dark
/// mode too. Every value is escaped; links go to `https:` and `mailto:` only, the one picture is `cid:`; nothing is ever
/// loaded from elsewhere (failures I8). The plain alternative is `text.plain`.
QByteArray mailHtml(const MailHtml& mail);

} // namespace tegoed
