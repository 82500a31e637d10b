import { describe, expect, test } from 'vitest';
import { createState } from '../create-state.js';
import { suggestOptions } from './suggest-options.js';

const commands = [
  {
    ...{ name: 'report', type: 1, description: 'report a failed evaluation' },
    options: [
      { name: 'target', type: 3, description: 'the model', autocomplete: true },
      { name: 'text', type: 3, description: 'what you know' },
    ],
  },
  {
    ...{ name: 'rename', type: 1, description: 'give a model its new name' },
    options: [
      { name: 'to', type: 3, description: 'the new name', required: true },
      {
        name: 'kind',
        type: 3,
        description: 'how',
        choices: [
          { name: 'Whole', value: 'whole' },
          { name: 'Part', value: 'part' },
        ],
      },
      { name: 'quiet', type: 5, description: 'tell nobody' },
    ],
  },
  { name: 'Make this a case', type: 3, description: '' },
];

/** A page whose Discord always offers two models. */
function suggest() {
  const asked: unknown[] = [];
  const control = {
    async post(_path: string, body: unknown) {
      asked.push(body);
      return { refused: null, choices: ['a/swift', 'a/swift-chat'].map((value) => ({ name: value, value })) };
    },
  };
  const state = createState({ commands, channel: '119', me: { login: 'olivia-owner' } });
  return { asked, offer: suggestOptions({ state, standIns: { discord: { control } } }) };
}

async function offered(before: string) {
  const { items, takesFirst } = await suggest().offer(before);
  return { texts: items.map(({ from, text }) => before.slice(0, from) + text), takesFirst };
}

describe('what may be written next', () => {
  test.each([
    ['/', ['/report ', '/rename to:'], true],
    ['/ren', ['/rename to:'], true],
    ['/report ', ['/report target:', '/report text:'], false],
    ['/report te', ['/report text:'], true],
    ['/report target:sw', ['/report target:a/swift ', '/report target:a/swift-chat '], true],
    ['/report target:a/swift-chat', ['/report target:a/swift '], true],
    ['/report target:a/swift ', ['/report target:a/swift text:'], false],
    ['/report text:it ', [], false],
    ['/rename to:a/b kind:w', ['/rename to:a/b kind:Whole '], true],
    ['/rename to:a/b quiet:', ['/rename to:a/b quiet:True ', '/rename to:a/b quiet:False '], true],
    ['/unknown ', [], false],
    ['report', [], false],
  ])('%s', async (before, texts, takesFirst) => {
    expect(await offered(before)).toEqual({ texts, takesFirst });
  });

  test('of keys pressed quickly only the last one is asked for', async () => {
    const { asked, offer } = suggest();
    await Promise.all(['s', 'sw', 'swi'].map((typed) => offer(`/report target:${typed}`)));
    expect(asked).toEqual([{ act: 'types', channel: '119', command: '/report target:swi' }]);
  });
});
