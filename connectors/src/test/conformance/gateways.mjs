import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program under test; GATEHOUSE names another one. */
export const PROGRAM = process.env.GATEHOUSE
  ?? fileURLToPath(new URL('../../../../packaging/target/gatehouse/bin/gatehouse', import.meta.url));

const QUICK = { model: 'simulated/quick', ttftMillis: 20, spread: 0, tokensPerSecond: 500, errorRate: 0, limitedRate: 0 };
const DEAD = { ...QUICK, model: 'simulated/dead', errorRate: 1 };
const simulated = { name: 'simulated', kind: 'simulated', models: [QUICK, DEAD] };
const endpoint = (name, ...destinations) => ({ name, destinations, firstTokenTimeoutMillis: 0 });
const to = (name, provider, model, percent = 100) => ({ name, provider, model, percent });

/**
 * Two gateways in workspaces of their own: the one behind is simulated, the one in front asks for a key and reaches it
 * directly, as an OpenAI-compatible server and as an Anthropic server, so that every translation is on the way.
 */
export async function startGateways() {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-conformance-'));
  const key = `gh-${randomBytes(32).toString('hex')}`;
  const behind = await start(join(folder, 'behind'), {
    upstreams: [simulated],
    endpoints: [endpoint('quick', to('quick', 'simulated', QUICK.model))],
  });
  const front = await start(join(folder, 'front'), {
    requireKey: true,
    keys: [hashed(key)],
    upstreams: [
      simulated,
      { name: 'openai-shaped', kind: 'openai', baseUrl: `${behind.url}/v1` },
      { name: 'anthropic-shaped', kind: 'anthropic', baseUrl: behind.url },
    ],
    endpoints: [
      endpoint('direct', to('quick', 'simulated', QUICK.model)),
      endpoint('via-openai', to('quick', 'openai-shaped', 'quick')),
      endpoint('via-anthropic', to('quick', 'anthropic-shaped', 'quick')),
      endpoint('falls-back', to('dead', 'simulated', DEAD.model), to('quick', 'simulated', QUICK.model, 0)),
    ],
  });
  return {
    url: front.url, key, workspace: front.workspace,
    endpoints: ['direct', 'via-openai', 'via-anthropic'], embeddings: 'direct', fallback: 'falls-back', firstTokenMs: QUICK.ttftMillis,
    stop: async () => {
      await Promise.all([front.stop(), behind.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function hashed(key) {
  const salt = randomBytes(16).toString('hex');
  return { name: 'conformance', user: 'ada', team: 'tests', salt, hash: createHash('sha256').update(salt + key).digest('hex') };
}

async function start(workspace, config) {
  const port = await freePort();
  await mkdir(join(workspace, 'gateway'), { recursive: true });
  await writeFile(join(workspace, 'gateway', 'gateway.json'), JSON.stringify({ port, keys: [], ...config }, null, 2));
  const child = spawn(PROGRAM, ['--workspace', workspace, 'serve'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  await healthy(url, child);
  return { url, workspace, stop: async () => { child.kill('SIGTERM'); await ended; } };
}

async function healthy(url, child) {
  for (let waited = 0; waited < 600; waited++) {
    if (child.exitCode !== null) {
      throw new Error(`gatehouse serve ended with ${child.exitCode}`);
    }
    if (await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not come up within a minute`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
