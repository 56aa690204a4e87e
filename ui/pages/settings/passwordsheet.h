#pragma once

#include "dialogs/sheet.h"

class QLineEdit;

namespace Creator {

class LabelledField;
class PlainLabel;

/// Asks for the present password, for a new one, or for both, and afterwards shows a recovery code
/// this one time.
class PasswordSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Purpose { Set, Change, Remove, RenewCode };

    PasswordSheet(Purpose purpose, QWidget *window);
    ~PasswordSheet() override;

    void setProblem(const QString &sentence);
    /// Replaces the form; the sheet then closes only when the code was kept.
    void showRecoveryCode(const QString &code);

signals:
    /// What the purpose does not need is empty.
    void submitted(const QString &current, const QString &next);

protected:
    [[nodiscard]] bool canClose() const override { return !m_isShowingCode; }

private:
    void build();
    LabelledField *addField(QLineEdit *line, const QString &name, const QString &hint = {});
    void submit();

    const Purpose m_purpose;
    // None where the purpose does not ask for it.
    QLineEdit *m_current;
    QLineEdit *m_next;
    QLineEdit *m_again;
    PlainLabel *m_problem;
    QList<QWidget *> m_form;
    bool m_isShowingCode = false;
};

} // namespace Creator
