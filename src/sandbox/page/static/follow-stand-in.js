// @ts-check
/** @typedef {import('./shapes.js').Write} Write */
/** @typedef {import('./shapes.js').Delivery} Delivery */

const pollMs = 2_000;
const kept = 400;

/**
 * Keeps a stand-in's log of writes and its webhook deliveries up to date: by the control address's event stream, and by
 * asking every other second while there is none. `onWrites` gets what is new.
 * @param {import('./shapes.js').State} state
 * @param {{ on: import('./shapes.js').Platform, calls: import('./shapes.js').Calls }} standIn
 * @param {(writes: Write[]) => void} onWrites
 */
export function followStandIn(state, { on, calls }, onWrites) {
  const own = (/** @type {{ on: string }} */ one) => one.on === on;
  const lastWrite = () => state.values.writes.findLast(own)?.seq ?? 0;

  /** @param {Omit<Write, 'on'>[]} writes */
  function addWrites(writes) {
    const last = lastWrite();
    const fresh = writes.filter(({ seq }) => seq > last).map((write) => ({ ...write, on }));
    if (fresh.length === 0) return;
    const others = state.values.writes.filter((write) => !own(write));
    state.set({ writes: [...others, ...[...state.values.writes.filter(own), ...fresh].slice(-kept)] });
    onWrites(fresh);
  }

  /** @param {Omit<Delivery, 'on'>[]} deliveries */
  function addDeliveries(deliveries) {
    if (deliveries.length === 0) return;
    const bySeq = new Map(state.values.deliveries.filter(own).map((delivery) => [delivery.seq, delivery]));
    for (const delivery of deliveries) bySeq.set(delivery.seq, { ...delivery, on });
    const others = state.values.deliveries.filter((delivery) => !own(delivery));
    state.set({ deliveries: [...others, ...[...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(-kept)] });
  }

  async function catchUp() {
    const deliveries = state.values.deliveries.filter(own);
    const pending = deliveries.find((delivery) => delivery.state === 'pending');
    const since = pending ? pending.seq - 1 : (deliveries.at(-1)?.seq ?? 0);
    try {
      addWrites(await calls.control.get(`/log?since=${lastWrite()}`));
      addDeliveries(await calls.control.get(`/deliveries?since=${since}`));
      if (!state.values.online) state.set({ online: true });
    } catch {
      if (state.values.online) state.set({ online: false });
    }
  }

  const stream = new EventSource(`${calls.controlUrl}/events`);
  stream.addEventListener('ready', () => {
    // After a restart the sandbox may have begun anew.
    const { writes, deliveries } = state.values;
    state.set({ writes: writes.filter((one) => !own(one)), deliveries: deliveries.filter((one) => !own(one)) });
    void catchUp();
  });
  stream.addEventListener('write', (event) => {
    const write = JSON.parse(event.data);
    // Refused writes are logged but not told.
    if (write.seq > lastWrite() + 1) void catchUp();
    else addWrites([write]);
  });
  stream.addEventListener('delivery', (event) => addDeliveries([JSON.parse(event.data)]));
  setInterval(() => {
    if (stream.readyState !== EventSource.OPEN || !state.values.online) void catchUp();
  }, pollMs);
}
