import { expect, test } from 'vitest';
import { relaunchEdit } from './relaunch-edit.ts';

const statuses = { pending: ['PENDING', 'RERUN'], running: [], finished: [], failed: ['FAILED'], stopped: [] };

test('sets the first pending status and forgets the job, and nothing else', () => {
  const text =
    '{\n  "model": "o/m",\n  "status": "FAILED",\n  "job_id": "5757359",\n  "job_start_time": "2024-06-15T13:57:14.107376",\n  "params": 7.0\n}';
  expect(relaunchEdit(text, statuses)).toBe(
    '{\n  "model": "o/m",\n  "status": "PENDING",\n  "job_id": -1,\n  "job_start_time": null,\n  "params": 7.0\n}',
  );
});

test('pt: the reason of the old failure goes', () => {
  const text = '{"status": "FAILED", "error_msg": "CUDA out of memory", "traceback": "…", "source": "manual"}';
  expect(relaunchEdit(text, { ...statuses, pending: ['RERUN'] })).toBe(
    '{"status": "RERUN", "error_msg": null, "traceback": null, "source": "manual"}',
  );
});

test('a file without job fields gets none', () => {
  expect(relaunchEdit('{"model": "o/m", "status": "Failed"}', { ...statuses, pending: ['Pending'] })).toBe(
    '{"model": "o/m", "status": "Pending"}',
  );
});

test('a file that was never launched changes in one line', () => {
  const text = '{\n  "status": "FAILED",\n  "job_id": -1,\n  "job_start_time": null\n}';
  expect(relaunchEdit(text, statuses)).toBe(text.replace('FAILED', 'PENDING'));
});
