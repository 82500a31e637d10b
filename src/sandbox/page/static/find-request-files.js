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
 * @param {import('./shapes.js').HubCalls} hub
 * @returns {Promise<RequestFile[]>}
 */
export async function findRequestFiles(thread, { requests, botLogin }, hub) {
  const comments = thread.events.filter((event) => event.type === 'comment' && !event.data.hidden);
  const paths = new Set(comments.flatMap(({ data }) => namedPaths(data.latest.raw)));
  const people = comments.filter(({ author }) => author?.name !== botLogin);
  const words = [thread.title, ...people.map(({ data }) => withoutLinks(data.latest.raw))].join('\n');
  const models = new Set([...words.matchAll(/(?<![\w./-])[\w.-]+\/[\w.-]*\w/g)].map(([name]) => name));
  for (const model of [...models].slice(0, most)) {
    for (const path of await pathsOf(model, requests, hub)) paths.add(path);
  }
  const files = await Promise.all([...paths].slice(0, most).map((path) => read(path, requests, hub)));
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
 * @param {string} model
 * @param {string} requests
 * @param {import('./shapes.js').HubCalls} hub
 * @returns {Promise<string[]>}
 */
async function pathsOf(model, requests, hub) {
  const [owner] = model.split('/');
  const entries = await hub.get(`/api/datasets/${requests}/tree/main/${owner}`).catch(() => []);
  const start = `${model.toLowerCase()}_eval_request_`;
  return entries
    .map((/** @type {{ path: string }} */ { path }) => path)
    .filter((/** @type {string} */ path) => path.toLowerCase().startsWith(start));
}

/**
 * @param {string} path
 * @param {string} requests
 * @param {import('./shapes.js').HubCalls} hub
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
