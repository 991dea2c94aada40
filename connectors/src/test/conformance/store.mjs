import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const WITHIN_MS = 2_000;
const ASK_EVERY_MS = 2_000;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Every request is tagged, so that its row can be found, and is held against what the SDK was told. */
export class Store {
  #query;
  #requests = [];
  #looks = [];
  #firstTokenMs;
  #looking = true;
  #watching = Promise.resolve();

  /**
   * @param command the gatehouse program and the workspace, or nothing when the store cannot be asked
   * @param firstTokenMs how long the models surely take to their first token
   */
  constructor(command, firstTokenMs = 0) {
    this.#firstTokenMs = firstTokenMs;
    this.#query = command && (async (sql) => {
      const { stdout } = await promisify(execFile)(
        command.program, ['--workspace', command.workspace, 'query', sql, '--format', 'json'], { maxBuffer: 1 << 26 });
      return stdout.trim() ? JSON.parse(stdout) : [];
    });
  }

  /** Looks into the store again and again while the requests are made, so that a row that comes late is noticed. */
  watch() {
    if (this.#query) {
      this.#watching = (async () => {
        while (this.#looking) {
          const asked = Date.now();
          this.#looks.push({ asked, tags: new Set((await this.#rows()).keys()) });
          await sleep(asked + ASK_EVERY_MS - Date.now());
        }
      })();
      // Its failure is told where it is waited for, after the gateways can be taken down again.
      this.#watching.catch(() => {});
    }
  }

  /** What the row of a request must say; fields that are left out are not compared. */
  request(expected) {
    const tag = `c${this.#requests.length}`;
    const request = { tag, expected };
    this.#requests.push(request);
    return {
      options: { headers: { 'x-gatehouse-tags': `conformance=${tag}` } },
      answered: (tokens) => { request.done = Date.now(); request.tokens = tokens; },
    };
  }

  async checks(report) {
    if (!this.#query) {
      console.log('store   not asked: give --workspace');
      return;
    }
    this.#looking = false;
    await this.#watching;
    const done = this.#requests.filter((request) => request.done);
    await sleep(Math.max(...done.map((request) => request.done)) + WITHIN_MS - Date.now());
    const rows = await this.#rows();
    for (const request of done) {
      await report.check(`store has ${describe(request)}`, () => {
        const late = this.#looks.find((look) => look.asked >= request.done + WITHIN_MS && !look.tags.has(request.tag));
        assert.ok(!late, `it was not there ${late?.asked - request.done} ms after its answer`);
        compare(request, rows.get(request.tag) ?? [], this.#firstTokenMs);
      });
    }
  }

  /** Asks again and again, from the moment a request has been answered, until its row is there. */
  async latency(report, send) {
    if (!this.#query) {
      return;
    }
    await report.check(`a request is in the store within ${WITHIN_MS} ms`, async () => {
      const row = this.request({});
      await send(row.options);
      row.answered();
      const tag = this.#requests.at(-1).tag;
      const answered = Date.now();
      for (;;) {
        const asked = Date.now();
        if ((await this.#rows()).has(tag)) {
          console.log(`        it was there ${asked - answered} to ${Date.now() - answered} ms after its answer`);
          return;
        }
        assert.ok(asked - answered < WITHIN_MS, 'it was not there');
      }
    });
  }

  async #rows() {
    const sql = 'SELECT tags, api, endpoint, stream, status, input_tokens, output_tokens, latency_ms, ttfb_ms, attempts'
      + " FROM invocations WHERE tags LIKE '%conformance%'";
    const rows = new Map();
    for (const raw of await this.#query(sql)) {
      const row = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value]));
      const tags = typeof row.tags === 'string' ? JSON.parse(row.tags) : row.tags;
      rows.set(tags.conformance, [...(rows.get(tags.conformance) ?? []), row]);
    }
    return rows;
  }
}

function describe({ tag, expected }) {
  const { api = '', endpoint = '', stream, status = 200 } = expected;
  return [tag, api, endpoint, stream ? 'stream' : '', status].filter(Boolean).join(' ');
}

function compare({ expected, tokens }, rows, firstTokenMs) {
  assert.equal(rows.length, expected.rows ?? 1, 'rows');
  for (const row of rows) {
    assert.equal(Number(row.status), expected.status ?? 200, 'status');
    for (const field of ['api', 'endpoint', 'stream'].filter((name) => name in expected)) {
      assert.equal(String(row[field]), String(expected[field]), field);
    }
    if (!expected.status) {
      assert.equal(Number(row.attempts), expected.attempts ?? 1, 'attempts');
      assert.ok(Number(row.latency_ms) > 0, 'latency');
      assert.ok(row.ttfb_ms === null || Number(row.ttfb_ms) <= Number(row.latency_ms), 'TTFB above latency');
      assert.ok(!expected.stream || Number(row.ttfb_ms) >= Math.max(firstTokenMs, 0.001), `TTFB ${row.ttfb_ms} of a stream`);
      assert.ok(Number(row.input_tokens) > 0, 'input tokens');
    }
    if (tokens) {
      assert.equal(Number(row.input_tokens), tokens.input, 'input tokens');
      assert.equal(Number(row.output_tokens), tokens.output, 'output tokens');
    }
  }
}
