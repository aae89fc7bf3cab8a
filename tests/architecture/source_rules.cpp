#include "tests/architecture/source_rules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::architecture {
namespace {

/// A room and what it may include besides itself. The longest matching folder counts.
struct Room {
    QString folder;
    QStringList mayInclude;
};

const std::vector<Room>& rooms()
{
    static const QStringList coreAll{u"core/base"_s, u"core/domain"_s, u"core/formats"_s, u"core/storage"_s,
                                     u"core/documents"_s, u"core/messaging"_s, u"core/usecases"_s};
    static const QStringList left{u"core/base"_s, u"core/domain"_s};
    static const std::vector<Room> all{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/formats"_s, left},
        {u"core/storage"_s, left},
        {u"core/documents"_s, left},
        {u"core/messaging"_s, left},
        {u"core/usecases"_s, coreAll},
        {u"ui/presentation"_s, coreAll},
        {u"ui/widgets"_s, coreAll + QStringList{u"ui/presentation"_s}},
        {u"ui/charts"_s, coreAll + QStringList{u"ui/presentation"_s, u"ui/widgets"_s}},
        {u"ui/shell"_s, coreAll + QStringList{u"ui/presentation"_s, u"ui/widgets"_s, u"ui/charts"_s}},
        {u"ui/screens"_s,
         coreAll + QStringList{u"ui/presentation"_s, u"ui/widgets"_s, u"ui/charts"_s, u"ui/shell"_s}},
        // The command line has no window: of ui it knows only how things are said.
        {u"app/cli"_s, coreAll + QStringList{u"ui/presentation"_s, u"app"_s}},
        {u"app/desktop"_s, coreAll + QStringList{u"ui"_s, u"app"_s}},
        {u"app"_s, coreAll + QStringList{u"ui/presentation"_s}},
    };
    return all;
}

const Room* roomOf(const QString& path)
{
    const Room* found = nullptr;
    for (const Room& room : rooms()) {
        if (path.startsWith(room.folder + u'/') && (!found || room.folder.size() > found->folder.size()))
            found = &room;
    }
    return found;
}

bool isBelow(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString& f) { return path.startsWith(f + u'/'); });
}

bool isCpp(const QString& path)
{
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s);
}

/// Calls `add` with the number and original text of each line of `code` that matches.
std::vector<Violation> matchingLines(const SourceFile& file, const QString& code, const QString& rule,
                                     const QRegularExpression& pattern, const QString& why)
{
    std::vector<Violation> found;
    const QStringList lines = code.split(u'\n');
    const QStringList original = file.text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines[i]).hasMatch())
            found.push_back({rule, file.path, i + 1, original.value(i).trimmed(), why});
    }
    return found;
}

/// A Qt module that some rooms may not know, by the headers it brings.
struct ModuleRule {
    QRegularExpression header;
    QStringList forbiddenIn;
    QString why;
};

const std::vector<ModuleRule>& moduleRules()
{
    static const std::vector<ModuleRule> all{
        {QRegularExpression(u"^(QtSql\\b|QSql)"_s),
         {u"core/base"_s, u"core/domain"_s, u"core/formats"_s, u"core/documents"_s, u"core/messaging"_s,
          u"core/usecases"_s, u"ui"_s, u"app"_s},
         u"only core/storage talks to a database"_s},
        {QRegularExpression(u"^(QtNetwork\\b|QNetwork|QTcp|QUdp|QSsl|QHttp)"_s),
         {u"core/base"_s, u"core/domain"_s, u"core/formats"_s, u"core/storage"_s, u"core/documents"_s,
          u"core/usecases"_s, u"ui"_s},
         u"the network belongs to core/messaging"_s},
        {QRegularExpression(u"^(QtWidgets\\b|Q[A-Z]\\w*Widget\\b|QWidget\\b|QApplication\\b|QDialog|QMainWindow|QMessageBox|"
                            "QLabel\\b|QPushButton|QLineEdit|QComboBox|QTableView|QTreeView|QtCharts\\b|QChart)"_s),
         {u"core"_s, u"ui/presentation"_s, u"app/cli"_s},
         u"core, presentation and the command line know no widget"_s},
        {QRegularExpression(u"^(QtGui\\b|QPainter|QImage|QPixmap|QFont|QColor|QIcon|QPdfWriter)"_s),
         {u"core/base"_s, u"core/domain"_s, u"core/formats"_s, u"core/storage"_s, u"core/usecases"_s},
         u"of core only core/documents paints"_s},
    };
    return all;
}

std::vector<Violation> moduleViolations(const SourceFile& file, const QString& included, int line, const QString& text)
{
    std::vector<Violation> found;
    for (const ModuleRule& rule : moduleRules()) {
        if (isBelow(file.path, rule.forbiddenIn) && rule.header.match(included).hasMatch())
            found.push_back({u"module"_s, file.path, line, text, rule.why});
    }
    return found;
}

/// Is the include of one of our own files allowed here? Returns what is wrong with it, or nothing.
QString wrongOwnInclude(const SourceFile& file, const QString& included, bool quoted)
{
    if (included.endsWith(u".moc"_s) || included.startsWith(u"moc_"_s) || included.startsWith(u"ui_"_s))
        return {}; // made by the build
    const bool fromTop = isBelow(included, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    if (!fromTop)
        return quoted ? u"own files are included from the top of the project, e.g. \"core/base/result.h\""_s : QString();
    if (included.startsWith(u"tests/"_s))
        return u"the program does not know its tests"_s;
    const Room* from = roomOf(file.path);
    const Room* to = roomOf(included);
    if (!to)
        return u"'%1' lies in no room of the house"_s.arg(included);
    if (from == to || isBelow(included, from->mayInclude))
        return {};
    return u"%1 may not know %2"_s.arg(from->folder, to->folder);
}

/// Blanks literals and comments, keeping quotes and line breaks.
class Blanker {
public:
    Blanker(const QString& text, bool literals) : m_in(text), m_literals(literals) {}

    QString run()
    {
        while (m_at < m_in.size())
            step();
        return m_out;
    }

private:
    void step()
    {
        if (starts(u"//"_s))
            return blankWhile([this] { return m_in[m_at] != u'\n'; });
        if (starts(u"/*"_s))
            return blankComment();
        if (isRawStringStart())
            return rawString();
        if (m_in[m_at] == u'"')
            return quotedLiteral(u'"');
        // A quote after a digit or letter parts the digits of a number (100'000), it starts no character.
        if (m_in[m_at] == u'\'' && !(m_at > 0 && m_in[m_at - 1].isDigit()))
            return quotedLiteral(u'\'');
        copy();
    }

    bool starts(const QString& what) const { return QStringView(m_in).mid(m_at).startsWith(what); }
    void copy() { m_out += m_in[m_at++]; }
    void blank()
    {
        m_out += m_in[m_at] == u'\n' ? u'\n' : u' ';
        ++m_at;
    }
    template<typename Condition> void blankWhile(Condition condition)
    {
        while (m_at < m_in.size() && condition())
            blank();
    }
    void blankComment()
    {
        blankWhile([this] { return !starts(u"*/"_s); });
        for (int i = 0; i < 2 && m_at < m_in.size(); ++i)
            blank();
    }
    bool isRawStringStart() const { return starts(u"R\""_s) && m_in.indexOf(u'(', m_at) > 0; }
    void rawString()
    {
        const qsizetype open = m_in.indexOf(u'(', m_at);
        const QString end = u')' + m_in.mid(m_at + 2, open - m_at - 2) + u'"';
        qsizetype stop = m_in.indexOf(end, open);
        stop = stop < 0 ? m_in.size() : stop + end.size();
        while (m_at < stop)
            m_literals ? blank() : copy();
    }
    void quotedLiteral(QChar quote)
    {
        copy();
        while (m_at < m_in.size() && m_in[m_at] != quote && m_in[m_at] != u'\n') {
            if (m_in[m_at] == u'\\' && m_at + 1 < m_in.size())
                m_literals ? blank() : copy();
            m_literals ? blank() : copy();
        }
        if (m_at < m_in.size())
            copy();
    }

    const QString& m_in;
    bool m_literals;
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QString Violation::sentence() const
{
    return u"%1:%2: [%3] %4 (%5)"_s.arg(path, QString::number(line), rule, text, why);
}

QString withoutComments(const QString& text, bool blankLiteralsToo)
{
    return Blanker(text, blankLiteralsToo).run();
}

std::vector<Violation> includeViolations(const SourceFile& file)
{
    std::vector<Violation> found;
    if (!isCpp(file.path) || !isBelow(file.path, {u"core"_s, u"ui"_s, u"app"_s}))
        return found;
    if (!roomOf(file.path)) {
        found.push_back({u"include"_s, file.path, 1, {}, u"the file lies in no room of the house"_s});
        return found;
    }
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QStringList lines = withoutComments(file.text, false).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString wrong = wrongOwnInclude(file, match.captured(2), match.captured(1) == u"\""_s);
        if (!wrong.isEmpty())
            found.push_back({u"include"_s, file.path, i + 1, lines[i].trimmed(), wrong});
        for (Violation& violation : moduleViolations(file, match.captured(2), i + 1, lines[i].trimmed()))
            found.push_back(std::move(violation));
    }
    return found;
}

std::vector<Violation> floatingPointViolations(const SourceFile& file)
{
    if (!isCpp(file.path) || !isBelow(file.path, {u"core"_s}))
        return {};
    static const QRegularExpression pattern(u"\\b(double|float|qreal|toDouble|toFloat|stod|strtod)\\b"_s);
    return matchingLines(file, withoutComments(file.text, true), u"floating-point"_s, pattern,
                         u"money is integer minor units; a real exception goes to allowed.txt with its reason"_s);
}

std::vector<Violation> clockViolations(const SourceFile& file)
{
    if (!isCpp(file.path) || !isBelow(file.path, {u"core"_s}))
        return {};
    static const QRegularExpression pattern(
        u"(\\bcurrentDate(Time)?(Utc)?\\s*\\(|\\bcurrent(M)?SecsSinceEpoch\\s*\\(|\\bsystem_clock\\s*::\\s*now\\b|"
        "\\bQTime\\s*::\\s*currentTime\\b|\\b(std::)?time\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)|\\bday_clock\\b|"
        "\\b(second|microsec)_clock\\b|\\bgettimeofday\\b|\\bclock_gettime\\b)"_s);
    return matchingLines(file, withoutComments(file.text, true), u"clock"_s, pattern,
                         u"today is an argument; only the one Clock asks the machine"_s);
}

std::vector<Violation> translationInCoreViolations(const SourceFile& file)
{
    if (!isCpp(file.path) || !isBelow(file.path, {u"core"_s}))
        return {};
    static const QRegularExpression pattern(
        u"(\\btr\\s*\\(|\\bQ(Core)?Application\\s*::\\s*translate\\b|\\bQT_TR(ANSLATE)?_\\w*NOOP|\\bqtTrId\\s*\\()"_s);
    return matchingLines(file, withoutComments(file.text, true), u"tr-in-core"_s, pattern,
                         u"sentences are made in ui/presentation, texts to debtors in templates"_s);
}

std::vector<Violation> untranslatedTextViolations(const SourceFile& file)
{
    if (!isCpp(file.path) || !isBelow(file.path, {u"ui"_s, u"app/desktop"_s}))
        return {};
    // The first argument is a literal that holds a word (two letters in a row), not a format, name or symbol.
    static const QRegularExpression pattern(
        u"\\b(setText|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setTitle|setLabelText|"
        "setAccessibleName|setAccessibleDescription|setInformativeText|setDetailedText|setIconText|setPrefix|setSuffix|"
        "showMessage|addAction|addMenu|addTab|addRow|setTabText|new QLabel|new QPushButton|new QCheckBox|"
        "new QRadioButton|new QGroupBox|new QAction)\\s*\\(\\s*(QStringLiteral\\s*\\(|QLatin1String\\s*\\(|"
        "QString::fromUtf8\\s*\\(|u8?)?\\s*\"([^\"]*)\""_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    static const QRegularExpression placeholders(u"%L?\\d|<[^>]*>|&\\w+;"_s);
    std::vector<Violation> found;
    const QString code = withoutComments(file.text, false);
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString literal = match.captured(3);
        if (!word.match(literal.remove(placeholders)).hasMatch())
            continue;
        const int line = int(QStringView(code).left(match.capturedStart()).count(u'\n')) + 1;
        found.push_back({u"untranslated"_s, file.path, line, match.captured().simplified(), u"say it with tr()"_s});
    }
    return found;
}

std::vector<Violation> machinePathViolations(const SourceFile& file)
{
    // Put together here, so that this file does not break its own rule.
    static const QRegularExpression pattern(u"(?<![\\w.}$])/("_s + QStringList{u"work"_s, u"home"_s, u"Users"_s}.join(u'|')
                                            + u")/\\w|\\b[A-Z]:\\\\Users\\\\"_s);
    return matchingLines(file, file.text, u"machine-path"_s, pattern, u"a path of one machine; use the environment"_s);
}

std::vector<Violation> allViolations(const SourceFile& file)
{
    std::vector<Violation> all;
    for (const auto rule : {includeViolations, floatingPointViolations, clockViolations, translationInCoreViolations,
                            untranslatedTextViolations, machinePathViolations}) {
        for (Violation& violation : rule(file))
            all.push_back(std::move(violation));
    }
    return all;
}

std::vector<Allowance> readAllowances(const QString& text, QStringList* malformed)
{
    std::vector<Allowance> found;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList fields = line.split(u" | "_s);
        for (QString& field : fields)
            field = field.trimmed();
        if (fields.size() != 4 || fields.contains(QString()))
            malformed->append(line);
        else
            found.push_back({fields[0], fields[1], fields[2], fields[3]});
    }
    return found;
}

bool isAllowed(const Violation& violation, const std::vector<Allowance>& allowances)
{
    return std::any_of(allowances.begin(), allowances.end(), [&](const Allowance& allowance) {
        return allowance.rule == violation.rule && allowance.path == violation.path
               && violation.text.contains(allowance.fragment);
    });
}

} // namespace tegoed::architecture
