import type { Board } from '../boards/board.ts';
import type { Case } from '../cases/case.ts';
import type { Lookups } from '../cases/lookups.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Actor } from '../threads/thread.ts';

/** What it takes to carry out one step of a rename. */
export interface RenameActing {
  /** The effect's key: a repeat with the same key must find what the first try did. */
  key: string;
  /** Set when an earlier try was begun, whose outcome is unknown. */
  startedAt: Date | null;
  hub: HubClient;
  /** The bot's own account where the pull requests are. */
  self: Actor;
  caseName: string;
  now(): Date;
  /** Reads once more what the approval rests on. Asked after what was done already was looked up, and before anything new. */
  check(): Promise<CheckedRename>;
}

export type CheckedRename =
  | { ok: true; approvedBy: string | null; case: Case; board: Board; lookups: Lookups }
  | { ok: false; outcome: EffectOutcome };
