// @ts-check
import { placeHash, tabHash } from './places.js';

const hosts = ['https://huggingface.co', 'https://github.com', 'https://discord.com'];

/**
 * Where a link of a message leads here: threads and channels open in this page, files are the sandbox Hub's. People paste
 * addresses of the real platforms; in the sandbox they mean the sandbox. null for what is no web address.
 * @param {string} href
 * @param {Pick<import('./shapes.js').PageConfig, 'hubUrl' | 'github' | 'discord'>} config
 * @returns {{ href: string, outside: boolean } | null}
 */
export function localLink(href, { hubUrl, github, discord }) {
  const url = URL.parse(href);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const local = [hubUrl, github?.url].some((address) => address && new URL(address).origin === url.origin);
  const own = hosts.includes(url.origin) || ['127.0.0.1', 'localhost'].includes(url.hostname);
  const here = (/** @type {string} */ hash) => ({ href: hash, outside: false });
  const channel = /^\/channels\/\d+\/(\d+)(?:\/\d+)?$/.exec(url.pathname)?.[1];
  if (own && discord && channel) return here(tabHash('discord', channel));
  if (!local && !hosts.includes(url.origin)) return { href, outside: true };
  const issue = /^\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)$/.exec(url.pathname);
  if (issue && github) return here(placeHash({ type: 'repository', name: issue[1] ?? '', num: Number(issue[2]) }));
  const thread = /^\/(?:(dataset|space)s\/)?([\w.-]+\/[\w.-]+)\/discussions\/(\d+)$/.exec(url.pathname);
  if (thread) {
    return here(placeHash({ type: thread[1] ?? 'model', name: thread[2] ?? '', num: Number(thread[3]) }));
  }
  if (url.origin !== 'https://huggingface.co' && url.origin !== new URL(hubUrl).origin) return { href, outside: true };
  const file = url.pathname.replace(/^(\/(?:datasets\/|spaces\/)?[\w.-]+\/[\w.-]+)\/(?:blob|resolve)\//, '$1/raw/');
  return { href: hubUrl + file, outside: true };
}
