import { z } from 'zod';

const role = z.enum(['user', 'model_owner', 'maintainer', 'bot']).catch('user');

const thread = z.object({
  title: z.string(),
  url: z.string().nullish(),
  messages: z.array(
    z.object({
      author: z.string().nullish(),
      role: role.optional(),
      text: z.string().nullish(),
      createdAt: z.string().nullish(),
    }),
  ),
});

/** One message alone, as labelled data has it. */
const labelled = z.object({
  kind: z.enum(['opening', 'reply']),
  title: z.string().nullish(),
  body: z.string().nullish(),
  author_role: role.optional(),
  source: z.string().nullish(),
});

export interface PastMessage {
  author: string;
  role: z.infer<typeof role>;
  text: string;
  /** null when it is not known. */
  createdAt: Date | null;
  /** Not to be answered: it only stands before another. */
  context: boolean;
}

export interface PastThread {
  title: string;
  url: string | null;
  messages: PastMessage[];
}

/** Reads one line of a history: a whole thread, or one labelled message; null for anything else. */
export function readPastThread(line: unknown): PastThread | null {
  const whole = thread.safeParse(line);
  if (whole.success) {
    const { title, url, messages } = whole.data;
    return {
      ...{ title, url: url ?? null },
      messages: messages.map(({ author, role: as = 'user', text, createdAt }) => ({
        ...{ author: author ?? as, role: as, text: text ?? '', createdAt: dateOf(createdAt), context: false },
      })),
    };
  }
  const alone = labelled.safeParse(line);
  if (!alone.success) return null;
  const { kind, title, body, author_role: as = 'user', source } = alone.data;
  const said = { author: as, role: as, text: body ?? '', createdAt: null, context: false };
  const opening = { author: as === 'maintainer' ? 'user' : as, role: 'user' as const, text: '', createdAt: null };
  const messages = kind === 'opening' ? [said] : [{ ...opening, context: true }, said];
  return { title: title ?? '', url: source?.startsWith('https://') ? source : null, messages };
}

function dateOf(written: string | null | undefined): Date | null {
  const date = new Date(written ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
