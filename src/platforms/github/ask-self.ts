import type { Actor } from '../../threads/thread.ts';
import { askAnywhere } from './ask-anywhere.ts';
import type { GithubApp } from './github-app.ts';
import { account, app as appAnswer } from './schemas/app-answers.ts';

/** The account under which the app writes: its slug with `[bot]` at the end. `owners`: who may have installed it. */
export async function askSelf(app: GithubApp, owners: readonly string[]): Promise<Actor> {
  const { slug } = await app.askAsApp({ route: 'GET /app', answer: appAnswer });
  const parameters = { username: `${slug}[bot]` };
  const question = { route: 'GET /users/{username}', parameters, answer: account };
  const { id, login } = await askAnywhere(app, owners, question);
  return { platform: 'github', id: String(id), login };
}
