// @ts-check
import { renderTexts } from '../render-texts.js';
import { readReactions } from './reactions.js';

/** The stand-in gives every field of these, whatever is asked for. */
const query = `query SyncThread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) { __typename } }
}`;

/** @typedef {import('../../../github/graphql/describe-thread.ts').DescribedThread} DescribedThread */
/** @typedef {import('../../../github/graphql/describe-words.ts').DescribedWords & { id: string, databaseId?: number | null, isMinimized?: boolean, minimizedReason?: string | null }} Words */

/**
 * An issue or pull request with all its comments, in the shape of a discussion of the Hub. The opening post has the id `issue`.
 * @param {import('../shapes.js').Calls} github
 * @param {import('../shapes.js').Place} place
 * @param {string[]} maintainers Logins.
 * @returns {Promise<import('../shapes.js').Thread>}
 */
export async function syncThread(github, place, maintainers) {
  const first = await page(github, place, null);
  const comments = [...first.comments.nodes];
  let { pageInfo } = first.comments;
  while (pageInfo.hasNextPage) {
    const next = await page(github, place, pageInfo.endCursor ?? null);
    comments.push(...next.comments.nodes);
    pageInfo = next.comments.pageInfo;
  }
  /** @type {Words[]} */
  const words = [first, ...comments];
  const html = await renderTexts(words.map(({ body }) => body));
  const events = words.map((one, index) => comment(one, html[index] ?? '', { first: index === 0, maintainers }));
  return {
    num: place.num,
    title: first.title,
    status: first.state.toLowerCase(),
    isPullRequest: first.__typename === 'PullRequest',
    createdAt: first.createdAt,
    ...(events[0]?.author ? { author: events[0].author } : {}),
    repo: { name: place.name, type: place.type },
    events,
  };
}

/**
 * @param {import('../shapes.js').Calls} github
 * @param {import('../shapes.js').Place} place
 * @param {string | null} after
 * @returns {Promise<DescribedThread>}
 */
async function page(github, place, after) {
  const [owner, name] = place.name.split('/');
  const variables = { owner, name, number: place.num, after };
  const { data, errors } = await github.send('/graphql', { operationName: 'SyncThread', query, variables });
  if (errors) throw new Error(errors[0].message);
  return data.repository.issueOrPullRequest;
}

/**
 * @param {Words} words
 * @param {string} html
 * @param {{ first: boolean, maintainers: string[] }} about
 * @returns {import('../shapes.js').ThreadEvent}
 */
function comment(words, html, { first, maintainers }) {
  const { author, editor, body, createdAt, lastEditedAt, isMinimized = false, minimizedReason } = words;
  // GraphQL leaves out what ends the login of a bot everywhere else.
  const login = author ? `${author.login}${author.__typename === 'Bot' ? '[bot]' : ''}` : null;
  return {
    id: first ? 'issue' : String(words.databaseId),
    type: 'comment',
    createdAt,
    ...(login === null ? {} : { author: { name: login, fullname: login, isOrgMember: maintainers.includes(login) } }),
    data: {
      node: words.id,
      edited: Boolean(lastEditedAt),
      hidden: isMinimized,
      hiddenReason: minimizedReason ?? undefined,
      latest: { raw: body, html },
      editors: editor ? [editor.login] : [],
      reactions: readReactions(words.reactions.nodes),
    },
  };
}
