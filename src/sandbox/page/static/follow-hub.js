// @ts-check
/** @typedef {import('./shapes.js').Write} Write */
/** @typedef {import('./shapes.js').Delivery} Delivery */

const pollMs = 2_000;
const kept = 400;

/**
 * Keeps the log of writes and the webhook deliveries up to date: by the control address's event stream, and by asking
 * every other second while there is none. `onWrites` gets what is new.
 * @param {import('./shapes.js').State} state
 * @param {import('./shapes.js').HubCalls} hub
 * @param {(writes: Write[]) => void} onWrites
 */
export function followHub(state, hub, onWrites) {
  /** @param {Write[]} writes */
  function addWrites(writes) {
    const last = state.values.writes.at(-1)?.seq ?? 0;
    const fresh = writes.filter(({ seq }) => seq > last);
    if (fresh.length === 0) return;
    state.set({ writes: [...state.values.writes, ...fresh].slice(-kept) });
    onWrites(fresh);
  }

  /** @param {Delivery[]} deliveries */
  function addDeliveries(deliveries) {
    if (deliveries.length === 0) return;
    const bySeq = new Map(state.values.deliveries.map((delivery) => [delivery.seq, delivery]));
    for (const delivery of deliveries) bySeq.set(delivery.seq, delivery);
    state.set({ deliveries: [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(-kept) });
  }

  async function catchUp() {
    const { writes, deliveries } = state.values;
    const pending = deliveries.find((delivery) => delivery.state === 'pending');
    const since = pending ? pending.seq - 1 : (deliveries.at(-1)?.seq ?? 0);
    try {
      addWrites(await hub.control.get(`/log?since=${writes.at(-1)?.seq ?? 0}`));
      addDeliveries(await hub.control.get(`/deliveries?since=${since}`));
      if (!state.values.online) state.set({ online: true });
    } catch {
      if (state.values.online) state.set({ online: false });
    }
  }

  const stream = new EventSource(`${state.values.config.controlUrl}/events`);
  stream.addEventListener('ready', () => {
    // After a restart the sandbox may have begun anew.
    state.set({ writes: [], deliveries: [] });
    void catchUp();
  });
  stream.addEventListener('write', (event) => {
    const write = JSON.parse(event.data);
    // Refused writes are logged but not told.
    if (write.seq > (state.values.writes.at(-1)?.seq ?? 0) + 1) void catchUp();
    else addWrites([write]);
  });
  stream.addEventListener('delivery', (event) => addDeliveries([JSON.parse(event.data)]));
  setInterval(() => {
    if (stream.readyState !== EventSource.OPEN || !state.values.online) void catchUp();
  }, pollMs);
}
