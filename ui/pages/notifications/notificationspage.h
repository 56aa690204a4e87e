#pragma once

#include "storage/notificationrepository.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace Creator {

class EmptyState;
class NotificationModel;
class PageHeader;
class SegmentedControl;

/// What the program has told, the newest first. Shows and asks; changes nothing itself.
///
/// Enter or a click opens what a row is about, Delete removes the chosen rows.
class NotificationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationsPage(NotificationModel &model, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    [[nodiscard]] NotificationFilter filter() const;
    [[nodiscard]] QList<NotificationId> selectedIds() const;
    /// A viewer may not change what is read.
    void setEditable(Qt::ItemFlags editable);
    /// How many are unread, whatever the filter says.
    void setUnread(int count);

signals:
    void filterChanged();
    void openRequested(const Creator::NotificationId &id);
    void readRequested(const QList<Creator::NotificationId> &ids);
    void allReadRequested();
    void removeRequested(const QList<Creator::NotificationId> &ids);
    void paletteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void keepPlace();
    void refresh();
    void open(const QModelIndex &index);
    void retranslate();

    NotificationModel &m_model;
    PageHeader *m_header;
    SegmentedControl *m_reading;
    QComboBox *m_kinds;
    QPushButton *m_markRead;
    QPushButton *m_remove;
    QPushButton *m_markAll;
    QListView *m_list;
    EmptyState *m_empty;
    QTimer m_minute; // "5 minutes ago" grows older
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    int m_unread = 0;
    int m_place = -1; // the row of the keyboard, also when the rows are others
};

} // namespace Creator
