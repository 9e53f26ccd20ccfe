import type { Credential } from '@puente/domain/kinds/credential';
import type { Standing } from '@puente/domain/insight/disclosure';
import { servesAgain, standingOf } from '@puente/domain/insight/disclosure';
import type { Instant, LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { z } from 'zod';
import type { PageLanguage } from '@puente/words/languages';
import type { CheckedQualification, CheckedSkills, CheckedStanding } from '@puente/contracts/answers/checking';
import { nameOfCountry } from '../../parts/country-name.js';

/** A credential's file put into words for whoever may read it. The sealed record is not needed, and is not opened. */
export interface CredentialWords {
  readonly standing: Standing;
  readonly stands: z.output<typeof CheckedStanding>;
  readonly qualification: z.output<typeof CheckedQualification>;
  readonly skills: z.output<typeof CheckedSkills>;
}

/** Undefined while it is not issued. */
export function credentialInWords(
  file: Credential,
  rules: RuleBook,
  now: Instant,
  language: PageLanguage,
): CredentialWords | undefined {
  const { content, here, suspendedUntil } = file;
  const country = rules.country(here);
  if (country === undefined) return undefined;
  const standing = standingOf(file, country.calendar.timeZone, now);
  if (standing === undefined) return undefined;
  const again = servesAgain(content, todayIn(country.calendar.timeZone, now));
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const standard = country.catalogue.standards.get(content.standard.code);
  const agency = country.agencies.find(({ id }) => id === content.agency);
  const equivalences = rules.equivalences.all.filter(({ id, version }) =>
    content.equivalences.some((ref) => ref.id === id && ref.version === version),
  );
  const held = content.units.filter(({ verdict }) => verdict !== 'not-recognised');
  const titleOf = new Map(standard?.units.map(({ code, title }) => [code, say(title)]));
  return {
    standing,
    stands: {
      standing,
      ...(standing === 'suspended' && suspendedUntil !== undefined ? { suspendedUntil } : {}),
      ...(standing === 'out-of-season' && again !== undefined ? { servesAgainOn: again } : {}),
      issuer: {
        country: here,
        countryName: nameOfCountry(country, language),
        agency: say(agency?.name ?? country.name),
      },
      demonstration: country.demonstration || (standard?.demonstration ?? false),
      checkedAt: now,
    },
    qualification: {
      kind: content.kind,
      scope: content.scope,
      standard: { ...content.standard, title: standard === undefined ? content.standard.code : say(standard.title) },
    },
    skills: {
      units: held.map(({ unit }) => ({ unit, title: titleOf.get(unit) ?? unit })),
      conditions: equivalences.flatMap(({ conditions }) => conditions.map(say)),
      exclusions: equivalences.flatMap(({ exclusions }) => exclusions.map(say)),
    },
  };
}

/** What the person may do is nobody's claim any more once it was revoked or replaced. */
export const countsStill = (standing: Standing): boolean => standing !== 'revoked' && standing !== 'replaced';
