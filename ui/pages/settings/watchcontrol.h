#pragma once

#include <QWidget>

class QPushButton;

namespace Creator {

/// Which folder is watched for new files, if any: chosen here, and let go of here.
class WatchControl final : public QWidget
{
    Q_OBJECT

public:
    explicit WatchControl(QWidget *parent = nullptr);
    ~WatchControl() override;

    /// Empty: none is watched.
    void setFolder(const QString &folder);
    /// What is watched, or what watching is good for.
    [[nodiscard]] QString line() const;

signals:
    void chooseRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_folder;
    QPushButton *m_choose;
    QPushButton *m_stop;
};

} // namespace Creator
