import type { Reply } from '../../hub/http/reply.ts';

/** 204, as Discord answers when there is nothing to say. */
export const noContent: Reply = { status: 204, headers: {}, body: '' };
