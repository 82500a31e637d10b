import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { renderComment } from '../hub/discussions/render-comment.ts';
import { boardNames } from '../seed/board-names.ts';
import type { PageConfig, PageDiscord, PageGithub } from './page-config.ts';
import { tryOnDiscord } from './try-on-discord.ts';
import { tryThese } from './try-these.ts';

const folder = join(import.meta.dirname, 'static');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type PageOptions = Pick<PageConfig, 'hubUrl' | 'controlUrl'> &
  Partial<Omit<PageConfig, 'github' | 'discord'>> & {
    github?: Pick<PageGithub, 'url' | 'controlUrl'>;
    discord?: Pick<PageDiscord, 'controlUrl'>;
  };

const renderBody = z.strictObject({ texts: z.array(z.string()).max(500) });

/**
 * The page to play with the sandbox: `/`, `/config.json` and `/assets/{file}`, all found by the page relative to where it
 * is mounted (at a path that ends in a slash). Only files that were in the folder at the start are served, by their names
 * in it. The options are read at each request, so what is known later (the dashboard) may be a getter. `POST /render`
 * makes HTML of Markdown for stand-ins that give none, and `/channels/…` are addresses of Discord that lead to its tab.
 */
export function pageRoutes(options: PageOptions): Hono {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Set(found.filter((name) => extname(name) in contentTypes));
  const app = new Hono();

  async function serve(name: string): Promise<Response> {
    const headers = {
      'Content-Type': contentTypes[extname(name)] ?? '',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': contentPolicy(options),
    };
    return new Response(await readFile(join(folder, name), 'utf8'), { headers });
  }

  app.get('/', () => serve('index.html'));
  app.get('/config.json', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(configOf(options));
  });
  app.get('/assets/:file{.+}', (c) => (files.has(c.req.param('file')) ? serve(c.req.param('file')) : c.notFound()));
  app.get('/channels/:guild{\\d+}/:channel{\\d+}/:message{\\d+}?', (c) =>
    c.redirect(`${c.req.param('message') ? '../' : ''}../../#/discord/${c.req.param('channel')}`),
  );
  app.post('/render', bodyLimit({ maxSize: 8 * 1024 * 1024 }), async (c) => {
    const parsed = renderBody.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    return c.json(parsed.data.texts.map(renderComment));
  });
  return app;
}

function configOf({ github, discord, ...options }: PageOptions): PageConfig {
  return {
    dashboardUrl: null,
    verbs: [],
    space: boardNames.space,
    requests: boardNames.requests,
    github: github ? { ...github, repository: boardNames.desk } : null,
    discord: discord ? { ...discord, channel: boardNames.channel, tryThese: tryOnDiscord } : null,
    botLogins: ['steward-bot', 'steward-sandbox[bot]'],
    evaluatorLogin: 'evaluator',
    tryThese: tryThese(options.hubUrl),
    ...options,
  };
}

/** Nothing from elsewhere, and calls to the stand-ins and their control addresses only. */
function contentPolicy({ hubUrl, controlUrl, github, discord }: PageOptions): string {
  const called = [hubUrl, controlUrl, github?.url, github?.controlUrl, discord?.controlUrl];
  const origins = called.flatMap((address) => (address === undefined ? [] : new URL(address).origin));
  const calls = [...new Set(["'self'", ...origins])].join(' ');
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${calls}; base-uri 'none'; form-action 'none'`;
}
