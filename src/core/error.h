#pragma once

#include <QString>

namespace Creator {

/// Why an operation failed. `code` is for programs, `message` is one plain sentence for people.
struct Error
{
    enum class Code {
        Cancelled,
        InvalidData,
        NotFound,
        Conflict,
        Storage,
        StorageFull,
        StorageBusy,
        StorageReadOnly,
        StorageCorrupt,
        StorageNewer,
        File,
        Network,
        Unreachable, // as Network, and nothing of what was to be sent has left
        Unauthorized,
        RateLimited,
        Keychain,
    };

    Code code = Code::InvalidData;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A later try over the network may help.
[[nodiscard]] bool isNetworkTrouble(const Error &error);

/// The stable word of a code, as logs and `--json` print it.
[[nodiscard]] QString toText(Error::Code code);

} // namespace Creator
