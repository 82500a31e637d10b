import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';

/** The installation as every delivery of an app names it. */
export function describeInstallationInPayload({ app }: GitHub): components['schemas']['simple-installation'] {
  const { installationId: id } = app;
  return { id, node_id: Buffer.from(`Installation:${id}`).toString('base64') };
}
