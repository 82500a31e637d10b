/**
 * A place people write in, as one platform shows it. `place` is `spaces/ns/name`, `datasets/ns/name` or `models/ns/name` on the
 * Hub, `owner/name` on GitHub, and `guild/channel` or `guild/channel/thread` on Discord, where a channel is one thread: its number is 0.
 */
export interface ThreadRef {
  platform: Platform;
  place: string;
  number: number;
}

export type Platform = 'hub' | 'github' | 'discord';

/** Who did something. `id` is the platform's stable id: rights are checked by it, never by `login`. */
export interface Actor {
  platform: Platform;
  id: string;
  login: string;
}

/** One comment or opening post, as it stands now. `text` is Markdown as written; '' when hidden. */
export interface Message {
  id: string;
  /** null when the account was deleted. */
  author: Actor | null;
  /** Who wrote the text that stands there now; differs from the author after an edit by somebody with write access. */
  lastEditor: Actor | null;
  text: string;
  createdAt: string;
  updatedAt: string;
  hidden: boolean;
  edits: number;
  reactions: Reaction[];
  /** Somebody asked for an answer to exactly this, and the platform shows that it is being worked on: silence is no answer. */
  awaitsAnswer?: true;
}

/** `reaction` is an emoji on every platform. People are named by login: the Hub tells no more. */
export interface Reaction {
  reaction: string;
  logins: string[];
}

export interface PullRequestState {
  base: string;
  head: string | null;
  mergedAs: string | null;
  /** Paths in conflict; 'unknown' when the platform says there are some without naming them. */
  conflicts: string[] | 'unknown';
}

/** A thread as fetched: the truth that hints point at. Messages are ascending; the first is the opening post. */
export interface Thread {
  ref: ThreadRef;
  title: string;
  status: 'draft' | 'open' | 'closed' | 'merged';
  locked: boolean;
  messages: Message[];
  pullRequest: PullRequestState | null;
  /** Not all messages are shown, and none is ever deleted: one that is missing is not gone. */
  partial?: true;
}

/** The one spelling of a thread used as a key everywhere: `hub:spaces/ns/name#12`. */
export function threadKey(ref: ThreadRef): string {
  return `${ref.platform}:${ref.place}#${ref.number}`;
}

/** Reads a key made by `threadKey`; null for anything else. */
export function parseThreadKey(key: string): ThreadRef | null {
  const match = /^(hub|github|discord):(.+)#(\d+)$/.exec(key);
  const [, platform, place, number] = match ?? [];
  if (!platform || !place || !number) return null;
  if (platform !== 'hub' && platform !== 'github' && platform !== 'discord') return null;
  return { platform, place, number: Number(number) };
}

/** The platform of a thread by its key. */
export function platformOf(key: string): Platform {
  const platform = parseThreadKey(key)?.platform;
  if (!platform) throw new Error(`not a thread key: ${key}`);
  return platform;
}

/** A thread as a platform's list of threads shows it. */
export interface ListedThread {
  ref: ThreadRef;
  title: string;
  status: Thread['status'];
  comments: number;
  reactionUsers: number;
  createdAt: string;
  /** When the platform says that it was last changed; null where lists do not tell. */
  updatedAt: string | null;
}
