#pragma once

#include "theme/icons.h"

#include <QString>

#include <functional>

class QWidget;

namespace Creator {

/// A page of the main window, made the first time it is shown.
struct PageSpec
{
    enum class Section { Main, Bottom };

    /// Stable and never shown: "earnings".
    QString id = {};
    Icon icon = Icon::Dashboard;
    /// Asked again after each change of language.
    std::function<QString()> title = {};
    Section section = Section::Main;
    std::function<QWidget *(QWidget *parent)> factory = {};
};

/// A search that a page was asked before, under its name.
struct NamedSearch
{
    QString id;
    QString name;

    friend bool operator==(const NamedSearch &, const NamedSearch &) = default;
};

} // namespace Creator
