#include "core/formats/ubl/read_ubl.h"

#include "core/formats/csv/headers.h"
#include "core/formats/einvoice/dialects.h"
#include "core/formats/einvoice/embedded_files.h"
#include "core/formats/einvoice/printed_invoice.h"
#include "core/formats/einvoice/printed_party.h"
#include "core/formats/xml/xml_reader.h"

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

class UblReader {
public:
    UblReader(XmlReader& xml, QList<Problem>& problems) : m_xml(xml), m_problems(problems) {}
    PrintedInvoice readDocument();

private:
    Printed printed();
    QString childText(std::string_view child);
    void readHeader();
    void readParty(PartyRecord& party);
    void readPartyInside(PartyRecord& party);
    void readAddress(PartyRecord& party);
    void readContact(PartyRecord& party);
    void readTaxScheme();
    void readPaymentMeans();
    void readAttachedDocument();
    void readTotals();
    void readPeriod();
    void readLine();
    void readBillingReference();

    XmlReader& m_xml;
    QList<Problem>& m_problems;
    PrintedInvoice m_invoice;
    struct TaxNumber {
        QString number, scheme;
    };
    QList<TaxNumber> m_taxNumbers; ///< Of the party being read.
    PartyId m_legalId;
    Printed m_paymentDueDate;
};

Printed UblReader::printed()
{
    const int line = m_xml.line();
    return {m_xml.text(), line};
}

QString UblReader::childText(std::string_view child)
{
    QString text;
    for (XmlChildren children(m_xml); children.next();)
        if (m_xml.is(child) && text.isEmpty())
            text = m_xml.text();
    return text;
}

PrintedInvoice UblReader::readDocument()
{
    m_invoice.line = m_xml.line();
    m_invoice.root = QString::fromUtf8(m_xml.name().data(), static_cast<qsizetype>(m_xml.name().size()));
    for (XmlChildren children(m_xml); children.next();)
        readHeader();
    if (m_invoice.dueDate.isEmpty() && !m_paymentDueDate.isEmpty()) {
        m_invoice.dueDate = m_paymentDueDate;
        m_invoice.dueDateSource = u"PaymentMeans/PaymentDueDate"_s;
    }
    const bool saysCredit = meaningOfTypeCode(m_invoice.typeCode.text) == TypeMeaning::CreditNote;
    m_invoice.isCreditNote = m_invoice.root == "CreditNote"_L1;
    m_invoice.isTypeAmbiguous = saysCredit && !m_invoice.isCreditNote;
    return std::move(m_invoice);
}

void UblReader::readHeader()
{
    if (m_xml.is("CustomizationID"))
        m_invoice.customizationId = m_xml.text();
    else if (m_xml.is("ProfileID"))
        m_invoice.profileId = m_xml.text();
    else if (m_xml.is("ID"))
        m_invoice.number = printed();
    else if (m_xml.is("IssueDate"))
        m_invoice.issueDate = printed();
    else if (m_xml.is("DueDate")) {
        m_invoice.dueDate = printed();
        m_invoice.dueDateSource = u"DueDate"_s;
    } else if (m_xml.is("InvoiceTypeCode") || m_xml.is("CreditNoteTypeCode"))
        m_invoice.typeCode = printed();
    else if (m_xml.is("DocumentCurrencyCode"))
        m_invoice.currency = printed();
    else if (m_xml.is("TaxCurrencyCode"))
        m_invoice.taxCurrency = m_xml.text();
    else if (m_xml.is("BuyerReference"))
        m_invoice.buyerReference = m_xml.text();
    else if (m_xml.is("InvoicePeriod"))
        readPeriod();
    else if (m_xml.is("OrderReference"))
        m_invoice.orderReference = childText("ID");
    else if (m_xml.is("BillingReference"))
        readBillingReference();
    else if (m_xml.is("AdditionalDocumentReference"))
        readAttachedDocument();
    else if (m_xml.is("AccountingSupplierParty"))
        readParty(m_invoice.seller);
    else if (m_xml.is("AccountingCustomerParty"))
        readParty(m_invoice.buyer);
    else if (m_xml.is("PaymentMeans"))
        readPaymentMeans();
    else if (m_xml.is("PaymentTerms")) {
        const QString note = childText("Note");
        if (!note.isEmpty())
            m_invoice.paymentTerms += (m_invoice.paymentTerms.isEmpty() ? u""_s : u" "_s) + note;
    } else if (m_xml.is("LegalMonetaryTotal"))
        readTotals();
    else if (m_xml.is("InvoiceLine") || m_xml.is("CreditNoteLine"))
        readLine();
}

void UblReader::readBillingReference()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (!m_xml.is("InvoiceDocumentReference") && !m_xml.is("CreditNoteDocumentReference"))
            continue;
        if (const QString id = childText("ID"); !id.isEmpty() && m_invoice.billingReferences.size() < 100)
            m_invoice.billingReferences += id;
    }
}

void UblReader::readPeriod()
{
    for (XmlChildren period(m_xml); period.next();) {
        if (m_xml.is("StartDate"))
            m_invoice.serviceFrom = printed();
        else if (m_xml.is("EndDate"))
            m_invoice.serviceUntil = printed();
    }
}

void UblReader::readParty(PartyRecord& party)
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("SupplierAssignedAccountID"))
            party.number = m_xml.text(); // what the seller calls this customer
        else if (m_xml.is("Party"))
            readPartyInside(party);
        else if (m_xml.is("AccountingContact") || m_xml.is("SellerContact") || m_xml.is("BuyerContact"))
            readContact(party);
    }
}

void UblReader::readPartyInside(PartyRecord& party)
{
    m_taxNumbers.clear();
    m_legalId = {};
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("EndpointID")) {
            const QString scheme = m_xml.attribute("schemeID");
            addPartyId(party, m_xml.text(), scheme);
        } else if (m_xml.is("PartyIdentification")) {
            for (XmlChildren inside(m_xml); inside.next();) {
                if (m_xml.is("ID")) {
                    const QString scheme = m_xml.attribute("schemeID");
                    addPartyId(party, m_xml.text(), scheme);
                }
            }
        } else if (m_xml.is("PartyName")) {
            if (const QString name = childText("Name"); party.name.isEmpty())
                party.name = name;
        } else if (m_xml.is("PostalAddress")) {
            readAddress(party);
        } else if (m_xml.is("PartyTaxScheme")) {
            readTaxScheme();
        } else if (m_xml.is("PartyLegalEntity")) {
            for (XmlChildren inside(m_xml); inside.next();) {
                if (m_xml.is("RegistrationName") && party.legalName.isEmpty()) {
                    party.legalName = m_xml.text();
                } else if (m_xml.is("CompanyID")) {
                    const QString scheme = m_xml.attribute("schemeID");
                    m_legalId = {m_xml.text(), scheme};
                    addPartyId(party, m_legalId.id, m_legalId.scheme);
                }
            }
        } else if (m_xml.is("Contact")) {
            readContact(party);
        }
    }
    // Twice there: the VAT number and, for instance in Norway and Sweden, the registration for another tax.
    const auto isVat = [](const QString& scheme) {
        return scheme.contains("VAT"_L1, Qt::CaseInsensitive) || scheme.compare("GST"_L1, Qt::CaseInsensitive) == 0;
    };
    for (const TaxNumber& tax : std::as_const(m_taxNumbers))
        if (party.vatNumber.isEmpty() && isVat(tax.scheme))
            party.vatNumber = tax.number;
    if (party.vatNumber.isEmpty() && m_taxNumbers.size() == 1 && m_taxNumbers.first().scheme.isEmpty())
        party.vatNumber = m_taxNumbers.first().number;
    completeParty(party, m_legalId);
}

void UblReader::readTaxScheme()
{
    TaxNumber tax;
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("CompanyID"))
            tax.number = m_xml.text();
        else if (m_xml.is("TaxScheme"))
            tax.scheme = childText("ID");
    }
    if (!tax.number.isEmpty() && m_taxNumbers.size() < 10)
        m_taxNumbers += tax;
}

void UblReader::readAddress(PartyRecord& party)
{
    QString street, houseNumber, more;
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("StreetName"))
            street = m_xml.text();
        else if (m_xml.is("BuildingNumber"))
            houseNumber = m_xml.text();
        else if (m_xml.is("AdditionalStreetName"))
            more = m_xml.text();
        else if (m_xml.is("CityName"))
            party.city = m_xml.text();
        else if (m_xml.is("PostalZone"))
            party.postalCode = m_xml.text();
        else if (m_xml.is("AddressLine") && street.isEmpty())
            street = childText("Line");
        else if (m_xml.is("Country"))
            party.countryCode = countryCode(childText("IdentificationCode"));
    }
    party.street = joinedStreet(street, houseNumber, more);
}

void UblReader::readContact(PartyRecord& party)
{
    for (XmlChildren children(m_xml); children.next();) {
        QString* const field = m_xml.is("Name") ? &party.contactName
            : m_xml.is("Telephone")             ? &party.phone
            : m_xml.is("ElectronicMail")        ? &party.email
                                                : nullptr;
        if (field != nullptr && field->isEmpty())
            *field = m_xml.text();
    }
}

void UblReader::readPaymentMeans()
{
    const auto addTo = [](QStringList& list, const QString& value) {
        if (!value.isEmpty() && !list.contains(value) && list.size() < 50)
            list += value;
    };
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("PaymentMeansCode")) {
            addTo(m_invoice.paymentMeansCodes, m_xml.text());
        } else if (m_xml.is("PaymentDueDate")) {
            if (const Printed due = printed(); m_paymentDueDate.isEmpty())
                m_paymentDueDate = due;
        } else if (m_xml.is("PaymentID")) {
            addTo(m_invoice.paymentReferences, m_xml.text());
        } else if (m_xml.is("PayeeFinancialAccount")) {
            if (m_invoice.accountLine == 0)
                m_invoice.accountLine = m_xml.line();
            addTo(m_invoice.payeeAccounts, childText("ID"));
        } else if (m_xml.is("PaymentMandate")) {
            m_invoice.hasMandate = true;
            for (XmlChildren mandate(m_xml); mandate.next();)
                if (m_xml.is("PayerFinancialAccount"))
                    m_invoice.payerAccount = childText("ID");
        }
    }
}

void UblReader::readAttachedDocument()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (!m_xml.is("Attachment"))
            continue;
        for (XmlChildren attachment(m_xml); attachment.next();) {
            if (m_xml.is("EmbeddedDocumentBinaryObject"))
                keepEmbeddedFile(m_xml, m_invoice, m_problems);
            else if (m_xml.is("ExternalReference"))
                keepExternalFile(childText("URI"), m_invoice);
        }
    }
}

void UblReader::readTotals()
{
    for (XmlChildren children(m_xml); children.next();) {
        if (m_xml.is("PayableAmount")) {
            m_invoice.payableCurrency = m_xml.attribute("currencyID");
            m_invoice.payable = printed();
        } else if (m_xml.is("TaxExclusiveAmount")) {
            m_invoice.taxExclusive = printed();
        } else if (m_xml.is("TaxInclusiveAmount")) {
            m_invoice.taxInclusive = printed();
        } else if (m_xml.is("PrepaidAmount")) {
            m_invoice.prepaid = printed();
        } else if (m_xml.is("PayableRoundingAmount")) {
            m_invoice.rounding = printed();
        }
    }
}

void UblReader::readLine()
{
    ++m_invoice.lineCount;
    if (m_invoice.lineCount > 1)
        return; // only the first is told (decision 11)
    for (XmlChildren children(m_xml); children.next();) {
        if (!m_xml.is("Item"))
            continue;
        QString name, description;
        for (XmlChildren item(m_xml); item.next();) {
            if (m_xml.is("Name"))
                name = m_xml.text();
            else if (m_xml.is("Description") && description.isEmpty())
                description = m_xml.text();
        }
        m_invoice.description = name.isEmpty() ? description : name;
    }
}

bool isInvoiceRoot(const XmlReader& xml) { return xml.is("Invoice") || xml.is("CreditNote"); }

} // namespace

FileRecord readUbl(const QByteArray& bytes)
{
    XmlReader xml(bytes);
    std::optional<PrintedInvoice> printed;
    QList<Problem> found;
    for (XmlChildren top(xml); top.next();) {
        if (isInvoiceRoot(xml)) {
            printed = UblReader(xml, found).readDocument();
        } else if (xml.is("StandardBusinessDocument")) {
            for (XmlChildren envelope(xml); envelope.next();)
                if (isInvoiceRoot(xml) && !printed)
                    printed = UblReader(xml, found).readDocument();
        } else {
            break;
        }
    }
    return invoiceFile(FileKind::Ubl, xml, std::move(printed), std::move(found));
}

} // namespace tegoed::formats
