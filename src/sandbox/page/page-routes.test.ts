import { readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../../handlers/index.ts';
import { describeCommands } from '../../platforms/discord/commands/describe-commands.ts';
import { boardNames } from '../seed/board-names.ts';
import { sandboxSeed } from '../seed/sandbox-seed.ts';
import { pageRoutes } from './page-routes.ts';
import { tryOnDiscord } from './try-on-discord.ts';
import { tryThese } from './try-these.ts';

const hubUrl = 'http://127.0.0.1:7001';
const controlUrl = 'http://127.0.0.1:7002/control';
const app = pageRoutes({ hubUrl, controlUrl });
const onAll = pageRoutes({
  ...{ hubUrl, controlUrl },
  github: { url: 'http://127.0.0.1:7003', controlUrl: 'http://127.0.0.1:7004/control' },
  discord: { controlUrl: 'http://127.0.0.1:7005/control' },
});

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
    ['/assets/discord/channel-view.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
  });

  test('the page may call the Hub and the control address, and load nothing from elsewhere', async () => {
    const policy = (await app.request('/')).headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:7001 http://127.0.0.1:7002;");
  });

  test('with the other stand-ins those too, and nothing else', async () => {
    const policy = (await onAll.request('/')).headers.get('Content-Security-Policy');
    const origins = [7001, 7002, 7003, 7004, 7005].map((port) => `http://127.0.0.1:${port}`);
    expect(policy).toContain(`connect-src 'self' ${origins.join(' ')};`);
  });

  test.each([
    '/channels/1180000000000000200/1180000000000000300',
    '/channels/1180000000000000200/1180000000000000300/1180000000000000900',
  ])('%s, an address of Discord, leads to its tab', async (path) => {
    const response = await onAll.request(path);
    expect(response.status).toBe(302);
    const target = new URL(response.headers.get('Location') ?? '', `http://page${path}`);
    expect(target.href).toBe('http://page/#/discord/1180000000000000300');
  });

  test('Markdown becomes HTML, and what is no list of texts is refused', async () => {
    const render = (body: unknown) => app.request('/render', { method: 'POST', body: JSON.stringify(body) });
    const texts = ['**yes**', '<script>alert(1)</script>'];
    expect(await (await render({ texts })).json()).toEqual([
      '<p><strong>yes</strong></p>\n',
      '<!-- raw HTML omitted -->\n',
    ]);
    expect((await render({ texts: [1] })).status).toBe(400);
  });

  test.each([
    '/assets/../page-routes.ts',
    '/assets/%2e%2e%2fpage-routes.ts',
    '/assets/..%5cpage-routes.ts',
    '/assets/%2e%2e/%2e%2e/hub/hub.ts',
    '/assets//etc/passwd',
    '/assets/',
    '/assets/constructor',
    '/assets/discord',
    '/assets/local-link.test.ts',
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
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const imports = [...(await text(`/assets/${file}`)).matchAll(/from '(\.[^']+)'/g)];
      names.push(...imports.map((found) => posix.join(dirname(file), found[1] ?? '')));
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

  test('names the repository and the channel of the board, where there are such', async () => {
    expect(await (await app.request('/config.json')).json()).toMatchObject({ github: null, discord: null });
    expect(await (await onAll.request('/config.json')).json()).toMatchObject({
      github: { url: 'http://127.0.0.1:7003', repository: boardNames.desk },
      discord: { controlUrl: 'http://127.0.0.1:7005/control', channel: boardNames.channel },
    });
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

  const commands = describeCommands(handlers, () => 'menu');

  test.each(tryOnDiscord.map((one) => [one.label, one] as const))('on Discord: %s', (_, { as, text: command }) => {
    expect(seed.users.map(({ login }) => login)).toContain(as);
    const [, name, option, model] = /^\/([\w-]+)(?: ([\w-]+):(\S+))?$/.exec(command) ?? [];
    const found = commands.find((one) => one.name === name);
    if (found?.type !== 1) throw new Error(`no command ${command}`);
    if (option === undefined) return;
    expect(found.options.map((one) => one.name)).toContain(option);
    expect(models).toContain(model);
  });
});
