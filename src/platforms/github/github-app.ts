import type { Probot, ProbotOctokit } from 'probot';
import type { GithubQuestion } from './ask-github.ts';

export type Octokit = InstanceType<typeof ProbotOctokit>;

/** The GitHub App that the bot is, with the clients that act for it. */
export interface GithubApp {
  /** The address of GitHub's pages, without a slash at its end. */
  url: string;
  probot: Probot;
  now(): Date;
  /** Asks as the app itself: only `/app` and `/repos/…/installation` take that. */
  askAsApp<Answer>(question: GithubQuestion<Answer>): Promise<Answer>;
  /** Asks with the rights that the app has at `owner`. */
  ask<Answer>(owner: string, question: GithubQuestion<Answer>): Promise<Answer>;
  /** Acts for the app where an account installed it; throws PlatformFault 'refused' (`not-installed`) when it did not. */
  octokitFor(owner: string): Promise<Octokit>;
  /** Installations are asked for again: GitHub says that something about them changed. */
  forgetInstallations(): void;
}
