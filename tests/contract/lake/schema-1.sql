-- The data of a lake at schema 1: what its owner must find again in every later version.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE dataset (
  name TEXT PRIMARY KEY,
  acl_mode TEXT NOT NULL CHECK (acl_mode IN ('public', 'private')),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE document (
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  revision TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (dataset, id)
) STRICT;
CREATE TABLE tx (
  dataset TEXT NOT NULL REFERENCES dataset (name) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  timestamp TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (dataset, seq),
  UNIQUE (dataset, id)
) STRICT;
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
CREATE TABLE snapshot (
  dataset TEXT NOT NULL,
  document_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (dataset, document_id, seq),
  FOREIGN KEY (dataset, seq) REFERENCES tx (dataset, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
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
CREATE TABLE session (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE token (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  role TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE key_value (
  user_id TEXT NOT NULL,
  key TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX tx_timestamp ON tx (dataset, timestamp);
CREATE INDEX tx_document_seq ON tx_document (dataset, seq);
CREATE INDEX outbox_hook ON outbox (hook_id);
CREATE INDEX delivery_attempt_hook ON delivery_attempt (hook_id, number);
CREATE INDEX session_user ON session (user_id);
INSERT INTO meta VALUES ('instanceId', '0cb948a0-362c-41be-9068-50361d179d91');
INSERT INTO dataset VALUES ('production', 'public', '2026-01-02T03:04:05.000Z');
INSERT INTO user VALUES ('4f35ff37-2cd4-412f-a774-af8760a0d3f7', 'ada@example.com', 'Administrator', 'administrator', '$argon2id$v=19$m=19456,t=2,p=1$WN25WSFu4GTpVYujy80zog$posqD8vDtg2hFuDdDdx9NBWPiR7o892Tlcn/XsQ7gRg', 0, '2026-01-02T03:04:05.000Z');
INSERT INTO token VALUES ('site-read', 'fhwsd92bdcd79QIWrPfsKGXJPIGgM0NYC9lHwJiHidc', 'Site (read)', 'viewer', '2026-01-02T03:04:05.000Z');
INSERT INTO token VALUES ('site-write', 'OyEeKZaYKJq-10PF4pcpCkI695j3mCbC41rxRg4vp0w', 'Site (write)', 'editor', '2026-01-02T03:04:05.000Z');
INSERT INTO webhook VALUES ('site', 'production', '{"name":"Site","url":"http://127.0.0.1:9/hook","dataset":"production","on":["create","update","delete"],"secret":"fixture-secret","includeDrafts":false,"enabled":true}');
INSERT INTO document VALUES ('production', 'person', 'person', 't1', '{"_id":"person","_type":"person","name":"Ada","_rev":"t1","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}');
INSERT INTO document VALUES ('production', 'note', 'note', 't4', '{"_id":"note","_type":"note","title":"Second","author":{"_type":"reference","_ref":"person"},"_rev":"t4","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}');
INSERT INTO tx VALUES ('production', 1, 't1', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx VALUES ('production', 2, 't2', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx VALUES ('production', 3, 't3', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx VALUES ('production', 4, 't4', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx VALUES ('production', 5, 't5', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx VALUES ('production', 6, 't6', '2026-01-02T03:04:05.000Z', 'site-write');
INSERT INTO tx_document VALUES ('production', 'drafts.note', 2, NULL, 'appear', NULL, '[{"create":{"_id":"drafts.note","_type":"note","title":"First","author":{"_type":"reference","_ref":"person"},"_rev":"t2","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}}]', '{"apply":[0,{"_id":"drafts.note","_type":"note","title":"First","author":{"_type":"reference","_ref":"person"},"_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}],"revert":[0,null]}');
INSERT INTO tx_document VALUES ('production', 'drafts.note', 3, 't2', 'update', NULL, '[{"patch":{"id":"drafts.note","set":{"title":"Second"}}}]', '{"apply":[17,"Second","title"],"revert":[17,"First","title"]}');
INSERT INTO tx_document VALUES ('production', 'drafts.note', 4, 't3', 'disappear', 'publish', '[{"delete":{"id":"drafts.note"}}]', '{"apply":[0,null],"revert":[0,{"_id":"drafts.note","_type":"note","title":"Second","author":{"_type":"reference","_ref":"person"},"_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}]}');
INSERT INTO tx_document VALUES ('production', 'gone', 5, NULL, 'appear', NULL, '[{"create":{"_id":"gone","_type":"note","_rev":"t5","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}}]', '{"apply":[0,{"_id":"gone","_type":"note","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}],"revert":[0,null]}');
INSERT INTO tx_document VALUES ('production', 'gone', 6, 't5', 'disappear', NULL, '[{"delete":{"id":"gone"}}]', '{"apply":[0,null],"revert":[0,{"_id":"gone","_type":"note","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}]}');
INSERT INTO tx_document VALUES ('production', 'note', 4, NULL, 'appear', 'publish', '[{"createOrReplace":{"_id":"note","_type":"note","title":"Second","author":{"_type":"reference","_ref":"person"},"_rev":"t4","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}}]', '{"apply":[0,{"_id":"note","_type":"note","title":"Second","author":{"_type":"reference","_ref":"person"},"_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}],"revert":[0,null]}');
INSERT INTO tx_document VALUES ('production', 'person', 1, NULL, 'appear', NULL, '[{"create":{"_id":"person","_type":"person","name":"Ada","_rev":"t1","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}}]', '{"apply":[0,{"_id":"person","_type":"person","name":"Ada","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}],"revert":[0,null]}');
INSERT INTO delivery_attempt VALUES (1, '35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', 1, '2026-01-02T03:04:05.000Z', 0, NULL, 'fetch failed: bad port');
INSERT INTO delivery_attempt VALUES (2, '35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', 2, '2026-01-02T03:04:05.000Z', 0, NULL, 'fetch failed: bad port');
INSERT INTO delivery_attempt VALUES (3, '35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', 3, '2026-01-02T03:04:05.000Z', 0, NULL, 'fetch failed: bad port');
INSERT INTO delivery_attempt VALUES (4, '35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', 4, '2026-01-02T03:04:05.000Z', 0, NULL, 'fetch failed: bad port');
INSERT INTO delivery_attempt VALUES (5, '35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', 5, '2026-01-02T03:04:05.000Z', 0, NULL, 'fetch failed: bad port');
INSERT INTO outbox VALUES ('35815b7d-0330-40d5-ac4d-0c575e831bdb', 'site', 'production', 1, 'person', '35815b7d-0330-40d5-ac4d-0c575e831bdb', '{"_id":"person","_type":"person","name":"Ada","_rev":"t1","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}', '{"content-type":"application/json","idempotency-key":"35815b7d-0330-40d5-ac4d-0c575e831bdb","sanity-transaction-id":"t1","sanity-transaction-time":"2026-01-02T03:04:05.000Z","sanity-project-id":"chalkline","sanity-dataset":"production","sanity-document-id":"person","sanity-webhook-id":"site","sanity-operation":"create"}', 1767323049000, 5);
INSERT INTO outbox VALUES ('31cbb36b-448f-46cd-8b7c-1af0957f5282', 'site', 'production', 4, 'note', '31cbb36b-448f-46cd-8b7c-1af0957f5282', '{"_id":"note","_type":"note","title":"Second","author":{"_type":"reference","_ref":"person"},"_rev":"t4","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}', '{"content-type":"application/json","idempotency-key":"31cbb36b-448f-46cd-8b7c-1af0957f5282","sanity-transaction-id":"t4","sanity-transaction-time":"2026-01-02T03:04:05.000Z","sanity-project-id":"chalkline","sanity-dataset":"production","sanity-document-id":"note","sanity-webhook-id":"site","sanity-operation":"create"}', 1767323045000, 0);
INSERT INTO outbox VALUES ('0fbe0060-7718-4c42-83ed-092177b11aef', 'site', 'production', 5, 'gone', '0fbe0060-7718-4c42-83ed-092177b11aef', '{"_id":"gone","_type":"note","_rev":"t5","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}', '{"content-type":"application/json","idempotency-key":"0fbe0060-7718-4c42-83ed-092177b11aef","sanity-transaction-id":"t5","sanity-transaction-time":"2026-01-02T03:04:05.000Z","sanity-project-id":"chalkline","sanity-dataset":"production","sanity-document-id":"gone","sanity-webhook-id":"site","sanity-operation":"create"}', 1767323045000, 0);
INSERT INTO outbox VALUES ('fcbb10a6-bdab-41bd-aca3-4e4615accf3c', 'site', 'production', 6, 'gone', 'fcbb10a6-bdab-41bd-aca3-4e4615accf3c', '{"_id":"gone","_type":"note","_rev":"t5","_createdAt":"2026-01-02T03:04:05.000Z","_updatedAt":"2026-01-02T03:04:05.000Z"}', '{"content-type":"application/json","idempotency-key":"fcbb10a6-bdab-41bd-aca3-4e4615accf3c","sanity-transaction-id":"t6","sanity-transaction-time":"2026-01-02T03:04:05.000Z","sanity-project-id":"chalkline","sanity-dataset":"production","sanity-document-id":"gone","sanity-webhook-id":"site","sanity-operation":"delete"}', 1767323045000, 0);
PRAGMA user_version = 1;
