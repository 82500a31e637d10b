// @ts-check
import { placeHash } from './places.js';

/**
 * Where a link of a comment leads here: discussions open in this page, files are the sandbox Hub's. People paste
 * addresses of huggingface.co; in the sandbox they mean the sandbox. null for what is no web address.
 * @param {string} href
 * @param {string} hubUrl
 * @returns {{ href: string, outside: boolean } | null}
 */
export function localLink(href, hubUrl) {
  const url = URL.parse(href);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.origin !== 'https://huggingface.co' && url.origin !== new URL(hubUrl).origin) return { href, outside: true };
  const thread = /^\/(?:(dataset|space)s\/)?([\w.-]+\/[\w.-]+)\/discussions\/(\d+)$/.exec(url.pathname);
  if (thread) {
    const place = { type: thread[1] ?? 'model', name: thread[2] ?? '', num: Number(thread[3]) };
    return { href: placeHash(place), outside: false };
  }
  const file = url.pathname.replace(/^(\/(?:datasets\/|spaces\/)?[\w.-]+\/[\w.-]+)\/(?:blob|resolve)\//, '$1/raw/');
  return { href: hubUrl + file, outside: true };
}
