#include "core/usecases/messages/compose_content.h"

#include "core/documents/mail_html.h"
#include "core/domain/message/message_words.h"
#include "core/domain/reference/reference.h"
#include "core/messaging/mail/mail_message.h"
#include "core/messaging/sms/sms_request.h"
#include "core/storage/queries/gate_queries.h"
#include "core/usecases/messages/message_acts.h"

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kQrId = u"payment-qr"_s;

bool isDutch(const ComposeFacts& facts)
{
    return languageOfTexts(facts.language) == u"nl";
}

TextLanguage languageOf(const ComposeFacts& facts)
{
    if (!isDutch(facts))
        return TextLanguage::English;
    return facts.book.country == u"BE" ? TextLanguage::BelgianDutch : TextLanguage::Dutch;
}

/// Only in euros, with an account of our own, and when money is asked for.
std::optional<PaymentRequest> paymentOf(const ComposeFacts& facts)
{
    const OwnCompany& own = facts.book.company;
    const Money asked = askedAmount(facts);
    const bool isAsking = asksPayment(facts.stage) || facts.stage == Stage::InvoiceSent || (facts.plan && facts.plan->asked);
    if (!isAsking || facts.currency != Currency::euro() || asked.minorUnits() <= 0 || !isValidIban(own.iban))
        return std::nullopt;
    return PaymentRequest{own.name, own.iban, own.bic, asked, paymentReferenceOf(facts)};
}

QString invoiceTotal(const ComposeFacts& facts)
{
    return facts.asked.size() > 1 ? moneyText(principalAsked(facts), languageOf(facts)) : QString();
}

QStringList enclosuresOf(const ComposeFacts& facts, const ComposedMessage& composed)
{
    QStringList numbers;
    for (const ComposedFile& file : composed.files) {
        if (file.kind == u"invoice_copy")
            numbers << file.fileName;
    }
    if (numbers.isEmpty())
        return {};
    if (isDutch(facts))
        return {numbers.size() == 1 ? u"1 factuur"_s : u"%1 facturen"_s.arg(numbers.size())};
    return {numbers.size() == 1 ? u"1 invoice"_s : u"%1 invoices"_s.arg(numbers.size())};
}

/// How the claims that a firm message asks or announces were calculated; empty when it does neither.
std::optional<ClaimAnnex> annexOf(const ComposeFacts& facts)
{
    const ClaimSpecification& all = facts.claims.specification;
    const auto isSaid = [](const SpecifiedClaim& claim) { return claim.computed && (claim.wait.isOpen() || claim.wait.code == u"announced"); };
    if (std::none_of(all.claims.begin(), all.claims.end(), isSaid))
        return std::nullopt;
    ClaimAnnex annex;
    annex.until = all.day;
    for (const RateUsed& rate : all.rates)
        annex.rates.push_back({rate.from, rate.rate});
    for (const SpecifiedClaim& claim : all.claims) {
        if (annex.invoices.empty() || annex.invoices.back().number != claim.invoiceNumber) {
            annex.invoices.emplace_back();
            annex.invoices.back().number = claim.invoiceNumber;
            annex.invoices.back().principal = claim.principal;
        }
        if (!isSaid(claim))
            continue;
        ClaimAnnex::Invoice& invoice = annex.invoices.back();
        const bool isAnnounced = !claim.wait.isOpen();
        annex.isAnnounced = annex.isAnnounced || isAnnounced;
        const Money due = isAnnounced ? *claim.computed : claim.asked;
        if (claim.kind == ClaimKind::Interest) {
            invoice.parts = claim.parts;
            invoice.interest = due;
            invoice.interestPaid = claim.paid;
            annex.interestBasis = claim.basis;
        } else {
            invoice.costs = due;
            invoice.costsPaid = claim.paid;
            annex.isFixedSum = claim.kind == ClaimKind::FixedCompensation;
            annex.costs = all.letter;
        }
    }
    return annex;
}

Envelope envelopeOf(Database& database)
{
    const auto preset = envelopePreset(BookQueries(database).setting(u"letter.envelope"_s, u"din_5008_b"_s));
    Envelope envelope = preset ? *preset : Envelope{};
    const BookQueries book(database);
    envelope.shiftX = book.setting(u"letter.shift_x"_s).toInt();
    envelope.shiftY = book.setting(u"letter.shift_y"_s).toInt();
    return envelope;
}

LetterPrint letterOf(Database& database, const ComposeFacts& facts, const ComposedMessage& composed, const RenderedText& text)
{
    LetterPrint letter = letterFrame(database, facts);
    letter.ourReference = paymentReferenceOf(facts);
    letter.text = text;
    letter.invoiceTotal = invoiceTotal(facts);
    letter.enclosures = facts.channel == Channel::Letter ? QStringList() : enclosuresOf(facts, composed);
    letter.annex = annexOf(facts);
    if (letter.annex)
        letter.enclosures << annexName(letter.language);
    letter.payment = paymentOf(facts);
    return letter;
}

/// The specification by itself, for an e-mail without the letter it stands behind.
Result<Done> addSpecification(Database& database, const ComposeFacts& facts, ComposedMessage& composed)
{
    const auto annex = annexOf(facts);
    if (!annex)
        return Done{};
    LetterPrint sheet = letterFrame(database, facts);
    sheet.hasAddressee = false;
    sheet.hasFoldMarks = false;
    sheet.recipient.clear();
    sheet.ourReference = paymentReferenceOf(facts);
    sheet.text.subject = facts.debtor.data.name;
    sheet.annex = annex;
    const auto pdf = letterPdf(sheet);
    if (!pdf)
        return pdf.error();
    const QString name = (isDutch(facts) ? u"specificatie-"_s : u"specification-"_s) + facts.today.toIso() + u".pdf"_s;
    composed.files.push_back({u"file"_s, name, u"application/pdf"_s, *pdf, {}});
    return Done{};
}

Result<Done> makeMail(Database& database, const TemplateLibrary& library, const ComposeRequest& request, const ComposeFacts& facts,
                      const MessageValues& values, const std::optional<StoredAccount>& account, ComposedMessage& composed)
{
    const NewMessage& message = composed.message;
    const bool withLetter = request.withLetter.value_or(asksPayment(facts.stage) && facts.debtor.data.address.isComplete());
    if (withLetter) {
        const auto text = renderMessage(library, {facts.stage, Channel::Letter, facts.language, facts.debtor.track}, values);
        if (!text)
            return text.error();
        auto pdf = letterPdf(letterOf(database, facts, composed, *text));
        if (!pdf)
            return pdf.error();
        composed.letter = *pdf;
    }
    if (!withLetter) {
        if (const Result<Done> added = addSpecification(database, facts, composed); !added)
            return added;
    }
    MailMessage mail;
    mail.id = message.uuid;
    mail.date = companyTime(message.createdAt);
    const QString senderName = account ? account->data.settings.value(u"sender_name"_s).toString() : QString();
    mail.from = {senderName.isEmpty() ? facts.book.company.name : senderName, message.sender};
    mail.isDraft = message.transport == TransportKind::OwnMail; // The program that sends it knows its own address.
    if (const QString reply = account ? account->data.settings.value(u"reply_to"_s).toString() : QString(); !reply.isEmpty() && reply != message.sender)
        mail.replyTo = MailAddress{facts.book.company.name, reply};
    mail.to = {message.recipientName, message.recipient};
    mail.subject = composed.text.subject;
    mail.text = composed.text.plain;
    MailHtml html;
    html.text = composed.text;
    html.language = languageOf(facts);
    html.rules = letterRules(facts.book.country);
    html.invoiceTotal = invoiceTotal(facts);
    html.isSample = facts.book.isSample;
    const LetterSender own = letterSender(facts.book.company);
    html.senderLines = QStringList{own.name} + own.addressLines;
    if (const auto payment = paymentOf(facts)) {
        const auto png = paymentQrPng(*payment);
        if (!png)
            return png.error();
        html.qrContentId = kQrId;
        mail.images = {{kQrId, u"image/png"_s, *png}};
        composed.paymentQr = *png;
    }
    composed.html = mailHtml(html);
    mail.html = QString::fromUtf8(composed.html);
    if (!composed.letter.isEmpty())
        mail.attachments.push_back({letterFileName(composed), u"application/pdf"_s, composed.letter});
    for (const ComposedFile& file : composed.files)
        mail.attachments.push_back({safeAttachmentName(file.fileName), file.mimeType, file.bytes});
    auto bytes = mailBytes(mail);
    if (!bytes)
        return bytes.error();
    composed.content = std::move(bytes).value();
    return Done{};
}

} // namespace

LetterSender letterSender(const OwnCompany& own)
{
    LetterSender sender;
    sender.name = own.name;
    sender.legalName = own.legalName == own.name ? QString() : own.legalName;
    const QString place = own.address.postalCode + u' ' + own.address.city;
    for (const QString& line : {own.address.street, QString(place.trimmed())}) {
        if (!line.isEmpty())
            sender.addressLines << line;
    }
    sender.registration = own.registrationNumber;
    sender.court = own.court;
    sender.vatNumber = own.vatNumber;
    sender.iban = own.iban;
    sender.bic = own.bic;
    sender.email = own.email;
    sender.phone = own.phone;
    sender.website = own.website;
    sender.contact = own.contactName;
    return sender;
}

LetterPrint letterFrame(Database& database, const ComposeFacts& facts)
{
    LetterPrint letter;
    letter.sender = letterSender(facts.book.company);
    letter.rules = letterRules(facts.book.company.address.countryCode.isEmpty() ? facts.book.country : facts.book.company.address.countryCode);
    Addressee addressee;
    (facts.debtor.data.kind == PartyKind::Consumer ? addressee.person : addressee.organisation) = facts.debtor.data.name;
    addressee.address = facts.debtor.data.address;
    letter.recipient = addressLines(addressee, letter.rules);
    letter.language = languageOf(facts);
    letter.date = facts.today;
    if (!facts.book.company.logoSha256.isEmpty())
        letter.logo = InvoiceQueries(database).documentContent(facts.book.company.logoSha256);
    letter.envelope = envelopeOf(database);
    letter.onPrintedLetterhead = BookQueries(database).setting(u"letter.preprinted"_s) == u"1";
    letter.isSample = facts.book.isSample;
    return letter;
}

QString letterFileName(const ComposedMessage& composed)
{
    const bool isDutch = languageOfTexts(composed.message.language) == u"nl";
    return (isDutch ? u"brief-"_s : u"letter-"_s) + composed.message.plannedDay.toIso() + u".pdf"_s;
}

Result<Done> makeContent(Database& database, const TemplateLibrary& library, const ComposeRequest& request, const ComposeFacts& facts,
                         const std::optional<StoredAccount>& account, ComposedMessage& composed)
{
    const MessageRequest wanted{facts.stage, facts.channel, facts.language, facts.debtor.track};
    const auto chosen = library.choose(facts.stage, facts.channel, facts.language, facts.debtor.track);
    if (!chosen)
        return chosen.error();
    composed.source = *chosen;
    if (request.editedText) {
        const auto edited = textFromEditor(chosen->key, *request.editedText);
        if (!edited)
            return edited.error();
        composed.source = *edited;
    }
    MessageValues values = valuesOf(facts, composed.message.payBy);
    values.promise = request.promise.value_or(PromiseValues{});
    values.deferral = request.deferral.value_or(DeferralValues{});
    values.dispute = request.dispute.value_or(DisputeValues{});
    if (request.receipt) {
        values.received = request.receipt->received;
        values.correctionReason = request.receipt->reason;
    }
    auto text = renderText(library, composed.source, wanted, values);
    if (!text)
        return text.error();
    composed.text = std::move(text).value();
    switch (facts.channel) {
    case Channel::Email:
        return makeMail(database, library, request, facts, values, account, composed);
    case Channel::Letter: {
        auto pdf = letterPdf(letterOf(database, facts, composed, composed.text));
        if (!pdf)
            return pdf.error();
        composed.letter = *pdf;
        composed.content = *pdf;
        return Done{};
    }
    case Channel::Sms:
    case Channel::WhatsApp:
        composed.sms = smsLength(composed.text.plain);
        composed.content = smsRequestBytes({composed.message.recipient, composed.message.sender, composed.text.plain, composed.message.uuid, false});
        return Done{};
    }
    return Done{};
}

} // namespace tegoed::detail
