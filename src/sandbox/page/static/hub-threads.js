// @ts-check

/** @param {import('./shapes.js').Place} place */
function path({ type, name, num }) {
  return `/api/${type}s/${name}/discussions/${num}`;
}

/**
 * Discussions of the Hub; those of the board's Space are listed.
 * @param {import('./shapes.js').Calls} hub
 * @param {string} space
 * @returns {import('./shapes.js').ThreadCalls}
 */
export function hubThreads(hub, space) {
  return {
    one: 'discussion',
    many: 'Discussions',
    home: space,
    reactions: ['👍', '👀', '❤️', '🔥', '🚀', '🤗', '😎', '➕', '🧠', '🤝', '😔', '🤯'],
    async list() {
      /** @type {{ discussions: (Omit<import('./shapes.js').Row, 'place'> & { num: number })[] }} */
      const { discussions } = await hub.get(`/api/spaces/${space}/discussions`);
      return discussions.map(({ num, ...row }) => ({ ...row, place: { type: 'space', name: space, num } }));
    },
    read: (place) => hub.get(path(place)),
    async open(title, text) {
      const made = await hub.send(`/api/spaces/${space}/discussions`, { title, description: text });
      return { type: 'space', name: space, num: made.num };
    },
    comment: (place, text) => hub.send(`${path(place)}/comment`, { comment: text }),
    edit: (place, id, text) => hub.send(`${path(place)}/comment/${id}/edit`, { content: text }),
    hide: (place, id) => hub.send(`${path(place)}/comment/${id}/hide`, {}),
    mayHide: (me, { author }) => me.maintains || me.login === author?.name,
    react: (place, id, reaction) => hub.send(`${path(place)}/comment/${id}/reaction`, reaction),
    setStatus: (place, status) => hub.send(`${path(place)}/status`, { status }),
    diff: ({ type, name, num }) =>
      hub.text(`/${type === 'model' ? '' : `${type}s/`}${name}/discussions/${num}/files.diff`),
  };
}
