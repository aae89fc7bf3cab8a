#include "app/cli/commands.h"

#include "core/domain/reference/reference.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliReference {
    Q_DECLARE_TR_FUNCTIONS(CliReference)
};

QString word(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Ogm: return u"ogm"_s;
    case ReferenceKind::Rf: return u"rf"_s;
    case ReferenceKind::Betalingskenmerk: return u"betalingskenmerk"_s;
    case ReferenceKind::Iban: return u"iban"_s;
    }
    return {};
}

QString name(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Ogm: return CliReference::tr("Belgian structured communication (OGM)");
    case ReferenceKind::Rf: return CliReference::tr("creditor reference (ISO 11649)");
    case ReferenceKind::Betalingskenmerk: return CliReference::tr("Dutch payment reference (betalingskenmerk)");
    case ReferenceKind::Iban: return CliReference::tr("account number (IBAN)");
    }
    return {};
}

int check(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliReference::tr("Which reference or account number?"), u"tegoed-cli reference check --help"_s);
    const QString text = context.options.positional.join(u' ');
    const QList<ReferenceCheck> kinds = checkReference(text);
    const bool anyValid = std::any_of(kinds.begin(), kinds.end(), [](const ReferenceCheck& kind) { return kind.valid; });
    const int exitCode = anyValid ? exit_code::kDone : exit_code::kPartly;
    if (context.json) {
        QJsonArray array;
        for (const ReferenceCheck& kind : kinds) {
            QJsonObject object{{u"kind"_s, word(kind.kind)}, {u"valid"_s, kind.valid}, {u"normalised"_s, kind.normalised},
                               {u"printed"_s, kind.printed}};
            if (kind.kind == ReferenceKind::Betalingskenmerk)
                object.insert(u"length_code_ok"_s, !kind.lengthCodeWrong);
            array += object;
        }
        return context.printJson({{u"kinds"_s, array}}, exitCode);
    }
    if (kinds.isEmpty())
        context.out << CliReference::tr("This is no reference or account number with check digits.") << u'\n';
    for (const ReferenceCheck& kind : kinds) {
        context.out << (kind.valid ? u"✓ "_s : u"✗ "_s) << name(kind.kind) << u": "_s << kind.printed;
        if (!kind.valid)
            context.out << u"  "_s << CliReference::tr("the check digits or the length are wrong");
        else if (kind.lengthCodeWrong)
            context.out << u"  "_s << CliReference::tr("the check digit is right, the length code is not; many programs make such ones");
        context.out << u'\n';
    }
    return exitCode;
}

int make(CommandContext& context)
{
    const QStringList& words = context.options.positional;
    const QString kind = words.value(0);
    const QString number = words.mid(1).join(QString());
    if (words.size() < 2 || (kind != u"ogm"_s && kind != u"rf"_s && kind != u"betalingskenmerk"_s))
        return context.fail(u"usage"_s, CliReference::tr("Say which kind (ogm, rf or betalingskenmerk) and a number."),
                            u"tegoed-cli reference make --help"_s);
    const Result<QString> made = kind == u"ogm"_s ? makeOgm(number) : kind == u"rf"_s ? makeRf(number) : makeBetalingskenmerk(number);
    if (!made)
        return context.fail(made.error());
    const ReferenceCheck checked = (kind == u"ogm"_s ? checkOgm(*made) : kind == u"rf"_s ? checkRf(*made) : checkBetalingskenmerk(*made)).value();
    if (context.json)
        return context.printJson({{u"kind"_s, kind}, {u"normalised"_s, checked.normalised}, {u"printed"_s, checked.printed}});
    context.out << checked.printed << u'\n';
    return exit_code::kDone;
}

} // namespace

Command referenceCheckCommand()
{
    return {u"reference check"_s, CliReference::tr("Check the digits of a payment reference or account number"), u"TEXT"_s, {},
            u"tegoed-cli reference check +++090/9337/55493+++"_s, check};
}

Command referenceMakeCommand()
{
    return {u"reference make"_s, CliReference::tr("Make a payment reference with its check digits from a number"),
            u"ogm|rf|betalingskenmerk NUMBER"_s, {}, u"tegoed-cli reference make ogm 2026000101"_s, make};
}

} // namespace tegoed::cli
