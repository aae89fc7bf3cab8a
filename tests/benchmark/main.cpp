// tegoed_bench [--sizes 10000,100000,1000000] [--repeats 5] [--folder DIR] [--only due,start] [--strict]
// Prints each row of the budget table beside its bare counterpart, measured in turn in this run.
#include "tests/benchmark/rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace tegoed::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Group { QString name; void (*measure)(Report&, Book&); };

/// In the order they are measured.
const QList<Group>& groups()
{
    static const QList<Group> all{{u"aging"_s, agingRows}, {u"decide"_s, escalationRows}, {u"due"_s, dueRows},     {u"lists"_s, listRows},
                                  {u"import"_s, importRows}, {u"matching"_s, matchingRows}, {u"start"_s, startRows},     {u"memory"_s, memoryRow}};
    return all;
}

QStringList groupNames()
{
    QStringList names;
    for (const Group& group : groups())
        names << group.name;
    return names;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"sizes"_s, u"Numbers of invoices, by comma."_s, u"list"_s, u"10000,100000,1000000"_s},
                       {u"repeats"_s, u"Runs of each; the median counts."_s, u"n"_s, u"5"_s},
                       {u"folder"_s, u"Where the books are made and kept."_s, u"dir"_s, qEnvironmentVariable("TEGOED_SCRATCH", QDir::tempPath())},
                       {u"memory-of"_s, u"Loads the book into memory and prints the peak in MiB; the program runs itself so."_s, u"book"_s},
                       {u"only"_s, u"Groups of rows, by comma: %1."_s.arg(groupNames().join(u", "_s)), u"list"_s, groupNames().join(u',')},
                       {u"strict"_s, u"Exit 1 when a budget is not kept."_s}});
    parser.process(application);
    if (parser.isSet(u"memory-of"_s)) {
        const double peak = peakWithEverythingLoaded(parser.value(u"memory-of"_s));
        QTextStream(stdout) << peak << u'\n';
        return peak > 0 ? 0 : 1;
    }
    const QStringList wanted = parser.value(u"only"_s).split(u',');
    for (const QString& name : wanted) {
        if (!groupNames().contains(name)) {
            QTextStream(stderr) << u"tegoed_bench: no group of rows is called "_s << name << u'\n';
            return 2;
        }
    }
    int over = 0;
    for (const QString& size : parser.value(u"sizes"_s).split(u',')) {
        Report report(size.toInt(), parser.value(u"repeats"_s).toInt());
        Book book = sampleBook(parser.value(u"folder"_s), report.invoices());
        for (const Group& group : groups()) {
            if (wanted.contains(group.name))
                group.measure(report, book);
        }
        report.print();
        for (const Row& row : report.rows())
            over += row.isKept() ? 0 : 1;
    }
    QTextStream(stdout) << u"\n"_s << over << u" row(s) over budget\n"_s;
    return parser.isSet(u"strict"_s) && over > 0 ? 1 : 0;
}
