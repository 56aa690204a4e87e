#pragma once

#include "dialogs/sheet.h"
#include "planning/licenceguard.h"

namespace Creator {

/// What stands in the way of contents going out, and the ways round it: write the attribution into
/// the description, choose another date, open the content to use something else, or go on all the
/// same, which is recorded.
class LicenceSheet final : public Sheet
{
    Q_OBJECT

public:
    /// Each violation with the title of its content.
    LicenceSheet(const QList<QPair<QString, LicenceViolation>> &violations, QWidget *window);
    ~LicenceSheet() override;

signals:
    void attributionRequested();
    void otherDateRequested();
    void editRequested();
    void overrideRequested();

private:
    void addViolations(const QList<QPair<QString, LicenceViolation>> &violations);
};

} // namespace Creator
