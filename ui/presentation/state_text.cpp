#include "ui/presentation/state_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
struct StateText {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};
} // namespace

StateWord situationWord(InvoiceSituation situation)
{
    switch (situation) {
    case InvoiceSituation::WrittenOff: return {StateText::tr("written off"), Tone::Neutral, u"close"_s};
    case InvoiceSituation::Paid: return {StateText::tr("paid"), Tone::Good, u"success"_s};
    case InvoiceSituation::Open: return {StateText::tr("open"), Tone::Info, u"invoices"_s};
    case InvoiceSituation::Overdue: return {StateText::tr("overdue"), Tone::Warning, u"warning"_s};
    case InvoiceSituation::CreditOpen: return {StateText::tr("credit to use"), Tone::Info, u"credit"_s};
    case InvoiceSituation::HandedOver: return {StateText::tr("handed over"), Tone::Neutral, u"export"_s};
    case InvoiceSituation::Disputed: return {StateText::tr("disputed"), Tone::Bad, u"dispute"_s};
    case InvoiceSituation::InPlan: return {StateText::tr("in a payment plan"), Tone::Info, u"calendar"_s};
    case InvoiceSituation::Deferred: return {StateText::tr("deferral"), Tone::Info, u"forward"_s};
    case InvoiceSituation::Promised: return {StateText::tr("promise"), Tone::Info, u"promise"_s};
    case InvoiceSituation::OnHold: return {StateText::tr("on hold"), Tone::Neutral, u"hold"_s};
    }
    return {};
}

StateWord debtorStatusWord(DebtorStatus status)
{
    switch (status) {
    case DebtorStatus::Normal: return {StateText::tr("normal"), Tone::Neutral, {}};
    case DebtorStatus::Bankrupt: return {StateText::tr("bankrupt"), Tone::Bad, u"error"_s};
    case DebtorStatus::DebtSettlement: return {StateText::tr("debt settlement"), Tone::Warning, u"warning"_s};
    case DebtorStatus::UnderGuardianship: return {StateText::tr("under administration"), Tone::Warning, u"warning"_s};
    case DebtorStatus::Deceased: return {StateText::tr("deceased"), Tone::Neutral, u"info"_s};
    case DebtorStatus::HandedOver: return {StateText::tr("handed over"), Tone::Info, u"forward"_s};
    }
    return {};
}

QString partyKindText(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Consumer: return StateText::tr("consumer");
    case PartyKind::Business: return StateText::tr("business");
    case PartyKind::PublicBody: return StateText::tr("public authority");
    }
    return {};
}

QString kindReasonText(const QString& reason)
{
    if (reason == u"vat_number")
        return StateText::tr("because there is a VAT number");
    if (reason == u"registration_number")
        return StateText::tr("because there is a registration number");
    if (reason == u"legal_form")
        return StateText::tr("because the name holds a legal form");
    if (reason == u"none")
        return StateText::tr("because nothing points to a business");
    return {};
}

QString legalTrackText(LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2b: return StateText::tr("Netherlands · business");
    case LegalTrack::NlB2c: return StateText::tr("Netherlands · consumer");
    case LegalTrack::BeB2b: return StateText::tr("Belgium · business");
    case LegalTrack::BeB2c: return StateText::tr("Belgium · consumer");
    case LegalTrack::Other: return StateText::tr("other country");
    }
    return {};
}

QString invoiceKindText(InvoiceKind kind)
{
    return kind == InvoiceKind::CreditNote ? StateText::tr("credit note") : StateText::tr("invoice");
}

QString allocationKindText(AllocationKind kind)
{
    switch (kind) {
    case AllocationKind::Payment: return StateText::tr("payment");
    case AllocationKind::Credit: return StateText::tr("credit note");
    case AllocationKind::WriteOff: return StateText::tr("written off");
    }
    return {};
}

QString registrationGapText(RegistrationGap gap)
{
    switch (gap) {
    case RegistrationGap::NoEmail: return StateText::tr("no e-mail address");
    case RegistrationGap::NoAddress: return StateText::tr("no full address");
    case RegistrationGap::KindAssumed: return StateText::tr("business or consumer only assumed");
    }
    return {};
}

QString lookAlikeReasonText(const QString& reason)
{
    if (reason == u"vat")
        return StateText::tr("same VAT number");
    if (reason == u"registration")
        return StateText::tr("same registration number");
    if (reason == u"iban")
        return StateText::tr("same account number");
    if (reason == u"email")
        return StateText::tr("same e-mail address");
    if (reason == u"name")
        return StateText::tr("same name");
    return reason;
}

QString languageText(const QString& code)
{
    if (code.isEmpty())
        return StateText::tr("as the book");
    if (code == u"nl")
        return StateText::tr("Dutch");
    if (code == u"en")
        return StateText::tr("English");
    if (code == u"fr")
        return StateText::tr("French");
    if (code == u"de")
        return StateText::tr("German");
    return code;
}

QString countryText(const QString& code)
{
    if (code == u"NL")
        return StateText::tr("Netherlands");
    if (code == u"BE")
        return StateText::tr("Belgium");
    if (code == u"DE")
        return StateText::tr("Germany");
    if (code == u"FR")
        return StateText::tr("France");
    if (code == u"LU")
        return StateText::tr("Luxembourg");
    if (code == u"GB")
        return StateText::tr("United Kingdom");
    return code;
}

QString documentKindText(const QString& kind)
{
    if (kind == u"answer")
        return StateText::tr("answer of the debtor");
    if (kind == u"invoice_copy")
        return StateText::tr("invoice copy");
    if (kind == u"source")
        return StateText::tr("original file");
    if (kind == u"attachment")
        return StateText::tr("attachment");
    if (kind == u"signed_plan")
        return StateText::tr("signed payment plan");
    if (kind == u"other")
        return StateText::tr("document");
    return kind;
}

QString sendingOffText(const QString& reason)
{
    if (reason.isEmpty())
        return {};
    if (reason == u"restored")
        return StateText::tr("This book was restored from a backup; nothing is sent from it until you say that this is the real one.");
    if (reason == u"copied")
        return StateText::tr("This book is a copy, or was moved; nothing is sent from it until you say that this is the real one.");
    return StateText::tr("Nothing is sent from this book.");
}

QString bookWarningText(const QString& warning)
{
    if (warning == u"synced_folder")
        return StateText::tr("This book lies in a folder that is synchronised with the internet, which can damage it. Move it to another folder.");
    if (warning == u"fsync_off" || warning == u"synchronous_commit_off")
        return StateText::tr("The database server does not keep every change through a power cut. Ask its administrator to switch that on.");
    return warning;
}

} // namespace tegoed::ui
