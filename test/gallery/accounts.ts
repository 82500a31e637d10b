import type { TemplateName } from '../../src/replies/template-names.ts';
import type { Sample } from './sample.ts';

const [own, other] = ['github:olivia', 'hub:olivia-owner'];
const refusals = [
  'account-unreadable',
  'same-platform',
  'platform-not-served',
  'linked-already',
  'no-such-account',
  'too-many-codes',
  'code-not-valid',
  'code-for-another',
];

/** What is said about accounts on several platforms. */
export const accountSamples = {
  'link-code': [
    {
      when: 'asked for on GitHub',
      data: {
        account: other,
        code: 'abcd-efgh-jkmn-pqrs',
        platform: 'hub',
        places: ['open-llm-leaderboard/open_llm_leaderboard'],
      },
    },
    {
      when: 'asked for on the Hub, to be posted on Discord',
      data: { account: 'discord:olivia', code: 'abcd-efgh-jkmn-pqrs', platform: 'discord', places: [] },
    },
  ],
  'link-done': [{ when: 'proved from both sides', data: { one: own, other, linked: other } }],
  'link-refused': refusals.map((code) => ({ when: code, data: { code, account: other, written: 'olivia' } })),
  'link-shown': [
    { when: 'nothing is linked', data: { own, others: [], platforms: ['hub', 'discord'] } },
    { when: 'there is nothing to link', data: { own, others: [], platforms: [] } },
    {
      when: 'two accounts are',
      data: { own, others: [other, 'discord:olivia'], platforms: ['hub', 'discord'] },
    },
  ],
  'unlink-done': [{ when: 'by either side', data: { one: own, other } }],
  'unlink-refused': [
    { when: 'nothing is linked', data: { written: 'hub:mira', others: [] } },
    { when: 'something else is', data: { written: 'hub:mira', others: [other] } },
  ],
} satisfies Partial<Record<TemplateName, Sample[]>>;
