import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What /metrics shows. Names follow Prometheus' conventions; labels are bounded. */
export interface Metrics {
  registry: Registry;
  hints: Counter<'source' | 'result'>;
  facts: Counter;
  effects: Counter<'kind' | 'result'>;
  sweepFinds: Counter;
  deadEffects: Gauge;
  waitingEffects: Gauge;
  duplicates: Gauge<'board'>;
  /** 0: the platform could not be reached since the start, or not all of it can be used. */
  platformReached: Gauge<'platform'>;
  /** From a message's time at the platform to the comment that answers it. */
  messageToReply: Histogram;
}

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'steward_' });
  const registers = [registry];
  return {
    registry,
    hints: new Counter({
      name: 'steward_hints_total',
      help: 'Hints received',
      labelNames: ['source', 'result'],
      registers,
    }),
    facts: new Counter({ name: 'steward_facts_total', help: 'Differences found by syncs', registers }),
    effects: new Counter({
      name: 'steward_effects_total',
      help: 'Effects that ended',
      labelNames: ['kind', 'result'],
      registers,
    }),
    sweepFinds: new Counter({
      name: 'steward_sweep_finds_total',
      help: 'Threads that only a sweep noticed: lost deliveries',
      registers,
    }),
    deadEffects: new Gauge({ name: 'steward_dead_effects', help: 'Effects that wait for an operator', registers }),
    waitingEffects: new Gauge({
      name: 'steward_waiting_effects',
      help: 'Effects that are to be carried out',
      registers,
    }),
    duplicates: new Gauge({
      name: 'steward_duplicates',
      help: 'Evaluations with more than one request file: the same commit at the same precision',
      labelNames: ['board'],
      registers,
    }),
    platformReached: new Gauge({
      name: 'steward_platform_reached',
      help: '1: the platform is served; 0: it could not be reached, or a part of it cannot be used',
      labelNames: ['platform'],
      registers,
    }),
    messageToReply: new Histogram({
      name: 'steward_message_to_reply_seconds',
      help: 'From a message to the comment that answers it',
      buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300],
      registers,
    }),
  };
}
