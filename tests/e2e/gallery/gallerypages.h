#pragma once

#include "gallerydata.h"

class QWidget;

namespace Creator {
class Prompter;
}

namespace Creator::Gallery {

[[nodiscard]] QWidget *makeEarningsPage(Tongue tongue, Prompter &prompter, QWidget *parent);
[[nodiscard]] QWidget *makeDashboardPage(Tongue tongue, Prompter &prompter, QWidget *parent);
[[nodiscard]] QWidget *makeEmptyPage(Tongue tongue, QWidget *parent);
/// Buttons, fields and choices in all their states.
[[nodiscard]] QWidget *makeControlsPage(Tongue tongue, QWidget *parent);

} // namespace Creator::Gallery
