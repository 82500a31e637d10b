/** A key that a job waits or works for needs no other job, however often it is woken. */
export const oneLiveJob: string[] = ['alter table wake add column queued boolean not null default false'];
