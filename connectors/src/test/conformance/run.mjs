import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { anthropicGeneralChecks, messagesChecks } from './anthropic.mjs';
import { PROGRAM, startGateways } from './gateways.mjs';
import { chatChecks, openAi, openAiGeneralChecks, responsesChecks } from './openai.mjs';
import { PROMPT, Texts } from './prompts.mjs';
import { Report } from './report.mjs';
import { Store } from './store.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    workspace: { type: 'string' },
    endpoints: { type: 'string', default: 'chat' },
    embeddings: { type: 'string', default: 'embed' },
    fallback: { type: 'string' },
  },
});

const target = positionals.length > 0
  ? { ...values, url: positionals[0].replace(/\/$/, ''), endpoints: values.endpoints.split(','), stop: async () => {} }
  : await startGateways();
const access = { url: target.url, key: target.key ?? 'none', guarded: target.key !== undefined };
const report = new Report();
const store = new Store(target.workspace && { program: PROGRAM, workspace: target.workspace }, target.firstTokenMs);

try {
  store.watch();
  const texts = new Texts();
  for (const model of target.endpoints) {
    await chatChecks(access, model, report, store, texts);
    await responsesChecks(access, model, report, store, texts);
    await messagesChecks(access, model, report, store, texts);
  }
  const general = { model: target.endpoints[0], embeddings: target.embeddings };
  await openAiGeneralChecks(access, general, report, store);
  await anthropicGeneralChecks(access, general, report, store);
  if (target.fallback) {
    await report.check('a dead first destination falls back', async () => {
      const row = store.request({ api: 'CHAT', endpoint: target.fallback, stream: true, attempts: 2 });
      const stream = await openAi(access).chat.completions.create(
        { model: target.fallback, stream: true, messages: [{ role: 'user', content: PROMPT }] }, row.options);
      let text = '';
      for await (const chunk of stream) {
        text += chunk.choices[0].delta.content ?? '';
      }
      assert.ok(text.length > 0);
      row.answered();
    });
  }
  await store.latency(report, (options) => openAi(access).chat.completions.create(
    { model: general.model, messages: [{ role: 'user', content: PROMPT }] }, options));
  await store.checks(report);
} finally {
  await target.stop();
}
process.exitCode = report.end();
