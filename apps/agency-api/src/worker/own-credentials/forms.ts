import { badgePicture, bakePng, bakeSvg } from '@puente/credentials/badge';
import { compact } from '@puente/credentials/compact';
import type { Standing } from '@puente/credentials/pdf';
import { certificatePdf } from '@puente/credentials/pdf';
import type { QrCode } from '@puente/credentials/qr';
import { qrCode, qrPng, qrSvg } from '@puente/credentials/qr';
import type { CredentialRecord, StatusPlace } from '@puente/credentials/record';
import { statusListsAt } from '@puente/credentials/status-list';
import { verifiableCredential } from '@puente/credentials/vc';
import { isRefused } from '@puente/domain/kernel';
import type { CredentialForm } from '@puente/contracts/answers/worker';
import { givenOut } from '@puente/words/paths';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { paperSeal } from './paper-seal.js';

type Parts = Pick<ApiParts, 'clock' | 'keyStore' | 'paperCertificates' | 'portalUrl' | 'publicUrl'>;

export interface Wanted {
  readonly record: CredentialRecord;
  /** Of the copy on paper. */
  readonly place: StatusPlace;
  readonly standing: Standing;
  /** Whether a reader sees birth date and document. */
  readonly identity: boolean;
}

interface Form {
  readonly media: string;
  make(wanted: Wanted, parts: Parts): Promise<Buffer | string>;
}

/** Pixels a side: sharp on a phone, and small enough for a messenger. */
const pictureWidth = 600;

/** The forms of one record, each signed at the moment at which it is asked for and kept nowhere (ADR 15). */
export const forms = {
  pdf: {
    media: 'application/pdf',
    async make(wanted, parts) {
      const { record, standing } = wanted;
      const code = await codeOf(wanted, parts);
      const paper = { record, code, standing, checkPage: `${parts.portalUrl}${givenOut.check}` };
      return certificatePdf(paper, await paperSeal(parts, record), parts.clock.now());
    },
  },
  'qr.svg': { media: 'image/svg+xml', make: async (wanted, parts) => qrSvg(await codeOf(wanted, parts)) },
  'qr.png': { media: 'image/png', make: async (wanted, parts) => qrPng(await codeOf(wanted, parts), pictureWidth) },
  'qr.txt': { media: 'text/plain; charset=utf-8', make: async (wanted, parts) => (await codeOf(wanted, parts)).text },
  vc: { media: 'application/vc+jwt', make: (wanted, parts) => vcOf(wanted, parts) },
  // A badge is shown to everybody: nothing is in it by which its holder is found elsewhere.
  'badge.png': {
    media: 'image/png',
    async make(wanted, parts) {
      const open = { ...wanted, identity: false };
      return bakePng(await qrPng(await codeOf(open, parts), pictureWidth), await vcOf(open, parts));
    },
  },
  'badge.svg': {
    media: 'image/svg+xml',
    make: async (wanted, parts) =>
      bakeSvg(badgePicture(wanted.record), await vcOf({ ...wanted, identity: false }, parts)),
  },
} as const satisfies Record<CredentialForm, Form>;

async function codeOf({ identity, place, record }: Wanted, { clock, keyStore }: Parts): Promise<QrCode> {
  // The key first: what it signs must not claim a moment before it was asked for.
  const signer = await keyStore.current();
  const code = qrCode(await compact(record, place, signer, clock.now(), { identity }));
  if (isRefused(code)) throw new RefusalProblem(code.code, code.detail);
  return code;
}

async function vcOf({ identity, place, record }: Wanted, { clock, keyStore, publicUrl }: Parts): Promise<string> {
  const signer = await keyStore.current();
  const copy = { place, statusLists: statusListsAt(publicUrl), identity };
  return verifiableCredential(record, copy, signer, clock.now());
}
