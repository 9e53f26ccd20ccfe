import type { TrustEntry } from '@puente/contracts/keys';
import type { differences } from '@puente/credentials/did';
import { compareDocument } from '@puente/credentials/did';
import type { outboundFaults } from '@puente/platform/outbound';
import { OutboundFault } from '@puente/platform/outbound';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import { peerDocument } from './peer-document.js';
import { peerWords } from './peer-words.js';

interface PeerFault {
  readonly code: (typeof differences)[number] | (typeof outboundFaults)[number];
  readonly kid?: string;
}

/** Whether each country, this one too, publishes the keys that the annex pins. What differs is asked about by telephone. */
export async function checkPeers(environment: Environment, language: Language): Promise<Answer> {
  const { keys, annex } = await openKeyFiles(environment);
  const own = annex[keys.country];
  const peers = await Promise.all(
    Object.entries(annex).map(async ([country, entry]) => ({
      country,
      did: entry.did,
      faults: await faultsOf(entry, own),
    })),
  );
  const words = peerWords[language];
  return {
    ok: peers.every(({ faults }) => faults.length === 0),
    data: { peers },
    lines: peers.flatMap(({ country, did, faults }) => [
      `${country}: ${did}${faults.length === 0 ? `  ${words.agrees}` : ''}`,
      ...faults.map(({ code, kid }) => `  ✗ ${code}: ${words.faults[code]}${kid === undefined ? '' : `: ${kid}`}`),
    ]),
  };
}

async function faultsOf(entry: TrustEntry, own: TrustEntry | undefined): Promise<readonly PeerFault[]> {
  try {
    return await compareDocument(await peerDocument(entry, own), entry);
  } catch (fault) {
    if (fault instanceof OutboundFault) return [{ code: fault.code }];
    throw fault;
  }
}
