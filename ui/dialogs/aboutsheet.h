#pragma once

#include "dialogs/sheet.h"

namespace Creator {

/// What this program is: version, licence, where the data is, and whose work it stands on.
class AboutSheet final : public Sheet
{
    Q_OBJECT

public:
    AboutSheet(const QString &version, const QString &dataFolder, QWidget *window);
    ~AboutSheet() override;

signals:
    /// A link was clicked; whoever listens opens it.
    void linkRequested(const QString &link);
    void folderRequested();

private:
    void addLine(const QString &name, const QString &value);
    void addLinkButton(const QString &text, const QString &link);
};

} // namespace Creator
