import type { CertifierId, CountryCode, PlainDate, StandardCode } from '../../../kernel/index.js';
import {
  accreditedForMasonry,
  aRequest,
  at,
  document,
  firstMorning,
  guatemala,
  lapsed,
  masonry,
  mexico,
  officer,
  openDraft,
  people,
  requestAt,
  sampleFiling,
  sampleRules,
  solar,
  theClock,
  theNode,
} from '../../../../specification/index.js';

const { counterInMexico, registrar, worker } = people;
const certificate = openDraft(mexico).certificate;

describe('opening a draft in the home country', () => {
  it('gives the worker 90 days, and says that an officer filed it', () => {
    aRequest()
      .when(openDraft(mexico), counterInMexico)
      .then({
        type: 'draft-opened',
        filing: { filedIn: mexico, home: mexico, channel: 'assisted', hosts: [{ standard: 'GT-SOL-01' }] },
        assisted: { agency: 'mx-stps', officer: 'mx.counter' },
        opens: { id: 'draft#1', holder: { who: 'worker' }, calendar: mexico },
      });
  });

  it('is open to the worker alone too', () => {
    aRequest()
      .when(openDraft(mexico), { kind: 'worker' })
      .then({ type: 'draft-opened', filing: { channel: 'worker' } });
  });

  it('is not for other roles, other agencies, other countries, or twice', () => {
    const start = aRequest();
    start.when(openDraft(mexico), registrar).thenRefused('NOT_YOUR_ROLE', { roles: ['worker', 'assistant'] });
    start.when(openDraft(mexico), officer('x', 'mx-unknown', 'assistant')).thenRefused('NOT_YOUR_CASE');
    start.when(openDraft(mexico), people.counter).thenRefused('NOT_YOUR_CASE');
    start.when(openDraft(guatemala), counterInMexico).thenRefused('NOT_FOR_THIS_COUNTRY');
    requestAt('draft').when(openDraft(mexico), counterInMexico).thenRefused('CASE_EXISTS');
    start.when({ type: 'submit' }, worker).thenRefused('NO_SUCH_CASE');
  });

  it('needs an agreement in force with every host, each named once', () => {
    const asking = (...hosts: readonly string[]) =>
      aRequest().when(
        openDraft(mexico, { hosts: hosts.map((country) => ({ country: country as CountryCode })) }),
        counterInMexico,
      );
    asking('HN').thenRefused('NO_AGREEMENT', { home: mexico, host: 'HN' });
    asking('MX').thenRefused('NO_AGREEMENT');
    asking('GT', 'GT').thenRefused('HOST_TWICE', { country: guatemala });
    asking().thenRefused('NO_AGREEMENT');
    aRequest(sampleRules(), at('2025-12-30T15:00:00Z'))
      .when(openDraft(mexico), counterInMexico)
      .thenRefused('NO_AGREEMENT');
  });

  it('checks the certificate against the register of the country that issued it', () => {
    const with_ = (more: object) =>
      aRequest().when(openDraft(mexico, { certificate: { ...certificate, ...more } }), worker);
    with_({ standard: { ...solar, code: 'EC9999' as StandardCode } }).thenRefused('HOST_STANDARD_NEEDED');
    with_({ certifier: 'ECE-NONE' as CertifierId }).thenRefused('UNKNOWN_CERTIFIER', { certifier: 'ECE-NONE' });
    with_({ certifier: accreditedForMasonry }).thenRefused('CERTIFIER_NOT_ACCREDITED', { standard: solar.code });
    with_({ issuedOn: '2014-12-31' as PlainDate }).thenRefused('CERTIFIER_NOT_ACCREDITED');
    with_({ issuedOn: '2026-03-04' as PlainDate }).thenRefused('DATE_IN_FUTURE', { date: '2026-03-04' });
  });

  it('needs a standard of the host: from the equivalence, or named', () => {
    const masons = { ...certificate, standard: masonry, certifier: accreditedForMasonry };
    const asking = (standard?: string) =>
      aRequest().when(
        openDraft(mexico, {
          certificate: masons,
          hosts: [{ country: guatemala, ...(standard && { standard: standard as StandardCode }) }],
        }),
        worker,
      );
    asking().thenRefused('HOST_STANDARD_NEEDED', { standard: masonry.code, host: guatemala });
    asking('GT-NONE').thenRefused('UNKNOWN_STANDARD', { standard: 'GT-NONE', country: guatemala });
    asking('GT-ALB-01').then({ type: 'draft-opened' });
  });

  it('knows only standards of the register', () => {
    const unknown = { ...certificate, standard: { ...solar, code: 'EC9999' as StandardCode } };
    const hosts = [{ country: guatemala, standard: 'GT-ALB-01' as StandardCode }];
    aRequest()
      .when(openDraft(mexico, { certificate: unknown, hosts }), worker)
      .thenRefused('UNKNOWN_STANDARD', {
        standard: 'EC9999',
        country: mexico,
      });
  });
});

describe('a draft', () => {
  it('takes documents, each once', () => {
    const draft = requestAt('draft');
    draft
      .when({ type: 'attach-document', document: document('identity') }, worker)
      .then({ type: 'document-attached', document: { kind: 'identity' } });
    draft
      .when({ type: 'attach-document', document: document('other', 'certificate') }, worker)
      .thenRefused('ALREADY_DONE');
  });

  it('is submitted with the certificate, or with what can stand for it, and starts the ministry’s five days', () => {
    const empty = aRequest().when(openDraft(mexico), counterInMexico).and();
    empty.when({ type: 'submit' }, worker).thenRefused('CERTIFICATE_DOCUMENT_MISSING');
    const reference = empty.when({ type: 'attach-document', document: document('work-reference') }, worker).and();
    reference
      .when({ type: 'submit' }, worker)
      .then({ type: 'submitted' }, { type: 'notice-raised', subject: 'received' });
    const submitted = requestAt('draft')
      .when({ type: 'submit' }, counterInMexico)
      .then(
        { type: 'submitted', by: 'mx.counter', opens: { id: 'submitted#2', holder: { agency: 'mx-stps' } } },
        { type: 'notice-raised', notice: 'n1', subject: 'received' },
      );
    expect(submitted.file).toMatchObject({
      stage: 'submitted',
      filing: { submittedAt: firstMorning },
      held: ['mx-stps'],
    });
  });

  it('is deleted when its 90 days are over, and the worker is told; before, it cannot lapse', () => {
    const draft = requestAt('draft');
    draft
      .when({ type: 'lapse', clock: clockOf(draft) }, theClock)
      .thenRefused('DEADLINE_NOT_PASSED', { dueOn: '2026-06-01' });
    expect(lapsed(draft).file).toMatchObject({
      stage: 'draft-deleted',
      clock: undefined,
      notices: [{ subject: 'draft-deleted' }],
    });
  });

  it('belongs to whoever opened it: another agency’s assistant has no part in it', () => {
    requestAt('draft')
      .when({ type: 'submit' }, officer('x', 'mx-conocer', 'assistant'))
      .thenRefused('NOT_YOUR_CASE');
  });
});

describe('a submission from another country', () => {
  const receive = (more: Parameters<typeof sampleFiling>[0] = {}, from = guatemala, by = theNode(guatemala)) =>
    aRequest().when({ type: 'receive-submission', from, filing: sampleFiling(more) }, by);

  it('opens the case with the home ministry, and the worker is told', () => {
    receive().then(
      { type: 'submission-received', from: guatemala, opens: { id: 'submitted#1', calendar: mexico } },
      { type: 'notice-raised', subject: 'received' },
    );
  });

  it('is checked again, whatever the sender checked', () => {
    const returned = (why: string) => [{ type: 'submission-returned', why }, { subject: 'submission-returned' }];
    receive({ documents: [] }).then(...returned('CERTIFICATE_DOCUMENT_MISSING'));
    const unaccredited = { ...certificate, certifier: accreditedForMasonry };
    receive({ certificate: unaccredited }).then(...returned('CERTIFIER_NOT_ACCREDITED'));
    receive({ hosts: [{ ...host, agreement: { id: 'MX-GT', version: 2 } }] }).then(...returned('NO_AGREEMENT'));
    receive({ hosts: [{ ...host, standard: 'GT-NONE' as StandardCode }] }).then(...returned('UNKNOWN_STANDARD'));
    receive({ hosts: [host, host] }).thenRefused('HOST_TWICE');
    receive({ hosts: [host, { ...host, country: mexico }] }).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({ certificate: { ...certificate, standard: { ...solar, country: guatemala } } }).thenRefused(
      'NOT_FOR_THIS_COUNTRY',
    );
  });

  it('is refused from anyone but the country where it was filed, and for another country', () => {
    receive({}, mexico).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({}, guatemala, theNode('HN' as CountryCode)).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({ filedIn: mexico }).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({ home: guatemala }).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({ hosts: [] }).thenRefused('NOT_FOR_THIS_COUNTRY');
    receive({}, guatemala, registrar).thenRefused('NOT_YOUR_ROLE');
    requestAt('submitted')
      .when({ type: 'receive-submission', from: guatemala, filing: sampleFiling() }, theNode(guatemala))
      .thenRefused('CASE_EXISTS');
  });
});

const host = sampleFiling().hosts[0] ?? {
  country: guatemala,
  agreement: { id: '', version: 0 },
  standard: '' as StandardCode,
};

function clockOf({ file }: ReturnType<typeof requestAt>) {
  if (file?.clock === undefined) throw new Error('no clock');
  return file.clock.id;
}
