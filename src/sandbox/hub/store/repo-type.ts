/** Kinds of repository that the sandbox keeps; routes use the plural (`/api/models/...`). */
export type RepoType = 'model' | 'dataset' | 'space';
