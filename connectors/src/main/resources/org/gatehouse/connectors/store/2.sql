-- The documented views, and the user that sees nothing else. H2 has no comments on columns of views, so what they
-- mean is a view as well.
CREATE OR REPLACE FORCE VIEW public.invocations AS SELECT
  g.name AS gateway,
  i.id AS id,
  DATEADD(MICROSECOND, (i.row_key / 2097152) * 1000 + i.micro, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS at_utc,
  ARRAY['CHAT', 'COMPLETIONS', 'EMBEDDINGS', 'RESPONSES', 'MESSAGES', 'OTHER'][i.api + 1] AS api,
  (SELECT w.text FROM data.word w WHERE w.word_key = 0 + i.endpoint) AS endpoint,
  (SELECT w.text FROM data.word w WHERE w.word_key = 4294967296 + i.requested) AS requested_model,
  s.model AS model,
  s.provider AS provider,
  s.destination AS destination,
  i.stream AS stream,
  i.status AS status,
  (SELECT w.text FROM data.word w WHERE w.word_key = 34359738368 + i.error) AS error,
  (SELECT w.text FROM data.word w WHERE w.word_key = 17179869184 + i.caller_user) AS user_name,
  (SELECT w.text FROM data.word w WHERE w.word_key = 21474836480 + i.team) AS team,
  (SELECT w.text FROM data.word w WHERE w.word_key = 25769803776 + i.key_name) AS key_name,
  (SELECT w.text FROM data.word w WHERE w.word_key = 30064771072 + i.client) AS client,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.input END AS input_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.output END AS output_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.cache_read END AS cache_read_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.cache_write_5m END AS cache_write_5m_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.cache_write_1h END AS cache_write_1h_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.reasoning END AS reasoning_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.audio_input END AS audio_input_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.audio_output END AS audio_output_tokens,
  CASE WHEN i.token_basis = 2 THEN NULL ELSE i.image_input END AS image_input_tokens,
  ARRAY['REPORTED', 'ESTIMATED', 'UNKNOWN'][i.token_basis + 1] AS token_basis,
  CASE WHEN i.latency < 0 THEN NULL ELSE CAST(i.latency AS NUMERIC(19)) * 0.001 END AS latency_ms,
  CASE WHEN i.ttfb < 0 THEN NULL ELSE CAST(i.ttfb AS NUMERIC(19)) * 0.001 END AS ttfb_ms,
  ARRAY['GATEWAY', 'CLIENT', 'FIRST_CHUNK', 'UNKNOWN'][i.timing_basis + 1] AS timing_basis,
  CASE WHEN i.cost_state = 3 THEN NULL ELSE CAST(i.cost AS NUMERIC(19)) * 0.000000000001 END AS cost_usd,
  ARRAY['BILLED', 'REPORTED', 'PRICED', 'UNPRICED'][i.cost_state + 1] AS cost_state,
  (SELECT w.text FROM data.word w WHERE w.word_key = 42949672960 + i.prices) AS price_rows,
  (SELECT w.text FROM data.word w WHERE w.word_key = 47244640256 + i.note) AS cost_note,
  s.attempts AS attempts,
  s.chain AS chain,
  CASE WHEN i.tags = 0 THEN '{}' ELSE (SELECT w.text FROM data.word w WHERE w.word_key = 38654705664 + i.tags) END AS tags,
  (SELECT w.text FROM data.word w WHERE w.word_key = 51539607552 + i.source) AS source
FROM data.invocation i
JOIN data.gateway g ON g.id = i.gateway AND NOT g.removed
JOIN data.shape s ON s.id = i.shape;

CREATE OR REPLACE FORCE VIEW public.attempts AS SELECT
  g.name AS gateway,
  i.id AS invocation_id,
  DATEADD(MICROSECOND, (i.row_key / 2097152) * 1000 + i.micro, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS at_utc,
  CAST(p.step_key - i.shape * CAST(256 AS BIGINT) + 1 AS INT) AS number,
  p.reason AS reason,
  p.destination AS destination,
  p.provider AS provider,
  p.model AS model,
  p.status AS status,
  p.error AS error,
  CAST(CAST(X'000000' || SUBSTRING(i.timings FROM 16 * (p.step_key - i.shape * CAST(256 AS BIGINT)) + 1 FOR 5) AS BIGINT) AS NUMERIC(19)) * 0.001 AS offset_ms,
  CASE WHEN CAST(X'000000' || SUBSTRING(i.timings FROM 16 * (p.step_key - i.shape * CAST(256 AS BIGINT)) + 6 FOR 5) AS BIGINT) = 0 THEN NULL ELSE CAST(CAST(X'000000' || SUBSTRING(i.timings FROM 16 * (p.step_key - i.shape * CAST(256 AS BIGINT)) + 6 FOR 5) AS BIGINT) - 1 AS NUMERIC(19)) * 0.001 END AS latency_ms,
  CASE WHEN CAST(X'000000' || SUBSTRING(i.timings FROM 16 * (p.step_key - i.shape * CAST(256 AS BIGINT)) + 11 FOR 5) AS BIGINT) = 0 THEN NULL ELSE CAST(CAST(X'000000' || SUBSTRING(i.timings FROM 16 * (p.step_key - i.shape * CAST(256 AS BIGINT)) + 11 FOR 5) AS BIGINT) - 1 AS NUMERIC(19)) * 0.001 END AS ttfb_ms
FROM data.invocation i
JOIN data.gateway g ON g.id = i.gateway AND NOT g.removed
JOIN data.shape_step p
  ON p.step_key BETWEEN i.shape * CAST(256 AS BIGINT) AND i.shape * CAST(256 AS BIGINT) + 255;

CREATE OR REPLACE FORCE VIEW public.gateways AS SELECT
  g.name AS name,
  g.kind AS kind,
  g.url AS url,
  g.environment AS environment,
  COALESCE(y.row_count, 0) AS invocations,
  DATEADD(MICROSECOND, y.complete_up_to, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS complete_up_to_utc,
  DATEADD(MICROSECOND, y.appended, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS last_sync_utc
FROM data.gateway g LEFT JOIN data.sync y ON y.gateway = g.id
WHERE NOT g.removed;

CREATE OR REPLACE FORCE VIEW public.endpoints AS SELECT
  g.name AS gateway,
  e.name AS endpoint,
  DATEADD(MICROSECOND, e.from_at, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS from_utc,
  CASE WHEN e.first_token_timeout = 0 THEN NULL ELSE e.first_token_timeout END AS first_token_timeout_ms
FROM data.endpoint e JOIN data.gateway g ON g.id = e.gateway AND NOT g.removed;

CREATE OR REPLACE FORCE VIEW public.destinations AS SELECT
  g.name AS gateway,
  e.name AS endpoint,
  DATEADD(MICROSECOND, e.from_at, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00') AS from_utc,
  d.position AS position,
  d.name AS name,
  d.provider AS provider,
  d.model AS model,
  d.percent AS percent
FROM data.destination d
JOIN data.endpoint e ON e.id = d.endpoint
JOIN data.gateway g ON g.id = e.gateway AND NOT g.removed;

CREATE OR REPLACE FORCE VIEW public.columns (view_name, column_name, meaning) AS VALUES
  ('INVOCATIONS', 'GATEWAY', 'name of the gateway'),
  ('INVOCATIONS', 'ID', 'the gateway''s own id of the invocation'),
  ('INVOCATIONS', 'AT_UTC', 'when the gateway received the request, UTC'),
  ('INVOCATIONS', 'API', 'the API that the client spoke'),
  ('INVOCATIONS', 'ENDPOINT', 'what the client called'),
  ('INVOCATIONS', 'REQUESTED_MODEL', 'the model name that the client sent'),
  ('INVOCATIONS', 'MODEL', 'the model of the deciding attempt'),
  ('INVOCATIONS', 'PROVIDER', 'the provider of the deciding attempt'),
  ('INVOCATIONS', 'DESTINATION', 'the destination of the deciding attempt'),
  ('INVOCATIONS', 'STREAM', 'whether the answer was streamed'),
  ('INVOCATIONS', 'STATUS', 'HTTP status that the client saw; 499 when it left first'),
  ('INVOCATIONS', 'ERROR', 'the reason it failed in a word; empty when it was served'),
  ('INVOCATIONS', 'USER_NAME', 'the person or service that is charged; empty when not told'),
  ('INVOCATIONS', 'TEAM', 'the team; empty when not told'),
  ('INVOCATIONS', 'KEY_NAME', 'the name of the key that was used; never the key'),
  ('INVOCATIONS', 'CLIENT', 'the client tool'),
  ('INVOCATIONS', 'INPUT_TOKENS', 'all input tokens, cached ones included; NULL when not known'),
  ('INVOCATIONS', 'OUTPUT_TOKENS', 'all output tokens, reasoning included; NULL when not known'),
  ('INVOCATIONS', 'CACHE_READ_TOKENS', 'input tokens read from the provider''s cache'),
  ('INVOCATIONS', 'CACHE_WRITE_5M_TOKENS', 'input tokens written to a cache for five minutes'),
  ('INVOCATIONS', 'CACHE_WRITE_1H_TOKENS', 'input tokens written to a cache for an hour'),
  ('INVOCATIONS', 'REASONING_TOKENS', 'output tokens spent on reasoning'),
  ('INVOCATIONS', 'AUDIO_INPUT_TOKENS', 'input tokens of audio'),
  ('INVOCATIONS', 'AUDIO_OUTPUT_TOKENS', 'output tokens of audio'),
  ('INVOCATIONS', 'IMAGE_INPUT_TOKENS', 'input tokens of images'),
  ('INVOCATIONS', 'TOKEN_BASIS', 'REPORTED, ESTIMATED or UNKNOWN'),
  ('INVOCATIONS', 'LATENCY_MS', 'milliseconds from receipt of the request to the last byte; NULL when not known'),
  ('INVOCATIONS', 'TTFB_MS', 'milliseconds from receipt of the request to the first byte; NULL when not known'),
  ('INVOCATIONS', 'TIMING_BASIS', 'who measured latency and TTFB'),
  ('INVOCATIONS', 'COST_USD', 'cost in US dollars, exact; NULL when unpriced'),
  ('INVOCATIONS', 'COST_STATE', 'BILLED, REPORTED, PRICED or UNPRICED; do not add up different ones'),
  ('INVOCATIONS', 'PRICE_ROWS', 'ids of the price rows that made the cost, one a line'),
  ('INVOCATIONS', 'COST_NOTE', 'why there is no cost, or what is partial about it'),
  ('INVOCATIONS', 'ATTEMPTS', 'how many destinations were tried'),
  ('INVOCATIONS', 'CHAIN', 'the attempts as one text, for example a:429 > b:200'),
  ('INVOCATIONS', 'TAGS', 'request tags as JSON text'),
  ('INVOCATIONS', 'SOURCE', 'the table or journal that the row came from'),
  ('ATTEMPTS', 'GATEWAY', 'name of the gateway'),
  ('ATTEMPTS', 'INVOCATION_ID', 'the invocation that it belongs to'),
  ('ATTEMPTS', 'AT_UTC', 'when the gateway received the request, UTC'),
  ('ATTEMPTS', 'NUMBER', '1 for the first attempt'),
  ('ATTEMPTS', 'REASON', 'SPLIT, FALLBACK, RETRY, CACHE or UNKNOWN'),
  ('ATTEMPTS', 'DESTINATION', 'the destination''s name behind the endpoint'),
  ('ATTEMPTS', 'PROVIDER', 'who runs the model'),
  ('ATTEMPTS', 'MODEL', 'the model as the destination names it'),
  ('ATTEMPTS', 'STATUS', 'HTTP status of the destination''s answer; 0 without an answer'),
  ('ATTEMPTS', 'ERROR', 'the reason it failed in a word; empty when it served'),
  ('ATTEMPTS', 'OFFSET_MS', 'milliseconds from receipt of the request to the start of the attempt'),
  ('ATTEMPTS', 'LATENCY_MS', 'milliseconds from its start to the last byte; NULL when not known'),
  ('ATTEMPTS', 'TTFB_MS', 'milliseconds from its start to the first byte; NULL when not known'),
  ('GATEWAYS', 'NAME', 'name in the workspace'),
  ('GATEWAYS', 'KIND', 'the connector that speaks to it'),
  ('GATEWAYS', 'URL', 'its base URL or place'),
  ('GATEWAYS', 'ENVIRONMENT', 'PRODUCTION, STAGING, DEVELOPMENT or SAMPLE'),
  ('GATEWAYS', 'INVOCATIONS', 'how many invocations are kept'),
  ('GATEWAYS', 'COMPLETE_UP_TO_UTC', 'until when its data is complete; NULL when not known'),
  ('GATEWAYS', 'LAST_SYNC_UTC', 'when rows were last added; NULL for never'),
  ('ENDPOINTS', 'GATEWAY', 'name of the gateway'),
  ('ENDPOINTS', 'ENDPOINT', 'its name, which clients send as the model'),
  ('ENDPOINTS', 'FROM_UTC', 'when this configuration was first seen'),
  ('ENDPOINTS', 'FIRST_TOKEN_TIMEOUT_MS', 'how long a destination may take to its first byte; NULL for no limit'),
  ('DESTINATIONS', 'GATEWAY', 'name of the gateway'),
  ('DESTINATIONS', 'ENDPOINT', 'the endpoint'),
  ('DESTINATIONS', 'FROM_UTC', 'when this configuration was first seen'),
  ('DESTINATIONS', 'POSITION', '1 for the first in fallback order'),
  ('DESTINATIONS', 'NAME', 'its name behind the endpoint'),
  ('DESTINATIONS', 'PROVIDER', 'who runs the model'),
  ('DESTINATIONS', 'MODEL', 'the model as the provider names it'),
  ('DESTINATIONS', 'PERCENT', 'its share of first choices; 0 serves as fallback only'),
  ('COLUMNS', 'VIEW_NAME', 'name of a view'),
  ('COLUMNS', 'COLUMN_NAME', 'name of one of its columns'),
  ('COLUMNS', 'MEANING', 'what it holds');

CREATE USER IF NOT EXISTS reader PASSWORD '';

GRANT SELECT ON public.invocations TO reader;

GRANT SELECT ON public.attempts TO reader;

GRANT SELECT ON public.gateways TO reader;

GRANT SELECT ON public.endpoints TO reader;

GRANT SELECT ON public.destinations TO reader;

GRANT SELECT ON public.columns TO reader;

