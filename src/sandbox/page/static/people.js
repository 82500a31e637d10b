// @ts-check
/** @typedef {import('./shapes.js').User} User */
/** @typedef {import('./shapes.js').Person} Person */

/**
 * The accounts that a newcomer can be. What stands in parentheses in a full name says who that is: `Olivia (owns models)`.
 * @param {User[]} users
 * @param {{ space: string, botLogin: string, evaluatorLogin: string }} config
 * @returns {Person[]}
 */
export function people(users, { space, botLogin, evaluatorLogin }) {
  const organisation = space.split('/')[0];
  return users.flatMap(({ login, fullName, token, organisations }) => {
    if (token === null || login === botLogin || login === evaluatorLogin) return [];
    const [, name = fullName, words = ''] = /^(.*?) \((.*)\)$/.exec(fullName) ?? [];
    const role = organisations.find((one) => one.name === organisation)?.role ?? '';
    return [{ login, name, words, token, maintains: role === 'admin' || role === 'write' }];
  });
}
