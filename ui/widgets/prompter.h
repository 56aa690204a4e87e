#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Creator {

/// Asks the person something. Never waits: the answer comes by callback, which is not called once
/// `context` is gone. Controllers ask through this, so that their tests need no window.
class Prompter
{
public:
    enum class Risk { None, Destructive };

    /// Says what will happen in numbers; the button repeats it ("Delete 12 rows").
    struct Question
    {
        QString title = {};
        QString text = {};
        QString confirmText = {};
        Risk risk = Risk::None;
        /// "One step to undo." and the like; beside the buttons.
        QString note = {};
    };
    enum class Echo { Visible, Hidden };
    struct TextQuestion
    {
        QString title = {};
        QString label = {};
        QString confirmText = {};
        QString initial = {};
        Echo echo = Echo::Visible;
    };
    struct Choice
    {
        QString title = {};
        QString text = {};
        QStringList options = {};
        QString confirmText = {};
    };
    enum class Pick { Files, Folder };
    struct FileQuestion
    {
        QString title = {};
        QString folder = {};
        QString suggestedName = {};
        /// As in "CSV files (*.csv)".
        QStringList filters = {};
        /// What openFiles() lets the person choose.
        Pick pick = Pick::Files;
    };

    virtual ~Prompter() = default;

    virtual void inform(const QString &title, const QString &text) = 0;
    /// Called only if the person says yes.
    virtual void confirm(const Question &question, QObject *context, std::function<void()> yes) = 0;
    /// Nothing if the person cancels.
    virtual void askText(const TextQuestion &question, QObject *context,
                         std::function<void(std::optional<QString>)> answer)
        = 0;
    /// The index of the option chosen; nothing if the person cancels.
    virtual void choose(const Choice &choice, QObject *context,
                        std::function<void(std::optional<int>)> answer)
        = 0;
    /// Empty if the person cancels.
    virtual void openFiles(const FileQuestion &question, QObject *context,
                           std::function<void(QStringList)> answer)
        = 0;
    virtual void saveFile(const FileQuestion &question, QObject *context,
                          std::function<void(QString)> answer)
        = 0;
};

} // namespace Creator
