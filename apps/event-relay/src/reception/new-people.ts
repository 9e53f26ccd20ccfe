import { startOfDay, todayIn } from '@puente/domain/clocks';
import type { CountryCode, DossierId, TimeSource } from '@puente/domain/kernel';
import type { CountryRules, RuleBook } from '@puente/domain/rulebook/rules';
import type { Vault } from '@puente/persistence/vault';
import type { Refusal } from './refusal.js';

/** Whether a country may tell of one more person today: whom it invents is sealed here and written to as anybody is. */
export interface NewPeople {
  oneTooMany(from: CountryCode, dossier: DossierId): Promise<Refusal | undefined>;
}

export interface NewPeopleOptions {
  readonly vault: { readonly dossiers: Pick<Vault['dossiers'], 'countFrom' | 'exists'> };
  readonly clock: TimeSource;
  readonly pack: Pick<CountryRules, 'calendar' | 'country'>;
  readonly rules: Pick<RuleBook, 'inForce'>;
}

export const newPeople = ({ clock, pack, rules, vault }: NewPeopleOptions): NewPeople => ({
  async oneTooMany(from, dossier) {
    const { calendar, country: here } = pack;
    const today = todayIn(calendar.timeZone, clock.now());
    // Without an agreement nobody is sealed or written to, and the filing goes back.
    const { newPeopleADay } = rules.inForce(from, here, today) ?? {};
    if (newPeopleADay === undefined || (await vault.dossiers.exists(dossier))) return undefined;
    const told = await vault.dossiers.countFrom(from, startOfDay(calendar.timeZone, today));
    return told < newPeopleADay ? undefined : { reason: 'TOO_MANY_NEW_PEOPLE', detail: 'data.dossier' };
  },
});
