import type { Candidate } from './candidate.ts';
import type { Note } from './note.ts';
import type { Refusal } from './refusal.ts';
import type { Submission } from './submission.ts';
import type { SubmissionContext } from './submission-context.ts';

/** What one check has to say: a reason to refuse, or something the submitter should know. */
export type Finding = { refusal: Refusal } | { note: Note };

/** A check that needs no model, so that it is made even when there is none. */
export type EarlyCheck = (submission: Submission, context: SubmissionContext) => Finding[];

/** A check of a model that was found. */
export type ModelCheck = (candidate: Candidate) => Finding[];
