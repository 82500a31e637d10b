import type { SandboxGitHub } from '../../../src/sandbox/github/open-sandbox-github.ts';

export interface GithubCall {
  login: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
}

/** A call of a person to the sandbox GitHub; anything but success fails the test with GitHub's own words. */
export async function callGithub(
  sandbox: Pick<SandboxGitHub, 'url' | 'tokens'>,
  { login, method, path, body }: GithubCall,
): Promise<unknown> {
  const headers = {
    Authorization: `Bearer ${sandbox.tokens[login] ?? ''}`,
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const answer = await fetch(sandbox.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${login} ${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
