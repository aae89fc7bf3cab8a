#include "core/usecases/sample/sample_people.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"

#include <algorithm>
#include <array>

namespace tegoed::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Town {
    const char* name;
    const char* postalPrefix; ///< NL: four digits. BE: the whole code.
};

constexpr std::array kDutchTowns{
    Town{"Rotterdam", "3011"}, Town{"Schiedam", "3111"},   Town{"Vlaardingen", "3131"}, Town{"Delft", "2611"},
    Town{"Dordrecht", "3311"}, Town{"Gouda", "2801"},      Town{"Zoetermeer", "2711"},  Town{"Barendrecht", "2991"},
    Town{"Ridderkerk", "2981"}, Town{"Spijkenisse", "3201"}, Town{"Breda", "4811"},     Town{"Roosendaal", "4701"},
    Town{"Utrecht", "3511"},   Town{"Bergen op Zoom", "4611"}};
constexpr std::array kBelgianTowns{Town{"Antwerpen", "2000"}, Town{"Brasschaat", "2930"}, Town{"Kapellen", "2950"},
                                   Town{"Essen", "2910"},     Town{"Kalmthout", "2920"},  Town{"Gent", "9000"},
                                   Town{"Mechelen", "2800"},  Town{"Turnhout", "2300"}};
constexpr std::array kStreets{"Havenkade",   "Dorpsstraat", "Molenweg",    "Kerkplein",    "Industrieweg", "Lindelaan",
                              "Stationsweg", "Schoolstraat", "Parallelweg", "Wilgenlaan",  "Nijverheidsweg", "Marktstraat",
                              "Beukenhof",   "Oude Dijk",   "Zonnebloemstraat", "Handelskade"};

constexpr std::array kDutchBusinesses{
    "Bakkerij Zonneveld B.V.", "Garage Van der Meer", "Kapsalon Knip & Zo", "Restaurant De Gouden Karper", "Hotel Maaszicht B.V.",
    "Tandartspraktijk Vermeulen", "Fysiotherapie Kralingen-Oost", "Slagerij Hoogendoorn", "Bloemisterij Tulpenburg B.V.",
    "Schoonmaakbedrijf Helder B.V.", "Transportbedrijf Kuipers B.V.", "Drukkerij Letterkast", "Kwekerij De Groene Kas",
    "Sportschool Fit aan de Maas", "Kinderdagverblijf Pinkeltje", "Makelaardij Rijnmonde", "Advocatenkantoor Stevens & Blok",
    "Notariskantoor Overgaauw", "Apotheek De Vijzel B.V.", "Boekhandel Bladzijde Zeven", "Fietsenwinkel De Ketting",
    "Café Het Anker", "Lunchroom Petit Four", "Pizzeria Vesuvio", "Cateringbedrijf Smaakvol B.V.", "Timmerbedrijf Eikenhout",
    "Loodgietersbedrijf Waterval", "Stukadoorsbedrijf Glad & Strak", "Hoveniersbedrijf Buitenleven", "Glashandel Doorkijk B.V.",
    "Dierenkliniek De Poot", "Muziekschool Allegro", "Rijschool Groen Licht", "Reisbureau Zonvaart", "Uitvaartzorg Avondrood",
    "Vastgoedbeheer Noordereiland B.V.", "Woningstichting Havenzicht", "Accountantskantoor Balans & Co", "Groothandel Vers van Zee B.V.",
    "Meubelmakerij Nerf", "Wasserij Schuim B.V.", "Bouwbedrijf Steenbergen B.V.", "Architectenbureau Lijnrecht",
    "Opslag Maasvlakte B.V.", "Koeltechniek Noordpool B.V.", "Zorggroep De Linde", "Manege Galop", "Camping De Zilte Wind"};
constexpr std::array kDutchPeople{
    "mevr. A. van Leeuwen", "dhr. S. Yilmaz", "fam. De Groot", "mevr. J. Hoekstra", "dhr. P. Verbruggen", "mevr. F. El Amrani",
    "dhr. R. Wouters", "fam. Bosman", "mevr. L. Kok", "dhr. T. Nguyen", "mevr. M. Visser", "dhr. K. Scholten", "fam. Van Vliet",
    "mevr. D. Pietersen", "dhr. W. Brouwer", "mevr. N. Singh", "dhr. H. Schouten", "fam. Dekker", "mevr. E. Blom",
    "dhr. J. Postma", "mevr. C. van Rijn", "dhr. M. Kaya", "fam. Willems", "mevr. T. Jonker", "dhr. B. Huisman",
    "mevr. S. Gerritsen", "dhr. A. Rossi", "fam. Koster", "mevr. I. Mulder", "dhr. G. van Wijk", "mevr. R. Santos", "dhr. L. Peters"};
constexpr std::array kOwnersAssociations{"VvE Maasboulevard 12-48", "VvE De Korenmolen", "VvE Parkhof", "VvE Wilhelminahaven",
                                         "VvE Zuiderterras", "VvE Het Pakhuis"};
constexpr std::array kPublicBodies{"Gemeente Rijnhaven", "Gemeente Oudemaas", "Waterschap Delta en Polder", "Provincie Maasland",
                                   "Gemeente Nieuwerdijk"};
constexpr std::array kBelgianBusinesses{
    "Garage Maes nv", "Brasserie Het Steen bv", "Bouwwerken Janssens bv", "Apotheek Wouters bv", "Hotel Scheldezicht nv",
    "Immo Noorderlicht bv", "Bakkerij De Smet bv", "Drukkerij Claeys bv", "Dierenartsen Peerdsbos bv", "Tuinen Van Acker bv",
    "Koffiebranderij Mokka nv", "Kinderopvang De Bijtjes vzw", "Transport Lemmens nv", "Optiek Helderziend bv"};
constexpr std::array kBelgianPeople{"An Claes", "Bart Willemsen", "Sofie De Backer", "Koen Mertens", "Leen Goossens", "Tom Aerts"};

constexpr std::array kTrades{"Bakkerij",  "Garage",    "Kapsalon",  "Restaurant", "Slagerij",  "Drukkerij", "Kwekerij",
                             "Apotheek",  "Café",      "Lunchroom", "Glashandel", "Rijschool", "Wasserij",  "Makelaardij",
                             "Manege",    "Tuincentrum", "Schildersbedrijf", "Timmerbedrijf", "Hotel", "Bouwbedrijf",
                             "Transport", "Autobedrijf", "Optiek", "Dierenkliniek", "Sportschool", "Cateringbedrijf"};
constexpr std::array kSurnames{
    "Jansen", "De Boer", "Bakker", "Smit", "Meijer", "Mulder", "De Groot", "Bos", "Vos", "Peters", "Hendriks", "Dekker", "Brouwer",
    "Dijkstra", "Smits", "De Graaf", "Van Leeuwen", "Kok", "Jacobs", "De Haan", "Vermeulen", "Van den Berg", "Van Dijk", "Visser",
    "Willems", "Hoekstra", "Koster", "Prins", "Blom", "Huisman", "Postma", "Kuipers", "Veenstra", "Kramer", "Scholten", "Schouten",
    "Claes", "Maes", "Wouters", "Mertens", "Goossens", "Lemmens", "Aerts", "De Smet", "Yilmaz", "Nguyen", "El Amrani", "Kaya",
    "Singh", "Santos", "Rossi", "Kowalski", "Öztürk", "Lefèvre", "Müller", "Bergström"};

template <std::size_t Count>
QString one(const std::array<const char*, Count>& names, RandomSource& random)
{
    return QString::fromUtf8(names[static_cast<std::size_t>(pick(random, static_cast<int>(Count)))]);
}

QString digits(RandomSource& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + pick(random, 10));
    return text;
}

/// The domain a name would have: "Café Het Anker" → "cafehetanker.example".
QString domainOf(const QString& name)
{
    return foldForSearch(name).remove(u' ').left(24) + u".example"_s;
}

PostalAddress addressIn(RandomSource& random, const QString& country)
{
    const bool belgian = country == "BE"_L1;
    const Town town = belgian ? kBelgianTowns[static_cast<std::size_t>(pick(random, static_cast<int>(kBelgianTowns.size())))]
                              : kDutchTowns[static_cast<std::size_t>(pick(random, static_cast<int>(kDutchTowns.size())))];
    static constexpr auto kLetters = "ABCDEGHJKLNPRSTVWXZ";
    QString postalCode = QString::fromLatin1(town.postalPrefix);
    if (!belgian)
        postalCode += u' ' + QString(QLatin1Char(kLetters[pick(random, 19)])) + QLatin1Char(kLetters[pick(random, 19)]);
    QString street = one(kStreets, random) + u' ' + QString::number(between(random, 1, 240));
    if (belgian && pick(random, 4) == 0)
        street += u" bus "_s + QString::number(between(random, 1, 12));
    return {street, postalCode, QString::fromUtf8(town.name), country};
}

QString ibanIn(RandomSource& random, const QString& country)
{
    if (country != "BE"_L1)
        return makeIban(u"NL"_s, u"VRBD"_s + digits(random, 10)).valueOr({});
    const QString account = u"999"_s + digits(random, 7); // No bank has 999.
    const int check = static_cast<int>(account.toLongLong() % 97);
    return makeIban(u"BE"_s, account + u"%1"_s.arg(check == 0 ? 97 : check, 2, 10, QChar(u'0'))).valueOr({});
}

QString belgianNumber(RandomSource& random)
{
    const QString body = u"0999"_s + digits(random, 4);
    return body + u"%1"_s.arg(97 - body.toInt() % 97, 2, 10, QChar(u'0'));
}

QString dutchVat(RandomSource& random)
{
    // Nine digits by the eleven test, as those of companies have.
    while (true) {
        const QString body = u"00"_s + digits(random, 6);
        int sum = 0;
        for (int i = 0; i < 8; ++i)
            sum += (9 - i) * body.at(i).digitValue();
        if (sum % 11 < 10)
            return u"NL"_s + body + QString::number(sum % 11) + u"B01"_s;
    }
}

void giveNumbers(RandomSource& random, DebtorData& data)
{
    if (data.address.countryCode == "BE"_L1) {
        data.registrationNumber = belgianNumber(random);
        data.vatNumber = u"BE"_s + data.registrationNumber;
    } else {
        data.registrationNumber = u"99"_s + digits(random, 6);
        data.vatNumber = dutchVat(random);
    }
}

DebtorData person(RandomSource& random, const QString& name, const QString& country)
{
    DebtorData data;
    data.name = name;
    data.kind = PartyKind::Consumer;
    data.kindAssumed = false;
    data.address = addressIn(random, country);
    QString mailbox = foldForSearch(name.section(u". "_s, -1)).replace(u' ', u'.');
    data.email = mailbox + u"@post.example"_s;
    data.phone = country == "BE"_L1 ? u"+3203000"_s + digits(random, 4) : u"+31600"_s + digits(random, 6);
    if (pick(random, 3) == 0)
        data.iban = ibanIn(random, country);
    return data;
}

DebtorData organisation(RandomSource& random, const QString& name, const QString& country, PartyKind kind = PartyKind::Business)
{
    DebtorData data;
    data.name = name;
    data.kind = kind;
    data.kindAssumed = false;
    data.address = addressIn(random, country);
    data.email = (kind == PartyKind::PublicBody ? u"facturen@"_s : u"administratie@"_s) + domainOf(name);
    data.phone = country == "BE"_L1 ? u"+3203000"_s + digits(random, 4) : u"+3110000"_s + digits(random, 4);
    data.iban = ibanIn(random, country);
    giveNumbers(random, data);
    return data;
}

Habit someHabit(RandomSource& random)
{
    const int draw = pick(random, 100);
    if (draw < 52)
        return Habit::OnTime;
    if (draw < 80)
        return Habit::ABitLate;
    return draw < 93 ? Habit::Late : Habit::Struggling;
}

void addRegulars(RandomSource& random, std::vector<Character>& all)
{
    const auto add = [&](DebtorData data, int least, int most) {
        all.push_back({std::move(data), someHabit(random), Currency::euro(), between(random, least, most), {}, {}});
    };
    for (const char* name : kDutchBusinesses)
        add(organisation(random, QString::fromUtf8(name), u"NL"_s), 7, 14);
    for (const char* name : kDutchPeople)
        add(person(random, QString::fromUtf8(name), u"NL"_s), 1, 5);
    for (const char* name : kOwnersAssociations)
        add(organisation(random, QString::fromUtf8(name), u"NL"_s), 8, 14);
    for (const char* name : kPublicBodies)
        add(organisation(random, QString::fromUtf8(name), u"NL"_s, PartyKind::PublicBody), 8, 14);
    for (const char* name : kBelgianBusinesses)
        add(organisation(random, QString::fromUtf8(name), u"BE"_s), 5, 10);
    for (const char* name : kBelgianPeople)
        add(person(random, QString::fromUtf8(name), u"BE"_s), 1, 4);
}

/// Customers outside the euro and outside NL and BE.
void addForeign(RandomSource& random, std::vector<Character>& all)
{
    DebtorData british = organisation(random, u"Northgate Property Services Ltd"_s, u"NL"_s);
    british.address = {u"14 Foundry Lane"_s, u"HU1 0AA"_s, u"Hull"_s, u"GB"_s};
    british.vatNumber = u"GB999999973"_s;
    british.registrationNumber.clear();
    british.iban.clear();
    british.language = u"en"_s;
    all.push_back({british, Habit::ABitLate, *Currency::fromCode(u"GBP"), 6, {}, {}});
    DebtorData american = organisation(random, u"Harbor Marine Supply Inc."_s, u"NL"_s);
    american.address = {u"500 Pier Street"_s, u"07302"_s, u"Jersey City"_s, u"US"_s};
    american.vatNumber.clear();
    american.registrationNumber.clear();
    american.iban.clear();
    american.language = u"en"_s;
    all.push_back({american, Habit::Late, *Currency::fromCode(u"USD"), 5, {}, {}});
    DebtorData german = organisation(random, u"Lindner Haustechnik GmbH"_s, u"NL"_s);
    german.address = {u"Hafenstraße 8"_s, u"47051"_s, u"Duisburg"_s, u"DE"_s};
    german.vatNumber = u"DE999999999"_s;
    german.registrationNumber.clear();
    german.iban.clear();
    german.language = u"en"_s;
    all.push_back({german, Habit::OnTime, Currency::euro(), 7, {}, {}});
}

/// Entered twice by two people: what the look-alike list is for.
void addLookAlikes(RandomSource& random, std::vector<Character>& all)
{
    DebtorData painter = organisation(random, u"Schildersbedrijf Van Dam"_s, u"NL"_s);
    DebtorData again = painter;
    again.name = u"Van Dam Schilders B.V."_s; // Same chamber of commerce number.
    again.email = u"info@vandamschilders.example"_s;
    again.iban.clear();
    again.vatNumber.clear();
    all.push_back({painter, Habit::ABitLate, Currency::euro(), 6, {}, {}});
    all.push_back({again, Habit::ABitLate, Currency::euro(), 2, {}, {}});
    DebtorData neighbour = person(random, u"dhr. J. Bakker"_s, u"NL"_s);
    DebtorData sameOne = neighbour;
    sameOne.name = u"Jan Bakker"_s; // Same e-mail address.
    sameOne.address = {};
    all.push_back({neighbour, Habit::OnTime, Currency::euro(), 3, {}, {}});
    all.push_back({sameOne, Habit::Late, Currency::euro(), 2, {}, {}});
}

/// What every book has: registrations that are not complete, kinds nobody confirmed, limits, terms and troubles.
void giveThemTroubles(std::vector<Character>& all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        DebtorData& data = all[i].data;
        if (i % 17 == 5)
            data.email.clear();
        if (i % 23 == 7)
            data.address.street.clear();
        if (i % 13 == 4) {
            const KindGuess guess = guessPartyKind(data.name, data.vatNumber, data.registrationNumber);
            data.kind = guess.kind;
            data.kindReason = guess.reason;
            data.kindAssumed = true;
        }
        if (data.kind == PartyKind::Consumer)
            data.paymentTermDays = 14;
        if (data.kind == PartyKind::PublicBody || i % 11 == 3)
            data.paymentTermDays = 30;
        if (data.address.countryCode == "BE"_L1 && data.kind == PartyKind::Business)
            data.paymentTermDays = 30;
    }
    const auto named = [&](const QString& name) -> Character& {
        return *std::find_if(all.begin(), all.end(), [&](const Character& c) { return c.data.name == name; });
    };
    Character& builder = named(u"Bouwbedrijf Steenbergen B.V."_s);
    builder.habit = Habit::Silent;
    builder.data.creditLimit = Money(1'000'000, Currency::euro());
    builder.contacts = {{u"Ton Steenbergen"_s, u"directie"_s, u"ton@bouwbedrijfsteenbergen.example"_s, {}},
                        {u"Marja Kuiper"_s, u"crediteuren"_s, u"crediteuren@bouwbedrijfsteenbergen.example"_s, u"+31100000201"_s}};
    builder.note = u"Betaalt pas na overleg met de directie; bel Marja op dinsdag of donderdag."_s;
    Character& caterer = named(u"Cateringbedrijf Smaakvol B.V."_s);
    caterer.habit = Habit::Struggling;
    caterer.data.creditLimit = Money(500'000, Currency::euro());
    caterer.note = u"Vroeg in het voorjaar om uitstel wegens geannuleerde feesten."_s;
    Character& pizzeria = named(u"Pizzeria Vesuvio"_s);
    pizzeria.habit = Habit::Silent;
    pizzeria.data.status = DebtorStatus::Bankrupt;
    pizzeria.note = u"Failliet verklaard; vordering ingediend bij de curator."_s;
    Character& housing = named(u"Woningstichting Havenzicht"_s);
    housing.habit = Habit::OnTime;
    housing.invoices = 24;
    housing.contacts = {{u"Ria Mol"_s, u"inkoop"_s, u"inkoop@havenzicht.example"_s, u"+31100000311"_s},
                        {u"Crediteurenadministratie"_s, u"facturen"_s, u"facturen@havenzicht.example"_s, {}},
                        {u"Piet Bakker"_s, u"opzichter"_s, {}, u"+31600000412"_s}};
    Character& council = named(u"Gemeente Rijnhaven"_s);
    council.contacts = {{u"Team Inkoop"_s, u"facturen"_s, u"facturen@gemeenterijnhaven.example"_s, {}}};
    council.note = u"Vermeld altijd het verplichtingennummer op de factuur."_s;
    named(u"Hotel Maaszicht B.V."_s).data.creditLimit = Money(2'500'000, Currency::euro());
    named(u"Garage Maes nv"_s).habit = Habit::Late;
    named(u"dhr. S. Yilmaz"_s).habit = Habit::Struggling;
}

} // namespace

int pick(RandomSource& random, int count)
{
    return static_cast<int>(random.next() % static_cast<std::uint64_t>(count));
}

int between(RandomSource& random, int least, int most)
{
    return least + pick(random, most - least + 1);
}

std::vector<Character> cast(RandomSource& random)
{
    std::vector<Character> all;
    addRegulars(random, all);
    addForeign(random, all);
    addLookAlikes(random, all);
    giveThemTroubles(all);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].data.number = QString::number(10'001 + i);
    return all;
}

DebtorData extra(RandomSource& random, int index)
{
    const QString country = pick(random, 5) == 0 ? u"BE"_s : u"NL"_s;
    const QString surname = one(kSurnames, random);
    DebtorData data;
    if (pick(random, 3) == 0) {
        const QString initials = QString(QChar(u'A' + pick(random, 26))) + u'.' + QChar(u'A' + pick(random, 26)) + u". "_s;
        data = person(random, initials + surname, country);
        data.email = foldForSearch(surname).remove(u' ') + QString::number(index) + u"@post.example"_s;
    } else {
        data = organisation(random, QString(), country);
        data.name = one(kTrades, random) + u' ' + surname + u' ' + data.address.city;
        data.email = u"administratie@bedrijf%1.example"_s.arg(index);
    }
    if (pick(random, 25) == 0)
        data.email.clear();
    data.kindAssumed = pick(random, 8) == 0;
    data.number = QString::number(100'000 + index);
    return data;
}

} // namespace tegoed::sample
