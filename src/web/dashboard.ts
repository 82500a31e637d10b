import type { Context } from 'hono';
import { html } from 'hono/html';
import { caseName } from '../cases/case-file.ts';
import { requestFileUrl } from '../cases/status-data.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { readiness } from './readiness.ts';

/** Decisions about the bot's own comments and about history say nothing to operators. */
const ownDoings = ['own-message', 'own-reaction', 'before-first-start'] as const;

const platformNames = { hub: 'The Hub', github: 'GitHub', discord: 'Discord' } as const;

/** Rows of each list. */
const most = 30;

/** What the bot is doing, for the people who run it: open cases, effects that need them, and the newest decisions. */
export function dashboard(desk: Desk): (context: Context) => Promise<Response> {
  return async (context) => {
    const { db } = desk.store;
    const [now, cases, dead, decisions] = await Promise.all([
      readiness(desk),
      db.selectFrom('case').selectAll().orderBy('id', 'desc').limit(most).execute(),
      db
        .selectFrom('effect')
        .select(['key', 'kind', 'last_error', 'finished_at'])
        .where('state', '=', 'dead')
        .orderBy('position', 'desc')
        .limit(most)
        .execute(),
      db
        .selectFrom('decision')
        .selectAll()
        .where('code', 'not in', [...ownDoings])
        .orderBy('id', 'desc')
        .limit(most)
        .execute(),
    ]);
    const sites = { hub: desk.configuration.hub, github: desk.configuration.github.url };
    const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Steward</title><style>${style}</style></head>
<body>
<h1>Steward</h1>
<p>${desk.boards.map(({ board }) => board.title).join(', ')} · store: ${now.store}${now.durable ? '' : ' (not synced to disk)'} · ${now.openCases} open cases · ${now.waitingEffects} effects waiting · ${now.deadEffects} need an operator</p>
${desk.troubles().map(({ platform, since, why }) => html`<p class="trouble"><strong>${platformNames[platform]}</strong> cannot be served, or not all of it, since ${short(since)}: ${why}. It is tried again; what comes from there waits.</p>`)}
${dead.length === 0 ? '' : html`<h2>Could not be carried out</h2><table>${dead.map((effect) => html`<tr><td>${effect.kind}</td><td>${effect.last_error}</td><td><code>steward effects retry '${effect.key}'</code></td></tr>`)}</table>`}
<h2>Cases</h2>${cases.length === 0 ? html`<p>None yet.</p>` : ''}
<table><tr><th>Case</th><th>Kind</th><th>State</th><th>Model</th><th>Request file</th><th>Thread</th><th>Asked by</th><th>Changed</th></tr>
${cases.map((row) => {
  const place = desk.boards.find(({ board }) => board.name === row.board);
  const file = place ? requestFileUrl({ board: place.board, ...sites }, row.subject.basis[0]?.path ?? '') : '';
  return html`<tr><td>${caseName(row.id)}</td><td>${row.subject.details.kind}</td><td><span class="state ${row.state}">${row.state}</span></td><td>${row.subject.model}</td><td><a href="${file}">${row.followed.status ?? 'open'}</a></td><td><a href="${desk.surfaces.urlOf(row.home_thread)}">${row.home_thread.split('#')[1]}</a></td><td>${row.requester.login}</td><td>${short(row.updated_at)}</td></tr>`;
})}</table>
${desk.boards.map((place) => duplicatesOf(place, sites))}
<h2>Decisions</h2>
<table>${decisions.map((row) => html`<tr><td>${short(row.at)}</td><td>${row.code}</td><td>${row.case_id === null ? '' : caseName(row.case_id)}</td><td>${row.thread_key ?? ''}</td></tr>`)}</table>
</body></html>`;
    return context.html(page);
  };
}

/** The same evaluation more than once: nobody is told of it unasked. */
function duplicatesOf({ board, lookups }: BoardDesk, sites: { hub: string; github: string }) {
  const known = lookups.duplicates();
  if (known.count === 0) return '';
  const link = (path: string) => html`<a href="${requestFileUrl({ board, ...sites }, path)}">${path}</a> `;
  return html`<h2>Duplicates on ${board.title}: ${known.count}</h2>
<table>${known.newest(most).map(({ revision, precision, entries }) => html`<tr><td><code>${revision.slice(0, 8)}</code></td><td>${precision}</td><td>${entries.map(({ path }) => link(path ?? ''))}</td></tr>`)}</table>`;
}

function short(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}

const style = html`
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
td, th { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
.trouble { padding: .5rem 1rem; border-left: .3rem solid #d04333; background: #d0433322; }
.state { padding: 0 .5rem; border-radius: 1rem; background: #8883; }
.proposed { background: #f5a62355; } .finished { background: #2a955555; } .failed, .stopped { background: #d0433355; }`;
