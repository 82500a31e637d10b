import { z } from 'zod';
import type { ChaosCase } from './chaos-cases.ts';
import type { Crowd } from './crowd.ts';
import type { LoggedWrite } from './logged-write.ts';

const opened = z.object({ title: z.string(), description: z.string() });
const told = /^(The evaluation of|.*declined `c-)/;
const over = /finished|visible on the board|the evaluation ended|cancelled by|declined by/;

/** Cases asked for on Discord that have no discussion of their own on the Hub or several, or one that does not tell how it ended. */
export async function findWrongDiscussions(writes: LoggedWrite[], cases: ChaosCase[], hub: Crowd): Promise<string[]> {
  const made = writes.filter(({ kind, user, applied }) => kind === 'create-discussion' && user === hub.bot && applied);
  const about = made.map(({ body }) => /`c-\d+`/.exec(opened.parse(body).description)?.[0] ?? 'no case');
  const expected = cases.filter(({ on }) => on === 'discord').reduce((sum, each) => sum + each.cases, 0);
  const twice = about.filter((name, index) => about.indexOf(name) !== index);
  const untold = await Promise.all(
    made.map(async ({ number, path }) => {
      const place = path.replace(/^\/api\/(.*)\/discussions$/, '$1');
      const [, ...comments] = await hub.said({ platform: 'hub', place, number: number ?? 0 });
      const [status, end, ...more] = comments.filter(({ login }) => login === hub.bot);
      const words = comments.map(({ text }) => `  | ${text}`).join('\n');
      const right = status && over.test(status.text) && told.test(end?.text ?? 'declined `c-') && more.length === 0;
      return right ? [] : [`discussion ${number} says:\n${words}`];
    }),
  );
  return [
    ...twice.map((name) => `${name} has two discussions`),
    ...(made.length === expected ? [] : [`${made.length} discussions instead of ${expected}`]),
    ...untold.flat(),
  ];
}
