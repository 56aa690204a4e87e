#include "dialogs/dialogprompter.h"

#include "dialogs/sheet.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Creator::DialogPrompter", text);
}

void addText(Sheet &sheet, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new PlainLabel(TextStyle::Body, Emphasis::Secondary, &sheet);
    label->setWordWrap(true);
    label->setText(text);
    sheet.body()->addWidget(label);
}

void addCancel(Sheet &sheet)
{
    auto *button = sheet.addButton(translated("Cancel"));
    button->setObjectName(u"cancel"_s);
    QObject::connect(button, &QPushButton::clicked, &sheet, &Sheet::dismiss);
}

QPushButton *addConfirm(Sheet &sheet, const QString &text, ButtonKind kind = ButtonKind::Primary)
{
    auto *button = sheet.addButton(text, kind);
    button->setObjectName(u"confirm"_s);
    return button;
}

/// Hands `read()` to `answer` when the sheet is accepted, and nothing when it is left otherwise.
template <typename T>
void answerOnce(Sheet &sheet, QObject *context, std::function<T()> read,
                std::function<void(std::optional<T>)> answer)
{
    const auto value = std::make_shared<std::optional<T>>();
    QObject::connect(&sheet, &Sheet::accepted, &sheet, [&sheet, value, read] {
        *value = read();
        sheet.dismiss();
    });
    QObject::connect(&sheet, &Overlay::closed, context, [value, answer] { answer(*value); });
}

} // namespace

DialogPrompter::DialogPrompter(QWidget &window)
    : m_window(window)
{
}

DialogPrompter::~DialogPrompter() = default;

Sheet *DialogPrompter::makeSheet(const QString &title) const
{
    auto *sheet = new Sheet(&m_window);
    sheet->setTitle(title);
    QObject::connect(sheet, &Overlay::closed, sheet, &QObject::deleteLater);
    return sheet;
}

void DialogPrompter::inform(const QString &title, const QString &text)
{
    Sheet *sheet = makeSheet(title);
    addText(*sheet, text);
    addConfirm(*sheet, translated("Close"));
    QObject::connect(sheet, &Sheet::accepted, sheet, &Sheet::dismiss);
    sheet->open();
}

void DialogPrompter::confirm(const Question &question, QObject *context, std::function<void()> yes)
{
    Sheet *sheet = makeSheet(question.title);
    addText(*sheet, question.text);
    sheet->setNote(question.note);
    addCancel(*sheet);
    const bool destructive = question.risk == Risk::Destructive;
    addConfirm(*sheet, question.confirmText,
               destructive ? ButtonKind::Danger : ButtonKind::Primary);
    answerOnce<int>(
        *sheet, context, [] { return 1; },
        [yes = std::move(yes)](std::optional<int> said) {
            if (said)
                yes();
        });
    sheet->open();
}

void DialogPrompter::askText(const TextQuestion &question, QObject *context,
                             std::function<void(std::optional<QString>)> answer)
{
    Sheet *sheet = makeSheet(question.title);
    addText(*sheet, question.label);
    auto *line = new QLineEdit(question.initial, sheet);
    line->setAccessibleName(question.label.isEmpty() ? question.title : question.label);
    if (question.echo == Echo::Hidden)
        line->setEchoMode(QLineEdit::Password);
    sheet->body()->addWidget(line);
    addCancel(*sheet);
    QPushButton *confirm = addConfirm(*sheet, question.confirmText);
    confirm->setEnabled(!question.initial.isEmpty());
    QObject::connect(line, &QLineEdit::textChanged, confirm, [confirm](const QString &text) {
        confirm->setEnabled(!text.trimmed().isEmpty());
    });
    answerOnce<QString>(
        *sheet, context, [line] { return line->text(); }, std::move(answer));
    sheet->open();
    line->selectAll();
    line->setFocus();
}

void DialogPrompter::choose(const Choice &choice, QObject *context,
                            std::function<void(std::optional<int>)> answer)
{
    Sheet *sheet = makeSheet(choice.title);
    addText(*sheet, choice.text);
    auto *group = new QButtonGroup(sheet);
    for (int i = 0; i < choice.options.size(); ++i) {
        auto *option
            = new QRadioButton(QString(choice.options.at(i)).replace(u'&', "&&"_L1), sheet);
        option->setAccessibleName(choice.options.at(i));
        option->setChecked(i == 0);
        group->addButton(option, i);
        sheet->body()->addWidget(option);
    }
    addCancel(*sheet);
    addConfirm(*sheet, choice.confirmText);
    answerOnce<int>(
        *sheet, context, [group] { return group->checkedId(); }, std::move(answer));
    sheet->open();
}

void DialogPrompter::openFiles(const FileQuestion &question, QObject *context,
                               std::function<void(QStringList)> answer)
{
    auto *dialog = new QFileDialog(&m_window, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(question.pick == Pick::Folder ? QFileDialog::Directory
                                                      : QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.pick == Pick::Folder);
    dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QFileDialog::finished, context, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void DialogPrompter::saveFile(const FileQuestion &question, QObject *context,
                              std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(&m_window, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suggestedName.section(u'.', -1));
    dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::finished, context, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace Creator
