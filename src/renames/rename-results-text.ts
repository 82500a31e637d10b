import { editRequestFile } from '../requests/edit-request-file.ts';
import { jsonMembers } from '../requests/json-members.ts';
import type { RenamePair } from './rename-pair.ts';

/**
 * A results file under its model's new name: `model_name`, `model_name_sanitized` and the model in `config.model_args`
 * change, every other character stays (leaderboard-domain.md §5.1). Throws when the text is no JSON object.
 */
export function renameResultsText(text: string, { from, to }: RenamePair): string {
  const named = editRequestFile(text, { model_name: to, model_name_sanitized: to.replace('/', '__') });
  const config = jsonMembers(named).findLast(({ key }) => key === 'config');
  if (!config) return named;
  const written = named.slice(config.valueStart, config.valueEnd);
  if (!written.startsWith('{')) return named;
  const renamed = withModelArguments(written, { from, to });
  return named.slice(0, config.valueStart) + renamed + named.slice(config.valueEnd);
}

function withModelArguments(config: string, { from, to }: RenamePair): string {
  const member = jsonMembers(config).findLast(({ key }) => key === 'model_args');
  const value: unknown = member ? JSON.parse(config.slice(member.valueStart, member.valueEnd)) : null;
  if (typeof value !== 'string') return config;
  const renamed = value.split(',').map((part) => {
    const at = part.indexOf('=') + 1;
    return part.slice(at).trim() === from ? `${part.slice(0, at)}${to}` : part;
  });
  return editRequestFile(config, { model_args: renamed.join(',') });
}
