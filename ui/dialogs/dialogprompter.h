#pragma once

#include "widgets/prompter.h"

#include <QPointer>

class QWidget;

namespace Creator {

class Sheet;

/// Asks with sheets inside a window, and for files with the desktop's own dialog.
class DialogPrompter final : public Prompter
{
public:
    /// `window` must outlive the prompter.
    explicit DialogPrompter(QWidget &window);
    ~DialogPrompter() override;

    void inform(const QString &title, const QString &text) override;
    void confirm(const Question &question, QObject *context, std::function<void()> yes) override;
    void askText(const TextQuestion &question, QObject *context,
                 std::function<void(std::optional<QString>)> answer) override;
    void choose(const Choice &choice, QObject *context,
                std::function<void(std::optional<int>)> answer) override;
    void openFiles(const FileQuestion &question, QObject *context,
                   std::function<void(QStringList)> answer) override;
    void saveFile(const FileQuestion &question, QObject *context,
                  std::function<void(QString)> answer) override;

private:
    [[nodiscard]] Sheet *makeSheet(const QString &title) const;

    QWidget &m_window;
};

} // namespace Creator
