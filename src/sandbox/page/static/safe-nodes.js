// @ts-check
import { el } from './el.js';
import { localLink } from './local-link.js';

const allowed = new Set(
  'P BR EM STRONG CODE PRE BLOCKQUOTE UL OL LI H1 H2 H3 H4 H5 H6 HR DETAILS SUMMARY TABLE THEAD TBODY TR TH TD DEL'.split(
    ' ',
  ),
);
const gone = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT']);

/**
 * A comment's HTML as nodes of our own: only harmless elements are built anew, without attributes; of the rest the text
 * stays. Addresses in plain text become links, pictures their description.
 * @param {string} html
 * @param {import('./shapes.js').PageConfig} config
 * @returns {Node[]}
 */
export function safeNodes(html, config) {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap((node) =>
    copy(node, config, true),
  );
}

/**
 * @param {Node} node
 * @param {import('./shapes.js').PageConfig} config
 * @param {boolean} links Whether addresses in text become links here.
 * @returns {Node[]}
 */
function copy(node, config, links) {
  if (node instanceof Text) return links ? linked(node.data, config) : [new Text(node.data)];
  if (!(node instanceof Element) || gone.has(node.tagName)) return [];
  if (node instanceof HTMLImageElement) return [new Text(node.alt)];
  const inside = links && !['A', 'CODE', 'PRE'].includes(node.tagName);
  const children = [...node.childNodes].flatMap((child) => copy(child, config, inside));
  if (node.tagName === 'A') return [link(node.getAttribute('href') ?? '', children, config)];
  return allowed.has(node.tagName) ? [el(node.tagName, {}, ...children)] : children;
}

/**
 * @param {string} href
 * @param {Node[]} children
 * @param {import('./shapes.js').PageConfig} config
 */
function link(href, children, config) {
  const target = localLink(href, config);
  if (target === null) return el('span', {}, ...children);
  const outside = target.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return el('a', { href: target.href, title: href, ...outside }, ...children);
}

/**
 * @param {string} text
 * @param {import('./shapes.js').PageConfig} config
 */
function linked(text, config) {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/)
    .map((part, index) => (index % 2 === 1 ? link(part, [new Text(shortened(part))], config) : new Text(part)));
}

/**
 * The end of a long address says most.
 * @param {string} address
 */
function shortened(address) {
  const path = /\/(?:datasets|spaces)\/(.+)$/.exec(address)?.[1] ?? address;
  return path.replace(/\/(?:blob|raw|resolve)\/main\//, ' › ').replace(/\/discussions\//, ' #');
}
