import type { CertifierId, StandardCode, UnitCode } from '../../kernel/index.js';
import {
  anApplication,
  accreditedForSolar,
  accreditedUntil,
  adopted,
  adoptedEvaluation,
  at,
  certificationAt,
  certificationDueAt,
  certificationLapsed,
  certifiers,
  citesMexico,
  coSigns,
  creditFirst,
  document,
  drawAssessors,
  officer,
  openApplication,
  people,
  sampleCase,
  sampleRules,
  solar,
  theClock,
  theCoSigner,
  theEffect,
  unitsInGuatemala,
} from '../../../specification/index.js';
import { certification } from './law.js';

const { counter, worker } = people;
const { approver, registrar, supervisor } = certifiers;
const rules = sampleRules();
const [first, second] = unitsInGuatemala;
const reasons = { es: 'Falta decir desde cuándo' };

describe('opening an application', () => {
  it('is a draft of the worker, for a standard of this country and a certifier accredited for it on that day', () => {
    const draft = anApplication().when(openApplication(), counter).then({ type: 'application-opened' });
    expect(draft.file).toMatchObject({
      stage: 'draft',
      assistedBy: 'gt-mintrab',
      filers: [counter.id],
      application: { channel: 'assisted', units: [...unitsInGuatemala], agency: 'gt-intecap', standardVersion: '1' },
    });
    const opening = (more: Parameters<typeof openApplication>[0]) =>
      anApplication().when(openApplication(more), counter);
    opening({ standard: 'X-1' as StandardCode }).thenRefused('UNKNOWN_STANDARD');
    opening({ certifier: 'X-1' as CertifierId }).thenRefused('UNKNOWN_CERTIFIER');
    opening({ standard: 'GT-ALB-01' as StandardCode }).thenRefused('CERTIFIER_NOT_ACCREDITED');
    draft.when(openApplication(), counter).thenRefused('CASE_EXISTS');
    anApplication().when({ type: 'submit' }, counter).thenRefused('NO_SUCH_CASE');
    anApplication()
      .when(openApplication(), officer('mx.counter', 'mx-stps', 'assistant'))
      .thenRefused('NOT_YOUR_CASE');
  });

  it('is not for a certifier that trained the worker', () => {
    const training = [{ provider: 'Centro de demostración', certifier: openApplication().certifier }];
    anApplication()
      .when(openApplication({ training }), counter)
      .thenRefused('CONFLICT_OF_INTEREST', { relation: 'trained' });
  });
});

describe('what an application rests on', () => {
  const opened = (route: 'documents' | 'paperless' | 'return') =>
    anApplication().when(openApplication({ route }), counter).and();
  const submitting = { type: 'submit' } as const;

  it('is papers, or a declaration where there are none, or what was shown abroad; something there must be', () => {
    opened('documents')
      .when(submitting, counter)
      .thenRefused('EVIDENCE_MISSING', { needs: ['documents'] });
    opened('paperless')
      .when(submitting, counter)
      .thenRefused('EVIDENCE_MISSING', { needs: ['declare-experience'] });
    opened('return')
      .when(submitting, counter)
      .thenRefused('EVIDENCE_MISSING', { needs: ['cite-abroad'] });
    opened('paperless')
      .when({ type: 'declare-experience', experience: [{ unit: first, from: 2016, until: 2023 }] }, counter)
      .then({ type: 'experience-declared' })
      .when(submitting, counter)
      .then({ type: 'application-submitted', to: 'application' }, { subject: 'received' });
    opened('return')
      .when(citesMexico, counter)
      .then({ type: 'shown-abroad-cited' })
      .when(submitting, worker)
      .then({ type: 'application-submitted' }, {});
  });

  it('names units of the standard once, years that have begun, and standards of other countries', () => {
    const draft = opened('paperless');
    const declaring = (...experience: readonly { unit: UnitCode; from: number; until?: number }[]) =>
      draft.when({ type: 'declare-experience', experience }, counter);
    declaring({ unit: 'X' as UnitCode, from: 2016 }).thenRefused('UNKNOWN_UNIT', { unit: 'X' });
    declaring({ unit: first, from: 2016 }, { unit: first, from: 2017 }).thenRefused('UNIT_TWICE', { unit: first });
    declaring({ unit: first, from: 2030 }).thenRefused('DATE_IN_FUTURE');
    declaring({ unit: first, from: 2020, until: 2018 }).thenRefused('DATE_IN_FUTURE');
    const proof = { kind: 'recognition', caseId: sampleCase } as const;
    const citing = (standard: typeof solar, unit: string) =>
      draft.when({ type: 'cite-abroad', shown: [{ standard, units: [unit as UnitCode], proof }] }, counter);
    citing({ ...solar, country: 'GT' as typeof solar.country }, 'X').thenRefused('NOT_FOR_THIS_COUNTRY');
    citing({ ...solar, code: 'X' as StandardCode }, 'X').thenRefused('UNKNOWN_STANDARD');
    citing(solar, 'X').thenRefused('UNKNOWN_UNIT');
    draft.when({ type: 'attach-document', document: document('photo-evidence') }, counter).then({
      type: 'document-attached',
    });
    certificationAt('draft')
      .when({ type: 'attach-document', document: document('work-reference') }, counter)
      .thenRefused('ALREADY_DONE');
  });

  it('can have another certifier, while it is the worker’s', () => {
    const draft = certificationAt('draft');
    const { certifier } = openApplication();
    draft.when({ type: 'choose-certifier', certifier }, counter).then({ type: 'certifier-chosen', certifier });
    draft.when({ type: 'choose-certifier', certifier: accreditedForSolar }, worker).thenRefused('UNKNOWN_CERTIFIER');
  });
});

describe('references', () => {
  const gathering = certificationAt('gathering-evidence');
  const { reference } = theCoSigner;

  it('are asked before the agency begins, each once', () => {
    expect(certification.process(gathering.theFile, rules).effects).toContainEqual({
      kind: 'ask-reference',
      subject: reference,
    });
    const asked = gathering
      .when({ type: 'record-reference-asked', reference }, theEffect)
      .then({ type: 'reference-asked', reference });
    expect(certification.process(asked.theFile, rules).effects.map(({ kind }) => kind)).not.toContain('ask-reference');
    asked.when({ type: 'record-reference-asked', reference }, theEffect).thenRefused('ALREADY_DONE');
    gathering
      .when({ type: 'record-reference-asked', reference: 'x' as typeof reference }, theEffect)
      .thenRefused('NO_SUCH_REFERENCE');
    gathering.when({ type: 'name-reference', reference, relation: 'peer' }, worker).thenRefused('ALREADY_DONE');
  });

  it('co-sign what they saw, and the last answer lets the agency begin', () => {
    const signed = gathering
      .when(coSigns, theCoSigner)
      .then({ type: 'reference-answered', answer: { confirms: true } }, { type: 'references-closed' });
    expect(signed.file).toMatchObject({ stage: 'application', clock: { holder: { agency: 'gt-intecap' } } });
    const two = gathering
      .when({ type: 'name-reference', reference: 'r-2' as typeof reference, relation: 'peer' }, counter)
      .and();
    const waits = two.when(coSigns, theCoSigner).then({ type: 'reference-answered' });
    waits.when(coSigns, theCoSigner).thenRefused('ALREADY_DONE');
    const other = { kind: 'co-signer', reference: 'r-2' as typeof reference } as const;
    waits
      .when({ type: 'decline-reference' }, other)
      .then({ answer: { declined: true } }, { type: 'references-closed' });
  });

  it('sign for themselves, for units of the standard, for years that have begun', () => {
    gathering.when(coSigns, { kind: 'co-signer', reference: 'x' as typeof reference }).thenRefused('NO_SUCH_REFERENCE');
    const signing = (more: Partial<typeof coSigns.witnessed>) =>
      gathering.when({ ...coSigns, witnessed: { ...coSigns.witnessed, ...more } }, theCoSigner);
    signing({ units: ['X' as UnitCode] }).thenRefused('UNKNOWN_UNIT');
    signing({ from: 2027, until: 2028 }).thenRefused('DATE_IN_FUTURE');
  });

  it('that stay silent cost the worker nothing: it goes on without them, and they are asked no more', () => {
    const lapsed = certificationLapsed(gathering);
    expect(lapsed.file).toMatchObject({ stage: 'application', references: [{ closed: true }] });
    const again = lapsed.when({ type: 'return-application', reasons }, registrar).and();
    expect(again.when({ type: 'submit' }, counter).and().theFile.stage).toBe('application');
  });
});

describe('admitting', () => {
  const applied = certificationAt('application');

  it('is for the certifier’s agency, and never for whoever filed it', () => {
    applied
      .when({ type: 'admit' }, registrar)
      .then({ type: 'application-admitted' }, { subject: 'application-admitted' });
    applied.when({ type: 'admit' }, officer('gt.r', 'gt-mintrab', 'registrar')).thenRefused('NOT_YOUR_CASE');
    const filer = officer(counter.id, 'gt-intecap', 'registrar');
    applied.when({ type: 'admit' }, filer).thenRefused('SAME_PERSON');
  });

  it('asks again whether the certifier is accredited on that day', () => {
    const later = certificationAt('application', accreditedUntil('2026-03-04'));
    later.when({ type: 'admit' }, registrar, at('2026-03-05T16:00:00Z')).thenRefused('CERTIFIER_NOT_ACCREDITED');
    later.when({ type: 'admit' }, registrar).then({ type: 'application-admitted' }, {});
  });

  it('is escalated when it is late, and possible all the same', () => {
    const late = certificationLapsed(applied);
    expect(late.file).toMatchObject({ stage: 'application' });
    expect(certification.queue(late.theFile, rules).awaiting).toEqual(['registrar', 'supervisor']);
    late.when({ type: 'admit' }, supervisor).then({ type: 'application-admitted' }, {});
    applied
      .when({ type: 'lapse', clock: applied.theFile.clock?.id as never }, theClock)
      .thenRefused('DEADLINE_NOT_PASSED');
  });

  it('or returns with reasons; the worker’s time starts when they are served, and at its end it is closed', () => {
    applied.when({ type: 'return-application', reasons: { es: ' ' } }, registrar).thenRefused('REASONS_MISSING');
    const returned = certificationAt('returned');
    expect(certification.status(returned.theFile, rules)).toMatchObject({
      stage: 'returned',
      next: 'complete-application',
      atZero: 'application-closed',
      holder: { who: 'worker' },
    });
    const closed = certificationLapsed(returned);
    expect(closed.file?.stage).toBe('closed-without-prejudice');
    closed.when({ type: 'reapply' }, worker).then({ type: 'applied-again' }, { subject: 'received' });
    returned.when({ type: 'submit' }, counter).then({ to: 'application' }, {});
  });
});

describe('skills gained abroad', () => {
  const applied = (more: Parameters<typeof sampleRules>[0] = {}) => appliedUnder(sampleRules(more));
  const appliedUnder = (book: ReturnType<typeof sampleRules>) =>
    anApplication(book)
      .when(openApplication({ route: 'return' }), counter)
      .and()
      .when(citesMexico, counter)
      .and()
      .when({ type: 'submit' }, counter)
      .and();
  const creditSecond = {
    type: 'credit-units',
    credits: [{ unit: second, standard: solar, ground: { es: 'Lo cubre' } }],
  } as const;

  it('count where an equivalence in force covers the unit fully, on an officer’s decision with its ground', () => {
    const credited = applied()
      .when(creditFirst, registrar)
      .then({ type: 'units-credited', credits: [{ unit: first, by: registrar.id, equivalence: { version: 1 } }] });
    credited.when(creditFirst, registrar).thenRefused('ALREADY_DONE');
    applied({ secondUnit: 'partial' }).when(creditSecond, registrar).thenRefused('NOT_CREDITABLE', { unit: second });
    certificationAt('application').when(creditFirst, registrar).thenRefused('NOT_CREDITABLE');
    const blank = { ...creditSecond, credits: [{ ...creditSecond.credits[0], ground: { es: '' } }] };
    applied().when(blank, registrar).thenRefused('REASONS_MISSING');
    applied()
      .when({ ...creditSecond, credits: [{ ...creditSecond.credits[0], unit: 'X' as UnitCode }] }, registrar)
      .thenRefused('UNKNOWN_UNIT');
  });

  it('[F79] count by an evaluation of another country that this one adopted, until it is revoked', () => {
    appliedUnder(adoptedEvaluation())
      .when(creditFirst, registrar)
      .then({ type: 'units-credited', credits: [{ unit: first, equivalence: adopted(1) }] });
    appliedUnder(adoptedEvaluation()).when(creditSecond, registrar).thenRefused('NOT_CREDITABLE', { unit: second });
    appliedUnder(adoptedEvaluation({ revokedOn: '2026-03-01' }))
      .when(creditFirst, registrar)
      .thenRefused('NOT_CREDITABLE');
    // The country's own word goes before it, and is not mixed with it.
    appliedUnder(adoptedEvaluation({ ownSince: '2026-01-01' }))
      .when(creditSecond, registrar)
      .then({ credits: [{ equivalence: { id: 'MX-GT-solar', version: 1 } }] });
  });

  it('leave the rest to be evaluated', () => {
    const admitted = applied().when(creditFirst, registrar).and().when({ type: 'admit' }, registrar).and();
    expect(admitted.theFile.stage).toBe('admissible');
  });

  it('that cover everything need no evaluation, and a second person all the same', () => {
    const admitted = applied()
      .when(creditFirst, registrar)
      .and()
      .when(creditSecond, registrar)
      .and()
      .when({ type: 'admit' }, registrar)
      .then({ type: 'application-admitted', evaluation: { findings: [], by: registrar.id } }, {});
    expect(admitted.theFile.stage).toBe('evaluated');
    const both = officer(registrar.id, 'gt-intecap', 'registrar', 'approver');
    admitted.when({ type: 'approve-evaluation' }, both).thenRefused('SAME_PERSON');
    const drawn = admitted
      .when(
        drawAssessors({
          approvers: [
            { id: both.id, load: 0 },
            { id: approver.id, load: 9 },
          ],
        }),
        theEffect,
      )
      .then({ type: 'assessor-drawn', approver: approver.id });
    const declared = drawn.when({ type: 'declare-conflict', relation: 'none' }, approver).and();
    declared
      .when({ type: 'return-evaluation', reasons }, approver)
      .then({ type: 'evaluation-returned' })
      .when({ type: 'admit' }, registrar)
      .then({ type: 'application-admitted', evaluation: undefined as never }, {});
    declared
      .when({ type: 'approve-evaluation' }, approver)
      .then(
        { type: 'certificate-issued', certificate: { number: `${sampleCase}-1` } },
        { subject: 'certificate-issued' },
      );
  });
});

describe('a draft', () => {
  it('is deleted at the end of its time, told beforehand and after', () => {
    expect(certificationDueAt(certificationAt('draft'))).toBeDefined();
    expect(certificationAt('draft-deleted').file).toMatchObject({ stage: 'draft-deleted', clock: undefined });
  });
});
