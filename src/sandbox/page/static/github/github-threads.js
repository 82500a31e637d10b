// @ts-check
import { contentOf, githubReactions } from './reactions.js';
import { syncThread } from './sync-thread.js';

const minimise = `mutation MinimizeComment($subjectId: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $subjectId, classifier: $classifier }) { clientMutationId }
}`;

/**
 * Issues and pull requests of GitHub; those of one repository are listed.
 * @param {import('../shapes.js').Calls} github
 * @param {string} repository
 * @param {import('../shapes.js').State} state
 * @returns {import('../shapes.js').ThreadCalls}
 */
export function githubThreads(github, repository, state) {
  /** @param {import('../shapes.js').Place} place */
  const path = ({ name, num }) => `/repos/${name}/issues/${num}`;
  /**
   * @param {import('../shapes.js').Place} place
   * @param {string} id
   */
  const at = (place, id) => (id === 'issue' ? path(place) : `/repos/${place.name}/issues/comments/${id}`);
  const maintainers = () => state.values.people.filter(({ maintains }) => maintains).map(({ login }) => login);

  return {
    one: 'issue',
    many: 'Issues',
    home: repository,
    reactions: githubReactions,
    async list() {
      /** @type {import('@octokit/openapi-types').components['schemas']['issue'][]} */
      const issues = await github.get(`/repos/${repository}/issues?state=all&per_page=100`);
      return issues.map(({ number, title, state: status, comments, created_at: createdAt, user }) => ({
        place: { type: 'repository', name: repository, num: number },
        ...{ title, status, numComments: comments + 1, createdAt },
        ...(user ? { author: { name: user.login } } : {}),
      }));
    },
    read: (place) => syncThread(github, place, maintainers()),
    async open(title, body) {
      const made = await github.send(`/repos/${repository}/issues`, { title, body });
      return { type: 'repository', name: repository, num: made.number };
    },
    comment: (place, body) => github.send(`${path(place)}/comments`, { body }),
    edit: (place, id, body) => github.send(at(place, id), { body }, 'PATCH'),
    async hide(place, id) {
      const { node_id: subjectId } = await github.get(at(place, id));
      const variables = { subjectId, classifier: 'OFF_TOPIC' };
      const { errors } = await github.send('/graphql', {
        operationName: 'MinimizeComment',
        query: minimise,
        variables,
      });
      if (errors) throw new Error(errors[0].message);
    },
    mayHide: (me, { id }) => me.maintains && id !== 'issue',
    async react(place, id, { reaction, action }) {
      const reactions = `${at(place, id)}/reactions`;
      const content = contentOf(reaction);
      if (action === 'add') return github.send(reactions, { content });
      /** @type {{ id: number, content: string, user: { login: string } }[]} */
      const given = await github.get(`${reactions}?per_page=100`);
      const own = given.find((one) => one.content === content && one.user.login === state.values.me.login);
      if (own) await github.send(`${reactions}/${own.id}`, undefined, 'DELETE');
    },
    setStatus: (place, status) => github.send(path(place), { state: status }, 'PATCH'),
    diff: async ({ name, num }) => {
      /** @type {{ filename: string, patch?: string }[]} */
      const files = await github.get(`/repos/${name}/pulls/${num}/files`);
      return files.map(({ filename, patch = '' }) => `+++ ${filename}\n${patch}`).join('\n');
    },
  };
}
