import type { components } from '@octokit/openapi-types';
import type { Role } from './store/repo.ts';

interface SeedTeam {
  slug: string;
  /** What its members may do in all repositories of the organisation. */
  repoRole: Role;
  members: { login: string; role: 'member' | 'maintainer' }[];
}

export interface SeedGitHubRepo {
  owner: string;
  name: string;
  description?: string;
  private?: boolean;
  files: { path: string; text: string }[];
  collaborators?: { login: string; role: Role }[];
}

interface SeedIssue {
  /** `owner/name`. */
  repo: string;
  author: string;
  title: string;
  body: string;
  comments?: { author: string; body: string }[];
}

/** What a new sandbox GitHub holds. */
export interface GitHubSeed {
  people: { login: string; name: string; token: string }[];
  organisations: { login: string; name: string; teams: SeedTeam[] }[];
  /** The app, installed on all repositories of one organisation. */
  app: { slug: string; name: string; organisation: string; permissions: components['schemas']['app-permissions'] };
  repos: SeedGitHubRepo[];
  issues: SeedIssue[];
}
