import { z } from 'zod';
import { accountName, isAccountNamed, parseAccountName } from '../src/accounts/account-name.ts';
import { isLinkCode, linkCode, linkCodeDigest } from '../src/accounts/link-code.ts';
import { sameAccount } from '../src/accounts/same-account.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { threadKey } from '../src/threads/thread.ts';
import { watchedPlaces } from '../src/threads/watched-places.ts';

const hour = 3_600_000;

/** Codes that one account may have at a time. */
const mostCodes = 5;

/**
 * Links two accounts of one person. The proof comes from both sides: one account asks for a one-time code that names the other,
 * and only that one can post it. A code tells nothing about itself to anybody else, and gives them nothing.
 */
export const link = handler({
  verb: 'link',
  aliases: ['connect'],
  summary: 'tell me that an account on another platform is yours, too',
  example: '/link hub:olivia-owner',
  who: 'anyone',
  intent: 'other',
  private: true,
  arguments: z.object({
    account: z.string().optional().describe('hub:name, github:name or discord:name; or the code that I gave you'),
  }),
  positional: ['account'],
  async review(request) {
    const { account } = request.arguments;
    if (account === undefined) return shown(request);
    return isLinkCode(account) ? redeem(account, request) : issue(account, request);
  },
});

type Asked = Request<{ account?: string | undefined }>;

async function shown({ actor, lookups }: Asked): Promise<Review> {
  const others = (await lookups.accounts(actor)).filter((account) => !sameAccount(account, actor));
  const platforms = lookups.platforms.filter((platform) => platform !== actor.platform);
  const data = { own: accountName(actor), others: others.map(accountName), platforms };
  return { outcome: 'answer', code: 'accounts-shown', reply: { template: 'link-shown', data } };
}

async function issue(written: string, request: Asked): Promise<Review> {
  const { actor, lookups, now, board } = request;
  const named = parseAccountName(written);
  if (!named) return refused('account-unreadable', { written });
  const data = { account: accountName(named) };
  if (named.platform === actor.platform) return refused('same-platform', data);
  if (!lookups.platforms.includes(named.platform)) return refused('platform-not-served', data);
  const accounts = await lookups.accounts(actor);
  if (accounts.some((account) => isAccountNamed(account, named))) return refused('linked-already', data);
  // Discord tells nobody's id by name: there, who posts the code is compared when it is posted.
  if (named.platform !== 'discord' && !(await lookups.actor(named.login, named.platform)))
    return refused('no-such-account', data);
  if ((await lookups.linkCodes(actor)) >= mostCodes) return refused('too-many-codes', data);
  const code = linkCode(request.random(16));
  const places = watchedPlaces(board).filter(({ platform }) => platform === named.platform);
  return {
    ...{ outcome: 'answer', code: 'link-code-issued' },
    reply: {
      template: 'link-code',
      data: {
        ...data,
        code,
        platform: named.platform,
        places: places.map(({ place }) => place.replace('spaces/', '')),
      },
    },
    accounts: [
      {
        ...{
          change: 'link-code',
          digest: linkCodeDigest(code),
          askedBy: actor,
          threadKey: threadKey(request.thread.ref),
        },
        ...{ platform: named.platform, login: named.login, expiresAt: new Date(now.getTime() + hour) },
      },
    ],
  };
}

async function redeem(code: string, { actor, lookups, now }: Asked): Promise<Review> {
  const digest = linkCodeDigest(code);
  const issued = await lookups.linkCode(digest);
  if (!issued || issued.used || issued.expiresAt <= now) return refused('code-not-valid', {});
  if (!isAccountNamed(actor, issued)) return refused('code-for-another', {});
  const { askedBy } = issued;
  if ((await lookups.accounts(actor)).some((account) => sameAccount(account, askedBy)))
    return refused('linked-already', { account: accountName(askedBy) });
  const [one, other] = [accountName(askedBy), accountName(actor)];
  const done = (linked: string) => ({ template: 'link-done' as const, data: { one, other, linked } });
  return {
    ...{ outcome: 'answer', code: 'accounts-linked', reply: done(one) },
    // In a chat everybody would read it.
    ...(askedBy.platform === 'discord' ? {} : { also: [{ thread: issued.threadKey, reply: done(other) }] }),
    accounts: [{ change: 'link-accounts', digest, one: askedBy, other: actor }],
  };
}

function refused(code: string, data: Record<string, unknown>): Review {
  const shown = { account: '', written: '', ...data, code };
  return { outcome: 'refuse', code: `link-${code}`, reply: { template: 'link-refused', data: shown } };
}
