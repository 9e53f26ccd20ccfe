import type { UnitCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { create } from 'qrcode';
import { memoryKeyStore } from '../keys/index.js';
import type { CredentialRecord } from '../record/index.js';
import {
  sampleCertificate,
  samplePartialRecognition,
  sampleRecognition,
  sampleSeasonalRecognition,
} from '../specification/index.js';
import { compact } from './index.js';

const now = instant('2026-11-25T12:00:00.000Z');
const place = { list: 3, index: 131_071 };

const withUnits = (record: CredentialRecord, count: number): CredentialRecord => ({
  ...record,
  units: Array.from({ length: count }, (_, at) => ({
    code: `GT-DEMO-FV-01-U${at + 1}` as UnitCode,
    name: { es: 'Montar la estructura y los módulos fotovoltaicos' },
    verdict: at === 2 ? 'not-recognised' : 'recognised',
  })),
});

/** Three characters for two bytes, and two for a last one. */
const base45Bytes = (text: string): number => {
  const length = text.length - 'PUENTE1:'.length;
  return Math.floor(length / 3) * 2 + (length % 3 === 2 ? 1 : 0);
};

async function versionOf(record: CredentialRecord, identity = true): Promise<number> {
  const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
  const text = await compact(record, place, await keys.current(), now, { identity });
  return create(text, { errorCorrectionLevel: 'M' }).version;
}

describe('the compact form', () => {
  it('of a recognition with eight units fits into a QR code of version 17 at level M, undeflated', async () => {
    expect(await versionOf(withUnits(sampleRecognition(), 8))).toBeLessThanOrEqual(17);
    expect(await versionOf(withUnits(samplePartialRecognition(), 8))).toBeLessThanOrEqual(17);
    expect(await versionOf(sampleCertificate(), false)).toBeLessThanOrEqual(15);
  });

  it('has a season in seven bytes: two for its months', async () => {
    const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
    const { season, ...allYear } = sampleSeasonalRecognition();
    const [longer, plain] = await Promise.all(
      [{ ...allYear, ...(season && { season }) }, allYear].map(async (record) =>
        base45Bytes(await compact(record, place, await keys.current(), now)),
      ),
    );
    expect((longer ?? 0) - (plain ?? 0)).toBe(7);
  });

  it('still fits into one of version 20 with thirty units', async () => {
    expect(await versionOf(withUnits(sampleRecognition(), 30))).toBeLessThanOrEqual(20);
  });

  it('is written in QR’s alphanumeric characters only', async () => {
    const keys = await memoryKeyStore(instant('2026-11-01T00:00:00Z'));
    const text = await compact(sampleRecognition(), place, await keys.current(), now);
    expect(text).toMatch(/^PUENTE1:[0-9A-Z $%*+\-./:]+$/);
  });
});
