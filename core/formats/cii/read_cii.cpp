#include "core/formats/cii/read_cii.h"

#include "core/formats/csv/headers.h"
#include "core/formats/einvoice/dialects.h"
#include "core/formats/einvoice/embedded_files.h"
#include "core/formats/einvoice/printed_invoice.h"
#include "core/formats/einvoice/printed_party.h"
#include "core/formats/xml/xml_reader.h"

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostValues = 50; // accounts, references, terms of one invoice

/// `20240131` of format 102 (UN/EDIFACT 2379) as an ISO date; anything else as it stands.
QString isoOf(const QString& text, const QString& format)
{
    const bool isCompact = text.size() == 8 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isCompact && (format == "102"_L1 || format.isEmpty()))
        return text.left(4) + u'-' + text.mid(4, 2) + u'-' + text.mid(6, 2);
    return text;
}

class CiiReader {
public:
    CiiReader(XmlReader& xml, QList<Problem>& problems) : m_xml(xml), m_problems(problems) {}
    PrintedInvoice readDocument();

private:
    Printed printed();
    Printed dateInside();
    QString childText(std::string_view child);
    void readContext();
    void readHeader();
    void readTransaction();
    void readAgreement();
    void readSettlement();
    void readParty(PartyRecord& party);
    void readLegalOrganisation(PartyRecord& party, PartyId& legalId);
    void readContact(PartyRecord& party);
    void readAddress(PartyRecord& party);
    void readTaxRegistration(PartyRecord& party);
    void readReferencedDocument();
    void readPaymentMeans();
    void readPaymentTerms();
    void readPeriod();
    void readTotals();
    void readLine();
    void settleDueDate();

    XmlReader& m_xml;
    QList<Problem>& m_problems;
    PrintedInvoice m_invoice;
    QList<Printed> m_dueDates;
};

Printed CiiReader::printed()
{
    const int line = m_xml.line();
    return {m_xml.text(), line};
}

/// Of an element that holds DateTimeString or DateString.
Printed CiiReader::dateInside()
{
    Printed date{{}, m_xml.line()};
    for (XmlChildren children(m_xml); children.next();) {
        if (!m_xml.is("DateTimeString") && !m_xml.is("DateString") && !m_xml.is("DateTime"))
            continue;
        const QString format = m_xml.attribute("format");
        date = printed();
        date.text = isoOf(date.text, format);
    }
    return date;
}

QString CiiReader::childText(std::string_view child)
{
    QString text;
    for (XmlChildren children(m_xml); children.next();)
        if (m_xml.is(child) && text.isEmpty())
            text = m_xml.text();
    return text;
}

PrintedInvoice CiiReader::readDocument()
{
    m_invoice.line = m_xml.line();
    m_invoice.root = QString::fromUtf8(m_xml.name().data(), static_cast<qsizetype>(m_xml.name().size()));
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("ExchangedDocumentContext") || m_xml.is("SpecifiedExchangedDocumentContext"))
            readContext();
        else if (m_xml.is("ExchangedDocument") || m_xml.is("HeaderExchangedDocument"))
            readHeader();
        else if (m_xml.is("SupplyChainTradeTransaction") || m_xml.is("SpecifiedSupplyChainTradeTransaction"))
            readTransaction();
    }
    settleDueDate();
    m_invoice.isCreditNote = meaningOfTypeCode(m_invoice.typeCode.text) == TypeMeaning::CreditNote;
    return std::move(m_invoice);
}

void CiiReader::readContext()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("GuidelineSpecifiedDocumentContextParameter"))
            m_invoice.customizationId = childText("ID");
        else if (m_xml.is("BusinessProcessSpecifiedDocumentContextParameter"))
            m_invoice.profileId = childText("ID");
    }
}

void CiiReader::readHeader()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("ID"))
            m_invoice.number = printed();
        else if (m_xml.is("TypeCode"))
            m_invoice.typeCode = printed();
        else if (m_xml.is("IssueDateTime"))
            m_invoice.issueDate = dateInside();
    }
}

void CiiReader::readTransaction()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("IncludedSupplyChainTradeLineItem"))
            readLine();
        else if (m_xml.is("ApplicableHeaderTradeAgreement") || m_xml.is("ApplicableSupplyChainTradeAgreement"))
            readAgreement();
        else if (m_xml.is("ApplicableHeaderTradeSettlement") || m_xml.is("ApplicableSupplyChainTradeSettlement"))
            readSettlement();
    }
}

void CiiReader::readLine()
{
    ++m_invoice.lineCount;
    if (m_invoice.lineCount > 1)
        return; // only the first is told (decision 11)
    for (XmlChildren children(m_xml); children.next();)
        if (m_xml.is("SpecifiedTradeProduct"))
            m_invoice.description = childText("Name");
}

void CiiReader::readAgreement()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("BuyerReference")) {
            m_invoice.buyerReference = m_xml.text();
        } else if (m_xml.is("SellerTradeParty")) {
            readParty(m_invoice.seller);
        } else if (m_xml.is("BuyerTradeParty")) {
            readParty(m_invoice.buyer);
        } else if (m_xml.is("BuyerOrderReferencedDocument")) {
            for (XmlChildren order(m_xml); order.next();)
                if (m_xml.is("IssuerAssignedID") || m_xml.is("ID")) // the latter in ZUGFeRD 1.0
                    m_invoice.orderReference = m_xml.text();
        } else if (m_xml.is("AdditionalReferencedDocument")) {
            readReferencedDocument();
        }
    }
}

void CiiReader::readReferencedDocument()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("AttachmentBinaryObject"))
            keepEmbeddedFile(m_xml, m_invoice, m_problems);
        else if (m_xml.is("URIID"))
            keepExternalFile(m_xml.text(), m_invoice);
    }
}

void CiiReader::readParty(PartyRecord& party)
{
    PartyId legalId;
    QString email;
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("ID") || m_xml.is("GlobalID")) {
            const QString scheme = m_xml.attribute("schemeID");
            addPartyId(party, m_xml.text(), scheme);
        } else if (m_xml.is("Name")) {
            party.legalName = m_xml.text();
        } else if (m_xml.is("SpecifiedLegalOrganization")) {
            readLegalOrganisation(party, legalId);
        } else if (m_xml.is("DefinedTradeContact")) {
            readContact(party);
        } else if (m_xml.is("PostalTradeAddress")) {
            readAddress(party);
        } else if (m_xml.is("URIUniversalCommunication")) {
            for (XmlChildren address(m_xml); address.next();) {
                if (!m_xml.is("URIID"))
                    continue;
                const QString scheme = m_xml.attribute("schemeID");
                const QString id = m_xml.text();
                addPartyId(party, id, scheme);
                if (scheme == "EM"_L1)
                    email = id;
            }
        } else if (m_xml.is("SpecifiedTaxRegistration")) {
            readTaxRegistration(party);
        }
    }
    if (party.email.isEmpty())
        party.email = email;
    completeParty(party, legalId);
}

void CiiReader::readLegalOrganisation(PartyRecord& party, PartyId& legalId)
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("ID")) {
            const QString scheme = m_xml.attribute("schemeID");
            legalId = {m_xml.text(), scheme};
            addPartyId(party, legalId.id, legalId.scheme);
        } else if (m_xml.is("TradingBusinessName")) {
            party.name = m_xml.text();
        }
    }
}

void CiiReader::readContact(PartyRecord& party)
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("PersonName")) {
            party.contactName = m_xml.text();
        } else if (m_xml.is("DepartmentName")) {
            if (const QString department = m_xml.text(); party.contactName.isEmpty())
                party.contactName = department;
        } else if (m_xml.is("TelephoneUniversalCommunication")) {
            party.phone = childText("CompleteNumber");
        } else if (m_xml.is("EmailURIUniversalCommunication")) {
            party.email = childText("URIID");
        }
    }
}

void CiiReader::readAddress(PartyRecord& party)
{
    QString street, more;
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("PostcodeCode"))
            party.postalCode = m_xml.text();
        else if (m_xml.is("LineOne"))
            street = m_xml.text();
        else if (m_xml.is("LineTwo"))
            more = m_xml.text();
        else if (m_xml.is("CityName"))
            party.city = m_xml.text();
        else if (m_xml.is("CountryID"))
            party.countryCode = countryCode(m_xml.text());
    }
    party.street = joinedStreet(street, {}, more);
}

void CiiReader::readTaxRegistration(PartyRecord& party)
{
    for (XmlChildren children(m_xml); children.next();) {
        if (!m_xml.is("ID"))
            continue;
        // VA: the VAT number; FC: the number at the tax office, of no use to anybody else.
        const QString scheme = m_xml.attribute("schemeID");
        if (const QString number = m_xml.text(); scheme == "VA"_L1)
            party.vatNumber = number;
    }
}

void CiiReader::readSettlement()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("PaymentReference")) {
            if (const QString reference = m_xml.text(); !reference.isEmpty())
                m_invoice.paymentReferences += reference;
        } else if (m_xml.is("TaxCurrencyCode")) {
            m_invoice.taxCurrency = m_xml.text();
        } else if (m_xml.is("InvoiceCurrencyCode")) {
            m_invoice.currency = printed();
        } else if (m_xml.is("SpecifiedTradeSettlementPaymentMeans")) {
            readPaymentMeans();
        } else if (m_xml.is("BillingSpecifiedPeriod")) {
            readPeriod();
        } else if (m_xml.is("SpecifiedTradePaymentTerms")) {
            readPaymentTerms();
        } else if (m_xml.is("SpecifiedTradeSettlementHeaderMonetarySummation") || m_xml.is("SpecifiedTradeSettlementMonetarySummation")) {
            readTotals();
        } else if (m_xml.is("InvoiceReferencedDocument")) {
            for (XmlChildren reference(m_xml); reference.next();) {
                if (m_xml.is("IssuerAssignedID") && m_invoice.billingReferences.size() < kMostValues)
                    m_invoice.billingReferences += m_xml.text();
            }
        }
    }
}

void CiiReader::readPaymentMeans()
{
    const auto addTo = [](QStringList& list, const QString& value) {
        if (!value.isEmpty() && !list.contains(value) && list.size() < kMostValues)
            list += value;
    };
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("TypeCode")) {
            addTo(m_invoice.paymentMeansCodes, m_xml.text());
        } else if (m_xml.is("PayeePartyCreditorFinancialAccount")) {
            if (m_invoice.accountLine == 0)
                m_invoice.accountLine = m_xml.line();
            QString iban, other;
            for (XmlChildren account(m_xml); account.next();) {
                if (m_xml.is("IBANID"))
                    iban = m_xml.text();
                else if (m_xml.is("ProprietaryID"))
                    other = m_xml.text();
            }
            addTo(m_invoice.payeeAccounts, iban.isEmpty() ? other : iban);
        } else if (m_xml.is("PayerPartyDebtorFinancialAccount")) {
            m_invoice.payerAccount = childText("IBANID");
        }
    }
}

void CiiReader::readPaymentTerms()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("Description")) {
            const QString text = m_xml.text();
            if (!text.isEmpty() && m_invoice.paymentTerms.size() < 1000)
                m_invoice.paymentTerms += (m_invoice.paymentTerms.isEmpty() ? u""_s : u" "_s) + text;
        } else if (m_xml.is("DueDateDateTime")) {
            if (const Printed due = dateInside(); !due.isEmpty() && m_dueDates.size() < kMostValues)
                m_dueDates += due;
        } else if (m_xml.is("DirectDebitMandateID")) {
            m_invoice.hasMandate = !m_xml.text().isEmpty();
        }
    }
}

void CiiReader::readPeriod()
{
    for (XmlChildren period(m_xml); period.next();) {
        if (m_xml.is("StartDateTime"))
            m_invoice.serviceFrom = dateInside();
        else if (m_xml.is("EndDateTime"))
            m_invoice.serviceUntil = dateInside();
    }
}

void CiiReader::readTotals()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("DuePayableAmount")) {
            m_invoice.payableCurrency = m_xml.attribute("currencyID");
            m_invoice.payable = printed();
        } else if (m_xml.is("TaxBasisTotalAmount")) {
            m_invoice.taxExclusive = printed();
        } else if (m_xml.is("GrandTotalAmount")) {
            m_invoice.taxInclusive = printed();
        } else if (m_xml.is("TotalPrepaidAmount")) {
            m_invoice.prepaid = printed();
        } else if (m_xml.is("RoundingAmount")) {
            m_invoice.rounding = printed();
        }
    }
}

void CiiReader::settleDueDate()
{
    if (m_dueDates.isEmpty())
        return;
    // ISO texts sort as dates; one that is none stands last and is reported.
    m_invoice.dueDate = *std::max_element(m_dueDates.cbegin(), m_dueDates.cend(), [](const Printed& a, const Printed& b) {
        const auto first = dateFromXml(a.text), second = dateFromXml(b.text);
        return first && second ? *first < *second : first.has_value() && !second.has_value();
    });
    m_invoice.dueDateSource = u"SpecifiedTradePaymentTerms/DueDateDateTime"_s;
    if (m_dueDates.size() > 1)
        for (const Printed& due : std::as_const(m_dueDates))
            m_invoice.dueDates += due.text;
}

} // namespace

FileRecord readCii(const QByteArray& bytes)
{
    XmlReader xml(bytes);
    std::optional<PrintedInvoice> printed;
    QList<Problem> found;
    for (XmlChildren top(xml); top.next();) {
        if (!xml.is("CrossIndustryInvoice") && !xml.is("CrossIndustryDocument"))
            break;
        printed = CiiReader(xml, found).readDocument();
    }
    return invoiceFile(FileKind::Cii, xml, std::move(printed), std::move(found));
}

} // namespace tegoed::formats
