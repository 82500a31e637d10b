import type { ThreadRef } from '../../src/threads/thread.ts';
import type { ChaosCase } from './chaos-cases.ts';
import type { Crowds } from './crowd.ts';

/** Everything that is missing, doubled or too much after a case; empty when all is as it must be. */
export async function findMistakes(played: ChaosCase, refs: ThreadRef[], crowds: Crowds): Promise<string[]> {
  const mistakes: string[] = refs.length === 0 ? ['it was not played to its end'] : [];
  let seen = 0;
  for (const ref of refs) {
    const crowd = crowds[ref.platform];
    const said = await crowd.said(ref);
    seen += said.filter(({ acknowledged }) => acknowledged).length;
    const texts = said.flatMap(({ login, text }) => (login === crowd.bot ? [text] : []));
    mistakes.push(...wrongComments(played, texts, crowd.repeated.has(ref.place)));
  }
  if (seen !== played.asks) mistakes.push(`${seen} of ${played.asks} messages were acknowledged`);
  return mistakes.map((mistake) => `${played.name}: ${mistake}`);
}

/** `atLeast`: people asked twice, so that there may be more answers than these. */
function wrongComments({ comments, perhaps }: ChaosCase, said: string[], atLeast: boolean): string[] {
  const optional = atLeast ? /(?:)/ : perhaps;
  const left = [...comments];
  const odd = said.filter((text) => {
    if (!left[0]?.test(text)) return !optional?.test(text);
    left.shift();
    return false;
  });
  if (left.length === 0 && odd.length === 0) return [];
  return [`expected ${comments.join(' ')}, but the bot said:\n${said.map((text) => `  | ${text}`).join('\n')}`];
}
