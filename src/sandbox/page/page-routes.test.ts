import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boardNames } from '../seed/board-names.ts';
import { sandboxSeed } from '../seed/sandbox-seed.ts';
import { pageRoutes } from './page-routes.ts';
import { tryThese } from './try-these.ts';

const hubUrl = 'http://127.0.0.1:7001';
const controlUrl = 'http://127.0.0.1:7002/control';
const app = pageRoutes({ hubUrl, controlUrl });

async function text(path: string): Promise<string> {
  return (await app.request(path)).text();
}

describe('what is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/config.json', 'application/json'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
    ['/assets/base.css', 'text/css; charset=utf-8'],
    ['/assets/mark.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, type) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
  });

  test('the page may call the Hub and the control address, and load nothing from elsewhere', async () => {
    const policy = (await app.request('/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:7001 http://127.0.0.1:7002;");
  });

  test.each([
    '/assets/../page-routes.ts',
    '/assets/%2e%2e%2fpage-routes.ts',
    '/assets/..%5cpage-routes.ts',
    '/assets/%2e%2e/%2e%2e/hub/hub.ts',
    '/assets//etc/passwd',
    '/assets/',
    '/assets/constructor',
    '/page-routes.ts',
  ])('%s is refused', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });

  test('works below another path', async () => {
    const response = await pageRoutes({ hubUrl, controlUrl }).request('/assets/el.js');
    expect(response.status).toBe(200);
    expect(await text('/')).not.toMatch(/(src|href)="(\/|https?:)/);
  });

  test('every file that the page or a module names exists', async () => {
    const folder = join(import.meta.dirname, 'static');
    const names = [...(await text('/')).matchAll(/(?:src|href)="assets\/([^"]+)"/g)].map((found) => found[1]);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      const imports = [...(await text(`/assets/${file}`)).matchAll(/from '\.\/([^']+)'/g)];
      names.push(...imports.map((found) => found[1]));
    }
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect([name, (await app.request(`/assets/${name}`)).status]).toEqual([name, 200]);
  });
});

describe('config.json', () => {
  test('has defaults, and takes what is known later', async () => {
    let dashboardUrl: string | null = null;
    const late = pageRoutes({
      hubUrl,
      controlUrl,
      get dashboardUrl() {
        return dashboardUrl;
      },
    });
    expect(await (await late.request('/config.json')).json()).toMatchObject({
      hubUrl,
      controlUrl,
      dashboardUrl: null,
      verbs: [],
      space: boardNames.space,
    });
    dashboardUrl = 'http://127.0.0.1:3000';
    expect(await (await late.request('/config.json')).json()).toMatchObject({ dashboardUrl });
  });
});

describe('ready-made texts fit the seed', () => {
  const seed = sandboxSeed({ all: false });
  const requestFiles = new Set(
    seed.repos?.find(({ name }) => name === boardNames.requests)?.files.map((file) => file.path),
  );
  const models = new Set(seed.repos?.filter(({ type }) => type === 'model').map(({ name }) => name));

  test.each(tryThese(hubUrl).map((one) => [one.label, one] as const))('%s', (_, { as, title, text: body }) => {
    expect(seed.users.map(({ login }) => login)).toContain(as);
    if (title !== null) expect(title.length).toBeGreaterThanOrEqual(3);
    const [, model] = /^\/(?:submit|status) (\S+)/m.exec(body) ?? [];
    if (model !== undefined) expect(models).toContain(model);
    const [, path] = /\/blob\/main\/(\S+\.json)/.exec(body) ?? [];
    if (path !== undefined) expect(requestFiles).toContain(path);
  });
});
