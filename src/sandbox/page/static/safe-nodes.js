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
 * @param {string} hubUrl
 * @returns {Node[]}
 */
export function safeNodes(html, hubUrl) {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap((node) =>
    copy(node, hubUrl, true),
  );
}

/**
 * @param {Node} node
 * @param {string} hubUrl
 * @param {boolean} links Whether addresses in text become links here.
 * @returns {Node[]}
 */
function copy(node, hubUrl, links) {
  if (node instanceof Text) return links ? linked(node.data, hubUrl) : [new Text(node.data)];
  if (!(node instanceof Element) || gone.has(node.tagName)) return [];
  if (node instanceof HTMLImageElement) return [new Text(node.alt)];
  const inside = links && !['A', 'CODE', 'PRE'].includes(node.tagName);
  const children = [...node.childNodes].flatMap((child) => copy(child, hubUrl, inside));
  if (node.tagName === 'A') return [link(node.getAttribute('href') ?? '', children, hubUrl)];
  return allowed.has(node.tagName) ? [el(node.tagName, {}, ...children)] : children;
}

/**
 * @param {string} href
 * @param {Node[]} children
 * @param {string} hubUrl
 */
function link(href, children, hubUrl) {
  const target = localLink(href, hubUrl);
  if (target === null) return el('span', {}, ...children);
  const outside = target.outside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return el('a', { href: target.href, title: href, ...outside }, ...children);
}

/**
 * @param {string} text
 * @param {string} hubUrl
 */
function linked(text, hubUrl) {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/)
    .map((part, index) => (index % 2 === 1 ? link(part, [new Text(shortened(part))], hubUrl) : new Text(part)));
}

/**
 * The end of a long address says most.
 * @param {string} address
 */
function shortened(address) {
  const path = /\/(?:datasets|spaces)\/(.+)$/.exec(address)?.[1] ?? address;
  return path.replace(/\/(?:blob|raw|resolve)\/main\//, ' › ').replace(/\/discussions\//, ' #');
}
