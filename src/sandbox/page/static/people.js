// @ts-check
/** @typedef {import('./shapes.js').User} User */
/** @typedef {import('./shapes.js').Person} Person */

/**
 * The accounts that a newcomer can be. What stands in parentheses in a full name says who that is: `Olivia (owns models)`.
 * @param {{ hub: User[], github: { login: string, token: string | null }[] }} users
 * @param {{ space: string, botLogins: string[], evaluatorLogin: string }} config
 * @returns {Person[]}
 */
export function people({ hub, github }, { space, botLogins, evaluatorLogin }) {
  const organisation = space.split('/')[0];
  return hub.flatMap(({ login, fullName, token, organisations }) => {
    if (token === null || botLogins.includes(login) || login === evaluatorLogin) return [];
    const [, name = fullName, words = ''] = /^(.*?) \((.*)\)$/.exec(fullName) ?? [];
    const role = organisations.find((one) => one.name === organisation)?.role ?? '';
    const githubToken = github.find((one) => one.login === login)?.token ?? '';
    return [{ login, name, words, token, githubToken, maintains: role === 'admin' || role === 'write' }];
  });
}
