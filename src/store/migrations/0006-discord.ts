/**
 * Interactions of Discord as they were received: they are the messages of a channel, for Discord can be asked for none of them
 * again. A lease says which process does what only one may do.
 */
export const discord: string[] = [
  `create table interaction (
    id text primary key,
    thread_key text not null,
    author jsonb not null,
    text text not null,
    token text not null,
    private boolean not null,
    created_at timestamptz not null,
    answered_at timestamptz,
    answer_id text,
    answer_marker text
  )`,
  'create index interaction_newest on interaction (thread_key, created_at desc)',
  'create table lease (name text primary key, holder text not null, until timestamptz not null)',
];
