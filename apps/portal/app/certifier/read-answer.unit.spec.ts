import { certifierAnswerIn, typedCertifierCode } from './read-answer.js';

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};
const code = ' abcd-efgh-jkmn-pqrs ';

describe('what a certifier typed', () => {
  it('is read as an answer, with why wherever it is no plain yes', () => {
    expect(certifierAnswerIn(form({ code, says: 'ours', words: 'nada' }))).toEqual({
      code: 'abcd-efgh-jkmn-pqrs',
      says: 'ours',
    });
    expect(certifierAnswerIn(form({ code, says: 'not-ours', words: ' Otra persona ' }))).toEqual({
      ...{ code: 'abcd-efgh-jkmn-pqrs', says: 'not-ours', words: 'Otra persona' },
    });
    expect(certifierAnswerIn(form({ code, says: 'cannot-tell', words: 'x'.repeat(3000) }))?.words).toHaveLength(2000);
  });

  it.each([{}, { says: 'maybe' }, { says: 'not-ours' }, { says: 'cannot-tell', words: '  ' }])(
    'is not where something is missing: %p',
    (fault) => {
      expect(certifierAnswerIn(form({ code, ...fault }))).toBeUndefined();
    },
  );

  it('has a code that somebody could have typed', () => {
    expect(typedCertifierCode(form({ code: 'x'.repeat(500) }))).toHaveLength(40);
    expect(typedCertifierCode(new FormData())).toBe('');
  });
});
