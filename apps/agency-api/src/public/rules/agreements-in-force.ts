import type { AgreementInForce } from '@puente/contracts/answers/public';
import { periodsIn } from '@puente/domain/book';
import type { Agreement, Seasonal } from '@puente/domain/rulebook/rules';

/** By agreement, the newest version first; each beside the one before it. */
export const agreementsInForce = (agreements: readonly Agreement[]): AgreementInForce[] =>
  [...agreements]
    .sort((one, other) => one.id.localeCompare(other.id) || other.version - one.version)
    .map((agreement) => inForce(agreement, versionBefore(agreement, agreements)));

const versionBefore = ({ id, version }: Agreement, agreements: readonly Agreement[]): Agreement | undefined =>
  agreements
    .filter((one) => one.id === id && one.version < version)
    .sort((one, other) => other.version - one.version)[0];

function inForce(agreement: Agreement, before: Agreement | undefined): AgreementInForce {
  const {
    automaticRecognition,
    demonstration,
    id,
    inForceFrom,
    inForceUntil,
    seasonal,
    steps,
    validityYears,
    version,
  } = agreement;
  return {
    ...{ id, version, title: { ...agreement.title }, parties: [...agreement.parties], inForceFrom },
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
    ...{ legalBasis: { ...agreement.legalBasis }, validityYears, automaticRecognition, demonstration },
    ...(seasonal === undefined ? {} : { seasonal: seasonalOf(seasonal) }),
    ...{ extension: { ...steps.hostReview.extension.atMost }, testAnnounced: { ...steps.skillsTest.announced } },
    periods: periodsIn(agreement, before).map(({ atZero, before: was, days, holder, name, opens, step }) => ({
      ...{ name, within: { ...step.within }, holder, days, opens: [...opens] },
      ...{ reminders: [...step.reminders], atZero: [...atZero] },
      ...(was === undefined ? {} : { before: { ...was } }),
    })),
  };
}

const seasonalOf = ({
  legalBasis,
  season,
  seasons,
  standards,
}: Seasonal): NonNullable<AgreementInForce['seasonal']> => ({
  ...{ standards: standards.map(({ code, country }) => ({ country, code })), season: { ...season }, seasons },
  legalBasis: { ...legalBasis },
});
