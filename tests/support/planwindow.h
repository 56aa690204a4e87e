#pragma once

#include "await.h"
#include "dialogs/sheet.h"
#include "fakeprompter.h"
#include "pages/planner/planactions.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/plantools.h"
#include "storage/resourcerepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace Creator::Test {

/// The planner's page in a window over a real data folder, with everything that is joined to it.
struct PlanWindow : TemporaryProfile
{
    PlanWindow()
    {
        window.setLayout(new QHBoxLayout);
        window.resize(1200, 800);
    }

    /// As the program does: what is being written tells its repositories.
    ~PlanWindow() { database->writer().waitForDone(); }

    Content add(Content content)
    {
        content.creatorId = channel.userId;
        return await(contents.add({ content }, QStringLiteral("Add")))->constFirst();
    }
    Content add(const QString &title, const QDateTime &at = {},
                ContentStatus status = ContentStatus::Draft)
    {
        Content content;
        content.title = title;
        content.plannedAt = at;
        content.status = status;
        if (content.isOut())
            content.publishedAt = at;
        return add(content);
    }
    /// Opens the page when everything is in the file.
    void open()
    {
        QSignalSpy loaded(&plan, &PlannerController::loaded);
        page = pages.makePage(&window);
        window.layout()->addWidget(page);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
        if (loaded.isEmpty() && !loaded.wait())
            qFatal("the plan was not read");
        if (!QTest::qWaitFor([this] { return !plan.channels().isEmpty(); }))
            qFatal("no channels");
    }
    void select(const QList<Content> &chosen)
    {
        QList<ContentId> ids;
        for (const Content &content : chosen)
            ids.append(content.id);
        page->plan().selection.selectIds(ids);
        if (page->plan().selection.ids().size() != ids.size())
            qFatal("not selected");
    }
    QAction &action(PlanActions::Action which) { return *tools.actions()->action(which); }
    QAction *menuAction(const QString &text)
    {
        QMenu &menu = page->addMenu();
        emit menu.aboutToShow();
        for (QAction *candidate : menu.actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    /// The sheet of that kind that is open on top.
    template <typename T>
    T *sheet()
    {
        const QList<T *> all = window.findChildren<T *>();
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if ((*it)->isVisible())
                return *it;
        }
        return nullptr;
    }
    template <typename T>
    static T *field(QWidget &parent, const QString &name)
    {
        for (T *one : parent.findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qUtf8Printable(name));
    }
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    /// What is in the file, by date; without what lies in the trash.
    QList<Content> stored()
    {
        QList<Content> all = *ContentRepository::all(database->reader());
        std::stable_sort(all.begin(), all.end(), [](const Content &a, const Content &b) {
            return a.plannedAt < b.plannedAt;
        });
        return all;
    }
    Content now(ContentId id) { return contents.find(id)->value_or(Content()); }
    Notice lastNotice()
    {
        if (toolNotices.isEmpty() && planNotices.isEmpty())
            return {};
        const QSignalSpy &spy = toolNotices.isEmpty() ? planNotices : toolNotices;
        return spy.last().at(0).value<Notice>();
    }

    ContentRepository contents{ *database };
    ResourceRepository resources{ *database };
    ChannelRepository channels{ *database };
    PlanRepository rows{ *database };
    FakePrompter prompter;
    PlannerController plan{ { *database, contents, channels, ResourceRepository::library },
                            clock,
                            prompter };
    PlannerPageController pages{ plan, clock, StateStore() };
    PlanTools tools{ { *database, contents, rows }, plan, pages, clock, prompter, StateStore() };
    UndoJournal journal{ *database };
    PlannerPage *page = nullptr;
    QSignalSpy planNotices{ &plan, &PlannerController::noticeRequested };
    QSignalSpy toolNotices{ &tools, &PlanTools::noticeRequested };
    QWidget window; // goes first, with the page
};

} // namespace Creator::Test
