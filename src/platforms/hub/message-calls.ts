import { parseAnswer } from './http/parse-answer.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { newMessage } from './schemas/thread-answers.ts';
import { threadPath } from './thread-path.ts';

type MessageCalls = Pick<HubClient, 'comment' | 'editComment' | 'react'>;

/** Comments and reactions (hub-api.md §3). Answers to edits and reactions are untyped there, so their status is all that is read. */
export function messageCalls(http: HubFetch): MessageCalls {
  function post(path: string, value: object) {
    return http.write(path, { body: JSON.stringify(value), contentType: 'application/json' });
  }

  return {
    async comment(ref, text) {
      const answer = await post(threadPath(ref, 'comment'), { comment: text });
      return { id: parseAnswer(newMessage, answer, 'unknown').newMessage.id };
    },
    async editComment(ref, { id, text }) {
      await post(threadPath(ref, 'comment', id, 'edit'), { content: text });
    },
    async react(ref, { messageId, reaction, action }) {
      await post(threadPath(ref, 'comment', messageId, 'reaction'), { reaction, action });
    },
  };
}
