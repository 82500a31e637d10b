import type { Intent } from '../understanding.ts';
import type { Meaning } from './choose-targets.ts';
import type { DecisionTime } from './decision-time.ts';
import type { Start } from './likely-to-start.ts';
import type { LinearModel } from './linear-model.ts';

/** What was learned from labelled messages. */
export interface Rankers {
  /** What users and owners ask for. */
  intents: LinearModel<Intent>;
  /** Whether anything may start on it. */
  starts: LinearModel<Start>;
  /** For which of several models that they name. */
  targets: LinearModel<Meaning>;
  /** What maintainers' replies decide. */
  decisions: LinearModel<DecisionTime>;
}
