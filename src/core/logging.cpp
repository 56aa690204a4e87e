#include "core/logging.h"

namespace Creator {

Q_LOGGING_CATEGORY(lcApp, "creator.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "creator.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImport, "creator.import", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReports, "creator.reports", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIdentity, "creator.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetwork, "creator.network", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "creator.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "creator.ui", QtInfoMsg)

} // namespace Creator
