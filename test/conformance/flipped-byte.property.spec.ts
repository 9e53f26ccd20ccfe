import type { CheckOptions } from '@puente/verifier/node';
import { check } from '@puente/verifier/node';
import fc from 'fast-check';
import type { Sample } from './samples/index.js';
import { makeSamples } from './samples/index.js';

/** How often: more where every property is tried at length. */
const numRuns = Number(process.env['PUENTE_HISTORIES'] ?? 400);

/** Another character at that place, which the share of the whole text says. */
function flipped(text: string, share: number, by: number): string {
  const at = Math.min(text.length - 1, Math.floor(share * text.length));
  const other = String.fromCharCode((text.charCodeAt(at) + by) % 128);
  return text.slice(0, at) + other + text.slice(at + 1);
}

const shareAndFlip = [fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 127 })] as const;

describe('one character changed', () => {
  let good: readonly Sample[];

  beforeAll(async () => ({ good } = await makeSamples()));

  it('anywhere in a credential of any form is never valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), ...shareAndFlip, async (which, share, by) => {
        const sample = good[which % good.length] as Sample;
        expect((await check(flipped(sample.text, share, by), sample.by)).verdict).not.toBe('valid');
      }),
      { numRuns },
    );
  });

  it('anywhere in a status list leaves no credential valid', async () => {
    const sample = good[0] as Sample;
    const [[url, text]] = Object.entries(sample.by.statusLists) as [[string, string]];
    await fc.assert(
      fc.asyncProperty(...shareAndFlip, async (share, by) => {
        const told: CheckOptions = { ...sample.by, statusLists: { [url]: flipped(text, share, by) } };
        expect((await check(sample.text, told)).verdict).toBe('unknown');
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  it('was the only thing wrong with it', async () => {
    for (const { text, by } of good) expect((await check(text, by)).verdict).toBe('valid');
  });
});
