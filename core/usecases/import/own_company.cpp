#include "core/usecases/import/own_company.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"

#include <QHash>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::DocumentRecord;
using formats::FileRecord;
using formats::PartyRecord;

namespace {

bool isSaid(const PartyRecord& party)
{
    return !party.name.isEmpty() || !party.legalName.isEmpty() || !party.vatNumber.isEmpty() || !party.registrationNumber.isEmpty();
}

/// One word a party goes by, for counting: its numbers before its name.
QString identityOf(const PartyRecord& party)
{
    const PartyKeys keys = keysOf(party);
    if (!keys.registrationNumber.isEmpty())
        return u"r"_s + keys.registrationNumber;
    if (!keys.vatNumber.isEmpty())
        return u"v"_s + keys.vatNumber;
    return u"n"_s + keys.coreName;
}

/// The party that sells or buys in the most documents; a supplier only sells, a customer only buys.
std::optional<PartyRecord> mostNamed(const QList<FileRecord>& files)
{
    struct Count {
        int seller = 0, buyer = 0, order = 0;
        PartyRecord party;
    };
    QHash<QString, Count> counts;
    for (const FileRecord& file : files) {
        for (const DocumentRecord& document : file.documents) {
            if (!isSaid(document.seller))
                continue; // Lists name the debtor only: those say nothing about who we are.
            Count& seller = counts[identityOf(document.seller)];
            if (seller.seller++ == 0) {
                seller.order = static_cast<int>(counts.size());
                seller.party = document.seller;
                if (seller.party.iban.isEmpty())
                    seller.party.iban = document.payeeIban;
            }
            if (isSaid(document.buyer))
                ++counts[identityOf(document.buyer)].buyer;
        }
    }
    const Count* best = nullptr;
    const auto better = [](const Count& a, const Count& b) {
        const int left = a.seller + a.buyer, right = b.seller + b.buyer;
        return left != right ? left > right : a.seller != b.seller ? a.seller > b.seller : a.order < b.order;
    };
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        if (it->seller > 0 && (!best || better(*it, *best)))
            best = &*it;
    return best ? std::optional(best->party) : std::nullopt;
}

} // namespace

OwnCompanyCheck::OwnCompanyCheck(const OwnCompany& company, const QList<FileRecord>& files)
{
    m_known = !company.name.isEmpty();
    m_keys = keysOf(company);
    m_legalName = foldForSearch(company.legalName);
    if (company.isConfirmed)
        return;
    m_proposed = mostNamed(files);
    for (const FileRecord& file : files)
        if (!m_proposed && file.ownCompany && isSaid(*file.ownCompany))
            m_proposed = file.ownCompany; // an audit file names its owner and no seller per document
    if (!m_proposed || (m_known && isUs(*m_proposed, m_proposed->iban)))
        return;
    m_known = true;
    m_keys = keysOf(*m_proposed);
    m_legalName = foldForSearch(m_proposed->legalName);
}

bool OwnCompanyCheck::isUs(const PartyRecord& party, const QString& iban) const
{
    const PartyKeys keys = keysOf(party);
    const auto same = [](const QString& a, const QString& b) { return !a.isEmpty() && a == b; };
    const QString legalName = foldForSearch(party.legalName);
    return same(keys.vatNumber, m_keys.vatNumber) || same(keys.registrationNumber, m_keys.registrationNumber)
        || same(normalisedIban(iban), m_keys.iban) || same(keys.name, m_keys.name) || same(keys.coreName, m_keys.coreName)
        || same(legalName, m_keys.name) || same(keys.name, m_legalName) || same(legalName, m_legalName)
        || same(coreNameOf(legalName), m_keys.coreName);
}

OwnCompanyCheck::Verdict OwnCompanyCheck::judge(const DocumentRecord& document) const
{
    if (!m_known || !isSaid(document.seller))
        return Verdict::NotSaid;
    if (isUs(document.seller, document.payeeIban.isEmpty() ? document.seller.iban : document.payeeIban))
        return Verdict::Ours;
    if (isSaid(document.buyer) && isUs(document.buyer, document.buyer.iban))
        return Verdict::PurchaseInvoice;
    return Verdict::SellerNotUs;
}

} // namespace tegoed
