/** A change that needs an approval. A proposal is a list of these; its hash covers every field. */
export type PlannedEffect =
  | {
      kind: 'relaunch';
      path: string;
      /** Blob id of the request file that the approval is bound to. */
      blob: string;
      model: string;
      revision: string;
      precision: string;
    }
  | {
      kind: 'open-request-file';
      path: string;
      /** The whole new content. */
      text: string;
      /** Blob id of the file that is overwritten; null when there must be none. */
      replaces: string | null;
      model: string;
      revision: string;
      precision: string;
    };
