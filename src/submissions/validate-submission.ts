import { checkArchitecture } from './checks/check-architecture.ts';
import { checkBase } from './checks/check-base.ts';
import { checkCard } from './checks/check-card.ts';
import { checkChatTemplate } from './checks/check-chat-template.ts';
import { checkConfig } from './checks/check-config.ts';
import { checkDoNotSubmit } from './checks/check-do-not-submit.ts';
import { checkDuplicates } from './checks/check-duplicates.ts';
import { checkGate } from './checks/check-gate.ts';
import { checkIntake } from './checks/check-intake.ts';
import { checkLicence } from './checks/check-licence.ts';
import { checkLookup } from './checks/check-lookup.ts';
import { checkModelType } from './checks/check-model-type.ts';
import { checkName } from './checks/check-name.ts';
import { checkOfficialProvider } from './checks/check-official-provider.ts';
import { checkPrecision } from './checks/check-precision.ts';
import { checkQuota } from './checks/check-quota.ts';
import { checkReupload } from './checks/check-reupload.ts';
import { checkRevision } from './checks/check-revision.ts';
import { checkSize } from './checks/check-size.ts';
import { checkTokenizer } from './checks/check-tokenizer.ts';
import { checkWeightType } from './checks/check-weight-type.ts';
import { checkWeights } from './checks/check-weights.ts';
import { checkWords } from './checks/check-words.ts';
import type { EarlyCheck, Finding, ModelCheck } from './finding.ts';
import type { Note } from './note.ts';
import type { Refusal } from './refusal.ts';
import { settle } from './settle.ts';
import type { Submission } from './submission.ts';
import type { SubmissionContext } from './submission-context.ts';
import type { SubmittedFields } from './submitted-fields.ts';
import { toSubmittedFields } from './to-submitted-fields.ts';

const earlyChecks: readonly EarlyCheck[] = [checkWords, checkQuota, checkDoNotSubmit, checkLookup];

const modelChecks: readonly ModelCheck[] = [
  checkModelType,
  checkGate,
  checkName,
  checkRevision,
  checkDuplicates,
  checkOfficialProvider,
  checkReupload,
  checkWeightType,
  checkWeights,
  checkBase,
  checkSize,
  checkPrecision,
  checkConfig,
  checkArchitecture,
  checkTokenizer,
  checkLicence,
  checkCard,
  checkChatTemplate,
];

/**
 * Judges a submission by the rules of leaderboard-domain.md §2, in their order, and pins the commit. A refusal names
 * everything that can be known at once, the decisive one first: nothing more is checked when intake is closed or the
 * model was not found.
 */
export function validateSubmission(
  submission: Submission,
  context: SubmissionContext,
): { ok: true; request: SubmittedFields; notes: Note[] } | { ok: false; refusals: Refusal[] } {
  const closed = refusalsIn(checkIntake(submission, context));
  if (closed.length > 0) return { ok: false, refusals: closed };
  const early = earlyChecks.flatMap((check) => check(submission, context));
  if (!context.lookup.found) return { ok: false, refusals: refusalsIn(early) };
  const { candidate, notes } = settle(submission, context, context.lookup.facts);
  const findings = [...early, ...modelChecks.flatMap((check) => check(candidate))];
  const refusals = refusalsIn(findings);
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, request: toSubmittedFields(candidate), notes: [...notes, ...notesIn(findings)] };
}

function refusalsIn(findings: readonly Finding[]): Refusal[] {
  return findings.flatMap((finding) => ('refusal' in finding ? [finding.refusal] : []));
}

function notesIn(findings: readonly Finding[]): Note[] {
  return findings.flatMap((finding) => ('note' in finding ? [finding.note] : []));
}
