import type { TemplateName } from './template-names.ts';

/** A sentence of the bot before it is rendered: the template's name and everything that it shows. */
export interface Reply {
  template: TemplateName;
  data: Record<string, unknown>;
}

/** Renders a reply; throws when a template asks for something it was not given. */
export type Say = (reply: Reply) => string;
