import { caseId } from '../values/index.js';
import type { EventType } from './index.js';
import { eventTypeName, eventTypeOf, eventTypes, readEventData } from './index.js';

const subject = caseId.parse('GT-26-7K3M9Q-N');
const dossierId = '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a11';
const certificateId = '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a12';
const documentRef = { id: '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a13', kind: 'certificate', sha256: 'b'.repeat(64) };
const standard = { country: 'MX', code: 'EC0586.01' };
const at = '2026-03-03T15:04:05.678Z';

const dossier = {
  id: dossierId,
  person: {
    givenNames: 'Demostración',
    surnames: ['Ejemplo'],
    birthDate: '1990-02-28',
    sex: 'not-stated',
    nationality: 'GT',
    identityDocuments: [{ kind: 'passport', country: 'GT', number: 'D-1' }],
    contact: { channels: [], language: 'es' },
    demonstration: true,
  },
  certificates: [{ id: certificateId, standard, certifier: 'ECE-00001', folio: 'D-0042', issuedOn: '2024-05-06' }],
};
const filing = {
  filedIn: 'GT',
  home: 'MX',
  hosts: [{ country: 'GT', agreement: { id: 'gt-mx', version: 1 }, standard: 'INTECAP-ELE-7' }],
  channel: 'assisted',
  dossier: dossierId,
  certificate: { id: certificateId, standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' },
  documents: [documentRef],
  language: 'es',
  openedAt: at,
  submittedAt: at,
};
const status = {
  caseId: subject,
  procedure: 'recognition',
  stage: 'host-review',
  home: 'MX',
  host: 'GT',
  standard,
  hostStandard: 'INTECAP-ELE-7',
  holder: { who: 'agency', country: 'GT', agency: 'gt-mintrab' },
  clock: {
    id: 'host-review#1',
    dueOn: '2026-04-28',
    calendar: 'GT',
    unit: 'business-days',
    state: 'running',
    explanation: [
      { step: 'allowed', allowance: { unit: 'business-days', days: 30 } },
      { step: 'holiday', on: '2026-04-02', name: { es: 'Jueves Santo' } },
    ],
  },
  atZero: 'deem_recognised',
  next: 'nothing',
  tacit: false,
  timeline: [{ at, country: 'GT', what: 'submitted', args: { kinds: ['certificate'], agency: 'gt-mintrab' } }],
  demonstration: true,
};
const sent = { dossier, document: { ...documentRef, mediaType: 'image/png' }, content: 'aGVsbG8=' };

const samples: Record<EventType, object> = {
  'submission.document': sent,
  'submission.filed': { filing, dossier },
  'submission.answered': { answer: { type: 'provide-documents', documents: [documentRef] }, documents: [documentRef] },
  'verification.document': sent,
  'verification.completed': { filing, authenticity: { finding: 'authentic', at, paperless: false }, dossier },
  'verification.progressed': { status },
  'recognition.progressed': { status },
  'recognition.decided': { outcome: 'recognised', status },
  'dossier.corrected': { correction: subject, fields: ['surnames'], dossier },
  'dossier.access-changed': { access: 'closed' },
  'credential.alerted': {
    about: subject,
    notice: { subject: 'certificate', severity: 'restricted', units: ['EC0586.01-1'], from: '2026-03-03' },
  },
  'credential.status-changed': {
    news: { credential: subject, subject: 'certificate', state: 'suspended', at, until: '2026-04-01' },
  },
  'credential.alert-closed': { about: subject },
  'confirmation.made': {
    applied: [dossierId],
    others: [{ id: certificateId, attempt: 2, became: 'refused', reason: 'NO_SUCH_CASE' }],
  },
  'checkpoint.made': {
    note: 'gt/log\n',
    key: `gt/log+0a1b2c3d+${'A'.repeat(44)}`,
    before: 3,
    proof: [`${'A'.repeat(43)}=`],
    asks: { origin: 'mx/log', size: 2 },
  },
  'checkpoint.cosigned': { note: 'gt/log\n', key: `mx/witness+0a1b2c3d+${'B'.repeat(44)}` },
  'confirmation.asked': { epoch: dossierId, since: at, after: certificateId },
  'confirmation.listed': {
    ...{ epoch: dossierId, after: certificateId, next: dossierId, sent: [certificateId] },
    signed: 'gt/log\n',
    had: [{ id: dossierId, type: 'org.puente.recognition.decided.v1', subject, at, stage: 'decided' }],
  },
  'confirmation.wanted': { ids: [dossierId] },
};

describe.each(eventTypes)('%s', (type) => {
  it('comes back from JSON as it was', () => {
    const data = JSON.parse(JSON.stringify(samples[type])) as unknown;
    expect(readEventData(type, subject, data)).toEqual({ ok: true, data });
  });

  it('drops a field that a newer node may have added', () => {
    const read = readEventData(type, subject, { ...samples[type], addedLater: { any: 'thing' } });
    expect(read).toEqual({ ok: true, data: samples[type] });
  });

  it('is named with its version, and another version is unknown', () => {
    expect(eventTypeOf(eventTypeName(type))).toBe(type);
    expect(eventTypeOf(eventTypeName(type).replace('.v1', '.v2'))).toBeUndefined();
  });
});

describe('the data of an event', () => {
  it('holds no character that a database would refuse, in whatever field', () => {
    const spoilt = [
      { ...status, timeline: [{ ...status.timeline[0], args: { agency: 'gt\u0000' } }] },
      { ...status, timeline: [{ ...status.timeline[0], args: { 'a\u0000': 'gt' } }] },
      { ...status, timeline: [{ ...status.timeline[0], words: { es: 'a\u0000b' } }] },
      { ...status, holder: { who: 'agency', country: 'GT', agency: '\u0000' } },
    ];
    for (const one of spoilt) expect(readEventData('recognition.progressed', subject, { status: one }).ok).toBe(false);
  });

  const faults = (type: EventType, data: object) => {
    const read = readEventData(type, subject, data);
    return read.ok ? [] : read.faults;
  };

  it('is about the case that its subject names', () =>
    expect(faults('recognition.progressed', { status: { ...status, caseId: 'GT-26-000000-H' } })).toEqual([
      'data.status.caseId: other_case',
    ]));

  it('carries the dossier and the certificate that its filing names', () => {
    const other = { ...dossier, id: certificateId, certificates: [] };
    expect(faults('submission.filed', { filing, dossier: other })).toEqual([
      'data.dossier.id: other_dossier',
      'data.dossier.certificates: certificate_missing',
    ]);
  });

  it('has its faults named without the values', () => {
    const person = { ...dossier.person, givenNames: 'Zenaida\u0000' };
    const found = faults('submission.filed', { filing, dossier: { ...dossier, person } });
    expect(found).toEqual(['data.dossier.person.givenNames: invalid_format']);
  });
});
