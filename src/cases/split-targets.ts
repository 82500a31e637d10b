import type { Command } from '../messages/command.ts';
import { findHandler } from './answer-command.ts';
import type { Handler } from './handler.ts';

/** More targets than this in one command are left together, for the handler to refuse. */
const mostTargets = 20;

/** `/relaunch a/b c/d` is `/relaunch a/b` and `/relaunch c/d`, for verbs that allow it; named arguments are for each. */
export function splitTargets(command: Command, handlers: readonly Handler[]): Command[] {
  const each = findHandler(command.verb, handlers)?.each;
  const targets = [...new Set(command.positional.filter((word) => word.includes('/')))];
  if (each === undefined || targets.length < 2 || targets.length > mostTargets) return [command];
  const named = Object.entries(command.named).map(([key, value]) => `${key}="${value}"`);
  return targets.map((target) => {
    const rest = [target, ...named].join(' ');
    return { ...command, positional: [target], rest, source: `/${command.verb} ${rest}` };
  });
}
