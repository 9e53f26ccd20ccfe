import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CaseView, QueuePage, Queues } from '@puente/contracts/answers/cases';
import { caseNumberFor } from '@puente/domain/kernel';
import type { CaseId } from '@puente/domain/kernel';
import { Frame } from '../layout/frame.js';
import { pageDrawn } from '../visit/page-drawn.sample.js';
import FilePage from './file.js';
import Work from './work.js';

/** As it goes to the browser that has its style already, and of all ways to pack a page this one is the lightest for whoever packs. */
const packed = (html: string): number => gzipSync(html, { level: 1 }).length;

const at = '2026-11-20T15:00:00.000Z';
const caseId = 'GT-26-7K3M9Q-N' as CaseId;
const numbered = (row: number): CaseId => caseNumberFor(caseId, `row ${row}`);
/** Words that do not repeat pack badly: no page is lighter than what it says. */
const prose = (letters: number): string => randomBytes(letters).toString('base64').slice(0, letters);

describe('what a page weighs, packed', () => {
  it('of a full queue is 60 kB at most', () => {
    const items = Array.from({ length: 50 }, (_, row) => ({
      ...{ caseId: numbered(row), kind: 'recognition-review', version: 3, stage: 'host-review', corridor: 'MX-GT' },
      ...{
        standard: { country: 'MX', code: `EC0${row}.01`, title: prose(80) },
        name: prose(40),
        dueAt: at,
        daysLeft: 4,
      },
      ...{ awaiting: ['reviewer'], allowedActions: ['propose-verdict', 'add-note'], assignedToMe: true, late: true },
    }));
    const stages = [{ kind: 'recognition-review', stage: 'host-review', count: 50 }];
    const page = QueuePage.parse({ items, next: prose(200), total: { count: 50, more: false, stages } });
    const queue = { id: 'mine', name: 'Asignados a mí', filter: {}, saved: false, count: 50, late: 50, more: false };
    const loaded = { ...Queues.parse({ items: [queue] }), queues: [queue], asked: { cola: 'mine' }, page, now: 0 };
    const html = pageDrawn(Work, { loaded, within: Frame });
    expect(html.match(/<tr/g)).toHaveLength(51);
    expect(packed(html)).toBeLessThan(60_000);
  });

  it('of a long file is 120 kB at most, without its papers', () => {
    const said = { es: prose(400) };
    const names = { countries: {}, agencies: {}, standards: {}, units: {} };
    const timeline = Array.from({ length: 300 }, () => ({ at, country: 'MX', what: 'acknowledged', words: said }));
    const unit = { title: prose(80), coverage: 'partial', coveredBy: [prose(10)], missing: [prose(200)] };
    const units = Array.from({ length: 20 }, () => ({
      ...unit,
      unit: prose(10),
      ground: prose(400),
      source: prose(100),
    }));
    const notices = Array.from({ length: 60 }, (_, row) => ({ id: `n${row}`, subject: 'acknowledged', raisedAt: at }));
    const view = {
      ...CaseView.parse({
        ...{ caseId, kind: 'recognition-review', version: 3, stage: 'host-review', allowedActions: ['add-note'] },
        file: { kind: 'recognition-review', stage: 'host-review', notices, appeals: [1, 2, 3].map(numbered) },
      }),
      comparison: {
        ...{
          to: { country: 'GT', code: 'FV', title: prose(80) },
          from: { country: 'MX', code: 'EC', title: prose(80) },
        },
        ...{ units, words: { summary: prose(200), conditions: [prose(200)], exclusions: [prose(200)], rests: [] } },
      },
      status: { ...{ home: 'MX', host: 'GT', serverTime: at, timeZone: 'UTC', names, caseId }, timeline },
    };
    const document = { kind: 'certificate', name: prose(60), mediaType: 'application/pdf', size: 10_000, addedAt: at };
    const documents = Array.from({ length: 30 }, (_, row) => ({ ...document, id: `d${row}` }));
    const note = { at, by: 'gt.r1', agency: 'gt-mintrab', text: prose(200) };
    const notes = Array.from({ length: 40 }, (_, seq) => ({ ...note, seq }));
    const loaded = { view, documents, notes, queue: 'mine', done: false, regions: [] };
    const html = pageDrawn(FilePage, { loaded, within: Frame });
    expect(html.match(/<li/g)?.length).toBeGreaterThan(390);
    expect(packed(html)).toBeLessThan(120_000);
  });
});
