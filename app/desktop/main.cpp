#include "app/desktop/arguments.h"
#include "app/desktop/desktop_program.h"
#include "app/desktop/first_paint.h"
#include "app/desktop/log_file.h"
#include "app/desktop/screenshots.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

int sayUsageError(const tegoed::Error& error)
{
    const QString text = u"tegoed: %1 cannot be used here\n\n%2"_s.arg(error.arguments.join(u' '), tegoed::desktop::usageText());
    std::fputs(text.toLocal8Bit().constData(), stderr);
    return kBadUsage;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace tegoed::desktop;
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const tegoed::Result<Arguments> arguments = parseArguments(words);
    if (!arguments)
        return sayUsageError(arguments.error());
    if (arguments->help || arguments->version) {
        const QString text = arguments->help ? usageText() : u"tegoed " TEGOED_VERSION "\n"_s;
        std::fputs(text.toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (!arguments->screenshots.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Tegoed"_s);
    QCoreApplication::setOrganizationName(u"Tegoed"_s);
    QCoreApplication::setApplicationVersion(u"" TEGOED_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"tegoed"_s);
    startLogFile(logFolder());

    int code = 0;
    if (!arguments->screenshots.isEmpty()) {
        code = writeScreenshots(*arguments);
    } else {
        DesktopProgram program(*arguments);
        if (arguments->quitAfterFirstPaint)
            reportFirstPaint(program.window(), sinceStart);
        if (program.start())
            code = QApplication::exec();
    }
    stopLogFile();
    return code;
}
