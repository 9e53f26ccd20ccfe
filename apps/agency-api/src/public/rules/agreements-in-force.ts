import type { AgreementInForce } from '@puente/contracts/answers/public';
import { periodsIn } from '@puente/domain/book';
import type { Agreement, BorderOffice, Checkpoint, RuleBook, Seasonal } from '@puente/domain/rulebook/rules';

type Rules = Pick<RuleBook, 'agreements' | 'checkpoints' | 'country'>;

/** By agreement, the newest version first; each beside the one before it. */
export const agreementsInForce = (rules: Rules): AgreementInForce[] =>
  [...rules.agreements]
    .sort((one, other) => one.id.localeCompare(other.id) || other.version - one.version)
    .map((agreement) => inForce(agreement, versionBefore(agreement, rules.agreements), rules));

const versionBefore = ({ id, version }: Agreement, agreements: readonly Agreement[]): Agreement | undefined =>
  agreements
    .filter((one) => one.id === id && one.version < version)
    .sort((one, other) => other.version - one.version)[0];

function inForce(agreement: Agreement, before: Agreement | undefined, rules: Rules): AgreementInForce {
  const {
    automaticRecognition,
    borderOffices,
    demonstration,
    id,
    inForceFrom,
    inForceUntil,
    seasonal,
    steps,
    validityYears,
    version,
  } = agreement;
  const checkpoints = rules.checkpoints(id);
  return {
    ...{ id, version, title: { ...agreement.title }, parties: [...agreement.parties], inForceFrom },
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
    ...{ legalBasis: { ...agreement.legalBasis }, validityYears, automaticRecognition, demonstration },
    ...(checkpoints.length === 0 ? {} : { checkpoints: checkpoints.map(checkpointOf) }),
    ...(borderOffices === undefined ? {} : { borderOffices: borderOffices.map((one) => officeOf(one, rules)) }),
    ...(seasonal === undefined ? {} : { seasonal: seasonalOf(seasonal) }),
    ...{ extension: { ...steps.hostReview.extension.atMost }, testAnnounced: { ...steps.skillsTest.announced } },
    testHeldWithin: { ...steps.skillsTest.heldWithin },
    periods: periodsIn(agreement, before).map(({ atZero, before: was, days, holder, name, opens, step }) => ({
      ...{ name, within: { ...step.within }, holder, days, opens: [...opens] },
      ...{ reminders: [...step.reminders], atZero: [...atZero] },
      ...(was === undefined ? {} : { before: { ...was } }),
    })),
  };
}

const checkpointOf = ({ code, country, passedOn, title }: Checkpoint) => ({
  ...{ country, code, title: { ...title } },
  ...(passedOn === undefined ? {} : { passedOn }),
});

const seasonalOf = ({
  legalBasis,
  season,
  seasons,
  standards,
  told,
}: Seasonal): NonNullable<AgreementInForce['seasonal']> => ({
  ...{ standards: standards.map(({ code, country }) => ({ country, code })), season: { ...season }, seasons },
  told: told.days,
  legalBasis: { ...legalBasis },
});

type Office = NonNullable<AgreementInForce['borderOffices']>[number];

/** A node that lacks a party's pack shows the codes. */
const officeOf = ({ id, name, sides }: BorderOffice, rules: Rules): Office => ({
  ...{ id, name: { ...name } },
  sides: sides.map((side) => {
    const there = rules.country(side.country);
    const agency = there?.agencies.find((one) => one.id === side.agency);
    const municipality = there?.municipalities.find(({ code }) => code === side.municipality);
    return {
      country: side.country,
      municipality: { code: side.municipality, name: { ...(municipality?.name ?? { es: side.municipality }) } },
      agency: { id: side.agency, name: { ...(agency?.name ?? { es: side.agency }) } },
    };
  }),
});
