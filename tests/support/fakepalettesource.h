#pragma once

#include "mainwindow/palettesource.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>
#include <vector>

namespace Creator::Test {

/// A source that answers when the test says so.
class FakePaletteSource final : public PaletteSource
{
public:
    explicit FakePaletteSource(QString name)
        : m_name(std::move(name))
    {
    }

    QStringList queries;
    QStringList activated;

    [[nodiscard]] QString group() const override { return m_name; }
    [[nodiscard]] QFuture<QList<PaletteItem>> search(const QString &query, int) override
    {
        queries.append(query);
        m_promises.push_back(std::make_unique<QPromise<QList<PaletteItem>>>());
        m_promises.back()->start();
        return m_promises.back()->future();
    }
    void activate(const QString &id) override { activated.append(id); }

    /// Answers the n-th question with items of these titles; their ids are the titles.
    void answer(size_t question, const QStringList &titles)
    {
        QList<PaletteItem> items;
        for (const QString &title : titles)
            items.append({ .id = title, .title = title });
        m_promises.at(question)->addResult(items);
        m_promises.at(question)->finish();
        // Delivers what the watcher of the future was posted.
        QCoreApplication::sendPostedEvents();
    }

private:
    QString m_name;
    std::vector<std::unique_ptr<QPromise<QList<PaletteItem>>>> m_promises;
};

} // namespace Creator::Test
