import type { Fault } from '@puente/verifier/node';
import { gzipSync } from 'node:zlib';
import type { Sample } from './sample.js';
import { resign } from './tamper-jws.js';
import type { Workshop } from './workshop.js';
import { listUrl } from './workshop.js';

/** Lists that the issuer itself signed, and that say nothing about the credential. */
export async function badLists({ keys, by, issue, publish }: Workshop): Promise<Sample[]> {
  const good = await publish();
  const subject = { id: `${listUrl}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation' };
  const withSubject = (changes: Record<string, unknown>) =>
    resign(good, {}, keys.current, (claims) => ({
      ...claims,
      credentialSubject: { ...(claims['credentialSubject'] as object), ...changes },
    }));
  const packed = (bytes: number) => `u${gzipSync(Buffer.alloc(bytes)).toString('base64url')}`;
  const rows: readonly (readonly [string, Fault, string])[] = [
    ['of another purpose', 'status-wrong-list', await withSubject({ ...subject, statusPurpose: 'refresh' })],
    ['too short to hide anybody', 'status-wrong-list', await withSubject({ encodedList: packed(16_384) })],
    ['that would unpack to ten megabytes', 'status-wrong-list', await withSubject({ encodedList: packed(10_000_000) })],
    ['not packed', 'status-wrong-list', await withSubject({ encodedList: 'uAAAA' })],
    ['with another typ', 'status-forged', await resign(good, { typ: 'JWT' }, keys.current)],
    ['a credential in its place', 'status-forged', await issue('vc+jwt')],
  ];
  const [text, form] = [await issue('compact'), 'compact'] as const;
  return rows.map(([name, fault, list]) => ({
    name: `${form}: a status list ${name}`,
    form,
    fault,
    text,
    by: { ...by, statusLists: { [listUrl]: list } },
  }));
}
