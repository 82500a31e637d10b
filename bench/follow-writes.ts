import { z } from 'zod';

const write = z.object({
  ...{ seq: z.number(), at: z.coerce.date(), user: z.string().nullable(), kind: z.string() },
  ...{ repo: z.string().nullable(), number: z.number().nullable() },
});
export type SeenWrite = z.infer<typeof write>;

/** The sandbox's writes as they are applied, from its event stream: nobody has to ask again and again. */
export async function followWrites(control: string): Promise<{
  /** The first write from now on that is meant. */
  next(meant: (write: SeenWrite) => boolean): Promise<SeenWrite>;
  stop(): void;
}> {
  const stopping = new AbortController();
  const answer = await fetch(`${control}/events`, { signal: stopping.signal });
  const waiting = new Set<(write: SeenWrite) => void>();
  void read(answer, (seen) => {
    for (const tell of waiting) tell(seen);
  }).catch(() => undefined);
  return {
    next(meant) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no answer within 30 s')), 30_000);
        const tell = (seen: SeenWrite) => {
          if (!meant(seen)) return;
          clearTimeout(timer);
          waiting.delete(tell);
          resolve(seen);
        };
        waiting.add(tell);
      });
    },
    stop: () => stopping.abort(),
  };
}

async function read(answer: Response, tell: (write: SeenWrite) => void): Promise<void> {
  let text = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (text + chunk).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, data] = /^event: write\n(?:.*\n)*?data: (.*)/m.exec(event) ?? [];
      if (data !== undefined) tell(write.parse(JSON.parse(data)));
    }
  }
}
