#include "core/domain/agreement/agreement.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const QString& field, const QString& value, const char* why, const QString& limit = {})
{
    QStringList arguments{field, value, QString::fromLatin1(why)};
    if (!limit.isEmpty())
        arguments << limit;
    return {Error::Code::InvalidInput, arguments, {}};
}

} // namespace

QString agreementKindCode(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Promise: return u"promise"_s;
    case AgreementKind::Deferral: return u"deferral"_s;
    case AgreementKind::Plan: break;
    }
    return u"plan"_s;
}

std::optional<AgreementKind> agreementKindOf(QStringView code)
{
    for (const AgreementKind kind : {AgreementKind::Promise, AgreementKind::Deferral, AgreementKind::Plan}) {
        if (code == agreementKindCode(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<Error> refusedDay(const char* field, const Date& day, const Date& today)
{
    if (day >= today)
        return std::nullopt;
    return refused(QString::fromLatin1(field), day.toIso(), "day_past");
}

std::optional<Error> refusedInvoice(const AgreedInvoice& invoice, DebtorId debtor)
{
    if (invoice.debtor != debtor)
        return refused(u"invoice"_s, invoice.number, "other_debtor");
    if (invoice.isWrittenOff)
        return refused(u"invoice"_s, invoice.number, "written_off");
    if (invoice.open.minorUnits() <= 0) // Paid, credited, or a credit note.
        return refused(u"invoice"_s, invoice.number, "not_open");
    return std::nullopt;
}

std::optional<Error> refusedAmount(const char* field, const Money& amount, const Money& open)
{
    if (amount.currency() != open.currency())
        return Error{Error::Code::CurrencyMix, {amount.currency().code(), open.currency().code()}, {}};
    if (amount.minorUnits() <= 0)
        return refused(QString::fromLatin1(field), amount.toDecimal(), "not_positive");
    if (amount.minorUnits() > open.minorUnits())
        return refused(QString::fromLatin1(field), amount.toDecimal(), "more_than_open", open.toDecimal());
    return std::nullopt;
}

Result<Money> openOfAll(std::span<const AgreedInvoice> invoices, DebtorId debtor)
{
    if (invoices.empty())
        return Error{Error::Code::MissingInput, {u"invoice"_s}, {}};
    Money sum(0, invoices.front().open.currency());
    for (const AgreedInvoice& invoice : invoices) {
        if (const auto error = refusedInvoice(invoice, debtor))
            return *error;
        if (invoice.open.currency() != sum.currency())
            return Error{Error::Code::CurrencyMix, {sum.currency().code(), invoice.open.currency().code()}, {}};
        sum += invoice.open;
    }
    return sum;
}

} // namespace tegoed
