/** What a button of a case's message stands for. A yes is given to exactly the proposal that its message shows. */
export type Button = { press: 'approve'; case: string; proposal: string } | { press: 'reject'; case: string };

/** The id by which Discord tells that a button was pressed; the form that asks for the reason of a no has the button's. */
export function buttonId(button: Button): string {
  return [button.press, button.case, ...(button.press === 'approve' ? [button.proposal] : [])].join(':');
}

/** Reads an id made by `buttonId`; null for that of a button that this version does not know. */
export function readButton(id: string): Button | null {
  const [, approved, proposal, rejected] = /^(?:approve:(c-\d+):([0-9a-f]+)|reject:(c-\d+))$/.exec(id) ?? [];
  if (approved && proposal) return { press: 'approve', case: approved, proposal };
  return rejected ? { press: 'reject', case: rejected } : null;
}
