import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { boardNames } from '../seed/board-names.ts';
import type { PageConfig } from './page-config.ts';
import { tryThese } from './try-these.ts';

const folder = join(import.meta.dirname, 'static');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

type PageOptions = Pick<PageConfig, 'hubUrl' | 'controlUrl'> & Partial<PageConfig>;

/**
 * The page to play with the sandbox: `/`, `/config.json` and `/assets/{file}`, all found by the page relative to where it
 * is mounted (at a path that ends in a slash). Only files that were in the folder at the start are served, by their bare
 * names. The options are read at each request, so what is known later (the dashboard) may be a getter.
 */
export function pageRoutes(options: PageOptions): Hono {
  const files = new Set(readdirSync(folder));
  const app = new Hono();

  async function serve(name: string): Promise<Response> {
    const headers = {
      'Content-Type': contentTypes[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': contentPolicy(options),
    };
    return new Response(await readFile(join(folder, name), 'utf8'), { headers });
  }

  app.get('/', () => serve('index.html'));
  app.get('/config.json', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({
      dashboardUrl: null,
      verbs: [],
      space: boardNames.space,
      requests: boardNames.requests,
      botLogin: 'steward-bot',
      evaluatorLogin: 'evaluator',
      tryThese: tryThese(options.hubUrl),
      ...options,
    } satisfies PageConfig);
  });
  app.get('/assets/:file', (c) => (files.has(c.req.param('file')) ? serve(c.req.param('file')) : c.notFound()));
  return app;
}

/** Nothing from elsewhere, and calls to the Hub and its control address only. */
function contentPolicy({ hubUrl, controlUrl }: PageOptions): string {
  const calls = [...new Set(["'self'", new URL(hubUrl).origin, new URL(controlUrl).origin])].join(' ');
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${calls}; base-uri 'none'; form-action 'none'`;
}
