#include "credentials/secretstore.h"

#include <QCoreApplication>

namespace Creator {

SecretStore::~SecretStore() = default;

QString explanation(SecretStore::Availability availability)
{
    switch (availability) {
    case SecretStore::Availability::Available:
        return {};
    case SecretStore::Availability::Locked:
        return QCoreApplication::translate(
            "SecretStore", "The system's keychain is locked. Unlock it, then try again.");
    case SecretStore::Availability::Absent:
        return QCoreApplication::translate(
            "SecretStore", "This system has no keychain, so nothing secret can be kept here.");
    }
    return {};
}

} // namespace Creator
