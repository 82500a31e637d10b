import { commit, HubApiError, listFiles } from '@huggingface/hub';
import { z } from 'zod';
import { UnexpectedAnswer } from './unexpected-answer.ts';

export interface HubPlace {
  type: 'dataset' | 'model';
  name: string;
}

export interface TextFile {
  path: string;
  text: string;
}

/** What the Hub says about a model at one commit, or why it says nothing. */
export type ModelAnswer =
  | { found: true; licence: string; files: string[] }
  | { found: false; cause: 'model-gone' | 'revision-gone' };

const info = z.object({ sha: z.string() });
const modelInfo = z.object({
  disabled: z.boolean().default(false),
  cardData: z.object({ license: z.string().optional() }).optional(),
  siblings: z.array(z.object({ rfilename: z.string() })).default([]),
});

export type EvaluatorHub = ReturnType<typeof evaluatorHub>;

/** The few calls that an evaluation backend makes, over HTTP like the real ones. Anything unexpected is thrown. */
export function evaluatorHub({ hubUrl, token }: { hubUrl: string; token: string }) {
  const access = { hubUrl, accessToken: token };

  async function get(path: string): Promise<Response> {
    return fetch(`${hubUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  }

  async function head(place: HubPlace): Promise<string> {
    const answer = await get(`/api/${place.type}s/${place.name}/revision/main`);
    return info.parse(await (await expectOk(answer)).json()).sha;
  }

  /** null: there is no such file. */
  async function read(place: HubPlace, file: { path: string; revision: string }): Promise<string | null> {
    const prefix = place.type === 'model' ? '' : `${place.type}s/`;
    const answer = await get(`/${prefix}${place.name}/resolve/${file.revision}/${encodePath(file.path)}`);
    return answer.status === 404 ? null : (await expectOk(answer)).text();
  }

  /** Paths below `folder`, of the whole repository by default; none when there is no such folder. */
  async function list(place: HubPlace, { revision, folder }: { revision: string; folder?: string }): Promise<string[]> {
    const files = listFiles({ repo: place, recursive: true, revision, ...(folder ? { path: folder } : {}), ...access });
    const paths: string[] = [];
    try {
      for await (const { type, path } of files) if (type === 'file') paths.push(path);
      return paths;
    } catch (error) {
      if (error instanceof HubApiError && error.statusCode === 404) return [];
      throw error;
    }
  }

  /** Paths that differ between two commits; null when the Hub does not say. */
  async function changed(place: HubPlace, { base, to }: { base: string; to: string }): Promise<string[] | null> {
    const answer = await get(`/api/${place.type}s/${place.name}/compare/${base}..${to}?raw=true`);
    if (!answer.ok) return null;
    const lines = (await answer.text()).matchAll(/^(?:--- a\/|\+\+\+ b\/|rename from |rename to )(.+)$/gm);
    return [...new Set(Array.from(lines, ([, path = '']) => path.trimEnd()))];
  }

  /** false: main is not at `parent` any more. */
  async function write(
    place: HubPlace,
    change: { parent: string; title: string; files: TextFile[] },
  ): Promise<boolean> {
    try {
      await commit({
        repo: place,
        title: change.title,
        parentCommit: change.parent,
        operations: change.files.map(({ path, text }) => ({
          operation: 'addOrUpdate',
          path,
          content: new Blob([text]),
        })),
        useXet: false,
        ...access,
      });
      return true;
    } catch (error) {
      if (error instanceof HubApiError && error.statusCode === 412) return false;
      throw error;
    }
  }

  async function model(name: string, revision: string): Promise<ModelAnswer> {
    const answer = await get(`/api/models/${name}/revision/${revision}`);
    if (answer.headers.get('x-error-code') === 'RevisionNotFound') return { found: false, cause: 'revision-gone' };
    if ([401, 403, 404].includes(answer.status)) return { found: false, cause: 'model-gone' };
    const { cardData, siblings, disabled } = modelInfo.parse(await (await expectOk(answer)).json());
    if (disabled) return { found: false, cause: 'model-gone' };
    return { found: true, licence: cardData?.license ?? '', files: siblings.map(({ rfilename }) => rfilename) };
  }

  return { head, read, list, changed, write, model };
}

async function expectOk(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  throw new UnexpectedAnswer(answer.url, answer.status, await answer.text());
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
