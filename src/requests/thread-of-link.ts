import type { LinkTarget } from '../messages/hub-link.ts';
import type { DatasetPlace } from './dataset-place.ts';

/** The discussion, issue or pull request that a link leads to, by the dataset or GitHub repository it belongs to; null for any other link. */
export function threadOfLink(link: LinkTarget): (DatasetPlace & { number: number }) | null {
  if (link.kind === 'github')
    return link.number === null ? null : { dataset: link.repo, on: 'github', number: link.number };
  if (link.kind !== 'discussion' || link.repo.type !== 'dataset') return null;
  return { dataset: link.repo.name, number: link.number };
}
