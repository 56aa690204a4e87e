#pragma once

#include "mainwindow/pagespec.h"
#include "theme/theme.h"
#include "widgets/statestore.h"

#include <QList>
#include <QMainWindow>

class QStackedWidget;

namespace Creator {

class Job;
class NavigationRail;
class NoticeArea;
class StatusBar;
class TaskArea;
struct Notice;

/// The window: rail, one page at a time, status bar, and what floats above them.
///
/// Knows no services. It shows what it is told by verbs and says by signals what was asked for;
/// a page is made when it is first shown, so that the first painting waits for one page only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(StateStore store = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageSpec page);
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The ids in the rail's order; Ctrl+1 is the first.
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] QString pageTitle(const QString &id) const;
    [[nodiscard]] Icon pageIcon(const QString &id) const;
    /// Null until the page was shown once.
    [[nodiscard]] QWidget *page(const QString &id) const;

    void setProfile(const QString &name, const QString &detail);
    void setWaiting(const QString &pageId, int count);
    void setSearches(const QString &pageId, const QList<NamedSearch> &searches);
    void showNotice(const Notice &notice);
    void trackJob(Job &job);
    void setSaveState(const QString &text, Emphasis emphasis = Emphasis::Secondary);
    void setStatusInfo(const QString &text);
    void setStatusDetails(const QStringList &texts);
    /// Shows the window above others, also when it was minimised.
    void raiseToFront();

signals:
    void pageChanged(const QString &id);
    void profileRequested();
    void filesDropped(const QStringList &files);
    /// Of a saved search in the rail.
    void searchRequested(const QString &id);
    void searchRenameRequested(const QString &id);
    void searchDeleteRequested(const QString &id);
    /// The person closes the window; remembered state is already saved.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page
    {
        PageSpec spec;
        QWidget *widget = nullptr;
    };

    [[nodiscard]] const Page *find(const QString &id) const;
    void restoreState();
    [[nodiscard]] QSize firstSize() const;
    void placeFloating();
    void retranslate();

    const StateStore m_store;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    TaskArea *m_tasks;
    NoticeArea *m_notices;
    QList<Page> m_pages;
    QString m_current;
};

} // namespace Creator
