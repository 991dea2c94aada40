-- Tables. Only primary keys of one BIGINT or INT: H2 keeps them as the tree itself, without a second index.
CREATE SCHEMA IF NOT EXISTS data;

CREATE TABLE IF NOT EXISTS data.gateway (
  id INT PRIMARY KEY,
  name VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  url VARCHAR NOT NULL,
  secret VARCHAR NOT NULL,
  environment VARCHAR NOT NULL,
  removed BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE IF NOT EXISTS data.sync (
  gateway INT PRIMARY KEY,
  position VARCHAR NOT NULL,
  complete_up_to BIGINT,
  appended BIGINT NOT NULL,
  row_count BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS data.word (
  word_key BIGINT PRIMARY KEY,
  text VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS data.invocation (
  row_key BIGINT PRIMARY KEY,
  micro SMALLINT NOT NULL,
  gateway INT NOT NULL,
  id VARCHAR NOT NULL,
  endpoint INT NOT NULL,
  requested INT NOT NULL,
  caller_user INT NOT NULL,
  team INT NOT NULL,
  key_name INT NOT NULL,
  client INT NOT NULL,
  api TINYINT NOT NULL,
  status SMALLINT NOT NULL,
  error INT NOT NULL,
  shape INT NOT NULL,
  tags INT NOT NULL,
  timing_basis TINYINT NOT NULL,
  cost_state TINYINT NOT NULL,
  token_basis TINYINT NOT NULL,
  latency BIGINT NOT NULL,
  ttfb BIGINT NOT NULL,
  cost BIGINT NOT NULL,
  input BIGINT NOT NULL,
  output BIGINT NOT NULL,
  cache_read BIGINT NOT NULL,
  cache_write_5m BIGINT NOT NULL,
  cache_write_1h BIGINT NOT NULL,
  reasoning BIGINT NOT NULL,
  audio_input BIGINT NOT NULL,
  audio_output BIGINT NOT NULL,
  image_input BIGINT NOT NULL,
  stream BOOLEAN NOT NULL,
  prices INT NOT NULL,
  note INT NOT NULL,
  source INT NOT NULL,
  timings VARBINARY NOT NULL
);

-- Keys of rows that are not at the place of their hash, because another row had it.
CREATE TABLE IF NOT EXISTS data.displaced (
  row_key BIGINT PRIMARY KEY
);

-- What the dictionaries of shapes and steps mean, spelt out for the views.
CREATE TABLE IF NOT EXISTS data.shape (
  id INT PRIMARY KEY,
  chain VARCHAR NOT NULL,
  attempts INT NOT NULL,
  destination VARCHAR NOT NULL,
  provider VARCHAR NOT NULL,
  model VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS data.shape_step (
  step_key BIGINT PRIMARY KEY,
  reason VARCHAR NOT NULL,
  destination VARCHAR NOT NULL,
  provider VARCHAR NOT NULL,
  model VARCHAR NOT NULL,
  status INT NOT NULL,
  error VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS data.endpoint (
  id INT PRIMARY KEY,
  gateway INT NOT NULL,
  name VARCHAR NOT NULL,
  from_at BIGINT NOT NULL,
  first_token_timeout BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS data.destination (
  destination_key BIGINT PRIMARY KEY,
  endpoint INT NOT NULL,
  position INT NOT NULL,
  name VARCHAR NOT NULL,
  provider VARCHAR NOT NULL,
  model VARCHAR NOT NULL,
  percent INT NOT NULL
);
