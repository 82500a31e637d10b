import { accountName } from '../accounts/account-name.ts';
import type { Change } from '../store/change.ts';
import type { CaseFile } from './case-file.ts';

/**
 * Brings the cases at hand to where some changes leave them, so that whatever is decided next in the same sync sees them
 * so. Cases that were just opened or joined are in the docket already.
 */
export function followChanges(docket: CaseFile[], changes: Change[]): void {
  for (const change of changes) {
    const file = docket.find((each) => each.case.number === caseOf(change, docket));
    if (file) follow(file, change);
  }
}

function caseOf(change: Change, docket: CaseFile[]): number | undefined {
  const ofProposal = (id: string) => docket.find((file) => file.proposal?.id === id)?.case.number;
  switch (change.change) {
    case 'update-case':
      return change.number;
    case 'open-proposal':
      return change.proposal.caseNumber;
    case 'proposal-state':
      return ofProposal(change.id);
    case 'approval':
    case 'withdraw-approval':
      return ofProposal(change.proposalId);
    case 'status-comment':
      return change.caseNumber;
    default:
      return undefined;
  }
}

function follow(file: CaseFile, change: Change): void {
  switch (change.change) {
    case 'update-case': {
      if (file.case.version > change.version) return;
      const { reviewBecause, ...set } = change.set;
      file.case = { ...file.case, ...set, version: change.version + 1 };
      if (reviewBecause !== undefined) file.reviewBecause = reviewBecause;
      return;
    }
    case 'open-proposal':
      if (file.proposal?.id === change.proposal.id) return;
      file.proposal = { ...change.proposal, state: 'open' };
      file.approvals = [];
      return;
    case 'proposal-state':
      if (file.proposal) file.proposal = { ...file.proposal, state: change.state };
      return;
    case 'approval':
      file.approvals = [...file.approvals, change.approval];
      return;
    case 'withdraw-approval':
      file.approvals = file.approvals.filter(({ by }) => accountName(by) !== accountName(change.by));
      return;
    case 'status-comment': {
      const { threadKey: key, effectKey: statusEffect } = change;
      file.threads = [...file.threads.filter((thread) => thread.key !== key), { key, statusEffect }];
      return;
    }
  }
}
