-- SPDX-FileCopyrightText: 2026 The Dangjian developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The audit page asks for the acts of an account, and for those of a user of the system, among those of ten years.
CREATE INDEX act_account ON act (account, started_at);
CREATE INDEX act_os_user ON act (os_user, started_at);
