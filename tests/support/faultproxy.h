#pragma once

#include "httpwire.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace Creator::Test {

enum class Fault {
    None,
    Cut, // half of the answer, then the end
    Stall, // half of the answer, then nothing
    Drip, // one byte after the other, forever
    ResetBefore, // the request does not reach the server
    ResetAfter, // it does, but its answer is lost
    TooManyRequests, // 429 without having asked the server
    HtmlInsteadOfJson, // 200 and a page that asks to sign in to the network
    TruncatedGzip, // half of a packed answer, with a length that fits
};

inline constexpr std::array allFaults = { Fault::Cut,
                                          Fault::Stall,
                                          Fault::Drip,
                                          Fault::ResetBefore,
                                          Fault::ResetAfter,
                                          Fault::TooManyRequests,
                                          Fault::HtmlInsteadOfJson,
                                          Fault::TruncatedGzip };

/// Stands before an HTTP server on this computer and spoils what goes through it. Lives in the
/// test's event loop. Each request has a connection of its own to the server.
class FaultProxy final
{
public:
    /// Which fault the request with this number gets; the first one is 0.
    using Plan = std::function<Fault(int request, const WireMessage &message)>;

    explicit FaultProxy(const QUrl &server);

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    /// No faults from now on, or others.
    void setPlan(Plan plan) { m_plan = std::move(plan); }
    /// This fault for `count` requests from that one on.
    void spoil(Fault fault, int first, int count = 1);
    void heal() { m_plan = {}; }
    /// Counts anew from here.
    void resetCount() { m_seen = 0; }
    [[nodiscard]] int seen() const { return m_seen; } // requests
    [[nodiscard]] int spoiled() const { return m_spoiled; }

    /// Of TooManyRequests, in seconds.
    int retryAfter = 0;
    /// Of Drip, from byte to byte.
    std::chrono::milliseconds dripEvery{ 20 };

private:
    void accept();
    void read(QTcpSocket *client, QByteArray &buffer);
    void serve(QTcpSocket *client, WireMessage request);
    void ask(QTcpSocket *client, WireMessage request, Fault fault);
    void answer(QTcpSocket *client, const WireMessage &reply, Fault fault);

    const QUrl m_upstream;
    QTcpServer m_server;
    Plan m_plan;
    int m_seen = 0;
    int m_spoiled = 0;
};

} // namespace Creator::Test
