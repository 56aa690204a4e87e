#pragma once

#include "credentials/secretstore.h"

#include <QHash>

namespace Creator::Test {

/// A keychain that a test can lock or take away.
class InMemorySecretStore final : public SecretStore
{
public:
    Availability state = Availability::Available;
    QHash<QString, QByteArray> entries;

    [[nodiscard]] QFuture<Availability> availability() override
    {
        return QtFuture::makeReadyFuture(state);
    }

    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> read(const QString &entry) override
    {
        using Answer = Result<std::optional<QByteArray>>;
        if (state != Availability::Available)
            return QtFuture::makeReadyFuture(Answer(refused()));
        const auto found = entries.constFind(entry);
        return QtFuture::makeReadyFuture(found == entries.cend() ? Answer(std::nullopt)
                                                                 : Answer(std::optional(*found)));
    }

    [[nodiscard]] QFuture<Status> write(const QString &entry, const QByteArray &secret) override
    {
        if (state != Availability::Available)
            return QtFuture::makeReadyFuture(Status(refused()));
        entries.insert(entry, secret);
        return QtFuture::makeReadyFuture(Status());
    }

    [[nodiscard]] QFuture<Status> remove(const QString &entry) override
    {
        if (state != Availability::Available)
            return QtFuture::makeReadyFuture(Status(refused()));
        entries.remove(entry);
        return QtFuture::makeReadyFuture(Status());
    }

private:
    [[nodiscard]] tl::unexpected<Error> refused() const
    {
        return failure(Error::Code::Keychain, explanation(state));
    }
};

} // namespace Creator::Test
