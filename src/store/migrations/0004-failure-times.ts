/** When each request file was committed: asked of the Hub once for each content. */
export const failureTimes: string[] = ['alter table request_file add column changed_at timestamptz'];
