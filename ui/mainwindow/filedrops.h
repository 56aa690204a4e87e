#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace Creator {

/// Files that come over the window from outside go to its pages and to the window itself, never as
/// the text of their paths into a field that happens to lie below.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    /// Looks at all fields of the window, those of sheets included; `window` owns it.
    explicit FileDrops(QWidget &window);
    ~FileDrops() override;

    /// The paths of what is carried; empty for texts and for addresses of the net.
    [[nodiscard]] static QStringList filesIn(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace Creator
