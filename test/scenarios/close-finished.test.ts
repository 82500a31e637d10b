import { describe, expect } from 'vitest';
import { callHub } from './call-hub.ts';
import { loginOf } from './login-of.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ closeFinished: true });

describe('a board that wants discussions closed', () => {
  scenario(
    'closes one when the model is on the board, and opens it again when more is asked there',
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'New model', '/submit olivia-owner/heron-7b-jinja precision=float16');
      expect((await thread.thread()).status).toBe('open');
      await thread.evaluationEnds();
      await thread.evaluationGoesOn();
      expect((await thread.thread()).status).toBe('closed');
      await thread.says('olivia', '/status');
      expect((await thread.thread()).status).toBe('closed');
      await thread.says('olivia', '/report olivia-owner/swift-1b');
      expect(await thread.reply()).toContain('**waits for a maintainer**');
      expect((await thread.thread()).status).toBe('open');
    },
  );

  scenario('leaves one open while another case goes on there', async ({ talk }) => {
    const text = '/submit olivia-owner/heron-7b\n/report olivia-owner/swift-13b';
    const thread = await talk.opens('olivia', 'Two things', text);
    await thread.evaluationEnds();
    await talk.waits(1);
    await thread.evaluationGoesOn();
    expect(await thread.transcript()).toContain('visible on the board since');
    expect((await thread.thread()).status).toBe('open');
    await thread.says('mira', '/approve');
    await thread.evaluationEnds();
    await talk.waits(1);
    await thread.evaluationGoesOn();
    expect((await thread.thread()).status).toBe('closed');
  });

  scenario('leaves one closed that somebody else closed', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Hello', 'Thanks for the board!');
    const path = `/api/${thread.ref.place}/discussions/${thread.ref.number}/status`;
    await callHub(talk.board, { login: loginOf('mira'), method: 'POST', path, body: { status: 'closed' } });
    await thread.says('sam', '/report olivia-owner/swift-3b');
    expect(await thread.reply()).toContain('**waits for a maintainer**');
    expect((await thread.thread()).status).toBe('closed');
  });
});
