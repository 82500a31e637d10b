import { readJsonLines } from './read-json-lines.ts';
import { type SeedRequest, seedRequestSchema } from './seed-request.ts';

/** All 3,827 request files of data/sandbox/requests.jsonl.gz (data/README.md). */
export function readSeedRequests(): SeedRequest[] {
  return readJsonLines('requests.jsonl.gz').map((line) => seedRequestSchema.parse(line));
}
