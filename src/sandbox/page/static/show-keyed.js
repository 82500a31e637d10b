// @ts-check

/**
 * Makes a parent's children show the items, in order, keeping the element of an item whose version did not change: what
 * is open, focused or half written in it stays. An element with a form in it is kept until the form is gone.
 * @template T
 * @param {HTMLElement} parent
 * @param {T[]} items
 * @param {{ key: (item: T) => string, version: (item: T) => string, make: (item: T) => HTMLElement }} how
 */
export function showKeyed(parent, items, { key, version, make }) {
  const known = new Map([...parent.children].map((child) => [/** @type {HTMLElement} */ (child).dataset.key, child]));
  const wanted = items.map((item) => {
    const old = /** @type {HTMLElement | undefined} */ (known.get(key(item)));
    const now = version(item);
    if (old && (old.dataset.version === now || old.querySelector('form'))) return old;
    const made = make(item);
    made.dataset.key = key(item);
    made.dataset.version = now;
    const open = old?.querySelector('details.fold[open]') && made.querySelector('details.fold');
    open?.setAttribute('open', '');
    return made;
  });
  for (const child of [...parent.children]) if (!wanted.includes(/** @type {HTMLElement} */ (child))) child.remove();
  wanted.forEach((element, index) => {
    if (parent.children[index] !== element) parent.insertBefore(element, parent.children[index] ?? null);
  });
}
