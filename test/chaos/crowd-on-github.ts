import { z } from 'zod';
import { callGithub } from '../scenarios/platforms/call-github.ts';
import { peopleOnGithub } from '../scenarios/platforms/people-on-github.ts';
import type { Crowd } from './crowd.ts';
import { readLog } from './read-log.ts';
import type { SandboxAddresses } from './sandbox-addresses.ts';

const desk = 'open-llm-leaderboard/leaderboard-desk';
const shared = { body: z.string(), user: z.object({ login: z.string() }), reactions: z.object({ eyes: z.int() }) };
const issue = z.object(shared);
const comments = z.array(z.object({ id: z.int(), ...shared }));

/** People in the issues of the board's repository. */
export function crowdOnGithub({ github: { control, ...github } }: SandboxAddresses): Crowd {
  const people = peopleOnGithub(github, desk);
  const reads = (path: string) => callGithub(github, { login: 'sam-stranger', method: 'GET', path });
  const messageOf = (id: string) => ({
    ...{ id, author: null, lastEditor: null, text: '', createdAt: '', updatedAt: '' },
    ...{ hidden: false, edits: 0, reactions: [] },
  });
  return {
    ...{ platform: 'github', bot: 'steward-sandbox[bot]', repeated: new Set() },
    opens: (login, title, text) => people.opens(login, { title, text }),
    says: people.says,
    edits: (login, ref, text) => people.edits(login, ref, { message: messageOf('issue'), text }),
    reacts: (login, ref, id) => people.reacts(login, ref, { message: messageOf(id), reaction: '👍', action: 'add' }),
    async said({ number }) {
      const path = `/repos/${desk}/issues/${number}`;
      const opening = issue.parse(await reads(path));
      const others = comments.parse(await reads(`${path}/comments?per_page=100`));
      return [{ ...opening, id: 'issue' }, ...others].map(({ id, body, user, reactions }) => {
        return { id: String(id), login: user.login, text: body, acknowledged: reactions.eyes > 0 };
      });
    },
    writes: () => readLog(control),
  };
}
