// @ts-check
import { el } from '../el.js';

/** @typedef {import('../../../discord/bodies/modal.ts').Modal} Modal */

/**
 * The form that an application answered with, over the page. What is wrong with it is said in it; it closes when it was sent.
 * @param {Modal} modal
 * @param {(fields: Record<string, string>) => Promise<string | null>} send Returns what was wrong.
 */
export function modalForm(modal, send) {
  const problem = el('p', { class: 'problem', role: 'alert' });
  const inputs = modal.components.flatMap((one) => {
    const input = one.type === 1 ? one.components[0] : one.component;
    return input ? { label: (one.type === 1 ? input.label : one.label) ?? '', input } : [];
  });
  const fields = inputs.map(({ label, input }) => {
    const { custom_id: id, style, placeholder, value = '', required = true, min_length: min, max_length: max } = input;
    const limits = { placeholder, required, minlength: min, maxlength: max };
    const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (
      style === 1 ? el('input', { type: 'text', ...limits }) : el('textarea', { rows: 3, ...limits })
    );
    field.value = value;
    return { id, field, shown: el('label', {}, label, field) };
  });
  const cancel = el('button', { type: 'button', click: () => dialog.close() }, 'Cancel');
  const submit = el('button', { type: 'submit', class: 'primary' }, 'Submit');
  const form = el(
    'form',
    { submit: sent },
    fields.map(({ shown }) => shown),
    problem,
    el('div', { class: 'actions' }, cancel, submit),
  );
  const dialog = /** @type {HTMLDialogElement} */ (el('dialog', { class: 'modal' }, el('h2', {}, modal.title), form));
  dialog.addEventListener('close', () => dialog.remove());
  // Only what is in the document can be shown as modal.
  queueMicrotask(() => dialog.showModal());

  /** @param {Event} event */
  async function sent(event) {
    event.preventDefault();
    submit.setAttribute('disabled', '');
    problem.textContent = (await send(Object.fromEntries(fields.map(({ id, field }) => [id, field.value])))) ?? '';
    submit.removeAttribute('disabled');
    if (problem.textContent === '') dialog.close();
  }
  return dialog;
}
