import type { EffectOutcome } from '../effects/effect.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';
import type { JobState } from './job-engine.ts';

/** What the orchestrator needs to know beside the effect itself. */
export interface Approved {
  /** The effect's key: a repeat with the same key must find what the first try did. */
  key: string;
  /** Who said yes, told in the commit; null when the board needs no yes. */
  approvedBy: string | null;
  caseName: string;
  /** When the first try was begun whose outcome is unknown; null: there is none. */
  startedAt: Date | null;
}

/** What runs evaluations. The bot never evaluates anything: it asks for a launch and reads the state back. */
export interface Orchestrator {
  /** What an earlier try with this key did; null when it did nothing, or when `launch` recognises a repeat by itself. */
  findEarlier(effect: LaunchEffect, approved: { key: string; startedAt: Date }): Promise<EffectOutcome | null>;
  /** Launches what is as approved. The outcome's details tell `job`, or `jobs` by request file, where there are such. */
  launch(effect: LaunchEffect, approved: Approved): Promise<EffectOutcome>;
  /** Undoes what a try left half done that may not go on: its approval no longer stands. */
  takeBack(effect: LaunchEffect, approved: Approved): Promise<void>;
  /** How far a launched job is; null where the request file alone tells it, or when there is no such job. */
  state(job: string): Promise<JobState | null>;
  /** The end of a job's log; null when there is none. */
  log(job: string): Promise<string | null>;
}
