#pragma once

#include "core/base/random_source.h"
#include "core/domain/party/party.h"

#include <vector>

namespace tegoed::sample {

/// How an invented customer pays.
enum class Habit { OnTime, ABitLate, Late, Struggling, Silent };

/// One invented customer of the sample book and its part in the story.
struct Character {
    DebtorData data;
    Habit habit = Habit::OnTime;
    Currency currency = Currency::euro();
    int invoices = 0;
    std::vector<ContactData> contacts;
    QString note;
};

/// A whole number from 0 up to, not including, `count`: the same on every platform, unlike the standard distributions.
int pick(RandomSource& random, int count);
int between(RandomSource& random, int least, int most);

/// The customers of the installation firm: NL and BE, businesses, consumers, public bodies, some abroad. All are invented:
/// e-mail addresses end in .example, telephone numbers cannot be dialled, account numbers have right check digits and a bank
/// code nobody has, registration numbers lie beyond those given out.
std::vector<Character> cast(RandomSource& random);

/// Any number of other customers, for large books: the `index`th of the same kind of people.
DebtorData extra(RandomSource& random, int index);

} // namespace tegoed::sample
