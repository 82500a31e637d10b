import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTemplates } from '../src/replies/open-templates.ts';
import { placeNotes, places } from '../src/rows/where-is-model.ts';

const templates = join(import.meta.dirname, '../templates');
const say = openTemplates({ standard: templates, overrides: null });

function names(folder: string): string[] {
  return readdirSync(join(templates, folder)).map((file) => file.replace('.md', ''));
}

test('every place and every note has its sentence', () => {
  expect(names('places').toSorted()).toEqual([...places, 'unreadable'].toSorted());
  expect(names('place-notes').toSorted()).toEqual([...placeNotes].toSorted());
});

test.each([...places, 'unreadable'])('%s can be said', (place) => {
  const known = { path: 'org/m.json', url: 'https://hub.test/x', model: 'org/m', status: 'FINISHED' };
  const file = { ...known, since: null, started: null, job: null, position: null, average: null, renamed_to: 'org/n' };
  const waits = { rebuild_every: '1 hour' };
  const files = [{ ...file, ...waits, place, notes: placeNotes }];
  const data = { model: 'org/m', files, near: [], renamed_to: null, card_characters: 200 };
  expect(say({ template: 'status-model', data })).toContain('org/m');
});
