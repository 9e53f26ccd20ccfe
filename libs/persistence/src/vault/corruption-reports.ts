import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { MasterKeys } from '@puente/contracts/keys';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { Mark, SealedPart } from '@puente/domain/kinds/corruption-report';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import { newKey, seal, SealBroken, unseal } from './sealing.js';

/** What is sealed of a report: who has the receipt said it, or an integrity officer. */
export interface ReportContent {
  readonly words?: string;
  readonly picture?: { readonly mediaType: 'image/jpeg' | 'image/png'; readonly base64: string };
  /** Whom it is about: accounts of officers, agencies, telephones (E.164). */
  readonly officers?: readonly string[];
  readonly offices?: readonly string[];
  readonly telephones?: readonly string[];
}

/** Reports that somebody was asked for money: sealed each under a key of its own, and nobody's. */
export interface CorruptionReports {
  /** A receipt that nobody has; it is kept nowhere. The same request has the same one, so that it can be sent twice. */
  receiptFor(request: string): string;
  /** Opens one under the number, unless the receipt has one already. @returns the number under which it is */
  open(receipt: string, caseId: CaseId): Promise<CaseId>;
  /** The same for a receipt that nobody has and one that is misspelt. */
  find(receipt: string): Promise<CaseId | undefined>;
  /** Before the command that names it: what stands in the file can be read. By the same request once: its first content stays. */
  keep(report: CaseId, request: string, content: ReportContent): Promise<SealedPart>;
  /** That under which the request is kept, or was. */
  nameOf(report: CaseId, request: string): string;
  /** Bytes of all that was kept of it, sealed. */
  weightOf(report: CaseId): Promise<number>;
  /** Undefined where there is none under that name. @throws SealBroken where it is not what the journal names */
  read(report: CaseId, part: SealedPart): Promise<ReportContent | undefined>;
  /** Answered before a moment, or deleted and not to the end; oldest first. */
  due(answeredBefore: Instant, atMost: number): Promise<readonly CaseId[]>;
  /** All that was said, its key and its receipt; once or ten times. */
  remove(report: CaseId): Promise<void>;
  /** By which the same officer, office or telephone is told again; without the node's key it tells nothing. */
  mark(of: Mark['of'], text: string): Mark;
  /** Tells the same request again from another one under its key. */
  digest(content: unknown): string;
}

/** Crockford's base 32, as in a case number: it survives being read aloud. Eighty bits stand against guessing. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 16;
const saltLength = 32;

/** As it was typed: lower case, blanks and dashes, and O, I, L for 0, 1, 1. */
const plainReceipt = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** @param key of the HMACs, for this purpose alone */
export function corruptionReportsIn(pool: Pool, master: MasterKeys, key: Uint8Array): CorruptionReports {
  const prisma = prismaOn(pool);
  const hmac = (text: string) => createHmac('sha256', key).update(text).digest();
  const receiptHash = (typed: string) => Uint8Array.from(hmac(`receipt ${plainReceipt(typed)}`));
  const keyOf = async (caseId: CaseId): Promise<Uint8Array | undefined> => {
    const row = await prisma.corruptionReportRow.findUnique({ where: { caseId }, select: { wrappedKey: true } });
    return row === null ? undefined : master.unwrap(row.wrappedKey, about.reportKey(caseId));
  };
  const find = async (typed: string): Promise<CaseId | undefined> => {
    const where = { receipt: receiptHash(typed) };
    const row = await prisma.corruptionReportRow.findUnique({ where, select: { caseId: true } });
    return (row?.caseId ?? undefined) as CaseId | undefined;
  };
  const nameOf = (caseId: CaseId, request: string) => uuidFrom(hmac(`part ${caseId} ${request}`));
  const open = async (caseId: CaseId, id: string): Promise<Buffer | undefined> => {
    const row = await prisma.corruptionReportPart.findFirst({ where: { id, caseId }, select: { sealed: true } });
    const reportKey = await keyOf(caseId);
    return row === null || reportKey === undefined
      ? undefined
      : unseal(reportKey, row.sealed, about.reportPart(caseId, id));
  };
  return {
    receiptFor: (request) =>
      Array.from(hmac(`new receipt ${request}`).subarray(0, letters), (byte) => crockford.charAt(byte & 31)).join(''),
    async open(receipt, caseId) {
      const known = await find(receipt);
      if (known !== undefined) return known;
      const wrappedKey = Uint8Array.from(await master.wrap(newKey(), about.reportKey(caseId)));
      const row = { caseId, receipt: receiptHash(receipt), wrappedKey };
      await prisma.corruptionReportRow.createMany({ data: row, skipDuplicates: true });
      const opened = await find(receipt);
      if (opened === undefined) throw new Error('another report has that number');
      return opened;
    },
    find,
    async keep(caseId, request, content) {
      const reportKey = await keyOf(caseId);
      if (reportKey === undefined) throw new Error('a report is opened before anything is said in it');
      const id = nameOf(caseId, request);
      const salted = Buffer.concat([randomBytes(saltLength), Buffer.from(JSON.stringify(content))]);
      const sealed = seal(reportKey, salted, about.reportPart(caseId, id));
      await prisma.corruptionReportPart.createMany({ data: { id, caseId, sealed }, skipDuplicates: true });
      const kept = await open(caseId, id);
      const sha256 = sha256Of(kept ?? salted);
      return content.picture === undefined ? { id, sha256 } : { id, sha256, picture: true };
    },
    nameOf,
    async weightOf(caseId) {
      // SQL: the weight of what is sealed, which Prisma's client would have to read whole.
      const weight =
        'SELECT coalesce(sum(octet_length(sealed)), 0)::int AS bytes FROM corruption_report_parts WHERE case_id = $1';
      const { rows } = await pool.query<{ bytes: number }>(weight, [caseId]);
      return rows[0]?.bytes ?? 0;
    },
    async read(caseId, { id, sha256 }) {
      const salted = await open(caseId, id);
      if (salted === undefined) return undefined;
      if (sha256Of(salted) !== sha256) throw new SealBroken('a part of a report is not what the journal names');
      return JSON.parse(salted.subarray(saltLength).toString('utf8')) as ReportContent;
    },
    async due(answeredBefore, atMost) {
      const { rows } = await pool.query<{ id: CaseId }>({ ...dueSql, values: [answeredBefore, atMost] });
      return rows.map(({ id }) => id);
    },
    async remove(caseId) {
      await prisma.corruptionReportPart.deleteMany({ where: { caseId } });
      await prisma.corruptionReportRow.deleteMany({ where: { caseId } });
    },
    mark: (of, text) => ({ of, mark: hmac(`${of} ${text.toLowerCase()}`).toString('hex') }),
    digest: (content) => hmac(`request ${JSON.stringify(content)}`).toString('hex'),
  };
}

/**
 * SQL: a report has its row before it has its file, so that no relation binds them that the client could follow. As the law
 * counts: what is proposed after the answer prolongs nothing.
 */
const dueSql = {
  name: 'corruption-reports:due',
  text: `
    SELECT c.id FROM corruption_reports r JOIN cases c ON c.id = r.case_id
      CROSS JOIN LATERAL (SELECT coalesce((c.state ->> 'answeredAt')::timestamptz, c.updated_at) AS at) answered
    WHERE c.kind = 'corruption-report' AND (c.stage = 'deleted' OR c.stage = 'answered' AND answered.at < $1)
    ORDER BY answered.at LIMIT $2`,
};

const sha256Of = (salted: Uint8Array): string => createHash('sha256').update(salted).digest('hex');

/** Version 8, "vendor specific" (RFC 9562, 5.8). */
function uuidFrom(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
