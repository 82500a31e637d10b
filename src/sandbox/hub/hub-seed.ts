import type { RepoType } from './store/repo-type.ts';

/** An organisation role as whoami and the members list say it (hub-api.md §5.1). */
type SeedRole = 'admin' | 'write' | 'contributor' | 'read' | 'no_access';

/** A file given whole, or a large file of which only the LFS pointer exists (its bytes are never stored). */
export type SeedFile = { path: string; text: string } | { path: string; lfs: { sha256: string; size: number } };

/** A further commit on main, applied after `files` in the order given. */
export interface SeedCommit {
  title: string;
  /** Login of an account in `users`; other names become accounts without a token. */
  author: string;
  files?: SeedFile[];
  /** Paths to delete. */
  remove?: string[];
  /** ISO-8601; the clock's time when absent. */
  date?: string;
  /** 40 hex; made from the content when absent. Lets a seed hold the real commits that real request files pin. */
  sha?: string;
}

export interface SeedUser {
  login: string;
  fullName?: string;
  /** Must start with `hf_`; made up when absent. */
  token?: string;
  isPro?: boolean;
  /** What the token may do: `write` when absent. */
  tokenRole?: 'read' | 'write';
}

export interface SeedRepo {
  type: RepoType;
  /** `namespace/name`. A namespace that is neither user nor organisation becomes an organisation without members. */
  name: string;
  files: SeedFile[];
  /** Id of the first commit, the one that adds `files`; 40 hex, made from the content when absent. */
  sha?: string;
  private?: boolean;
  gated?: false | 'auto' | 'manual';
  /** Switched off by Hub staff: every content route answers 403. */
  disabled?: boolean;
  discussionsDisabled?: boolean;
  /** Becomes `safetensors.total` in the repo's info. */
  safetensorsParameters?: number;
  /** ISO-8601. */
  createdAt?: string;
  likes?: number;
  downloads?: number;
  history?: SeedCommit[];
}

interface SeedComment {
  author: string;
  text: string;
  /** ISO-8601. */
  date?: string;
}

export interface SeedDiscussion {
  repo: { type: RepoType; name: string };
  author: string;
  title: string;
  text: string;
  /** ISO-8601. */
  createdAt?: string;
  comments?: SeedComment[];
  status?: 'open' | 'closed';
  /** Present: an open pull request with this one commit. */
  pullRequest?: { files?: SeedFile[]; remove?: string[] };
}

/** A former name; requests for it answer 307 to the present one (hub-api.md §1.4). */
interface SeedRedirect {
  type: RepoType;
  from: string;
  to: string;
}

interface SeedWebhook {
  /** Login of the account the webhook belongs to. */
  owner: string;
  url: string;
  secret?: string;
  watched: { type: RepoType | 'user' | 'org'; name: string }[];
  domains: ('repo' | 'discussion')[];
}

export interface HubSeed {
  users: SeedUser[];
  organisations?: {
    name: string;
    fullName?: string;
    members: { login: string; role: SeedRole }[];
    privateMembers?: boolean;
  }[];
  repos?: SeedRepo[];
  discussions?: SeedDiscussion[];
  redirects?: SeedRedirect[];
  webhooks?: SeedWebhook[];
}
