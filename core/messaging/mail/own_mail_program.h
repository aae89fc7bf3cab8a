#pragma once

#include "core/base/result.h"
#include "core/messaging/mail/mail_message.h"

#include <QStringList>

namespace tegoed {

/// How the user's own mail program was given the message.
enum class MailProgramWay {
    XdgEmail,   ///< Linux: xdg-email, with attachments.
    SimpleMapi, ///< Windows: MAPISendMailW, with attachments.
    AppleMail,  ///< macOS: Mail through osascript, with attachments.
    DraftFile,  ///< A draft (.eml with X-Unsent) that the caller opens: `openUrl`.
    Mailto      ///< A mailto: address that the caller opens: no attachments.
};

/// What the user still has to do: press send there, and tell us here. The state is *to confirm*, never *sent*.
struct OpenedMail {
    MailProgramWay way = MailProgramWay::Mailto;
    QString openUrl;                ///< For the desktop to open; empty when the program has been started.
    bool hasAttachments = false;    ///< False although there were some: the user has to add them from the folder.
    QStringList attachmentPaths;    ///< Copies in the folder given, readable by this user only.
};

/// Whatever has to be found or waited for, so that a test can stand in.
struct MailProgramOptions {
    QString folder;                 ///< Where attachments and drafts are put; belongs to the caller, who removes it later.
    bool tryProgram = true;         ///< False = straight to the draft file.
    int waitMilliseconds = 5'000;   ///< A program still running then has shown its window.
};

/// Opens the message in the user's own mail program: no account needed. Falls back from program to draft file to mailto.
/// No shell is involved, arguments are arguments, and the message's text is never on a command line of ours that a shell reads.
/// Errors: those of `mailBytes`, except that a missing sender only rules out the draft file; FileNotWritable(path).
Result<OpenedMail> openInOwnMailProgram(const MailMessage& message, const MailProgramOptions& options);

/// mailto: with subject and text; the text cut at `kMailtoLimit` with a mark, because longer ones are dropped whole by some systems.
QString mailtoLink(const MailMessage& message);
constexpr qsizetype kMailtoLimit = 1'800; ///< Characters of the whole address.

} // namespace tegoed
