import type { EffectOutcome } from '../effects/effect.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';

/** What the orchestrator needs to know beside the effect itself. */
export interface Approved {
  /** The effect's key: a repeat with the same key must find what the first try did. */
  key: string;
  /** Set when an earlier try was started, whose outcome is unknown. */
  startedAt: Date | null;
  /** Who said yes, told in the commit; null when the board needs no yes. */
  approvedBy: string | null;
  caseName: string;
}

/** What runs evaluations. The bot never evaluates anything: it asks for a launch and reads the state back. */
export interface Orchestrator {
  launch(effect: PlannedEffect, approved: Approved): Promise<EffectOutcome>;
}
