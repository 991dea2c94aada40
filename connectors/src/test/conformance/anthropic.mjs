import assert from 'node:assert/strict';
import Anthropic from '@anthropic-ai/sdk';
import { PROMPT, TOOL_PROMPT, WEATHER } from './prompts.mjs';

const TOOL = { name: WEATHER.name, description: WEATHER.description, input_schema: WEATHER.schema };

function anthropic({ url, key }) {
  return new Anthropic({ baseURL: url, apiKey: key, maxRetries: 0, timeout: 60_000 });
}

function usage(of) {
  assert.ok(of.input_tokens > 0 && of.output_tokens > 0, JSON.stringify(of));
  return { input: of.input_tokens + of.cache_read_input_tokens + of.cache_creation_input_tokens, output: of.output_tokens };
}

function textOf(message) {
  return message.content.filter((block) => block.type === 'text').map((block) => block.text).join('');
}

export async function messagesChecks(target, model, report, store, texts) {
  const client = anthropic(target);
  const request = { model, max_tokens: 1_000, messages: [{ role: 'user', content: PROMPT }] };

  await report.check(`anthropic messages, ${model}`, async () => {
    const row = store.request({ api: 'MESSAGES', endpoint: model, stream: false });
    const message = await client.messages.create(request, row.options);
    assert.equal(message.type, 'message');
    assert.equal(message.stop_reason, 'end_turn');
    texts.same(model, textOf(message));
    row.answered(usage(message.usage));
  });

  await report.check(`anthropic messages stream, ${model}`, async () => {
    const row = store.request({ api: 'MESSAGES', endpoint: model, stream: true });
    const stream = client.messages.stream(request, row.options);
    let text = '';
    stream.on('text', (piece) => { text += piece; });
    const message = await stream.finalMessage();
    texts.same(model, text);
    assert.equal(textOf(message), text);
    assert.equal(message.stop_reason, 'end_turn');
    row.answered(usage(message.usage));
  });

  await report.check(`anthropic messages raw stream, ${model}`, async () => {
    const row = store.request({ api: 'MESSAGES', endpoint: model, stream: true });
    const types = [];
    for await (const event of await client.messages.create({ ...request, stream: true }, row.options)) {
      types.push(event.type);
    }
    assert.equal(types[0], 'message_start');
    assert.deepEqual(types.slice(-3), ['content_block_stop', 'message_delta', 'message_stop']);
    row.answered();
  });

  for (const stream of [false, true]) {
    await report.check(`anthropic tools${stream ? ' stream' : ''}, ${model}`, async () => {
      const row = store.request({ api: 'MESSAGES', endpoint: model, stream, rows: 2 });
      const ask = async (messages) => {
        const body = { model, max_tokens: 1_000, tools: [TOOL], messages };
        return stream ? client.messages.stream(body, row.options).finalMessage() : client.messages.create(body, row.options);
      };
      const question = { role: 'user', content: TOOL_PROMPT };
      const first = await ask([question]);
      assert.equal(first.stop_reason, 'tool_use');
      const use = first.content.find((block) => block.type === 'tool_use');
      assert.equal(use.name, WEATHER.name);
      assert.equal(typeof use.input.city, 'string');
      const result = { type: 'tool_result', tool_use_id: use.id, content: 'Sunny' };
      const last = await ask([question, { role: 'assistant', content: first.content }, { role: 'user', content: [result] }]);
      assert.equal(last.stop_reason, 'end_turn');
      assert.ok(textOf(last).length > 0);
      row.answered();
    });
  }

  await report.check(`anthropic cut off by max tokens, ${model}`, async () => {
    const row = store.request({ api: 'MESSAGES', endpoint: model, stream: false });
    const message = await client.messages.create({ ...request, max_tokens: 5 }, row.options);
    assert.equal(message.stop_reason, 'max_tokens');
    assert.equal(message.usage.output_tokens, 5);
    row.answered(usage(message.usage));
  });
}

export async function anthropicGeneralChecks(target, { model }, report, store) {
  const client = anthropic(target);

  await report.check('anthropic models', async () => {
    const names = [];
    for await (const each of client.models.list()) {
      assert.equal(each.type, 'model');
      names.push(each.id);
    }
    assert.ok(names.includes(model), names.join());
  });

  await report.check('anthropic count tokens', async () => {
    const count = await client.messages.countTokens({ model, messages: [{ role: 'user', content: PROMPT }] });
    assert.ok(count.input_tokens > 0);
  });

  await report.check('anthropic unknown model is NotFoundError', async () => {
    const row = store.request({ status: 404 });
    const failed = await error(client.messages.create({ model: 'no-such-model', max_tokens: 5, messages: [{ role: 'user', content: 'x' }] }, row.options));
    assert.ok(failed instanceof Anthropic.NotFoundError, String(failed));
    assert.equal(failed.error.error.type, 'not_found_error');
    row.answered();
  });

  await report.check('anthropic malformed request is BadRequestError', async () => {
    const failed = await error(client.messages.create({ model, max_tokens: 5, messages: [{ role: 'robot', content: 'x' }] }));
    assert.ok(failed instanceof Anthropic.BadRequestError, String(failed));
    assert.match(failed.message, /messages\[0\]\.role/);
  });

  if (target.guarded) {
    await report.check('anthropic wrong key is AuthenticationError', async () => {
      const failed = await error(anthropic({ ...target, key: 'gh-wrong' }).messages.create({ model, max_tokens: 5, messages: [{ role: 'user', content: 'x' }] }));
      assert.ok(failed instanceof Anthropic.AuthenticationError, String(failed));
    });
  }
}

async function error(promise) {
  return promise.then(() => assert.fail('no error'), (failed) => failed);
}
