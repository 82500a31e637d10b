/** The first schema. One statement a table; PostgreSQL and PGlite read the same text. */
export const firstSchema: string[] = [
  `create table wake (
    queue text not null,
    key text not null,
    pending boolean not null,
    already boolean not null,
    woken_at timestamptz not null,
    primary key (queue, key)
  )`,
  `create table hint (
    id serial primary key,
    subject text not null,
    source text not null,
    detail jsonb not null,
    received_at timestamptz not null
  )`,
  `create index hint_received on hint (received_at)`,
  `create table thread (
    key text primary key,
    board text not null,
    title text not null,
    status text not null,
    version integer not null,
    synced_at timestamptz,
    look_at timestamptz,
    look_interval_ms integer,
    listed jsonb
  )`,
  `create index thread_look on thread (look_at) where look_at is not null`,
  `create table message (
    thread_key text not null references thread (key) on update cascade on delete cascade,
    id text not null,
    author jsonb,
    editor jsonb,
    text text not null,
    updated_at text not null,
    edits integer not null,
    hidden boolean not null,
    reactions jsonb not null,
    primary key (thread_key, id)
  )`,
  `create table decision (
    id serial primary key,
    at timestamptz not null,
    board text not null,
    thread_key text,
    message_id text,
    case_id integer,
    code text not null,
    detail jsonb not null
  )`,
  `create index decision_thread on decision (thread_key, id)`,
  `create index decision_case on decision (case_id, id) where case_id is not null`,
  `create table "case" (
    id serial primary key,
    board text not null,
    state text not null,
    requester jsonb not null,
    home_thread text not null,
    message_id text not null,
    version integer not null,
    told text not null,
    subject jsonb not null,
    request jsonb not null,
    about text not null,
    followed jsonb not null,
    review_because jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index case_open on "case" (board, about) where state in ('proposed', 'acting', 'evaluating')`,
  `create table case_thread (
    case_id integer not null references "case" (id) on delete cascade,
    thread_key text not null,
    status_effect text,
    primary key (case_id, thread_key)
  )`,
  `create index case_thread_by_thread on case_thread (thread_key)`,
  `create table proposal (
    id text primary key,
    case_id integer not null references "case" (id) on delete cascade,
    hash text not null,
    effects jsonb not null,
    state text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    remind_at timestamptz
  )`,
  `create index proposal_case on proposal (case_id)`,
  `create index proposal_due on proposal (expires_at) where state = 'open'`,
  `create table approval (
    id serial primary key,
    proposal_id text not null references proposal (id) on delete cascade,
    by jsonb not null,
    how text not null,
    thread_key text not null,
    message_id text not null,
    at timestamptz not null,
    withdrawn boolean not null
  )`,
  `create index approval_proposal on approval (proposal_id)`,
  `create table effect (
    key text primary key,
    position serial not null,
    lane text not null,
    board text not null,
    case_id integer,
    proposal_id text,
    kind text not null,
    payload jsonb not null,
    state text not null,
    attempts integer not null,
    started_at timestamptz,
    finished_at timestamptz,
    not_before timestamptz,
    outcome jsonb,
    last_error text,
    created_at timestamptz not null
  )`,
  `create index effect_waiting on effect (lane, position) where state = 'waiting'`,
  `create index effect_dead on effect (finished_at) where state = 'dead'`,
  `create table request_file (
    board text not null,
    path text not null,
    oid text not null,
    text text,
    primary key (board, path)
  )`,
  `create table board_state (
    board text primary key,
    since timestamptz not null,
    dataset_head text,
    swept_at timestamptz
  )`,
];
