/**
 * Tables of the sandbox Hub. Small things (accounts, repos, discussions, events, webhooks) are JSON documents that are
 * all held in memory; what grows (blobs, commits, changed paths, writes, deliveries) stays on disk.
 */
export const hubSchema = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (collection, id)
  );
  CREATE TABLE IF NOT EXISTS blobs (
    oid TEXT PRIMARY KEY, size INTEGER NOT NULL, content BLOB NOT NULL, lfs_sha256 TEXT, lfs_size INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS large_files (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS commits (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, repo TEXT NOT NULL, parent TEXT, merged TEXT,
    title TEXT NOT NULL, message TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL,
    UNIQUE (repo, id)
  );
  CREATE INDEX IF NOT EXISTS commits_of_repo ON commits (repo, seq);
  CREATE TABLE IF NOT EXISTS changes (
    commit_seq INTEGER NOT NULL, path TEXT NOT NULL, repo TEXT NOT NULL, old_oid TEXT, new_oid TEXT,
    PRIMARY KEY (commit_seq, path)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS changes_of_path ON changes (repo, path, commit_seq);
  CREATE TABLE IF NOT EXISTS writes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, user TEXT, method TEXT NOT NULL, path TEXT NOT NULL,
    kind TEXT NOT NULL, repo_type TEXT, repo TEXT, number INTEGER, body TEXT NOT NULL, applied INTEGER NOT NULL, status INTEGER
  );
  CREATE TABLE IF NOT EXISTS deliveries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, webhook TEXT NOT NULL, at TEXT NOT NULL,
    scope TEXT NOT NULL, action TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, status INTEGER,
    note TEXT, sent_at TEXT
  );
  CREATE INDEX IF NOT EXISTS deliveries_of_webhook ON deliveries (webhook, at);
  CREATE INDEX IF NOT EXISTS deliveries_pending ON deliveries (state) WHERE state = 'pending';
`;
