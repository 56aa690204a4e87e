#pragma once

#include "core/futures.h"
#include "credentials/secretstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Creator::Test {

/// A keychain that several processes of a test share: one file for each entry. Only for secrets of
/// tests, since they lie there in plain text.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(const QString &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] QFuture<Availability> availability() override
    {
        return ready(Availability::Available);
    }

    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &entry) override
    {
        using Answer = Result<std::optional<QByteArray>>;
        QFile file(path(entry));
        if (!file.open(QIODevice::ReadOnly))
            return ready(Answer(std::nullopt));
        return ready(Answer(std::optional(file.readAll())));
    }

    [[nodiscard]] QFuture<Status> write(const QString &entry, const QByteArray &secret) override
    {
        QSaveFile file(path(entry));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size()
            || !file.commit())
            return ready(Status(failure(Error::Code::Keychain, file.errorString())));
        return ready(Status());
    }

    [[nodiscard]] QFuture<Status> remove(const QString &entry) override
    {
        QFile::remove(path(entry));
        return ready(Status());
    }

private:
    [[nodiscard]] QString path(const QString &entry) const
    {
        const QByteArray name
            = QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256).toHex();
        return QDir(m_folder).filePath(QString::fromLatin1(name));
    }

    const QString m_folder;
};

} // namespace Creator::Test
