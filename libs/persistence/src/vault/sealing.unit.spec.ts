import { newKey, seal, SealBroken, unseal } from './sealing.js';

describe('a seal', () => {
  const [key, plain] = [newKey(), Buffer.from('María Ñandú')];

  it('is opened with its key and its name', () => expect(unseal(key, seal(key, plain, 'a'), 'a')).toEqual(plain));

  it('is never the same twice', () => expect(seal(key, plain, 'a')).not.toEqual(seal(key, plain, 'a')));

  it('stays shut for another key, another name, any changed byte and a cut', () => {
    const sealed = seal(key, plain, 'a');
    expect(() => unseal(newKey(), sealed, 'a')).toThrow(SealBroken);
    expect(() => unseal(key, sealed, 'b')).toThrow(SealBroken);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
      expect(() => unseal(key, changed, 'a')).toThrow(SealBroken);
    }
    expect(() => unseal(key, sealed.subarray(0, 10), 'a')).toThrow(SealBroken);
    expect(() => unseal(key, sealed.subarray(0, -1), 'a')).toThrow(SealBroken);
  });
});
