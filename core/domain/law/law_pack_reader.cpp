#include "core/domain/law/law_pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LawPackProblem::Kind;

/// Reads values out of one object and collects what is wrong with them; the place is kept as a path. After a problem a
/// harmless value comes back, so that the rest is read too; the pack is thrown away at the end.
class Fields {
public:
    Fields(QJsonObject object, QString where, std::vector<LawPackProblem>& problems)
        : m_object(std::move(object)), m_where(std::move(where)), m_problems(problems) {}

    QString path(const QString& key) const { return m_where.isEmpty() ? key : m_where + u'.' + key; }
    void problem(Kind kind, const QString& key, const QString& seen = {}, const QString& expected = {}, bool notice = false)
    {
        m_problems.push_back({kind, path(key), seen, expected, notice});
    }
    bool has(const QString& key) const { return m_object.contains(key) && !m_object[key].isNull(); }
    QStringList keys() const { return m_object.keys(); }

    QString text(const QString& key, bool required = true)
    {
        const QJsonValue value = m_object[key];
        if (value.isString() && (!required || !value.toString().trimmed().isEmpty()))
            return value.toString();
        if (required || has(key))
            problem(has(key) ? Kind::NotAWord : Kind::Missing, key, QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
        return {};
    }
    Date date(const QString& key)
    {
        const QString seen = text(key);
        const std::optional<Date> found = Date::fromIso(seen);
        if (!found && !seen.isEmpty())
            problem(Kind::NotADate, key, seen, u"2027-01-01"_s);
        return found.value_or(Date(2000, 1, 1));
    }
    std::optional<Date> optionalDate(const QString& key) { return has(key) ? std::optional(date(key)) : std::nullopt; }
    Money euros(const QString& key)
    {
        const QString seen = text(key);
        const Result<Money> found = Money::fromDecimal(seen, Currency::euro());
        if (!seen.isEmpty() && (!found || found->isNegative()))
            problem(Kind::NotAnAmount, key, seen, u"7.50"_s);
        return found.valueOr(Money(0, Currency::euro()));
    }
    std::optional<Money> optionalEuros(const QString& key) { return has(key) ? std::optional(euros(key)) : std::nullopt; }
    YearlyRate percent(const QString& key)
    {
        const QString seen = text(key);
        const std::optional<YearlyRate> found = YearlyRate::fromPercent(seen);
        if (!found && !seen.isEmpty())
            problem(Kind::NotAPercentage, key, seen, u"10.40"_s);
        return found.value_or(YearlyRate{});
    }
    int wholeNumber(const QString& key, int least, int most)
    {
        const int number = m_object[key].toInt(-1); // −1 also for what is no whole number.
        if (number < least || number > most)
            problem(has(key) ? Kind::NotANumber : Kind::Missing, key, m_object[key].toVariant().toString(), u"%1–%2"_s.arg(least).arg(most));
        return std::clamp(number, least, most);
    }
    Confidence confidence(const QString& key = u"confidence"_s)
    {
        const QString seen = text(key);
        if (seen == u"medium"_s)
            return Confidence::Medium;
        if (seen == u"low"_s)
            return Confidence::Low;
        if (seen != u"high"_s && !seen.isEmpty())
            problem(Kind::NotAWord, key, seen, u"high, medium, low"_s);
        return Confidence::High;
    }
    LawSource source()
    {
        return {text(u"law"_s, false), text(u"source"_s), confidence(), text(u"note"_s, false)};
    }
    Fields object(const QString& key)
    {
        if (!m_object[key].isObject())
            problem(Kind::Missing, key);
        return Fields(m_object[key].toObject(), path(key), m_problems);
    }
    std::vector<Fields> list(const QString& key, bool required = true)
    {
        std::vector<Fields> all;
        const QJsonArray array = m_object[key].toArray();
        if ((required || has(key)) && array.isEmpty())
            problem(Kind::Missing, key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = u"%1[%2]"_s.arg(path(key)).arg(i);
            if (!array[i].isObject())
                m_problems.push_back({Kind::Missing, where, {}, u"{…}"_s});
            all.emplace_back(array[i].toObject(), where, m_problems);
        }
        return all;
    }
    void onlyKeys(const QStringList& known, bool notice = false)
    {
        for (const QString& key : m_object.keys())
            if (!known.contains(key))
                problem(Kind::UnknownKey, key, {}, known.join(u", "_s), notice);
    }

private:
    QJsonObject m_object;
    QString m_where;
    std::vector<LawPackProblem>& m_problems;
};

std::vector<RateRow> rateRows(Fields& pack, const QString& table)
{
    std::vector<RateRow> rows;
    for (Fields& row : pack.list(table)) {
        row.onlyKeys({u"from"_s, u"until"_s, u"rate"_s, u"confidence"_s, u"source"_s, u"note"_s, u"confirmed_unchanged_on"_s});
        rows.push_back({row.date(u"from"_s), row.optionalDate(u"until"_s), row.percent(u"rate"_s), row.confidence(), row.text(u"source"_s),
                        row.text(u"note"_s, false), {}});
        if (rows.back().until && *rows.back().until < rows.back().from)
            row.problem(Kind::OutOfOrder, u"until"_s, rows.back().until->toIso(), rows.back().from.toIso());
        if (rows.size() > 1 && rows.back().from <= rows[rows.size() - 2].from)
            row.problem(Kind::OutOfOrder, u"from"_s, rows.back().from.toIso(), rows[rows.size() - 2].from.toIso());
    }
    return rows;
}

void readRates(Fields& pack, LawTables& law)
{
    Fields meta = pack.object(u"meta"_s);
    law.asOf = meta.date(u"as_of"_s);
    Fields known = meta.object(u"known_until"_s);
    for (const RateTable table : kRateTables) {
        const QString key = rateTableCode(table).replace(u'-', u'_');
        law.rates[table] = rateRows(pack, key);
        law.knownUntil.insert({table, known.date(key)});
        if (!law.rates[table].empty() && law.knownUntil.at(table) < law.rates[table].back().from)
            known.problem(Kind::OlderThanLast, key, law.knownUntil.at(table).toIso(), law.rates[table].back().from.toIso());
    }
    // Half years before 2008 that are known; in between there is no figure.
    std::vector<RateRow> older = pack.has(u"be_commercial_before_2008_07_with_gaps"_s)
        ? rateRows(pack, u"be_commercial_before_2008_07_with_gaps"_s) : std::vector<RateRow>();
    std::vector<RateRow>& newer = law.rates[RateTable::BeCommercial];
    if (!older.empty() && !newer.empty() && older.back().from >= newer.front().from)
        pack.problem(Kind::OutOfOrder, u"be_commercial_before_2008_07_with_gaps"_s, older.back().from.toIso(), newer.front().from.toIso());
    newer.insert(newer.begin(), older.begin(), older.end());
    if (pack.has(u"be_commercial_contracts_before_2013_03_16"_s))
        law.belgianCommercialOldContracts = rateRows(pack, u"be_commercial_contracts_before_2013_03_16"_s);
}

/// A typing mistake in one of two tables shows: both have the same reference rate and margin since July 2008. Contracts of before
/// 16 March 2013 have their own Belgian rate in the half year in which the margin changed.
void compareCommercialTables(Fields& pack, const LawTables& law)
{
    const LawPack read(law);
    const Date last = std::min(law.knownUntil.at(RateTable::NlCommercial), law.knownUntil.at(RateTable::BeCommercial));
    for (Date day(2008, 7, 1); day <= last; day = day.plusMonths(6)) {
        const auto dutch = read.rateOn(RateTable::NlCommercial, day);
        const auto belgian = read.rateOn(RateTable::BeCommercial, day);
        if (!std::holds_alternative<RateRow>(dutch) || !std::holds_alternative<RateRow>(belgian))
            continue;
        const YearlyRate expected = belgianCommercialRate(std::get<RateRow>(dutch).rate, YearlyRate{});
        const YearlyRate seen = std::get<RateRow>(belgian).rate;
        if (seen != expected)
            pack.problem(Kind::Doubtful, u"be_commercial"_s, day.toIso() + u": "_s + seen.toPercent(), expected.toPercent(), true);
    }
}

std::vector<ScaleStep> scaleSteps(Fields& scale, const QString& key, bool withFixed)
{
    std::vector<ScaleStep> steps;
    for (Fields& row : scale.list(key)) {
        row.onlyKeys({u"above"_s, u"up_to"_s, u"percent"_s, u"fixed"_s, u"percent_of"_s, u"maximum_total"_s});
        steps.push_back({row.euros(u"above"_s), row.optionalEuros(u"up_to"_s),
                         withFixed ? row.euros(u"fixed"_s) : Money(0, Currency::euro()), row.percent(u"percent"_s)});
        const Money before = steps.size() > 1 ? steps[steps.size() - 2].upTo.value_or(Money(-1, Currency::euro())) : Money(0, Currency::euro());
        if (steps.back().above != before)
            row.problem(Kind::OutOfOrder, u"above"_s, steps.back().above.toDecimal(), before.toDecimal());
    }
    if (!steps.empty() && steps.back().upTo)
        scale.problem(Kind::OutOfOrder, key, steps.back().upTo->toDecimal(), u"up_to: null"_s);
    return steps;
}

void readDutchCosts(Fields& pack, DutchCostScale& scale)
{
    Fields wik = pack.object(u"nl_wik"_s);
    scale.source = wik.source();
    scale.inForce = wik.date(u"in_force"_s);
    scale.steps = scaleSteps(wik, u"brackets"_s, false);
    scale.minimum = wik.euros(u"minimum"_s);
    scale.maximum = wik.euros(u"maximum"_s);
    if (scale.maximum.minorUnits() < scale.minimum.minorUnits())
        wik.problem(Kind::OutOfOrder, u"maximum"_s, scale.maximum.toDecimal(), scale.minimum.toDecimal());
    scale.withoutLetterBusiness = wik.euros(u"b2b_minimum_without_letter"_s);
    scale.consumerLetterDays = wik.wholeNumber(u"consumer_letter_days"_s, 1, 60);
    Fields cap = wik.object(u"periodic_cap"_s);
    scale.capSource = cap.source();
    scale.capInForce = cap.date(u"in_force"_s);
    scale.capInstalmentBelow = cap.euros(u"instalment_below"_s);
    scale.capPerWindow = cap.euros(u"max_costs_per_window"_s);
    scale.capWindowMonths = cap.wholeNumber(u"window_months"_s, 1, 24);
    Fields vat = wik.object(u"vat"_s);
    static const QRegularExpression kYear(u"^percent_(\\d{4})$"_s);
    for (const QString& key : vat.keys())
        if (const auto match = kYear.match(key); match.hasMatch())
            scale.vatFromYear[match.captured(1).toInt()] = vat.percent(key);
    if (scale.vatFromYear.empty())
        vat.problem(Kind::Missing, u"percent_2026"_s);
}

void readBelgianConsumer(Fields& pack, BelgianConsumerScale& scale)
{
    Fields book = pack.object(u"be_b2c"_s);
    scale.source = book.source();
    scale.inForceNewContracts = book.date(u"in_force_new_contracts"_s);
    scale.inForceOlderContracts = book.date(u"in_force_older_contracts"_s);
    scale.steps = scaleSteps(book, u"compensation"_s, true);
    std::vector<Fields> rows = book.list(u"compensation"_s);
    if (!rows.empty())
        scale.maximum = rows.back().euros(u"maximum_total"_s);
    scale.furtherReminderMaximum = book.euros(u"further_reminder_cost_max"_s);
    scale.freeRemindersPerYear = book.wholeNumber(u"free_reminders_regular_supply_per_calendar_year"_s, 1, 12);
    scale.graceDays = book.wholeNumber(u"grace_days"_s, 1, 60);
}

BusinessTerms businessTerms(Fields& terms)
{
    BusinessTerms read;
    read.source = terms.source();
    read.defaultDays = terms.wholeNumber(u"default_term_days"_s, 1, 365);
    read.maximumDays = terms.wholeNumber(u"maximum_term_days"_s, read.defaultDays, 365);
    return read;
}

void readBusinessTerms(Fields& pack, LawTables& law)
{
    Fields belgian = pack.object(u"be_b2b"_s);
    law.belgianBusiness = businessTerms(belgian);
    law.belgianBusiness.from = belgian.date(u"in_force_amendment"_s);
    law.belgianFixedCompensation = belgian.euros(u"fixed_compensation"_s);
    Fields dutch = pack.object(u"nl_b2b_terms"_s);
    law.dutchBusiness = businessTerms(dutch);
    law.dutchBusiness.publicBodyDays = dutch.wholeNumber(u"public_authority_max_days"_s, 1, 365);
    law.dutchBusiness.largeToSmeDays = dutch.wholeNumber(u"maximum_term_days_large_to_sme"_s, 1, 365);
    law.dutchBusiness.largeToSmeFrom = dutch.date(u"large_to_sme_from"_s);
    law.dutchBusiness.largeToSmeOlderContractsFrom = dutch.date(u"large_to_sme_existing_contracts_from"_s);
}

CourtFeeTable courtFeeTable(Fields& fees)
{
    CourtFeeTable table;
    fees.onlyKeys({u"year"_s, u"track"_s, u"rows"_s, u"indigent"_s, u"undetermined_value"_s, u"source"_s, u"confidence"_s, u"note"_s});
    table.year = fees.wholeNumber(u"year"_s, 2000, 2100);
    const QString track = fees.text(u"track"_s);
    if (track != u"kanton"_s && track != u"civiel"_s)
        fees.problem(Kind::NotAWord, u"track"_s, track, u"kanton, civiel"_s);
    table.track = track == u"civiel"_s ? CourtTrack::Civil : CourtTrack::Kanton;
    for (Fields& row : fees.list(u"rows"_s)) {
        row.onlyKeys({u"above"_s, u"up_to"_s, u"legal_person"_s, u"natural_person"_s});
        table.rows.push_back({row.euros(u"above"_s), row.optionalEuros(u"up_to"_s), row.euros(u"legal_person"_s), row.euros(u"natural_person"_s)});
        const std::size_t count = table.rows.size();
        if (count > 1 && table.rows[count - 2].upTo != table.rows[count - 1].above)
            row.problem(Kind::OutOfOrder, u"above"_s, table.rows[count - 1].above.toDecimal());
    }
    table.indigent = fees.optionalEuros(u"indigent"_s);
    if (fees.has(u"undetermined_value"_s)) {
        Fields undetermined = fees.object(u"undetermined_value"_s);
        table.undeterminedLegalPerson = undetermined.euros(u"legal_person"_s);
        table.undeterminedNaturalPerson = undetermined.euros(u"natural_person"_s);
    }
    table.source = fees.source();
    return table;
}

void readCourt(Fields& pack, LawTables& law)
{
    for (Fields& fees : pack.list(u"nl_court_fees"_s))
        law.courtFees.push_back(courtFeeTable(fees));
    law.kantonMaximum = pack.object(u"nl_court_limits"_s).euros(u"kanton_max"_s);
    for (Fields& fee : pack.list(u"nl_btag"_s, false)) {
        fee.onlyKeys({u"from"_s, u"act"_s, u"amount_ex_vat"_s, u"confidence"_s, u"source"_s, u"note"_s});
        law.bailiffFees.push_back({fee.date(u"from"_s), fee.text(u"act"_s), fee.euros(u"amount_ex_vat"_s), fee.source()});
    }
    for (Fields& gap : pack.list(u"unconfirmed"_s, false))
        law.unconfirmed.emplace_back(gap.text(u"item"_s), gap.text(u"why"_s));
}

} // namespace

LawPackReading readLawPack(const QByteArray& json)
{
    LawPackReading reading;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        reading.problems.push_back({Kind::NotJson, {}, fault.error == QJsonParseError::NoError ? u"[…]"_s : fault.errorString(), u"{…}"_s});
        return reading;
    }
    Fields pack(document.object(), {}, reading.problems);
    // A section of a later program does no harm; its rules are simply not known here.
    pack.onlyKeys({u"meta"_s, u"nl_statutory"_s, u"nl_commercial"_s, u"be_commercial"_s, u"be_commercial_contracts_before_2013_03_16"_s,
                   u"be_commercial_before_2008_07_with_gaps"_s, u"be_legal"_s, u"nl_wik"_s, u"be_b2c"_s, u"be_b2b"_s, u"nl_b2b_terms"_s,
                   u"nl_court_fees"_s, u"nl_court_limits"_s, u"nl_btag"_s, u"unconfirmed"_s}, true);
    LawTables law;
    readRates(pack, law);
    readDutchCosts(pack, law.dutchCosts);
    readBelgianConsumer(pack, law.belgianConsumer);
    readBusinessTerms(pack, law);
    readCourt(pack, law);
    const auto isBroken = [&] {
        return std::any_of(reading.problems.begin(), reading.problems.end(), [](const LawPackProblem& problem) { return !problem.isNotice; });
    };
    if (isBroken())
        return reading;
    compareCommercialTables(pack, law);
    reading.pack = LawPack(std::move(law));
    return reading;
}

} // namespace tegoed
