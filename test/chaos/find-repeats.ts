import type { Crowd } from './crowd.ts';
import type { LoggedWrite } from './logged-write.ts';

/** What the bot carried out twice, as the log of the Hub or GitHub has it. */
export function findRepeats(writes: LoggedWrite[], { bot, platform }: Pick<Crowd, 'bot' | 'platform'>): string[] {
  const own = writes.filter(({ user, applied }) => user === bot && applied);
  const keysOf = (kind: string, key: RegExp) =>
    own.filter((write) => write.kind === kind).map((write) => key.exec(JSON.stringify(write.body))?.[0] ?? 'no key');
  // On GitHub a reaction that is there already may be given again, and nobody is shown an app's own.
  const once = platform === 'hub' ? own.filter(({ kind }) => kind === 'reaction') : [];
  const marker = /<!-- steward:\w+ -->/;
  const keys = [
    ...['comment', 'create-discussion', 'create-issue'].flatMap((kind) => keysOf(kind, marker)),
    ...keysOf('commit', /Steward-Effect: [^\\"]+/),
    ...once.map(({ path, body }) => path + JSON.stringify(body)),
  ];
  return keys
    .filter((key, index) => key === 'no key' || keys.indexOf(key) !== index)
    .map((key) => `done twice: ${key}`);
}
