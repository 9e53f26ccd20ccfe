import { conflictRelations, evaluationChoices, evaluationMeans } from '@puente/domain/kinds/certification';
import { z } from 'zod';
import {
  caseId,
  certificateId,
  certifierId,
  countryCode,
  instant,
  language,
  line,
  ownWords,
  regionCode,
  standardCode,
  unitCode,
} from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons, year } from './parts.js';

export const certificationBodies = {
  'declare-experience': {
    summary: 'The worker declares what they have done, unit by unit: the paper-less route.',
    body: z.strictObject({
      experience: z.array(z.strictObject({ unit: unitCode, from: year, until: year.exactOptional() })).max(200),
    }),
  },
  'cite-abroad': {
    summary: 'Cites what another country recognised or certified: the return route.',
    body: z.strictObject({
      shown: z
        .array(
          z.strictObject({
            standard: z.strictObject({ country: countryCode, code: standardCode }),
            units: z.array(unitCode).min(1).max(200),
            proof: z.discriminatedUnion('kind', [
              z.strictObject({ kind: z.literal('certificate'), certificate: certificateId }),
              z.strictObject({ kind: z.literal('recognition'), caseId }),
            ]),
          }),
        )
        .max(20),
    }),
  },
  'choose-certifier': {
    summary: 'Names another certifier.',
    body: z.strictObject({ certifier: certifierId }),
  },
  admit: {
    summary: 'The certifier’s agency finds the application admissible.',
    decision: true,
    body: empty,
  },
  'return-application': {
    summary: 'Gives the application back to be completed, with reasons.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'credit-units': {
    summary: 'Takes units for shown that an equivalence in force covers fully with what was shown abroad.',
    decision: true,
    body: z.strictObject({
      credits: z
        .array(
          z.strictObject({
            unit: unitCode,
            standard: z.strictObject({ country: countryCode, code: standardCode }),
            ground: reasons,
          }),
        )
        .min(1)
        .max(200),
    }),
  },
  'declare-conflict': {
    summary: 'Says what the officer is to the worker, before acting; anything but `none` takes them off the case.',
    body: z.strictObject({ relation: z.enum(conflictRelations) }),
  },
  'replace-assessor': {
    summary: 'Takes the assessor off the case, with reasons; another one is drawn.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'offer-appointments': {
    summary: 'Offers days for the evaluation: when, where and in which language.',
    decision: true,
    body: z.strictObject({
      slots: z
        .array(z.strictObject({ at: instant, where: line(200), region: regionCode.exactOptional(), language }))
        .min(1)
        .max(20),
    }),
  },
  'choose-appointment': {
    summary: 'The worker chooses one of the days offered.',
    body: z.strictObject({ appointment: line(20) }),
  },
  'choose-after-evaluation': {
    summary: 'The worker says how it goes on after two appointments that they missed, or did not choose in time.',
    body: z.strictObject({ choice: z.enum(evaluationChoices) }),
  },
  'move-appointment': {
    summary: 'Moves the appointment: the worker once, once more on a ground of their own, the agency with reasons.',
    body: z.strictObject({ reasons: reasons.exactOptional(), ground: ownWords(2000).exactOptional() }),
  },
  'record-missed-appointment': {
    summary: 'The worker did not come: days are offered once more; then the worker chooses how it goes on.',
    decision: true,
    body: empty,
  },
  'record-evaluation': {
    summary: 'The assessor’s verdict on each unit, with what shows it and what was seen.',
    decision: true,
    body: z.strictObject({
      findings: z
        .array(
          z.strictObject({
            unit: unitCode,
            verdict: z.enum(['competent', 'not-yet-competent']),
            evidence: z.array(z.enum(evaluationMeans)).max(evaluationMeans.length),
            observed: reasons,
          }),
        )
        .max(200),
      summary: reasons,
    }),
  },
  'approve-evaluation': {
    summary: 'A second person approves: a certificate, or a report of what is missing.',
    decision: true,
    body: empty,
  },
  'return-evaluation': {
    summary: 'The approver sends the evaluation back, with reasons.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  reapply: {
    summary: 'Asks for another evaluation of what is missing; what was found competent stays so.',
    body: empty,
  },
} as const satisfies CommandTexts;
