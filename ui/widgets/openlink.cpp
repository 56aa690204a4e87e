#include "widgets/openlink.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isDeceptive(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || c == u'\\';
}

} // namespace

bool isSafeLink(QStringView link)
{
    if (link.isEmpty() || std::any_of(link.begin(), link.end(), isDeceptive))
        return false;
    const QUrl url(link.toString(), QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    // What is percent-encoded is decoded by whoever opens it.
    const QString decoded = QUrl::fromPercentEncoding(link.toUtf8());
    const auto isHidden = [](QChar c) { return c != u' ' && isDeceptive(c) && c != u'\\'; };
    if (std::any_of(decoded.begin(), decoded.end(), isHidden))
        return false;
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1)
        return url.path().contains(u'@');
    return (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
}

LinkOutcome openLink(const QString &link)
{
    if (!isSafeLink(link))
        return LinkOutcome::Refused;
    return QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)) ? LinkOutcome::Opened
                                                                   : LinkOutcome::Refused;
}

LinkOutcome openFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return LinkOutcome::Refused;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(folder)) ? LinkOutcome::Opened
                                                                  : LinkOutcome::Refused;
}

LinkOutcome openFile(const QString &file)
{
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower();
    const bool isKnown = ending == "pdf"_L1 || ending == "csv"_L1 || ending == "ics"_L1;
    if (!info.isFile() || !isKnown)
        return LinkOutcome::Refused;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(info.absoluteFilePath()))
        ? LinkOutcome::Opened
        : LinkOutcome::Refused;
}

} // namespace Creator
