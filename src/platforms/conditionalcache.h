#pragma once

#include "platforms/httpmessage.h"

#include <QHash>

#include <optional>

namespace Creator {

/// What a server named a state of an answer by.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;

    friend bool operator==(const Validators &, const Validators &) = default;
};

/// Where validators are kept. `key` names a question; see questionKey().
class EtagStore
{
public:
    virtual ~EtagStore();
    [[nodiscard]] virtual std::optional<Validators> find(const QString &account,
                                                         const QString &key) const = 0;
    virtual void put(const QString &account, const QString &key, const Validators &value) = 0;
};

/// Forgets everything at its end.
class MemoryEtagStore final : public EtagStore
{
public:
    [[nodiscard]] std::optional<Validators> find(const QString &account,
                                                 const QString &key) const override;
    void put(const QString &account, const QString &key, const Validators &value) override;

private:
    QHash<QPair<QString, QString>, Validators> m_values;
};

/// Asks only for what is new: a server that has nothing new says 304 to such a question. Keeps no
/// answers; whoever asks holds what was read.
class ConditionalCache final
{
public:
    explicit ConditionalCache(EtagStore &store)
        : m_store(store)
    {
    }

    /// Puts the condition into a GET.
    void condition(const QString &account, HttpRequest &request) const;
    /// Only once the answer's content is stored: what is remembered is not sent again.
    void remember(const QString &account, const HttpRequest &request, const HttpReply &reply);

private:
    EtagStore &m_store;
};

/// A hash of the address without what changes from time to time (tokens, moments); the order of its
/// query does not count.
[[nodiscard]] QString questionKey(const QUrl &url);

} // namespace Creator
