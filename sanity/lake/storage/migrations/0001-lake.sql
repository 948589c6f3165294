-- Facts about this data folder, for example its instance id.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset (
  name TEXT PRIMARY KEY,
  acl_mode TEXT NOT NULL CHECK (acl_mode IN ('public', 'private')),
  created_at TEXT NOT NULL
) STRICT;

-- The current state of every document; `json` is the whole document.
CREATE TABLE document (
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  revision TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (dataset, id)
) STRICT;

-- The transaction log. `id` is the `_rev` of every document that the transaction touched.
CREATE TABLE tx (
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (dataset, seq),
  UNIQUE (dataset, id)
) STRICT;
CREATE INDEX tx_timestamp ON tx (dataset, timestamp);

-- What a transaction did to one document. `action` is the kind of the action, null for a mutation;
-- `transition` is appear, update or disappear.
CREATE TABLE tx_document (
  dataset TEXT NOT NULL,
  document_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  previous_revision TEXT,
  transition TEXT NOT NULL CHECK (transition IN ('appear', 'update', 'disappear')),
  action TEXT,
  mutations TEXT NOT NULL,
  effects TEXT NOT NULL,
  PRIMARY KEY (dataset, document_id, seq),
  FOREIGN KEY (dataset, seq) REFERENCES tx (dataset, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX tx_document_seq ON tx_document (dataset, seq);

-- Whole documents now and then, so that reading an old revision replays few effects.
CREATE TABLE snapshot (
  dataset TEXT NOT NULL,
  document_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (dataset, document_id, seq),
  FOREIGN KEY (dataset, seq) REFERENCES tx (dataset, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Webhook deliveries that wait; written in the transaction that caused them. `due_at` is in
-- milliseconds since 1970.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  hook_id TEXT NOT NULL,
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  body TEXT NOT NULL,
  headers TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_hook ON outbox (hook_id);

-- What receivers answered, for the operator.
CREATE TABLE delivery_attempt (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  delivery_id TEXT NOT NULL,
  hook_id TEXT NOT NULL,
  dataset TEXT NOT NULL,
  document_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  at TEXT NOT NULL,
  duration_ms INTEGER NOT NULL,
  status INTEGER,
  error TEXT
) STRICT;
CREATE INDEX delivery_attempt_hook ON delivery_attempt (hook_id, number);

CREATE TABLE webhook (
  id TEXT PRIMARY KEY,
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE user (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  disabled INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- `hash` is derived from the secret: a stolen database opens no session.
CREATE TABLE session (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_user ON session (user_id);

CREATE TABLE token (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  role TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The Studio's settings per user.
CREATE TABLE key_value (
  user_id TEXT NOT NULL,
  key TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;
