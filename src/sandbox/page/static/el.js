// @ts-check

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an element. Functions listen to the event of their name, true and strings become attributes, false and null are
 * left out. Text only ever becomes text nodes.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}
