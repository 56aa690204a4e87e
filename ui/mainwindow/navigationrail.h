#pragma once

#include "mainwindow/pagespec.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Creator {

class NavigationItem;
class ProfileCard;
class RailSearch;

/// The way around: the profile above, pages below it, accounts and settings at the bottom.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);
    ~NavigationRail() override;

    void addItem(const PageSpec &page);
    void setCurrent(const QString &id);
    void setWaiting(const QString &id, int count);
    void setTitle(const QString &id, const QString &title);
    /// Saved searches of a page: they stand under its item while the page is shown.
    void setSearches(const QString &page, const QList<NamedSearch> &searches);
    [[nodiscard]] ProfileCard *profile() const { return m_profile; }
    [[nodiscard]] NavigationItem *item(const QString &id) const { return m_items.value(id); }

signals:
    void pageRequested(const QString &id);
    void searchRequested(const QString &id);
    void searchRenameRequested(const QString &id);
    void searchDeleteRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusNeighbour(int step);
    void showSearches();
    void addSearch(const NamedSearch &search, int place);

    ProfileCard *m_profile;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_bottom;
    QHash<QString, NavigationItem *> m_items;
    QHash<QString, QList<NamedSearch>> m_searches; // by page
    QList<RailSearch *> m_shown;
    QString m_current;
};

} // namespace Creator
