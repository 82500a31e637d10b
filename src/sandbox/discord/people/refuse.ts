export type PersonRefusal =
  | 'unknown-channel'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-option'
  | 'wrong-value'
  | 'choice-not-offered'
  | 'no-autocomplete'
  | 'unknown-message'
  | 'unknown-button'
  | 'button-disabled'
  | 'unknown-modal'
  | 'missing-field'
  | 'wrong-length'
  | 'not-yours'
  | 'thread-locked';

/** What Discord's client would not have let somebody do; `about` names the option, field or button. */
export interface Refused {
  refused: PersonRefusal;
  about: string;
}

export function refuse(refused: PersonRefusal, about: string): Refused {
  return { refused, about };
}
