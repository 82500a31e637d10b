/** Waiting periods of proposals, and the weights that were seen in models the bot looked up: the same hash is the same file. */
export const flags: string[] = [
  'alter table proposal add column not_before timestamptz',
  `create table weight (
    sha256 text not null,
    model text not null,
    path text not null,
    seen_at timestamptz not null,
    primary key (sha256, model)
  )`,
  'create index weight_seen on weight (seen_at)',
];
