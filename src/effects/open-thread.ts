import type { Desk } from '../desk.ts';
import { threadKey } from '../threads/thread.ts';
import type { EffectRow } from './carry-out-lane.ts';
import type { EffectOutcome, EffectPayload } from './effect.ts';
import { marker } from './marker.ts';

/** Opens a thread with the bot's own words. One that an earlier try opened is found by title and marker among the newest. */
export async function openThread(
  { platform = 'hub', place, title, text }: Extract<EffectPayload, { kind: 'open-thread' }>,
  effect: EffectRow,
  { surfaces }: Desk,
): Promise<EffectOutcome> {
  const surface = surfaces.need(platform);
  if (effect.started_at) {
    const { threads } = await surface.listThreads(place, 0);
    for (const { ref } of threads.filter((thread) => thread.title === title)) {
      const opening = (await surface.fetchThread(ref))?.messages[0];
      if (opening?.author?.id === surface.self.id && opening.text.includes(marker(effect.key)))
        return { result: 'done', details: { thread: threadKey(ref), foundAgain: true } };
    }
  }
  const ref = await surface.openThread(place, { title, text: `${text}\n\n${marker(effect.key)}` });
  return { result: 'done', details: { thread: threadKey(ref) } };
}
