import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { PROMPT, TOOL_PROMPT, WEATHER } from './prompts.mjs';

const TOOL = { type: 'function', function: { name: WEATHER.name, description: WEATHER.description, parameters: WEATHER.schema } };
const FLAT_TOOL = { type: 'function', name: WEATHER.name, description: WEATHER.description, parameters: WEATHER.schema, strict: false };

/** The client of the official SDK, which tries once, so that what is checked is the first answer. */
export function openAi({ url, key }) {
  return new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0, timeout: 60_000 });
}

function usage(of) {
  assert.equal(of.total_tokens, of.prompt_tokens + of.completion_tokens);
  assert.ok(of.prompt_tokens > 0 && of.completion_tokens > 0, JSON.stringify(of));
  return { input: of.prompt_tokens, output: of.completion_tokens };
}

function responseUsage(of) {
  assert.equal(of.total_tokens, of.input_tokens + of.output_tokens);
  assert.ok(of.input_tokens > 0 && of.output_tokens > 0, JSON.stringify(of));
  return { input: of.input_tokens, output: of.output_tokens };
}

export async function chatChecks(target, model, report, store, texts) {
  const client = openAi(target);
  const messages = [{ role: 'user', content: PROMPT }];

  await report.check(`openai chat, ${model}`, async () => {
    const row = store.request({ api: 'CHAT', endpoint: model, stream: false });
    const answer = await client.chat.completions.create({ model, messages }, row.options);
    assert.equal(answer.object, 'chat.completion');
    assert.equal(answer.choices[0].finish_reason, 'stop');
    texts.same(model, answer.choices[0].message.content);
    row.answered(usage(answer.usage));
  });

  await report.check(`openai chat stream, ${model}`, async () => {
    const row = store.request({ api: 'CHAT', endpoint: model, stream: true });
    const stream = await client.chat.completions.create(
      { model, messages, stream: true, stream_options: { include_usage: true } }, row.options);
    let text = '';
    let finish;
    let counts;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      finish = chunk.choices[0]?.finish_reason ?? finish;
      counts = chunk.usage ?? counts;
    }
    assert.equal(finish, 'stop');
    texts.same(model, text);
    row.answered(usage(counts));
  });

  await report.check(`openai chat stream without usage, ${model}`, async () => {
    const row = store.request({ api: 'CHAT', endpoint: model, stream: true });
    const stream = await client.chat.completions.create({ model, messages, stream: true }, row.options);
    let text = '';
    for await (const chunk of stream) {
      text += chunk.choices[0].delta.content ?? '';
    }
    texts.same(model, text);
    row.answered();
  });

  for (const stream of [false, true]) {
    await report.check(`openai chat tools${stream ? ' stream' : ''}, ${model}`, async () => {
      const row = store.request({ api: 'CHAT', endpoint: model, stream, rows: 2 });
      const asked = [];
      const runner = client.chat.completions.runTools({
        model, stream,
        messages: [{ role: 'user', content: TOOL_PROMPT }],
        tools: [{ type: 'function', function: { ...TOOL.function, parse: JSON.parse, function: (args) => { asked.push(args); return 'Sunny'; } } }],
      }, row.options);
      const text = await runner.finalContent();
      assert.equal(asked.length, 1);
      assert.equal(typeof asked[0].city, 'string');
      assert.ok(text.length > 0);
      row.answered();
    });
  }

  await report.check(`openai chat cut off by max tokens, ${model}`, async () => {
    const row = store.request({ api: 'CHAT', endpoint: model, stream: false });
    const answer = await client.chat.completions.create({ model, messages, max_completion_tokens: 5 }, row.options);
    assert.equal(answer.choices[0].finish_reason, 'length');
    assert.equal(answer.usage.completion_tokens, 5);
    row.answered(usage(answer.usage));
  });
}

export async function responsesChecks(target, model, report, store, texts) {
  const client = openAi(target);

  await report.check(`openai responses, ${model}`, async () => {
    const row = store.request({ api: 'RESPONSES', endpoint: model, stream: false });
    const answer = await client.responses.create({ model, input: PROMPT }, row.options);
    assert.equal(answer.status, 'completed');
    texts.same(model, answer.output_text);
    row.answered(responseUsage(answer.usage));
  });

  await report.check(`openai responses stream, ${model}`, async () => {
    const row = store.request({ api: 'RESPONSES', endpoint: model, stream: true });
    const stream = client.responses.stream({ model, input: [{ role: 'user', content: PROMPT }] }, row.options);
    let text = '';
    let sequence = -1;
    for await (const event of stream) {
      assert.equal(event.sequence_number, ++sequence);
      text += event.type === 'response.output_text.delta' ? event.delta : '';
    }
    const answer = await stream.finalResponse();
    texts.same(model, text);
    assert.equal(answer.output_text, text);
    row.answered(responseUsage(answer.usage));
  });

  for (const stream of [false, true]) {
    await report.check(`openai responses tools${stream ? ' stream' : ''}, ${model}`, async () => {
      const row = store.request({ api: 'RESPONSES', endpoint: model, stream, rows: 2 });
      const ask = async (input) => {
        const body = { model, input, tools: [FLAT_TOOL], store: false };
        return stream ? client.responses.stream(body, row.options).finalResponse() : client.responses.create(body, row.options);
      };
      const question = [{ role: 'user', content: TOOL_PROMPT }];
      const first = await ask(question);
      const call = first.output.find((item) => item.type === 'function_call');
      assert.equal(call.name, WEATHER.name);
      assert.equal(typeof JSON.parse(call.arguments).city, 'string');
      const last = await ask([...question, ...first.output, { type: 'function_call_output', call_id: call.call_id, output: 'Sunny' }]);
      assert.ok(last.output_text.length > 0);
      row.answered();
    });
  }

  await report.check(`openai responses cut off by max tokens, ${model}`, async () => {
    const row = store.request({ api: 'RESPONSES', endpoint: model, stream: false });
    const answer = await client.responses.create({ model, input: PROMPT, max_output_tokens: 5 }, row.options);
    assert.equal(answer.status, 'incomplete');
    assert.equal(answer.incomplete_details.reason, 'max_output_tokens');
    row.answered(responseUsage(answer.usage));
  });
}

export async function openAiGeneralChecks(target, { model, embeddings }, report, store) {
  const client = openAi(target);

  await report.check('openai completions', async () => {
    const row = store.request({ api: 'COMPLETIONS', endpoint: model, stream: false });
    const answer = await client.completions.create({ model, prompt: PROMPT }, row.options);
    assert.ok(answer.choices[0].text.length > 0);
    row.answered(usage(answer.usage));
  });

  for (const format of [undefined, 'float']) {
    await report.check(`openai embeddings as ${format ?? 'the SDK asks, base64'}`, async () => {
      const row = store.request({ api: 'EMBEDDINGS', endpoint: embeddings, stream: false });
      const answer = await client.embeddings.create(
        { model: embeddings, input: ['one text', 'another'], ...(format && { encoding_format: format }) }, row.options);
      assert.equal(answer.data.length, 2);
      assert.ok(answer.data.every((each) => each.embedding.length > 1 && each.embedding.every(Number.isFinite)));
      assert.notDeepEqual(answer.data[0].embedding, answer.data[1].embedding);
      row.answered({ input: answer.usage.prompt_tokens, output: 0 });
    });
  }

  await report.check('openai models', async () => {
    const names = [];
    for await (const each of await client.models.list()) {
      assert.equal(each.object, 'model');
      names.push(each.id);
    }
    assert.ok(names.includes(model) && names.includes(embeddings), names.join());
  });

  await report.check('openai unknown model is NotFoundError', async () => {
    const row = store.request({ status: 404 });
    const failed = await error(client.chat.completions.create({ model: 'no-such-model', messages: [{ role: 'user', content: 'x' }] }, row.options));
    assert.ok(failed instanceof OpenAI.NotFoundError, String(failed));
    assert.equal(failed.code, 'model_not_found');
    assert.match(failed.message, /no-such-model/);
    row.answered();
  });

  await report.check('openai malformed request is BadRequestError', async () => {
    const failed = await error(client.responses.create({ model, input: 'x', previous_response_id: 'resp_1' }));
    assert.ok(failed instanceof OpenAI.BadRequestError, String(failed));
    assert.match(failed.message, /previous_response_id/);
  });

  if (target.guarded) {
    await report.check('openai wrong key is AuthenticationError', async () => {
      const failed = await error(openAi({ ...target, key: 'gh-wrong' }).chat.completions.create({ model, messages: [{ role: 'user', content: 'x' }] }));
      assert.ok(failed instanceof OpenAI.AuthenticationError, String(failed));
      assert.ok(!failed.message.includes('gh-wrong'));
    });
  }
}

async function error(promise) {
  return promise.then(() => assert.fail('no error'), (failed) => failed);
}
