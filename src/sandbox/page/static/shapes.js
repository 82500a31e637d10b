// @ts-check
// The shapes that the modules share; types only.

/** @typedef {import('../page-config.ts').PageConfig} PageConfig */
/** @typedef {import('../../hub/control/write-log.ts').LoggedWrite} Write */
/** @typedef {import('../../hub/webhooks/delivery.ts').Delivery} Delivery */
/** @typedef {import('../try-this.ts').TryThis} TryThis */

/** @typedef {{ login: string, fullName: string, token: string | null, organisations: { name: string, role: string }[] }} User */
/** @typedef {{ login: string, name: string, words: string, token: string, maintains: boolean }} Person */

/** Where a thread is: `space`, `ns/name`, 12. @typedef {{ type: string, name: string, num: number }} Place */

/** @typedef {{ num: number, title: string, status: string, numComments: number, isPullRequest: boolean, createdAt: string, author?: { name: string } }} Row */
/** @typedef {{ name: string, fullname: string, isOrgMember?: boolean }} Author */
/** @typedef {{ reaction: string, users: string[], count: number }} Reaction */
/**
 * @typedef {object} CommentData
 * @property {boolean} edited
 * @property {boolean} hidden
 * @property {string} [hiddenReason]
 * @property {{ raw: string, html: string, updatedAt: string }} latest
 * @property {string[]} editors
 * @property {Reaction[]} reactions
 */
/** @typedef {{ id: string, type: string, createdAt: string, author?: Author, data: any }} ThreadEvent */
/**
 * @typedef {object} Thread
 * @property {number} num
 * @property {string} title
 * @property {string} status
 * @property {boolean} isPullRequest
 * @property {string} createdAt
 * @property {string} [diffUrl]
 * @property {Author} [author]
 * @property {{ name: string, type: string }} repo
 * @property {ThreadEvent[]} events
 */

/** One request file and what it says now; `json` is null when it is gone or no JSON. */
/** @typedef {{ path: string, text: string, json: Record<string, unknown> | null }} RequestFile */

/**
 * @typedef {object} Values
 * @property {PageConfig} config
 * @property {Person[]} people
 * @property {Person} me
 * @property {Place | null} place
 * @property {Row[]} rows
 * @property {Record<string, number>} seen
 * @property {Thread | null} thread
 * @property {RequestFile[]} files
 * @property {Write[]} writes
 * @property {Delivery[]} deliveries
 * @property {boolean} online
 * @property {string | null} problem Why the thread cannot be shown.
 * @property {TryThis | null} draft
 */

/** @typedef {{ values: Values, set(patch: Partial<Values>): void, follow(names: (keyof Values & string)[], act: () => void): void }} State */
/** @typedef {ReturnType<typeof import('./open-hub.js').openHub>} HubCalls */
/** @typedef {ReturnType<typeof import('./open-loader.js').openLoader>} Loader */
/** What every part of the page works with. @typedef {{ state: State, hub: HubCalls, loader: Loader }} App */

export {};
