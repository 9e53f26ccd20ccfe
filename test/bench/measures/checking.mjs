import { createPublicKey, verify } from 'node:crypto';
import { compact } from '@puente/credentials/compact';
import { memoryKeyStore } from '@puente/credentials/keys';
import { sampleRecognition } from '@puente/credentials/specification';
import { bitstringList, listUrl } from '@puente/credentials/status-list';
import { check, readTrustList } from '@puente/verifier/node';
import { quantile, say } from '../instruments/numbers.mjs';

const [copies, each, rounds] = [500, 20, 2_000];
const list = 1;

/**
 * P15: the text of a paper's code to the verdict (base45, CBOR, trust list, dates, status), against `crypto.verify` of the
 * very bytes and signature in it. Many copies, so that nothing is learned by heart; turn about, in turns of a millisecond,
 * and of each side the quickest tenth: a process of two parts suffers more from being interrupted than its one part does.
 */
export async function checking() {
  const { texts, by, bare } = await papers();
  const times = { ours: [], floor: [] };
  const cpu = { ours: 0, floor: 0 };
  for (let n = -rounds / 4; n < rounds; n++) {
    const from = ((n + rounds) * each) % copies;
    const floor = await metered(() => bare.slice(from, from + each).forEach(assertGood));
    const ours = await metered(() => checkAll(texts.slice(from, from + each), by));
    if (n < 0) continue;
    times.floor.push(floor.wall);
    times.ours.push(ours.wall);
    cpu.floor += floor.cpu / rounds;
    cpu.ours += ours.cpu / rounds;
  }
  return [row({ ours: quantile(times.ours, 0.1), floor: quantile(times.floor, 0.1) }, cpu)];
}

async function checkAll(texts, by) {
  for (const text of texts)
    if ((await check(text, by)).verdict !== 'valid') throw new Error('a good paper was refused');
}

function assertGood({ bytes, signature, key }) {
  if (!verify('sha256', bytes, key, signature)) throw new Error('a good signature was refused');
}

/** Microseconds for each. */
async function metered(work) {
  const [from, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: ((performance.now() - from) * 1_000) / each, cpu: (user + system) / each };
}

const row = ({ ours, floor }, cpu) => ({
  id: 'P15',
  what: 'checking a paper’s code',
  ours: `${say(ours)} µs`,
  floor: `its signature ${say(floor)} µs`,
  value: floor / ours,
  goal: 0.9,
  atLeast: true,
  unit: ' ×',
  notes: [
    `CPU with garbage collection and interruptions, mean of ${rounds} turns of ${each}: ${say(cpu.ours)} µs and ${say(cpu.floor)} µs, ${say(cpu.floor / cpu.ours)} ×`,
  ],
});

/** Copies of an invented recognition, each with its own place and signature. */
async function papers() {
  const record = sampleRecognition();
  const statusLists = 'https://xx.example/status';
  const now = '2026-11-25T12:00:00.000Z';
  const keys = await memoryKeyStore('2026-11-01T00:00:00.000Z');
  const [{ kid, jwk }] = await keys.history();
  const signer = await keys.current();
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  const bare = [];
  const listening = {
    kid,
    sign: async (bytes) => {
      const signature = await signer.sign(bytes);
      bare.push({ bytes: Uint8Array.from(bytes), signature: Uint8Array.from(signature), key });
      return signature;
    },
  };
  const texts = [];
  for (let index = 0; index < copies; index++) texts.push(await compact(record, { list, index }, listening, now));
  const edition = {
    did: record.issuer.did,
    statusLists,
    list,
    ended: [],
    now,
    validUntil: '2026-11-26T12:00:00.000Z',
    ttl: 300,
  };
  return {
    texts,
    bare,
    by: {
      ...trusting(record, statusLists, { kid, jwk }),
      now: new Date(now),
      statusLists: { [listUrl(statusLists, list)]: await bitstringList(edition, signer) },
    },
  };
}

const trusting = ({ issuer }, statusLists, key) => ({
  trust: readTrustList({
    version: 1,
    issuedAt: '2026-11-20T00:00:00.000Z',
    validUntil: '2026-12-20T00:00:00.000Z',
    authorities: [
      {
        did: issuer.did,
        country: issuer.country,
        name: { es: 'Demostración', en: 'Demonstration' },
        keys: [{ ...key, from: '2026-11-01T00:00:00.000Z' }],
        statusLists,
        agencies: [
          { id: issuer.agency.code, name: issuer.agency.name, issues: [{ kind: 'recognition', standards: 'all' }] },
        ],
      },
    ],
  }),
});
