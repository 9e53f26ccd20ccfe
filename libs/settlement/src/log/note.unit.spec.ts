import { createHash } from 'node:crypto';
import { readCheckpoint, writtenCheckpoint } from './checkpoint.js';
import { noteSigner, readKey, readNote, signatureOf, signedBy, writtenKey } from './note.js';

const seed = (of: string) => createHash('sha256').update(of).digest();
const log = noteSigner('gt.puente.example/log', 'log', seed('log'));
const witness = noteSigner('mx.puente.example/witness', 'witness', seed('witness'));
const text = writtenCheckpoint({ origin: log.name, size: 12, root: seed('root') });
const seconds = 1_780_000_000;
const written = `${text}\n${signatureOf(text, log)}${signatureOf(text, witness, seconds)}`;

const read = (note: string) => {
  const found = readNote(note);
  if (found === undefined) throw new Error('no note');
  return found;
};

describe('a checkpoint', () => {
  it('is a signed note that its log and its witnesses sign', () => {
    const note = read(written);
    expect(readCheckpoint(note.text)).toEqual({ origin: log.name, size: 12, root: seed('root') });
    expect(signedBy(note, log)).toMatchObject({ seconds: 0 });
    expect(signedBy(note, witness)).toMatchObject({ seconds, line: signatureOf(text, witness, seconds) });
  });

  it('is as golang.org/x/mod/sumdb/note writes it', () => {
    // Key, note and signature of that package's documentation.
    const key = readKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const note = read(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
    );
    expect(key).toBeDefined();
    expect(key && signedBy(note, key)).toBeDefined();
  });

  it('is signed by nobody once a byte of it is another one', () => {
    const bytes = Buffer.from(written);
    for (const [place, byte] of bytes.entries()) {
      const spoilt = Buffer.from(bytes);
      spoilt[place] = byte ^ 1;
      const note = readNote(spoilt.toString());
      const both = [log, witness].filter((key) => note !== undefined && signedBy(note, key) !== undefined);
      expect(both.length).toBeLessThan(2);
    }
  });

  it('names its keys as others’ programs take them', () => {
    for (const key of [log, witness])
      expect(readKey(writtenKey(key))).toMatchObject({ name: key.name, kind: key.kind });
    expect(readKey(writtenKey(log).replace('gt.', 'mx.'))).toBeUndefined();
    expect(readKey('gt+00000000+AAAA')).toBeUndefined();
  });

  it('is written in one way only', () => {
    for (const other of [text.replace('12', '012'), `${text}more\n`, text.replace('12', '-1'), text.slice(0, -1)])
      expect(readCheckpoint(other)).toBeUndefined();
  });
});
