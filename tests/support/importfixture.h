#pragma once

#include "await.h"
#include "fakeprompter.h"
#include "memorystore.h"
#include "pages/imports/importcontroller.h"
#include "pages/imports/importsheet.h"
#include "settings/appsettings.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "storage/presetrepository.h"
#include "temporaryprofile.h"

#include <QFile>
#include <QPushButton>

namespace Creator::Test {

inline QString sampleFile(const QString &name)
{
    return QStringLiteral(CREATOR_TEST_DATA "/formats/") + name;
}

/// A window in front of a real data folder, and the controller that imports into it.
struct ImportFixture
{
    TemporaryProfile profile;
    AppSettings settings{ profile.dir.filePath(QStringLiteral("settings.ini")) };
    ChannelRepository channels{ *profile.database };
    BatchRepository batches{ *profile.database };
    EarningRepository earnings{ *profile.database };
    PresetRepository presets{ *profile.database };
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    QList<Notice> notices;
    ImportController controller{ { *profile.database, channels, batches, presets, earnings,
                                   settings },
                                 profile.clock,
                                 prompter,
                                 memory.store(),
                                 window };

    ImportFixture()
    {
        window.resize(1440, 900);
        window.show();
        QObject::connect(&controller, &ImportController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    ~ImportFixture()
    {
        if (sheet())
            sheet()->dismiss();
        profile.database->writer().waitForDone();
    }

    [[nodiscard]] ImportSheet *sheet() const { return controller.sheet(); }

    /// A file of the test's own; its path.
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(profile.dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a test file could not be written");
        return file.fileName();
    }

    /// A widget of the sheet by its name.
    template <typename T>
    T *part(const char *name) const
    {
        return sheet() ? sheet()->findChild<T *>(QLatin1String(name)) : nullptr;
    }

    [[nodiscard]] QString importText() const
    {
        auto *button = part<QPushButton>("import");
        return button ? button->text() : QString();
    }

    [[nodiscard]] bool isReady() const
    {
        auto *button = part<QPushButton>("import");
        return button && button->isVisible() && button->isEnabled();
    }

    void press(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }

    [[nodiscard]] qint64 countEarnings() const
    {
        return EarningQuery({}, {}).count(profile.database->reader()).value_or(-1);
    }

    /// Looks at a file and writes it; the batch.
    ImportBatch importNow(const QString &path)
    {
        const qsizetype before = batches.list()->size();
        controller.importFiles({ path });
        const bool ready = QTest::qWaitFor([this] { return isReady(); }, 10'000);
        if (!ready)
            qFatal("the file was not ready to be imported");
        press("import");
        const bool written = QTest::qWaitFor(
            [&] { return batches.list()->size() > before && !notices.isEmpty(); }, 10'000);
        if (!written)
            qFatal("the file was not imported");
        return batches.list()->first();
    }
};

} // namespace Creator::Test
