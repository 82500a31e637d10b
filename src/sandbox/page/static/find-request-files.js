// @ts-check
/** @typedef {import('./shapes.js').Thread} Thread */
/** @typedef {import('./shapes.js').RequestFile} RequestFile */
/** @typedef {import('./shapes.js').PageConfig} PageConfig */

const most = 6;

/**
 * The request files that a thread is about: those that are linked or named by path, and those of the models that people
 * (not the bot, whose examples are no subject) write of.
 * @param {Thread} thread
 * @param {PageConfig} config
 * @param {import('./shapes.js').Calls} hub
 * @returns {Promise<RequestFile[]>}
 */
export async function findRequestFiles(thread, { requests, botLogins }, hub) {
  const comments = thread.events.filter((event) => event.type === 'comment' && !event.data.hidden);
  const paths = new Set(comments.flatMap(({ data }) => namedPaths(data.latest.raw)));
  const people = comments.filter(({ author }) => !botLogins.includes(author?.name ?? ''));
  const words = [thread.title, ...people.map(({ data }) => withoutLinks(data.latest.raw))].join('\n');
  const models = new Set([...words.matchAll(/(?<![\w./-])[\w.-]+\/[\w.-]*\w/g)].map(([name]) => name));
  const owners = [...models].map((model) => model.split('/')[0] ?? '');
  const there = await existing([...new Set([...paths, ...owners])].slice(0, 60), requests, hub);
  for (const owner of there.folders) {
    for (const path of await pathsOf(owner, [...models], { requests, hub })) there.files.add(path);
  }
  const files = await Promise.all([...there.files].slice(0, most).map((path) => read(path, requests, hub)));
  return files.filter((file) => file !== null);
}

/** @param {string} raw */
function namedPaths(raw) {
  const found = raw.matchAll(/(?:[\w.-]+\/)?[\w.-]+_eval_request_[\w.-]+\.json/g);
  return [...found].map(([path]) => path.replace(/^main\//, ''));
}

/** @param {string} raw */
function withoutLinks(raw) {
  return raw.replaceAll(/https?:\/\/\S+/g, ' ');
}

/**
 * Which of these paths are there, as files and as folders.
 * @param {string[]} paths
 * @param {string} requests
 * @param {import('./shapes.js').Calls} hub
 */
async function existing(paths, requests, hub) {
  /** @type {{ path: string, type: string }[]} */
  const entries = paths.length === 0 ? [] : await hub.send(`/api/datasets/${requests}/paths-info/main`, { paths });
  /** @param {boolean} folder */
  const those = (folder) => entries.filter(({ type }) => (type === 'directory') === folder).map(({ path }) => path);
  return { files: new Set(those(false)), folders: those(true) };
}

/**
 * The request files of the models in one owner's folder.
 * @param {string} owner
 * @param {string[]} models
 * @param {{ requests: string, hub: import('./shapes.js').Calls }} from
 */
async function pathsOf(owner, models, { requests, hub }) {
  /** @type {{ path: string }[]} */
  const entries = await hub.get(`/api/datasets/${requests}/tree/main/${owner}`);
  const starts = models.map((model) => `${model.toLowerCase()}_eval_request_`);
  return entries.map(({ path }) => path).filter((path) => starts.some((start) => path.toLowerCase().startsWith(start)));
}

/**
 * @param {string} path
 * @param {string} requests
 * @param {import('./shapes.js').Calls} hub
 * @returns {Promise<RequestFile | null>}
 */
async function read(path, requests, hub) {
  try {
    const text = await hub.text(`/datasets/${requests}/raw/main/${path}`);
    return { path, text, json: JSON.parse(text) };
  } catch (error) {
    return error instanceof SyntaxError ? { path, text: '', json: null } : null;
  }
}
