// @ts-check
import { el } from '../el.js';
import { localLink } from '../local-link.js';
import { safeNodes } from '../safe-nodes.js';

/**
 * The box of an embed, with its colour at the side.
 * @param {import('../shapes.js').ShownMessage['embeds'][number]} embed
 * @param {string} html Of its description.
 * @param {import('../shapes.js').PageConfig} config
 */
export function embedView({ title, url, color, fields = [], footer }, html, config) {
  const target = url === undefined ? null : localLink(url, config);
  const box = el(
    'div',
    { class: 'embed' },
    title ? el('h3', {}, target ? el('a', { href: target.href }, title) : title) : null,
    html === '' ? null : el('div', { class: 'body' }, safeNodes(html, config)),
    fields.length > 0
      ? el(
          'dl',
          {},
          fields.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
        )
      : null,
    footer ? el('small', {}, footer.text) : null,
  );
  if (color !== undefined) box.style.setProperty('--embed', `#${color.toString(16).padStart(6, '0')}`);
  return box;
}
