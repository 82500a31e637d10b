import { describe, expect, test } from 'vitest';
import { type BoardRow, parseBoardRow } from './board-row.ts';
import { type Place, type PlaceNote, type Sought, whereIsModel } from './where-is-model.ts';

const now = new Date('2026-11-21T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

function row(columns: Record<string, unknown> = {}): BoardRow | null {
  return parseBoardRow({ fullname: 'org/m', 'Available on the hub': true, 'Official Providers': true, ...columns });
}

const finished: Sought = {
  ...{ class: 'finished', again: false, started: null, params: 7, resultAt: null, now },
  ...{ row: null, repository: { state: 'not-asked' } },
};

const cases: { sees: string; sought: Partial<Sought>; place: Place; notes?: PlaceNote[] }[] = [
  { sees: 'PENDING', sought: { class: 'pending' }, place: 'waiting' },
  { sees: 'RERUN', sought: { class: 'pending', again: true }, place: 'rerun' },
  { sees: 'RUNNING since yesterday', sought: { class: 'running', started: hoursAgo(20) }, place: 'running' },
  { sees: 'RUNNING for weeks', sought: { class: 'running', started: hoursAgo(400) }, place: 'running-too-long' },
  {
    sees: '70B RUNNING for two days',
    sought: { class: 'running', started: hoursAgo(50), params: 70 },
    place: 'running',
  },
  { sees: 'RUNNING, start unknown', sought: { class: 'running' }, place: 'running' },
  { sees: 'FAILED', sought: { class: 'failed' }, place: 'failed' },
  { sees: 'CANCELLED', sought: { class: 'stopped' }, place: 'stopped' },
  { sees: 'a status nobody listed', sought: { class: 'unknown' }, place: 'unknown-status' },
  { sees: 'a row', sought: { row: row() }, place: 'shown' },
  { sees: 'a merge', sought: { row: row({ Merged: true }) }, place: 'shown', notes: ['filter-merged'] },
  { sees: 'a mixture', sought: { row: row({ MoE: true }) }, place: 'shown', notes: ['filter-mixture'] },
  {
    sees: 'a row of anybody: hardly any model is by an official provider, and that filter is off unless chosen',
    sought: { row: row({ 'Official Providers': false }) },
    place: 'shown',
  },
  {
    sees: 'a flagged merge',
    sought: { row: row({ Flagged: true, Merged: true, 'Official Providers': false }) },
    place: 'hidden-flagged',
  },
  {
    sees: 'a flag on an official provider, which never hides',
    sought: { row: row({ Flagged: true }) },
    place: 'shown',
  },
  {
    sees: 'a row without a card',
    sought: {
      row: row({ 'Available on the hub': false }),
      repository: { state: 'here', lacks: ['card-too-short', 'licence-missing'] },
    },
    place: 'hidden-unavailable',
    notes: ['card-too-short', 'licence-missing'],
  },
  {
    sees: 'a row whose repository is gone',
    sought: { row: row({ 'Available on the hub': false }), repository: { state: 'gone' } },
    place: 'hidden-unavailable',
    notes: ['model-gone'],
  },
  {
    sees: 'a renamed model',
    sought: { row: row(), repository: { state: 'renamed', to: 'org/n' } },
    place: 'shown',
    notes: ['model-renamed'],
  },
  { sees: 'no row, result of this hour', sought: { resultAt: hoursAgo(1) }, place: 'waiting-for-rebuild' },
  { sees: 'no row, no result known', sought: {}, place: 'waiting-for-rebuild' },
  { sees: 'no row, result of last week', sought: { resultAt: hoursAgo(170) }, place: 'row-missing' },
  { sees: 'no row, no result, launched a month ago', sought: { started: hoursAgo(720) }, place: 'row-missing' },
  { sees: 'no row, no result, launched yesterday', sought: { started: hoursAgo(30) }, place: 'waiting-for-rebuild' },
  { sees: 'a board without a table', sought: { row: 'no-table' }, place: 'table-unknown' },
];

describe('where a model is', () => {
  test.each(cases)('$sees: $place', ({ sought, place, notes = [] }) => {
    expect(whereIsModel({ ...finished, ...sought })).toEqual({ place, notes });
  });
});
