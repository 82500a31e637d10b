import type { Actor } from '../../threads/thread.ts';
import type { GithubApp } from './github-app.ts';
import { account, app as appAnswer } from './schemas/app-answers.ts';

/** The account under which the app writes: its slug with `[bot]` at the end. */
export async function askSelf(app: GithubApp, home: string): Promise<Actor> {
  const { slug } = await app.askAsApp({ route: 'GET /app', answer: appAnswer });
  const parameters = { username: `${slug}[bot]` };
  const { id, login } = await app.ask(home, { route: 'GET /users/{username}', parameters, answer: account });
  return { platform: 'github', id: String(id), login };
}
