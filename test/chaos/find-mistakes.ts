import type { Message, ThreadRef } from '../../src/threads/thread.ts';
import type { ChaosCase } from './chaos-cases.ts';
import type { Crowd, LoggedWrite } from './crowd.ts';

const bot = 'steward-bot';

/** Everything that is missing, doubled or too much after a case; empty when all is as it must be. */
export async function findMistakes(played: ChaosCase, refs: ThreadRef[], crowd: Crowd): Promise<string[]> {
  const threads = await Promise.all(refs.map((ref) => crowd.messages(ref)));
  const seen = threads.flat().flatMap(({ reactions }) => reactions.filter(({ reaction }) => reaction === '👀'));
  const mistakes = threads.flatMap((messages) => wrongComments(played, messages));
  if (seen.length !== played.asks) mistakes.push(`${seen.length} of ${played.asks} messages were acknowledged`);
  return mistakes.map((mistake) => `${played.name}: ${mistake}`);
}

function wrongComments({ comments, perhaps }: ChaosCase, messages: Message[]): string[] {
  const said = messages.filter(({ author }) => author?.login === bot);
  const left = said.filter(({ text }) => !perhaps?.test(text) || comments.some((expected) => expected.test(text)));
  const wrong = comments.filter((expected, index) => !expected.test(left[index]?.text ?? ''));
  if (wrong.length === 0 && left.length === comments.length) return [];
  return [`expected ${comments.join(' ')}, but the bot said:\n${said.map(({ text }) => `  | ${text}`).join('\n')}`];
}

/** Effects in the sandbox's log that were carried out twice, and request files that were not written exactly as often as expected. */
export function findRepeats(writes: LoggedWrite[], cases: ChaosCase[]): string[] {
  const own = writes.filter(({ user, applied }) => user === bot && applied);
  const keysOf = (kind: string, key: RegExp) =>
    own.filter((write) => write.kind === kind).map((write) => key.exec(JSON.stringify(write.body))?.[0] ?? 'no key');
  const reactions = own.filter(({ kind }) => kind === 'reaction').map(({ path, body }) => path + JSON.stringify(body));
  const commits = own.filter(({ kind }) => kind === 'commit');
  const repeats = [
    ...keysOf('comment', /<!-- steward:\w+ -->/),
    ...keysOf('commit', /Steward-Effect: [^\\"]+/),
    ...reactions,
  ].filter((key, index, all) => key === 'no key' || all.indexOf(key) !== index);
  const wrong = cases.flatMap(({ commits: path }) => {
    const times = commits.filter(({ body }) => JSON.stringify(body).includes(`"${path}"`)).length;
    return path === null || times === 1 ? [] : [`${path} was written ${times} times`];
  });
  const expected = cases.filter((each) => each.commits !== null).length;
  return [
    ...repeats.map((key) => `done twice: ${key}`),
    ...wrong,
    ...(commits.length === expected ? [] : [`${commits.length} commits instead of ${expected}`]),
  ];
}
