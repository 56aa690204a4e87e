#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Creator {

class PlainLabel;

/// One section of the settings: cards below each other, in a column that is easy to read.
class SettingsColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsColumn(QWidget *parent = nullptr);
    ~SettingsColumn() override;

    void add(QWidget *card);

private:
    QVBoxLayout *m_column;
};

/// A setting: what it is and what it does at the left, how it is changed at the right.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `control`, which may be null.
    explicit SettingRow(QWidget *control, QWidget *parent = nullptr);
    ~SettingRow() override;

    /// The title is the control's accessible name unless the control has words of its own.
    void setWords(const QString &title, const QString &hint = {});
    [[nodiscard]] QString hint() const;

private:
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QWidget *m_control;
};

} // namespace Creator
