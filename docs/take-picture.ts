import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { z } from 'zod';

/*
 * Walks through the sandbox as a newcomer in a real browser and takes the README's picture. Not part of the tests, because
 * it needs Chromium: CHROMIUM=/usr/bin/chromium npm run picture
 */
const started = z.object({ url: z.url(), ready: z.literal(true) });
const page = 'http://127.0.0.1:4101/';

const bot = spawn(
  process.execPath,
  [
    join(import.meta.dirname, '../src/steward.ts'),
    'start',
    '--port',
    '0',
    '--json',
    '--data',
    mkdtempSync(join(tmpdir(), 'steward-picture-')),
  ],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
try {
  const [line] = await bot.stdout.take(1).toArray();
  started.parse(JSON.parse(String(line)));
  await walk();
} finally {
  bot.kill('SIGTERM');
}

async function walk(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  tab.setDefaultTimeout(120_000);
  await tab.goto(page);
  await tab.getByText('Report a failed model').click();
  await tab.getByRole('button', { name: 'Open discussion', exact: true }).click();
  await tab.getByText('waits for a maintainer').waitFor();
  await tab.getByText('Approve as a maintainer').click();
  await tab.getByRole('button', { name: 'Comment', exact: true }).click();
  await tab.locator('#right').getByText('FINISHED', { exact: true }).first().waitFor();
  await pause(1_500);
  await tab.screenshot({ path: join(import.meta.dirname, 'sandbox.png') });
  await browser.close();
}
