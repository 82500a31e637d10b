import type { EffectOutcome } from '../effects/effect.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';

/** What the orchestrator needs to know beside the effect itself. */
export interface Approved {
  /** The effect's key: a repeat with the same key must find what the first try did. */
  key: string;
  /** Who said yes, told in the commit; null when the board needs no yes. */
  approvedBy: string | null;
  caseName: string;
}

/** What runs evaluations. The bot never evaluates anything: it asks for a launch and reads the state back. */
export interface Orchestrator {
  /** What an earlier try with this key did; null when it did nothing, or when `launch` recognises a repeat by itself. */
  findEarlier(effect: LaunchEffect, approved: { key: string; startedAt: Date }): Promise<EffectOutcome | null>;
  launch(effect: LaunchEffect, approved: Approved): Promise<EffectOutcome>;
}
