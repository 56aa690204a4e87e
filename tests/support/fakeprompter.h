#pragma once

#include "widgets/prompter.h"

#include <QList>

namespace Creator::Test {

/// Answers as the test prepared, at once, and keeps what was asked.
class FakePrompter final : public Prompter
{
public:
    bool saysYes = true;
    std::optional<QString> text;
    std::optional<int> choice;
    QStringList filesToOpen;
    QString fileToSave;

    QStringList informed;
    QList<Question> questions;
    QList<FileQuestion> fileQuestions;

    void inform(const QString &title, const QString &message) override
    {
        informed.append(title + QStringLiteral(": ") + message);
    }
    void confirm(const Question &question, QObject *, std::function<void()> yes) override
    {
        questions.append(question);
        if (saysYes)
            yes();
    }
    void askText(const TextQuestion &, QObject *,
                 std::function<void(std::optional<QString>)> answer) override
    {
        answer(text);
    }
    void choose(const Choice &, QObject *, std::function<void(std::optional<int>)> answer) override
    {
        answer(choice);
    }
    void openFiles(const FileQuestion &question, QObject *,
                   std::function<void(QStringList)> answer) override
    {
        fileQuestions.append(question);
        answer(filesToOpen);
    }
    void saveFile(const FileQuestion &question, QObject *,
                  std::function<void(QString)> answer) override
    {
        fileQuestions.append(question);
        answer(fileToSave);
    }
};

} // namespace Creator::Test
