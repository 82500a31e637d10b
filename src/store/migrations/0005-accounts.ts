/** Which accounts on different platforms belong to one person, proved from both sides; and the codes by which that is proved. */
export const accounts: string[] = [
  `create table account_link (
    id bigint generated always as identity primary key,
    one jsonb not null,
    other jsonb not null,
    linked_at timestamptz not null,
    revoked_at timestamptz
  )`,
  "create index account_link_one on account_link ((one ->> 'platform'), (one ->> 'id')) where revoked_at is null",
  "create index account_link_other on account_link ((other ->> 'platform'), (other ->> 'id')) where revoked_at is null",
  `create table link_code (
    digest text primary key,
    asked_by jsonb not null,
    thread_key text not null,
    platform text not null,
    login text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
];
