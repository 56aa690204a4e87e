#include "platforms/retrypolicy.h"

namespace Creator {

RetryDecision RetryPolicy::decide(HttpRequest::Method method, int repeats,
                                  const std::optional<QDateTime> &notBefore,
                                  const QDateTime &nowUtc, double random) const
{
    using Kind = RetryDecision::Kind;
    using std::chrono::milliseconds;
    const milliseconds asked(notBefore ? nowUtc.msecsTo(*notBefore) : 0);
    if (asked > longestWait)
        return { Kind::EndRun, {} };
    if (method != HttpRequest::Method::Get || repeats + 1 >= mostTries)
        return { Kind::GiveUp, {} };
    const auto most = firstDelay * (qint64(1) << repeats);
    const milliseconds jitter(qint64(double(most.count()) * random));
    return { Kind::Again, std::max(asked, milliseconds(0)) + jitter };
}

} // namespace Creator
