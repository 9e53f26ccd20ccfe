import { line, localizedText, plainText, prose } from './index.js';

const kinds = { line: line(100), prose: prose(100), plainText: plainText(100) };

describe.each(Object.entries(kinds))('%s', (_name, schema) => {
  it.each([
    ['half a character', 'a note \ud800'],
    ['the other half', '\udc00 a note'],
    ['a direction turned over', 'Ana \u202eaicraG'],
    ['an embedding', 'Ana \u202bGarc\u00eda\u202c'],
    ['an isolate', 'Ana \u2067Garc\u00eda\u2069'],
  ])('[attack 18] refuses %s', (_what, text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });

  it.each(['Ixch\u00e9l N\u00fa\u00f1ez', 'a whole one: \ud83d\udc77', '\u05e9\u05dc\u05d5\u05dd', 'n\u0303'])(
    'takes %p',
    (text) => {
      expect(schema.parse(text)).toBe(text);
    },
  );
});

describe.each(Object.entries({ line: line(100), prose: prose(100) }))('[attack 42] %s', (_name, schema) => {
  it.each([
    ['a space of no width', '\u200b'],
    ['joiners', ' \u200d\u2060\u200c '],
    ['a filler of Hangul', '\u3164'],
    ['an empty pattern of Braille', '\u2800\u2800'],
    ['a selector', '\ufe0f'],
    ['a tag', '\u{e0041}'],
  ])('takes no words that nobody sees: %s', (_what, text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });

  it('takes them beside what is seen, as some scripts need them', () => {
    for (const text of ['क्\u200dष', '\u{1f468}\u200d\u{1f469}', 'co\u00adoperación'])
      expect(schema.parse(text)).toBe(text);
  });
});

it('[attack 18] reaches words in every language', () => {
  expect(localizedText.safeParse({ es: 'una nota \ud800' }).success).toBe(false);
});

it('counts characters, as JSON Schema does, and not their halves', () => {
  expect(line(2).safeParse('\u{1f477}\u{1f477}').success).toBe(true);
  expect(line(2).safeParse('\u{1f477}\u{1f477}\u{1f477}').success).toBe(false);
});
