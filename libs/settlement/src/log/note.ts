import type { KeyObject } from 'node:crypto';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** C2SP signed-note: what a signature is by, in front of its key. */
const kinds = { log: 1, witness: 4 } as const;
export type NoteKeyKind = keyof typeof kinds;

/** A public key of C2SP signed-note; `kind` says what it signs. */
export interface NoteKey {
  readonly name: string;
  readonly kind: NoteKeyKind;
  readonly key: KeyObject;
  /** Four bytes: which signature to try, and nothing that anybody is believed for. */
  readonly id: Buffer;
}
export interface NoteSigner extends NoteKey {
  readonly secret: KeyObject;
}

/** DER of an Ed25519 key, RFC 8410, up to its 32 bytes. */
const [privateDer, publicDer] = [
  Buffer.from('302e020100300506032b657004220420', 'hex'),
  Buffer.from('302a300506032b6570032100', 'hex'),
];

/** @param seed 32 bytes */
export function noteSigner(name: string, kind: NoteKeyKind, seed: Uint8Array): NoteSigner {
  const secret = createPrivateKey({ key: Buffer.concat([privateDer, seed]), format: 'der', type: 'pkcs8' });
  return { ...noteKey(name, kind, createPublicKey(secret)), secret };
}

function noteKey(name: string, kind: NoteKeyKind, key: KeyObject): NoteKey {
  const id = createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([kinds[kind]]))
    .update(bytesOf(key))
    .digest()
    .subarray(0, 4);
  return { name, kind, key, id };
}

const bytesOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(publicDer.length);

/** `name+id+key`, as others' programs take it. */
export const writtenKey = ({ id, key, kind, name }: NoteKey): string =>
  `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.from([kinds[kind]]), bytesOf(key)]).toString('base64')}`;

/** Undefined where it is no key, or its id is another one's. */
export function readKey(written: string): NoteKey | undefined {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(written) ?? [];
  if (name === undefined || base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  const kind = Object.entries(kinds).find(([, byte]) => byte === bytes[0])?.[0] as NoteKeyKind | undefined;
  if (kind === undefined || bytes.length !== 33) return undefined;
  const key = createPublicKey({ key: Buffer.concat([publicDer, bytes.subarray(1)]), format: 'der', type: 'spki' });
  const made = noteKey(name, kind, key);
  return made.id.toString('hex') === id ? made : undefined;
}

/** What a witness signs with a time, C2SP tlog-cosignature. */
const timed = (text: string, seconds: number): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${String(seconds)}\n${text}`);

/** A line of signature for a note's text. @param seconds since 1970, of a witness */
export function signatureOf(text: string, { id, kind, name, secret }: NoteSigner, seconds = 0): string {
  const time = Buffer.alloc(kind === 'witness' ? 8 : 0);
  if (kind === 'witness') time.writeBigUInt64BE(BigInt(seconds));
  const signature = sign(null, kind === 'witness' ? timed(text, seconds) : Buffer.from(text), secret);
  return `— ${name} ${Buffer.concat([id, time, signature]).toString('base64')}\n`;
}

export interface Note {
  /** Ends with a line break. */
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly line: string; readonly bytes: Buffer }[];
}

export function readNote(written: string): Note | undefined {
  const end = written.lastIndexOf('\n\n');
  if (end < 1 || !written.endsWith('\n')) return undefined;
  const lines = written.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name = '', base64 = ''] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    // Of bits that stand for nothing each would be another note, which says the same.
    return { name: bytes.toString('base64') === base64 ? name : '', line: `${line}\n`, bytes };
  });
  if (signatures.some(({ name }) => name === '')) return undefined;
  return { text: written.slice(0, end + 1), signatures };
}

/** The line with which a key signed it, and when, where it is a witness's. */
export function signedBy(
  { signatures, text }: Note,
  key: NoteKey,
): { readonly line: string; readonly seconds: number } | undefined {
  for (const { bytes, line, name } of signatures) {
    if (name !== key.name || !bytes.subarray(0, 4).equals(key.id)) continue;
    const isTimed = key.kind === 'witness';
    if (bytes.length !== (isTimed ? 76 : 68)) continue;
    const seconds = isTimed ? Number(bytes.readBigUInt64BE(4)) : 0;
    const said = isTimed ? timed(text, seconds) : Buffer.from(text);
    if (verify(null, said, key.key, bytes.subarray(-64))) return { line, seconds };
  }
  return undefined;
}
