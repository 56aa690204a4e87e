#include "credentials/keychainsecretstore.h"

#include "core/futures.h"
#include "credentials/keychainjobs.h"
#include "credentials/secretparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Outcome = KeychainAnswer::Outcome;
using Availability = SecretStore::Availability;
using ReadResult = Result<std::optional<QByteArray>>;
using Answers = QList<KeychainAnswer>;

const QString probeEntry = u"probe"_s;

tl::unexpected<Error> refused(Availability availability)
{
    return failure(Error::Code::Keychain, explanation(availability));
}

// One request after the other; ends early at the first that is not done.
template <typename Item, typename Request>
QFuture<Answers> oneByOne(QList<Item> items, Request request, Answers answers = {})
{
    const bool stopped = !answers.isEmpty() && answers.last().outcome != Outcome::Done;
    if (items.isEmpty() || stopped)
        return ready(answers);
    const Item first = items.takeFirst();
    return request(first)
        .then([items, request, answers](const KeychainAnswer &answer) mutable {
            return oneByOne(items, request, answers << answer);
        })
        .unwrap();
}

bool allDone(const Answers &answers)
{
    return answers.isEmpty() || answers.last().outcome == Outcome::Done;
}

Availability meaningOf(Outcome refusal)
{
    return refusal == Outcome::Denied ? Availability::Locked : Availability::Absent;
}

QFuture<Availability> probe(const QString &service)
{
    return readFromKeychain(service, probeEntry)
        .then([service](const KeychainAnswer &answer) {
            if (answer.outcome == Outcome::Done)
                return ready(Availability::Available);
            if (answer.outcome != Outcome::NotFound)
                return ready(meaningOf(answer.outcome));
            return writeToKeychain(service, probeEntry, "1")
                .then([](const KeychainAnswer &written) {
                    return written.outcome == Outcome::Done ? Availability::Available
                                                            : meaningOf(written.outcome);
                });
        })
        .unwrap();
}

// "Not found" is true only of a keychain that is open.
QFuture<ReadResult> readOfNothing(const QString &service)
{
    return probe(service).then([](Availability availability) -> ReadResult {
        if (availability != Availability::Available)
            return refused(availability);
        return std::nullopt;
    });
}

QFuture<ReadResult> readParts(const QString &service, const QString &entry, const QByteArray &head)
{
    const auto read = [service](const QString &part) { return readFromKeychain(service, part); };
    return oneByOne(partEntries(entry, head), read)
        .then([head](const Answers &answers) -> ReadResult {
            QList<QByteArray> parts;
            for (const KeychainAnswer &answer : answers)
                parts.append(answer.data);
            if (const auto secret = joinSecret(head, parts); secret && allDone(answers))
                return *secret;
            return failure(
                Error::Code::Keychain,
                QCoreApplication::translate("SecretStore",
                                            "An entry of the keychain is damaged. Sign in again."));
        });
}

// Leftovers are harmless, so that their removal may fail.
QFuture<Status> dropParts(const QString &service, const QList<QString> &entries)
{
    const auto drop = [service](const QString &part) { return deleteFromKeychain(service, part); };
    return oneByOne(entries, drop).then([](const Answers &) { return Status(); });
}

QFuture<Status> dropEntry(const QString &service, const QString &entry, const QList<QString> &parts)
{
    return deleteFromKeychain(service, entry)
        .then([service, parts](const KeychainAnswer &answer) {
            const bool gone
                = answer.outcome == Outcome::Done || answer.outcome == Outcome::NotFound;
            return gone ? dropParts(service, parts)
                        : ready(Status(refused(meaningOf(answer.outcome))));
        })
        .unwrap();
}

QFuture<Status> replace(const QString &service, const QString &entry, const SecretParts &split,
                        const QList<QString> &formerParts)
{
    QList<SecretParts::Part> items = split.parts;
    items.append({ entry, split.head }); // the head last: until then the former value counts
    const auto write = [service](const SecretParts::Part &part) {
        return writeToKeychain(service, part.entry, part.bytes);
    };
    return oneByOne(items, write)
        .then([service, split, formerParts](const Answers &answers) {
            if (!allDone(answers))
                return ready(Status(refused(meaningOf(answers.last().outcome))));
            QList<QString> stale = formerParts;
            for (const SecretParts::Part &part : split.parts)
                stale.removeAll(part.entry);
            return dropParts(service, stale);
        })
        .unwrap();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service)
    : m_service(std::move(service))
{
}

QFuture<Availability> KeychainSecretStore::availability()
{
    return probe(m_service);
}

QFuture<ReadResult> KeychainSecretStore::read(const QString &entry)
{
    return readFromKeychain(m_service, entry)
        .then([service = m_service, entry](const KeychainAnswer &answer) {
            if (answer.outcome == Outcome::Done)
                return readParts(service, entry, answer.data);
            if (answer.outcome == Outcome::NotFound)
                return readOfNothing(service);
            return ready(ReadResult(refused(meaningOf(answer.outcome))));
        })
        .unwrap();
}

QFuture<Status> KeychainSecretStore::write(const QString &entry, const QByteArray &secret)
{
    return readFromKeychain(m_service, entry)
        .then([service = m_service, entry, secret](const KeychainAnswer &former) {
            return replace(service, entry, splitSecret(entry, secret),
                           partEntries(entry, former.data));
        })
        .unwrap();
}

// A locked Secret Service reports a delete as done: only what could be read can be removed.
QFuture<Status> KeychainSecretStore::remove(const QString &entry)
{
    return readFromKeychain(m_service, entry)
        .then([service = m_service, entry](const KeychainAnswer &former) {
            if (former.outcome == Outcome::Done)
                return dropEntry(service, entry, partEntries(entry, former.data));
            if (former.outcome != Outcome::NotFound)
                return ready(Status(refused(meaningOf(former.outcome))));
            return readOfNothing(service).then([](const ReadResult &nothing) {
                return nothing ? Status() : Status(failure(nothing.error()));
            });
        })
        .unwrap();
}

} // namespace Creator
