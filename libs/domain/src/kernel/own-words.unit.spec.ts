import { isKept, isSaid, say, textOf, withWords, wordsIn } from './index.js';

const kept = { said: '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a11', sha256: 'a'.repeat(64) };

describe('a worker’s own words', () => {
  it('[R17] leave nothing where a command is written, hashed or logged', () => {
    const command = { type: 'answer-hearing', answer: say('mi apellido es Zenaida') };
    expect(JSON.stringify(command)).toBe('{"type":"answer-hearing","answer":{}}');
    expect(textOf(command.answer)).toBe('mi apellido es Zenaida');
  });

  it('are found and exchanged wherever they stand, and nothing else is', () => {
    const grounds = [{ unit: 'U1', ground: say('uno') }, { unit: 'U2', ground: say('dos') }, { unit: 'U3' }];
    const command = { type: 'appeal', grounds, at: null, words: { es: 'de la autoridad' } };
    expect(wordsIn(command, isSaid).map(textOf)).toEqual(['uno', 'dos']);
    const named = withWords(command, isSaid, () => kept);
    expect(named).toEqual({
      ...command,
      grounds: [{ unit: 'U1', ground: kept }, { unit: 'U2', ground: kept }, { unit: 'U3' }],
    });
    expect(wordsIn(named, isKept)).toEqual([kept, kept]);
    expect(wordsIn({ words: 'said', document: { id: 'd', sha256: 'x' }, more: { ...kept, by: 'x' } }, isKept)).toEqual(
      [],
    );
  });
});
