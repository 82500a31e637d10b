import type { HubSeed } from '../hub/hub-seed.ts';
import { boardNames } from './board-names.ts';

/** The accounts of the sandbox. Tokens are fixed and public: they open nothing but a sandbox. */
export const people = [
  { login: 'olivia-owner', fullName: 'Olivia (owns models)', token: 'hf_sandbox_olivia' },
  { login: 'sam-stranger', fullName: 'Sam (a visitor)', token: 'hf_sandbox_sam' },
  { login: 'mira-maintainer', fullName: 'Mira (maintainer)', token: 'hf_sandbox_mira' },
  { login: 'noor-maintainer', fullName: 'Noor (maintainer)', token: 'hf_sandbox_noor' },
  { login: 'steward-bot', fullName: 'Steward', token: 'hf_sandbox_steward' },
  { login: 'evaluator', fullName: 'Evaluation backend', token: 'hf_sandbox_evaluator' },
] satisfies HubSeed['users'];

const boardMembers = [
  { login: 'mira-maintainer', role: 'admin' },
  { login: 'noor-maintainer', role: 'write' },
  { login: 'steward-bot', role: 'write' },
  { login: 'evaluator', role: 'write' },
] as const;

export const organisations = [
  { name: boardNames.organisation, fullName: 'Open LLM Leaderboard', members: [...boardMembers] },
  { name: boardNames.formerOrganisation, fullName: 'Open LLM Leaderboard Archive', members: [...boardMembers] },
  { name: 'heron-labs', fullName: 'Heron Labs', members: [{ login: 'olivia-owner', role: 'admin' }] },
] satisfies HubSeed['organisations'];
