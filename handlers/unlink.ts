import { z } from 'zod';
import { accountName, isAccountNamed, parseAccountName } from '../src/accounts/account-name.ts';
import { sameAccount } from '../src/accounts/same-account.ts';
import { handler } from '../src/cases/handler.ts';

/** Takes a link of two accounts back; either side may. What was decided before stays as it is. */
export const unlink = handler({
  verb: 'unlink',
  aliases: ['disconnect'],
  summary: 'tell me that a linked account is no longer yours',
  example: '/unlink github:olivia',
  who: 'anyone',
  intent: 'other',
  private: true,
  arguments: z.object({ account: z.string().describe('hub:name, github:name or discord:name') }),
  positional: ['account'],
  async review({ arguments: { account: written }, actor, lookups }) {
    const named = parseAccountName(written);
    const others = (await lookups.accounts(actor)).filter((account) => !sameAccount(account, actor));
    const account = named && others.find((each) => isAccountNamed(each, named));
    if (!account) {
      const data = { code: 'not-linked', account: '', written, others: others.map(accountName) };
      return { outcome: 'refuse', code: 'unlink-not-linked', reply: { template: 'unlink-refused', data } };
    }
    return {
      ...{ outcome: 'answer', code: 'account-unlinked' },
      reply: { template: 'unlink-done', data: { one: accountName(actor), other: accountName(account) } },
      accounts: [{ change: 'unlink-account', account }],
    };
  },
});
