import { check as checkAsPages } from '@puente/verifier/browser';
import { check, faults } from '@puente/verifier/node';
import type { Sample } from './samples/index.js';
import { makeSamples } from './samples/index.js';

const checkers = { Node: check, 'a browser': checkAsPages };

describe.each(Object.entries(checkers))('what is brought to be checked in %s', (_, checkIn) => {
  let good: readonly Sample[];
  let bad: readonly Sample[];

  beforeAll(async () => ({ good, bad } = await makeSamples()));

  it('is valid where it is good, in every form', async () => {
    for (const { name, text, by } of good) {
      const { verdict, faults: found, status } = await checkIn(text, by);
      expect({ name, verdict, found, status: status?.state }).toEqual({
        name,
        verdict: 'valid',
        found: [],
        status: 'in-force',
      });
    }
  });

  it('is refused with its own reason where it is bad', async () => {
    for (const { name, text, by, fault } of bad) {
      const { verdict, faults: found } = await checkIn(text, by);
      expect({ name, found }).toEqual({ name, found: [fault] });
      expect({ name, verdict }).not.toEqual({ name, verdict: 'valid' });
    }
  });

  it('has a bad sample for every reason there is', () => {
    expect(new Set(bad.map(({ fault }) => fault))).toEqual(new Set(faults));
  });
});
