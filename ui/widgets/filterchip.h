#pragma once

#include <QPushButton>
#include <QVariant>

class QMenu;

namespace Creator {

/// One filter of a list: says what it filters and by what ("Source: All"), and offers the rest.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    struct Option
    {
        QVariant value;
        QString text;
    };

    explicit FilterChip(QWidget *parent = nullptr);
    ~FilterChip() override;

    void setLabel(const QString &label);
    /// The first option is the resting one, usually "All". Keeps the chosen value if it is still
    /// there.
    void setOptions(const QList<Option> &options);
    void setCurrent(const QVariant &value);
    [[nodiscard]] QVariant current() const;
    [[nodiscard]] QMenu *options() const { return m_menu; }

signals:
    /// The person picked an option.
    void chosen(const QVariant &value);

private:
    void openMenu();
    void refresh();

    QString m_label;
    QList<Option> m_options;
    qsizetype m_current = 0;
    QMenu *m_menu;
};

} // namespace Creator
