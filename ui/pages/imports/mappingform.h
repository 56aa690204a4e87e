#pragma once

#include "pages/imports/mappingsource.h"
#include "storage/presetrepository.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Creator {

class PlainLabel;

/// Says how the columns of an unknown table are to be read; every change is told after a short
/// rest.
class MappingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);
    ~MappingForm() override;

    void setSource(const MappingSource &source);
    void setMapping(const ColumnMapping &mapping);
    [[nodiscard]] ColumnMapping mapping() const;
    /// `current` null: no preset is in use.
    void setPresets(const QList<MappingPreset> &presets, PresetId current);
    [[nodiscard]] QComboBox *roleBox(MappingRole role) const { return m_roles[role].column; }

signals:
    void mappingChanged(const Creator::ColumnMapping &mapping);
    void presetChosen(const Creator::MappingPreset &preset);
    void saveRequested();
    void renameRequested(const Creator::MappingPreset &preset);
    void removeRequested(const Creator::MappingPreset &preset);

private:
    struct RoleField
    {
        QComboBox *column = nullptr;
        QLineEdit *constant
            = nullptr; // the same text for every row; null where that makes no sense
        PlainLabel *sample = nullptr;
    };

    void buildPresets(QFormLayout &form);
    void buildRole(QFormLayout &form, MappingRole role);
    void buildConventions(QFormLayout &form);
    void addChoice(QFormLayout &form, const QString &label, QComboBox &box,
                   const QList<QPair<QString, QString>> &options);
    void fillColumns();
    void showRole(MappingRole role, const QString &value);
    void refreshSample(MappingRole role);
    [[nodiscard]] QString roleValue(const RoleField &field) const;
    void choosePreset(int index);
    void changed();

    MappingSource m_source;
    QList<MappingPreset> m_presets;
    QMap<MappingRole, RoleField> m_roles;
    QComboBox *m_preset;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QComboBox *m_dateOrder;
    QComboBox *m_decimal;
    QComboBox *m_sign;
    QSpinBox *m_skipTop;
    QSpinBox *m_skipBottom;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QTimer m_rest;
    bool m_isShowing = false; // what is set now was not chosen by the person
};

} // namespace Creator
