#include "core/documents/mail_html.h"

#include "core/documents/letter/letter_body.h"
#include "core/documents/letter/letter_words.h"
#include "core/documents/print_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = TextBlock::Kind;

// Grey that can be told from white and from black, so that it needs no second set of colours.
constexpr auto kLine = QLatin1StringView("#8c8c96");

QString escaped(const QString& value)
{
    return printedText(value).toHtmlEscaped().replace(u'\'', u"&#39;"_s).replace(u'\n', u"<br>\n"_s);
}

/// A link as it may stand in an attribute; empty for every other kind of address.
QString safeLink(const QString& link)
{
    static const QRegularExpression kBlank(u"[\\s\\x00-\\x20\\x7f\"'<>`\\\\]"_s);
    if (link.isEmpty() || link.contains(kBlank))
        return {};
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool isMail = url.scheme() == u"mailto" && !url.path().isEmpty();
    return url.isValid() && (isWeb || isMail) ? escaped(link) : QString();
}

QString runsHtml(const std::vector<TextRun>& runs)
{
    QString html;
    for (const TextRun& run : runs) {
        QString text = escaped(run.text);
        if (run.isBold)
            text = u"<strong>"_s + text + u"</strong>"_s;
        const QString link = safeLink(run.link);
        html += link.isEmpty() ? text : u"<a href=\""_s + link + u"\" style=\"color:inherit;text-decoration:underline\">"_s + text + u"</a>"_s;
    }
    return html;
}

class MailWriter {
public:
    explicit MailWriter(const MailHtml& mail) : m_mail(mail), m_words(mail.language, mail.rules) {}

    QByteArray write()
    {
        head();
        notices();
        const std::vector<TextBlock>& blocks = m_mail.text.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            openList(blocks[i].kind);
            block(blocks[i]);
            const bool isLastRow = i + 1 == blocks.size() || blocks[i + 1].kind != blocks[i].kind;
            if (isLastRow)
                closeList(blocks[i].kind);
        }
        if (!m_isCodeShown)
            code(); // No table to stand below.
        foot();
        return m_html.toUtf8();
    }

private:
    void head()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\""_s + m_words.code()
            + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
              "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>"_s
            + escaped(m_mail.text.subject)
            + u"</title>\n</head>\n<body style=\"margin:0;padding:16px;font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;"
              "line-height:1.5\">\n<div style=\"max-width:640px\">\n"_s;
    }
    void notices()
    {
        for (const QString& notice : {m_mail.isSample ? m_words.sample() : QString(), m_mail.isTest ? m_words.test() : QString()})
            if (!notice.isEmpty())
                m_html += u"<p style=\"margin:0 0 16px;padding:6px 10px;border:2px solid #b07a1e\"><strong>"_s + escaped(notice) + u"</strong></p>\n"_s;
    }

    void openList(Kind kind)
    {
        if (m_list)
            return;
        m_list = kind == Kind::ListRow || kind == Kind::NumberedRow;
        if (kind == Kind::ListRow)
            m_html += u"<ul style=\"margin:0 0 14px;padding-left:22px\">\n"_s;
        if (kind == Kind::NumberedRow)
            m_html += u"<ol style=\"margin:0 0 14px;padding-left:26px\">\n"_s;
    }
    void closeList(Kind kind)
    {
        if (kind == Kind::ListRow)
            m_html += u"</ul>\n"_s;
        if (kind == Kind::NumberedRow)
            m_html += u"</ol>\n"_s;
        m_list = false;
    }

    void block(const TextBlock& block)
    {
        switch (block.kind) {
        case Kind::Paragraph: m_html += u"<p style=\"margin:0 0 14px\">"_s + runsHtml(block.runs) + u"</p>\n"_s; return;
        case Kind::ListRow: m_html += u"<li>"_s + runsHtml(block.runs) + u"</li>\n"_s; return;
        case Kind::NumberedRow: m_html += u"<li value=\"%1\">"_s.arg(block.number) + runsHtml(block.runs) + u"</li>\n"_s; return;
        case Kind::Rule: m_html += u"<hr style=\"border:0;border-top:1px solid %1;margin:18px 0\">\n"_s.arg(kLine); return;
        case Kind::InvoiceTable:
            invoices(block.invoices);
            code();
            return;
        }
    }

    void invoices(const std::vector<ListedInvoiceRow>& rows)
    {
        LetterPrint shape; // The same columns as in a letter.
        shape.language = m_mail.language;
        shape.rules = m_mail.rules;
        shape.invoiceTotal = m_isFirstTable ? m_mail.invoiceTotal : QString();
        TextBlock block;
        block.kind = Kind::InvoiceTable;
        block.invoices = rows;
        shape.text.blocks = {block};
        m_isFirstTable = false;
        const LetterTable table = letterBody(shape).front().table;
        m_html += u"<table role=\"table\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;width:100%;margin:0 0 16px;"
                  "font-size:14px\">\n<thead><tr>"_s;
        for (const LetterTable::Column& column : table.columns)
            m_html += u"<th scope=\"col\" style=\"%1border-bottom:2px solid %2\">"_s.arg(cellStyle(column.isRight), kLine) + escaped(column.head)
                + u"</th>"_s;
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QStringList& row : table.rows) {
            m_html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i)
                m_html += u"<td style=\"%1border-bottom:1px solid %2\">"_s.arg(cellStyle(table.columns[static_cast<std::size_t>(i)].isRight), kLine)
                    + escaped(row[i]) + u"</td>"_s;
            m_html += u"</tr>\n"_s;
        }
        for (const LetterTable::Total& total : table.totals)
            m_html += u"<tr><td colspan=\"%1\" style=\"%2\"><strong>"_s.arg(table.columns.size() - 1).arg(cellStyle(false)) + escaped(total.label)
                + u"</strong></td><td style=\"%1\"><strong>"_s.arg(cellStyle(true)) + escaped(total.value) + u"</strong></td></tr>\n"_s;
        m_html += u"</tbody></table>\n"_s;
    }
    static QString cellStyle(bool isRight)
    {
        return isRight ? u"padding:6px 0 6px 8px;text-align:right;vertical-align:top;white-space:nowrap;"_s
                       : u"padding:6px 8px 6px 0;text-align:left;vertical-align:top;"_s;
    }

    /// The code keeps a white ground of its own: on a dark one no app reads it.
    void code()
    {
        static const QRegularExpression kContentId(u"^[A-Za-z0-9._-]+(@[A-Za-z0-9.-]+)?$"_s);
        if (m_isCodeShown || !kContentId.match(m_mail.qrContentId).hasMatch())
            return;
        m_isCodeShown = true;
        m_html += u"<p style=\"margin:0 0 16px;font-size:13px\"><img src=\"cid:"_s + m_mail.qrContentId
            + u"\" width=\"168\" height=\"168\" alt=\""_s + escaped(m_words.scan())
            + u"\" style=\"display:block;background:#ffffff;padding:6px;margin:0 0 6px\">"_s + escaped(m_words.scan()) + u"</p>\n"_s;
    }

    void foot()
    {
        if (!m_mail.senderLines.isEmpty()) {
            QStringList lines;
            for (const QString& line : m_mail.senderLines)
                lines << escaped(line);
            m_html += u"<p style=\"margin:20px 0 0;padding-top:10px;border-top:1px solid %1;font-size:12px\">"_s.arg(kLine) + lines.join(u"<br>\n"_s)
                + u"</p>\n"_s;
        }
        m_html += u"</div>\n</body>\n</html>\n"_s;
    }

    const MailHtml& m_mail;
    LetterWords m_words;
    QString m_html;
    bool m_list = false;
    bool m_isFirstTable = true;
    bool m_isCodeShown = false;
};

} // namespace

QByteArray mailHtml(const MailHtml& mail)
{
    return MailWriter(mail).write();
}

} // namespace tegoed
