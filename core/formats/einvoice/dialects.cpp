#include "core/formats/einvoice/dialects.h"

#include <QStringList>

#include <array>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Mark {
    const char* part; ///< Of the customization id, lower case.
    const char* dialect;
};

// The more particular first: NLCIUS and XRechnung also name EN 16931.
constexpr std::array<Mark, 15> kMarks = {{
    {"nlcius", "nlcius"}, {"simplerinvoicing", "si-ubl"}, {"ubl.be", "ubl.be"}, {"xrechnung", "xrechnung"},
    {"poacc:selfbilling", "peppol-selfbilling"}, {"poacc:billing:3", "peppol-bis3"}, {"oioubl", "oioubl"},
    {"energie-efactuur", "seef"}, {"factur-x", "factur-x"}, {"zugferd", "zugferd2"}, {"ferd:crossindustrydocument", "zugferd1"},
    {"peppol", "peppol"}, {"cenbii", "cenbii"}, {"en16931", "en16931"}, {"oasis", "oasis"},
}};

} // namespace

QString dialectOf(const QString& root, const QString& customizationId, const QString& profileId)
{
    const QString id = customizationId.toLower();
    if (profileId.startsWith("FFF.BE"_L1, Qt::CaseInsensitive))
        return u"e-fff"_s;
    for (const Mark& mark : kMarks)
        if (id.contains(QLatin1String(mark.part)))
            return QString::fromLatin1(mark.dialect);
    return root == "CrossIndustryDocument"_L1 ? u"zugferd1"_s : QString();
}

TypeMeaning meaningOfTypeCode(const QString& code)
{
    // The codes EN 16931 allows for each, and 83, 326 and 393 of older files.
    static const QStringList credits{u"81"_s, u"83"_s, u"261"_s, u"262"_s, u"296"_s, u"308"_s, u"381"_s, u"396"_s, u"420"_s, u"458"_s,
                                     u"532"_s};
    static const QStringList invoices{
        u"71"_s,  u"80"_s,  u"82"_s,  u"84"_s,  u"102"_s, u"130"_s, u"202"_s, u"203"_s, u"204"_s, u"211"_s, u"218"_s, u"219"_s, u"295"_s,
        u"326"_s, u"331"_s, u"380"_s, u"382"_s, u"383"_s, u"384"_s, u"385"_s, u"386"_s, u"387"_s, u"388"_s, u"389"_s, u"390"_s, u"393"_s,
        u"394"_s, u"395"_s, u"456"_s, u"457"_s, u"527"_s, u"553"_s, u"575"_s, u"623"_s, u"633"_s, u"751"_s, u"780"_s, u"817"_s, u"870"_s,
        u"875"_s, u"876"_s, u"877"_s, u"935"_s};
    if (credits.contains(code))
        return TypeMeaning::CreditNote;
    if (code == "325"_L1)
        return TypeMeaning::ProForma;
    // No code at all and the words some packages write instead.
    const QString word = code.toLower();
    const bool isWord = word.isEmpty() || word == "invoice"_L1 || word == "salesinvoice"_L1 || word == "factuur"_L1;
    return isWord || invoices.contains(code) ? TypeMeaning::Invoice : TypeMeaning::Unknown;
}

} // namespace tegoed::formats
