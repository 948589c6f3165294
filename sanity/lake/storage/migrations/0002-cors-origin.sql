-- Web pages of other origins that may call the lake, as administrators add them.
CREATE TABLE cors_origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  origin TEXT NOT NULL UNIQUE,
  allow_credentials INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
