import { scenarios } from './scenario.ts';
const scenario = scenarios();
const at = (l: string) => console.log(l, performance.now() | 0);
scenario('x', async ({ talk }) => {
  at('opened');
  const thread = await talk.opens('sam', 'Hello', '/help');
  at('help');
  for (const v of ['/help submit', '/status olivia-owner/swift-8b', '/why', '/submit olivia-owner/heron-7b-gated', '/report olivia-owner/swift-1b']) { await thread.says('olivia', v); at(v); }
  for (let i = 0; i < 4; i++) { await thread.evaluationGoesOn(); at('eval'); }
  console.log(await thread.transcript());
});
