import { createHash, randomBytes } from 'node:crypto';
import type { KeyDevice } from '@puente/contracts/keys';
import { masterNameLength } from '@puente/contracts/keys';
import type { Attribute } from './attributes.js';
import { aes, attribute, mechanism, objectClass, said } from './attributes.js';
import type { Pkcs11 } from './binding.js';
import { gcmParameter, KeyDeviceFault, loadPkcs11 } from './binding.js';

export interface TokenOptions {
  /** The device's library. */
  readonly library: string;
  /** Of the token, as it was initialised. */
  readonly label: string;
  readonly pin: string;
}

const user = 1;
const serialReadWrite = 6;
const labelLength = 32;
/** CK_TOKEN_INFO begins with the label; the whole has some 200 bytes. */
const infoLength = 512;
const p256 = Buffer.from('06082a8648ce3d030107', 'hex');
/** An OCTET STRING around an uncompressed point: two bytes, 04, x and y. */
const pointLength = 67;
const [ivLength, tagLength] = [12, 16];
/** What stays in the device, for ever, and works for who logged in. */
const kept = [said('token', true), said('private', true), said('sensitive', true), said('extractable', false)];

/** A token of a PKCS #11 2.40 device, one session, logged in. What is asked of it is done one after the other. */
export async function openToken({ library, label, pin }: TokenOptions): Promise<KeyDevice> {
  const call = await initialised(library);
  const slot = await slotOf(call, label);
  const opened = [0];
  await call('C_OpenSession', slot, serialReadWrite, null, null, opened);
  const session = opened[0];
  await call('C_Login', session, user, Buffer.from(pin), Buffer.byteLength(pin)).catch(unless(alreadyLoggedIn));
  const inTurn = queue();

  const find = async (wanted: readonly Attribute[]): Promise<number | undefined> => {
    const [found, count] = [[0], [0]];
    await call('C_FindObjectsInit', session, wanted, wanted.length);
    await call('C_FindObjects', session, found, 1, count);
    await call('C_FindObjectsFinal', session);
    return count[0] === 1 ? found[0] : undefined;
  };
  const keyOf = async (kind: keyof typeof objectClass, id: Uint8Array): Promise<number> => {
    const key = await find([said('class', objectClass[kind]), said('id', id)]);
    if (key === undefined) throw new KeyDeviceFault('the device has no such key');
    return key;
  };
  const cipher = async (way: 'Encrypt' | 'Decrypt', name: Uint8Array, iv: Buffer, data: Buffer, about: Uint8Array) => {
    const aad = Buffer.from(about);
    const parameter = gcmParameter(iv, aad);
    const key = await keyOf('secretKey', name);
    const gcm = { mechanism: mechanism.aesGcm, parameter, length: parameter.length };
    await call(`C_${way}Init`, session, gcm, key);
    const [out, length] = [Buffer.alloc(data.length + tagLength), [data.length + tagLength]];
    await call(`C_${way}`, session, data, data.length, out, length);
    return out.subarray(0, length[0]);
  };

  return {
    newSigningKey: () =>
      inTurn(async () => {
        const draft = randomBytes(masterNameLength);
        const [open, secret] = [[0], [0]];
        const publicPart = [said('token', true), said('verify', true), said('ecParams', p256), said('id', draft)];
        const privatePart = [...kept, said('sign', true), said('id', draft)];
        await call(
          ...(['C_GenerateKeyPair', session, plain(mechanism.ecKeyPair)] as const),
          ...[publicPart, publicPart.length, privatePart, privatePart.length, open, secret],
        );
        const point = Buffer.alloc(pointLength);
        await call('C_GetAttributeValue', session, open[0], [said('ecPoint', point)].map(into(point)), 1);
        const [x, y] = [point.subarray(3, 35).toString('base64url'), point.subarray(35).toString('base64url')];
        const jwk = { kty: 'EC', crv: 'P-256', x, y } as const;
        // RFC 7638: these members, in this order.
        const { crv, kty } = jwk;
        const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
        for (const half of [open[0], secret[0]])
          await call('C_SetAttributeValue', session, half, [said('id', idOf(kid))], 1);
        return { ...jwk, kid };
      }),
    sign: (kid, data) =>
      inTurn(async () => {
        await call('C_SignInit', session, plain(mechanism.ecdsa), await keyOf('privateKey', idOf(kid)));
        const digest = createHash('sha256').update(data).digest();
        const signature = Buffer.alloc(64);
        await call('C_Sign', session, digest, digest.length, signature, [signature.length]);
        return signature;
      }),
    newMasterKey: () =>
      inTurn(async () => {
        const name = randomBytes(masterNameLength);
        const wanted = [
          ...[said('class', objectClass.secretKey), said('keyType', aes), said('valueLength', 32), said('id', name)],
          ...[...kept, said('encrypt', true), said('decrypt', true)],
        ];
        await call('C_GenerateKey', session, plain(mechanism.aesKey), wanted, wanted.length, [0]);
        return name;
      }),
    seal: (name, data, about) =>
      inTurn(async () => {
        const iv = randomBytes(ivLength);
        const sealed = await cipher('Encrypt', name, iv, Buffer.from(data), about);
        return Buffer.concat([iv, sealed.subarray(-tagLength), sealed.subarray(0, -tagLength)]);
      }),
    unseal: (name, sealed, about) =>
      inTurn(() => {
        const [iv, tag] = [sealed.subarray(0, ivLength), sealed.subarray(ivLength, ivLength + tagLength)];
        const data = Buffer.concat([sealed.subarray(ivLength + tagLength), tag]);
        return cipher('Decrypt', name, Buffer.from(iv), data, about);
      }),
    destroy: (name) =>
      inTurn(async () => {
        const id = typeof name === 'string' ? idOf(name) : name;
        for (;;) {
          const key = await find([said('id', id)]);
          if (key === undefined) return;
          await call('C_DestroyObject', session, key);
        }
      }),
    close: () => inTurn(() => call('C_CloseSession', session)),
  };
}

const plain = (kind: number) => ({ mechanism: kind, parameter: null, length: 0 });
const idOf = (kid: string): Buffer => Buffer.from(kid, 'base64url');
/** `said` copies what it is given; the device writes into this buffer itself. */
const into = (value: Buffer) => () => ({ type: attribute.ecPoint, value, length: value.length });

/** A session does one thing at a time (PKCS #11 §5.2): what comes meanwhile waits. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

const libraries = new Map<string, Promise<Pkcs11>>();
/** A library is initialised once in a process. */
function initialised(library: string): Promise<Pkcs11> {
  const known = libraries.get(library);
  if (known !== undefined) return known;
  const call = loadPkcs11(library);
  const opening = call('C_Initialize', null)
    .catch(unless(alreadyInitialised))
    .then(() => call);
  libraries.set(library, opening);
  return opening;
}

async function slotOf(call: Pkcs11, label: string): Promise<number> {
  const count = [0];
  await call('C_GetSlotList', 1, null, count);
  const slots = new Array<number>(count[0] ?? 0).fill(0);
  await call('C_GetSlotList', 1, slots, count);
  for (const slot of slots) {
    const info = Buffer.alloc(infoLength);
    await call('C_GetTokenInfo', slot, info);
    if (info.toString('utf8', 0, labelLength).trimEnd() === label) return slot;
  }
  throw new KeyDeviceFault(`no token has the label ${label}`);
}

/** What a process does once, whichever of its sessions was first. */
const [alreadyInitialised, alreadyLoggedIn] = ['0x191', '0x100'];
const unless = (value: string) => (fault: unknown) => {
  if (!(fault instanceof KeyDeviceFault && fault.message.endsWith(value))) throw fault;
};
