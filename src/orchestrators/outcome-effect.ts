import type { Board } from '../boards/board.ts';
import type { WantedEffect } from '../effects/effect.ts';
import type { WriteOutcome } from '../effects/planned-effect.ts';

/** The effect that writes a job's state into its request file; null where that is left to the backend. */
export function outcomeEffect(
  what: Omit<WriteOutcome, 'kind'>,
  { board, lane }: { board: Pick<Board, 'orchestrator'>; lane: string },
): WantedEffect | null {
  const { orchestrator } = board;
  if (orchestrator.kind === 'requests-dataset' || orchestrator.writesRequestFiles !== 'bot') return null;
  return { key: `write-outcome:${what.job}:${what.state}`, lane, payload: { kind: 'write-outcome', ...what } };
}
