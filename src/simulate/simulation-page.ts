import { html, raw } from 'hono/html';
import type { SimulatedMessage } from './simulate-thread.ts';
import type { Tally } from './tally.ts';

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
article{border:1px solid #d1d9e0;border-radius:6px;margin:1rem 0;padding:.5rem 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;max-height:20rem;overflow:auto}
.silence{opacity:.65}.did{font-weight:600}small{color:#59636e}table{border-collapse:collapse}td{padding:.1rem 1rem .1rem 0}
@media(prefers-color-scheme:dark){body{color:#f0f6fc;background:#0d1117}article{border-color:#3d444d}small{color:#9198a1}}`;

/** The beginning of the page; messages and the counts follow as they come, so that nothing is kept. */
export function pageBegin(): string {
  return String(html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What Steward would have done</title><style>${raw(style)}</style>
<h1>What Steward would have done</h1><p><a href="#counts">Counts</a> are at the end. Nothing was written anywhere.</p>\n`);
}

/** One message, escaped: its words are a stranger's. */
export function pageMessage(simulated: SimulatedMessage): string {
  const { thread, number, message, intent, targets, action, code, template, because } = simulated;
  const place = `${thread.title || '(no title)'} · ${number}`;
  const linked = thread.url?.startsWith('https://') ? html`<a href="${thread.url}">${place}</a>` : place;
  const rules = because.map(({ rule, words }) => (words.trim() === '' ? rule : `${rule} “${words.trim()}”`)).join(', ');
  return String(html`<article class="${action}"><small>${linked} · ${message.author} (${message.role})</small>
<pre>${message.text}</pre><p><span class="did">${action}</span> ${targets.join(', ')} · <code>${code}</code>${template === null ? '' : html` · says <code>${template}</code>`}<br>
<small>${intent}: ${rules}</small></p></article>\n`);
}

export function pageEnd(tally: Tally): string {
  const table = (kind: 'intent' | 'action' | 'code') =>
    html`<h3>By ${kind}</h3><table>${tally
      .counts(kind)
      .map(([name, count]) => html`<tr><td>${name}</td><td>${count}</td></tr>`)}</table>`;
  return String(
    html`<h2 id="counts">${tally.messages} messages</h2>${table('action')}${table('intent')}${table('code')}</html>\n`,
  );
}
