import { sampleRecognition } from '@puente/credentials/specification';
import type { HeldCredential } from './own-credentials.js';
import { inWords } from './own-credentials.js';

const held = (hearing?: { readonly heard: boolean }): HeldCredential =>
  ({ file: { copies: [], hearing }, record: sampleRecognition(), standing: { is: 'in-force' } }) as never;

describe('a credential as its holder reads it', () => {
  it('says that they are asked before anything is decided, until they have answered', () => {
    const asked = [held(), held({ heard: false }), held({ heard: true })].map((one) => inWords(one, 'es').hearing);
    expect(asked).toEqual([false, true, false]);
  });
});
