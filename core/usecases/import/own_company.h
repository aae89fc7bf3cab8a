#pragma once

#include "core/usecases/import/party_keys.h"

namespace tegoed {

/// Who sends the invoices of this book, as far as it is known: what the seller of each document is compared with.
class OwnCompanyCheck {
public:
    /// `company` is obeyed once it is confirmed. Before that it must fit what the files say, else the party the files speak
    /// of is proposed: the one that is seller, or buyer, of the most documents.
    OwnCompanyCheck(const OwnCompany& company, const QList<formats::FileRecord>& files);

    enum class Verdict { Ours, NotSaid, SellerNotUs, PurchaseInvoice };
    Verdict judge(const formats::DocumentRecord& document) const;
    /// Read from the files, while the book's own is not confirmed.
    const std::optional<formats::PartyRecord>& proposed() const { return m_proposed; }

private:
    bool isUs(const formats::PartyRecord& party, const QString& iban) const;
    bool m_known = false;
    PartyKeys m_keys;
    QString m_legalName;
    std::optional<formats::PartyRecord> m_proposed;
};

} // namespace tegoed
