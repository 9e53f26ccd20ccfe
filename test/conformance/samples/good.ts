import {
  sampleCertificate,
  samplePartialRecognition,
  sampleSeasonalRecognition,
} from '@puente/credentials/specification';
import { instant, plainDate } from '@puente/domain/kernel';
import { servesIn } from './bad-in-each-form.js';
import { forms } from './issue.js';
import type { Sample } from './sample.js';
import { bind, occasion, show } from './wallet.js';
import type { Workshop } from './workshop.js';

/** What every checker must accept. */
export async function goodSamples({ keys, by, issue }: Workshop): Promise<Sample[]> {
  const inEachForm = await Promise.all(
    forms.map(async (form): Promise<Sample[]> => {
      const retired = {
        ...sampleCertificate(),
        issuedOn: plainDate('2026-03-01'),
        issuedAt: instant('2026-03-01T15:00:00Z'),
      };
      return [
        { name: `${form}: a recognition`, form, by, text: await issue(form) },
        { name: `${form}: a certificate`, form, by, text: await issue(form, { record: sampleCertificate() }) },
        {
          name: `${form}: a partial recognition`,
          form,
          by,
          text: await issue(form, { record: samplePartialRecognition() }),
        },
        {
          name: `${form}: by the season, before the seasons begin`,
          form,
          by,
          text: await issue(form, { record: sampleSeasonalRecognition() }),
        },
        {
          name: `${form}: by the season, in it`,
          form,
          by,
          text: await issue(form, { record: servesIn({ from: 11, to: 4 }) }),
        },
        {
          name: `${form}: signed by a key that has been retired since`,
          form,
          by,
          text: await issue(form, { record: retired, key: keys.retired, signedAt: retired.issuedAt }),
        },
      ];
    }),
  );
  const form = 'dc+sd-jwt';
  const hidden = show(await issue(form), ['given_name', 'family_name']);
  return [
    ...inEachForm.flat(),
    { name: `${form}: names only, no birth date, no document`, form, by, text: hidden },
    { name: `${form}: nobody's name`, form, by, text: show(hidden, []) },
    { name: `${form}: bound to its holder`, form, by: { ...by, occasion }, text: await bind(hidden, keys.stranger) },
  ];
}
