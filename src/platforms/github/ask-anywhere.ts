import { PlatformFault } from '../platform-fault.ts';
import type { GithubQuestion } from './ask-github.ts';
import type { GithubApp } from './github-app.ts';

/** Asks with the rights of the first of these accounts that installed the app; throws what the last one said when none did. */
export async function askAnywhere<Answer>(
  app: Pick<GithubApp, 'ask'>,
  owners: readonly string[],
  question: GithubQuestion<Answer>,
): Promise<Answer> {
  const [owner = '', ...others] = owners;
  try {
    return await app.ask(owner, question);
  } catch (fault) {
    const elsewhere = fault instanceof PlatformFault && fault.code === 'not-installed' && others.length > 0;
    if (!elsewhere) throw fault;
    return askAnywhere(app, others, question);
  }
}
