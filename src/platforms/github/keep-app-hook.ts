import { z } from 'zod';
import type { GithubApp } from './github-app.ts';

const written = z.object({ url: z.string().optional() });

/**
 * Points the app's webhook to this bot. An app has one, and its secret cannot be read back, so that both are written each time
 * (PATCH /app/hook/config).
 */
export async function keepAppHook(
  { askAsApp }: Pick<GithubApp, 'askAsApp'>,
  { url, secret }: { url: string; secret: string },
): Promise<void> {
  const parameters = { data: { url, secret, content_type: 'json' } };
  await askAsApp({ route: 'PATCH /app/hook/config', parameters, answer: written });
}
