import assert from 'node:assert/strict';

export const PROMPT = 'How does a gateway choose a destination? ÄÖ 漢字 😀';
export const TOOL_PROMPT = 'What is the weather in Oslo?';
export const WEATHER = {
  name: 'weather',
  description: 'The weather in a city',
  schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false },
};

/** A simulated model says the same to the same question, so every API and every stream must give the same text. */
export class Texts {
  #first = new Map();

  same(model, text) {
    assert.ok(text.length > 0, 'no text');
    if (!this.#first.has(model)) {
      this.#first.set(model, text);
    }
    assert.equal(text, this.#first.get(model));
  }
}
