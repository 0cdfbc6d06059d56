// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"
#include "rendering/calibration.h"

namespace dangjian {

/**
 * A page for measuring how a printer meets a paper: rulers to the very edges, crosses at 20 mm from them, and how to
 * measure. `printer` is its name, for whoever finds the page later.
 */
Page calibrationPage(Shaper &shaper, QSizeF paper, const QString &printer, const Calibration &present);

/** The page in a pale grey: what is to be compared with a form that is on paper already. Photos are left out. */
Page faint(const Page &page);

/** A booklet's page, its whole form drawn faintly, with the crosses: laid over the real page against the light. */
Page bookletTestPage(Shaper &shaper, const Page &form);

} // namespace dangjian
