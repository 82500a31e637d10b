// @ts-check
/** @typedef {import('./shapes.js').Write} Write */

/**
 * The first line of a commit's message.
 * @param {Write} write
 * @returns {string}
 */
export function summaryOf(write) {
  return operations(write).find(({ key }) => key === 'header')?.value?.summary ?? '';
}

/**
 * The paths that a commit touches.
 * @param {Write} write
 * @returns {string[]}
 */
export function pathsOf(write) {
  return operations(write).flatMap(({ value }) => (typeof value?.path === 'string' ? [value.path] : []));
}

/**
 * The status that a commit of one request file leaves it in; null for other commits.
 * @param {Write} write
 * @returns {{ path: string, status: string } | null}
 */
export function statusSet(write) {
  const files = operations(write).filter(({ key }) => key === 'file');
  const [file] = files;
  if (files.length !== 1 || !/_eval_request_.*\.json$/.test(file?.value?.path ?? '')) return null;
  try {
    const { content, encoding } = file?.value ?? {};
    const { status } = JSON.parse(encoding === 'base64' ? atob(content) : content);
    return typeof status === 'string' ? { path: file?.value.path, status } : null;
  } catch {
    return null;
  }
}

/**
 * @param {Write} write
 * @returns {{ key?: string, value?: any }[]}
 */
function operations({ body }) {
  return Array.isArray(body) ? body : [];
}
