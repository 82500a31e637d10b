import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import type { SandboxAddresses } from './sandbox-addresses.ts';

/** How long what may go wrong in one place stays the same. */
const turnMs = 1_500;

const limits = ['rate-limit-window', 'rate-limit-action'] as const;
const deliveries = ['webhook-lose', 'webhook-duplicate', 'webhook-delay', 'webhook-reorder'] as const;
const struck = z.array(z.object({ action: z.string(), struck: z.int() }));

/** Writes of the bot that a fault may strike, and the event's name where not every delivery may be struck. */
const places: Record<
  'hub' | 'github' | 'discord',
  { writes: readonly string[]; limits: readonly FaultSpec['action'][]; user?: string; delivery?: string }
> = {
  // The Hub's limit of actions lasts an hour.
  hub: {
    writes: ['comment', 'edit-comment', 'reaction', 'commit', 'create-discussion'],
    limits: ['rate-limit-window'],
    user: 'steward-bot',
  },
  github: { writes: ['comment', 'edit-comment', 'reaction'], limits, user: 'steward-sandbox[bot]' },
  discord: {
    writes: ['edit-reply', 'create-message', 'edit-message', 'interaction-callback'],
    limits,
    delivery: 'INTERACTION_CREATE',
  },
};

interface BadWeather {
  /** How often what struck. */
  ends(): Promise<Record<string, number>>;
}

/**
 * From now on answers get lost after what was asked for was done, limits are hit, and deliveries are lost, doubled, late and out of
 * order, here and there.
 */
export function badWeather({ control, github, discord }: SandboxAddresses, random: () => number): BadWeather {
  const controls = { hub: control, github: github.control, discord: discord.control };
  const times: Record<string, number> = {};
  const over = new AbortController();

  async function clear(place: keyof typeof places): Promise<void> {
    const faults = struck.parse(await (await fetch(`${controls[place]}/faults`)).json());
    await fetch(`${controls[place]}/faults`, { method: 'DELETE' });
    for (const fault of faults) {
      const name = `${place} ${fault.action}`;
      times[name] = (times[name] ?? 0) + fault.struck;
    }
  }

  async function blow(place: keyof typeof places): Promise<void> {
    while (!over.signal.aborted) {
      for (const fault of faultsOf(places[place], random))
        await fetch(`${controls[place]}/faults`, { method: 'POST', body: JSON.stringify(fault) });
      await pause(turnMs, undefined, { signal: over.signal }).catch(() => undefined);
      await clear(place);
    }
  }

  const blowing = [blow('hub'), blow('github'), blow('discord')];
  return {
    async ends() {
      over.abort();
      await Promise.all(blowing);
      return times;
    },
  };
}

/** Each strikes once: for each kind of write perhaps a lost answer or a limit, and perhaps one delivery. */
function faultsOf(place: (typeof places)['hub'], random: () => number): FaultSpec[] {
  const pick = <Of>(all: readonly Of[]) => all.slice(Math.floor(random() * all.length)).slice(0, 1);
  const by = place.user === undefined ? {} : { user: place.user };
  const ofWrites = place.writes.flatMap((kind): FaultSpec[] => {
    const what = random();
    const actions: readonly FaultSpec['action'][] =
      what < 0.5 ? ['drop-after-apply'] : what < 0.6 ? pick(place.limits) : [];
    return actions.map((action) => ({ action, match: { kind, ...by }, ms: 1_000, count: 1 }));
  });
  const match = place.delivery === undefined ? {} : { kind: place.delivery };
  const ofDeliveries = random() < 0.4 ? pick(deliveries).map((action) => ({ action, match, ms: 700, count: 1 })) : [];
  return [...ofWrites, ...ofDeliveries];
}
