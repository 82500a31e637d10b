// @ts-check
// The shapes that the modules share; types only.

/** @typedef {import('../page-config.ts').PageConfig} PageConfig */
/** @typedef {import('../try-this.ts').TryThis} TryThis */

/** A stand-in, and the tab that shows it. @typedef {'hub' | 'github' | 'discord'} Platform */
/** @typedef {import('../../hub/control/write-log.ts').LoggedWrite & { on: Platform }} Write */
/** @typedef {import('../../hub/webhooks/delivery.ts').Delivery & { on: Platform }} Delivery */

/** @typedef {{ login: string, fullName: string, token: string | null, organisations: { name: string, role: string }[] }} User */
/** @typedef {{ login: string, name: string, words: string, token: string, githubToken: string, maintains: boolean }} Person */

/** Where a thread is: `space`, `dataset` or `model` on the Hub, `repository` on GitHub; `ns/name`; 12. @typedef {{ type: string, name: string, num: number }} Place */

/** @typedef {{ place: Place, title: string, status: string, numComments: number, createdAt: string, author?: { name: string } }} Row */
/** @typedef {{ name: string, fullname: string, isOrgMember?: boolean }} Author */
/** @typedef {{ reaction: string, users: string[], count: number }} Reaction */
/**
 * @typedef {object} CommentData
 * @property {boolean} edited
 * @property {boolean} hidden
 * @property {string} [hiddenReason]
 * @property {{ raw: string, html: string }} latest
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
 * @property {Author} [author]
 * @property {{ name: string, type: string }} repo
 * @property {ThreadEvent[]} events
 */

/**
 * Threads of one platform, as the person who was chosen reads and writes them. A refusal throws an Error with the platform's words.
 * @typedef {object} ThreadCalls
 * @property {string} one What a thread is called: `discussion`.
 * @property {string} many Heading of the list.
 * @property {string} home Name of the place whose threads are listed.
 * @property {string[]} reactions Those that may be left.
 * @property {() => Promise<Row[]>} list
 * @property {(place: Place) => Promise<Thread>} read
 * @property {(title: string, text: string) => Promise<Place>} open
 * @property {(place: Place, text: string) => Promise<void>} comment
 * @property {(place: Place, id: string, text: string) => Promise<void>} edit
 * @property {(place: Place, id: string) => Promise<void>} hide
 * @property {(me: Person, event: ThreadEvent) => boolean} mayHide
 * @property {(place: Place, id: string, reaction: { reaction: string, action: 'add' | 'remove' }) => Promise<void>} react
 * @property {(place: Place, status: 'open' | 'closed') => Promise<void>} setStatus
 * @property {(place: Place) => Promise<string>} diff What a pull request changes.
 */

/** @typedef {import('../../discord/people/show-message.ts').ShownMessage} ShownMessage */
/** @typedef {import('../../discord/people/to-outcome.ts').Outcome} Outcome */
/** @typedef {import('../../discord/control/act-body.ts').ActBody} Act */
/** @typedef {import('../../discord/store/channel.ts').Channel} Channel */
/** @typedef {{ name: string, type: number, description: string, required?: boolean, autocomplete?: boolean, choices?: { name: string, value: string | number }[] }} CommandOption */
/** @typedef {{ name: string, type: number, description: string, options?: CommandOption[] }} Command */
/** A message with its text and the descriptions of its embeds as HTML. @typedef {ShownMessage & { html: string, embedHtml: string[] }} DiscordMessage */

/** One request file and what it says now; `json` is null when it is gone or no JSON. */
/** @typedef {{ path: string, text: string, json: Record<string, unknown> | null }} RequestFile */

/**
 * @typedef {object} Values
 * @property {PageConfig} config
 * @property {Person[]} people
 * @property {Person} me
 * @property {Platform} on The tab that is shown.
 * @property {Place | null} place
 * @property {Row[]} rows
 * @property {Record<string, number>} seen Comments seen, by the thread's hash.
 * @property {Thread | null} thread
 * @property {string | null} channel Id of the channel of Discord that is open.
 * @property {Channel[]} channels
 * @property {Command[]} commands
 * @property {DiscordMessage[]} messages
 * @property {RequestFile[]} files
 * @property {Write[]} writes
 * @property {Delivery[]} deliveries
 * @property {boolean} online
 * @property {string | null} problem Why the thread cannot be shown.
 * @property {TryThis | null} draft
 */

/** @typedef {{ values: Values, set(patch: Partial<Values>): void, follow(names: (keyof Values & string)[], act: () => void): void }} State */
/** @typedef {ReturnType<typeof import('./open-calls.js').openCalls>} Calls */
/** @typedef {ReturnType<typeof import('./open-loader.js').openLoader>} Loader */
/** How to reach the stand-ins; null: this sandbox has none of the kind. @typedef {{ hub: Calls, github: Calls | null, discord: Calls | null }} StandIns */
/** What every part of the page works with. @typedef {{ state: State, standIns: StandIns, threads: { hub: ThreadCalls, github: ThreadCalls | null }, loader: Loader }} App */

export {};
