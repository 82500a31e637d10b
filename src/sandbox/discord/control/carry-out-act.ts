import type { SandboxPerson } from '../people/sandbox-person.ts';
import type { ActBody } from './act-body.ts';

/** Has a person do what a request says; the answer is what the typed method gives. */
export function carryOutAct(person: SandboxPerson, body: ActBody): unknown {
  switch (body.act) {
    case 'posts':
      return person.posts(body.text, body.channel, body.replyTo === undefined ? {} : { replyTo: body.replyTo });
    case 'edits':
      return person.edits(body.messageId, body.text);
    case 'deletes':
      return person.deletes(body.messageId);
    case 'opens-thread':
      return person.opensThread(body.name, body.channel);
    case 'runs':
      return person.runs(body.command, body.channel);
    case 'types':
      return person.types(body.command, body.channel);
    case 'presses':
      return person.presses(body.messageId, body.button);
    case 'submits':
      return person.submits(body.interactionId, body.fields);
    case 'uses-menu':
      return person.usesMenu(body.messageId, body.name);
  }
}
