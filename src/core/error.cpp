#include "core/error.h"

using namespace Qt::StringLiterals;

namespace Creator {

bool isNetworkTrouble(const Error &error)
{
    return error.code == Error::Code::Network || error.code == Error::Code::Unreachable;
}

QString toText(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return u"cancelled"_s;
    case Error::Code::InvalidData:
        return u"invalid_data"_s;
    case Error::Code::NotFound:
        return u"not_found"_s;
    case Error::Code::Conflict:
        return u"conflict"_s;
    case Error::Code::Storage:
        return u"storage"_s;
    case Error::Code::StorageFull:
        return u"storage_full"_s;
    case Error::Code::StorageBusy:
        return u"storage_busy"_s;
    case Error::Code::StorageReadOnly:
        return u"storage_read_only"_s;
    case Error::Code::StorageCorrupt:
        return u"storage_corrupt"_s;
    case Error::Code::StorageNewer:
        return u"storage_newer"_s;
    case Error::Code::File:
        return u"file"_s;
    case Error::Code::Network:
        return u"network"_s;
    case Error::Code::Unreachable:
        return u"unreachable"_s;
    case Error::Code::Unauthorized:
        return u"unauthorized"_s;
    case Error::Code::RateLimited:
        return u"rate_limited"_s;
    case Error::Code::Keychain:
        return u"keychain"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Creator
