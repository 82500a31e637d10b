import type { Desk } from '../desk.ts';
import { repoOfPlace } from '../platforms/hub/hub-place.ts';
import { threadKey } from '../threads/thread.ts';
import type { EffectRow } from './carry-out-lane.ts';
import type { EffectOutcome } from './effect.ts';
import { marker } from './marker.ts';

/** Opens a thread with the bot's own words. One that an earlier try opened is found by title and marker among the newest. */
export async function openThread(
  { place, title, text }: { place: string; title: string; text: string },
  effect: EffectRow,
  { hub, self }: Desk,
): Promise<EffectOutcome> {
  const repo = repoOfPlace(place);
  if (!repo) throw new Error(`not a place for threads: ${place}`);
  if (effect.started_at) {
    const { threads } = await hub.listThreads(repo, 0);
    for (const { ref } of threads.filter((thread) => thread.title === title)) {
      const opening = (await hub.fetchThread(ref))?.messages[0];
      if (opening?.author?.id === self.id && opening.text.includes(marker(effect.key)))
        return { result: 'done', details: { thread: threadKey(ref), foundAgain: true } };
    }
  }
  const ref = await hub.openThread(repo, { title, text: `${text}\n\n${marker(effect.key)}` });
  return { result: 'done', details: { thread: threadKey(ref) } };
}
