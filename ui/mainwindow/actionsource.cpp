#include "mainwindow/actionsource.h"

#include "mainwindow/fuzzymatch.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

template <typename T>
QFuture<T> readyFuture(const T &value)
{
    QPromise<T> promise;
    QFuture<T> future = promise.future();
    promise.start();
    promise.addResult(value);
    promise.finish();
    return future;
}

} // namespace

ActionSource::ActionSource() = default;

ActionSource::~ActionSource() = default;

QString actionTitle(const QAction &action)
{
    QString title = action.text();
    title.replace("&&"_L1, "\x01"_L1);
    title.remove(u'&');
    title.replace(QChar(0x01), u'&');
    return title;
}

void ActionSource::add(QAction &action, Icon icon)
{
    m_entries.append({ &action, icon });
}

QString ActionSource::group() const
{
    return QCoreApplication::translate("Creator::ActionSource", "Actions");
}

QFuture<QList<PaletteItem>> ActionSource::search(const QString &query, int limit)
{
    struct Hit
    {
        const Entry *entry;
        int score;
    };
    QList<Hit> hits;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.action || !entry.action->isEnabled() || !entry.action->isVisible())
            continue;
        if (const auto score = fuzzyScore(actionTitle(*entry.action), query))
            hits.append({ &entry, query.isEmpty() ? entry.lastUse : *score });
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.score > b.score; });
    QList<PaletteItem> items;
    for (const Hit &hit : std::as_const(hits)) {
        if (items.size() == limit)
            break;
        const QAction &action = *hit.entry->action;
        items.append({ .id = action.objectName(),
                       .title = actionTitle(action),
                       .shortcut = action.shortcut().toString(QKeySequence::NativeText),
                       .icon = hit.entry->icon });
    }
    return readyFuture(items);
}

void ActionSource::activate(const QString &id)
{
    for (Entry &entry : m_entries) {
        if (!entry.action || entry.action->objectName() != id)
            continue;
        entry.lastUse = ++m_uses;
        entry.action->trigger();
        return;
    }
}

} // namespace Creator
