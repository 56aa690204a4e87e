#include "sync/authority.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Creator::Authority {

namespace {

constexpr qint64 mostBytes = 1'000'000; // a hundred of them

QString tr(const char *text)
{
    return QCoreApplication::translate("Authority", text);
}

} // namespace

Status believe(const SyncServices &services, const QUrl &server, const QString &file)
{
    if (file.isEmpty() || !services.believe)
        return {};
    QFile pem(file);
    const QString name = QFileInfo(file).fileName();
    if (!pem.open(QIODevice::ReadOnly))
        return failure(Error::Code::File, tr("The certificate file %1 cannot be read.").arg(name));
    const QByteArray bytes = pem.read(mostBytes);
    if (bytes.trimmed().isEmpty())
        return failure(Error::Code::InvalidData, tr("There is no certificate in %1.").arg(name));
    return services.believe(server.host(), bytes);
}

Status believe(const SyncServices &services, const SocialAccount &account)
{
    return believe(services, account.server, account.settings.value(fileKey).toString());
}

} // namespace Creator::Authority
