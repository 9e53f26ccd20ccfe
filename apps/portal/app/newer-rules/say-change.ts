import { nameAmong } from '@puente/words/languages';
import type { OwnChoices } from '@puente/contracts/answers/worker';
import type { PageLanguage, Pages } from '@puente/words/languages';
import { sayMonths } from '../disclosure/index.js';

type Change = NonNullable<OwnChoices['newerRules']>['changes'][number]['change'];

/** One change as a sentence. */
export function sayChange(change: Change, title: string | undefined, words: Pages, language: PageLanguage): string {
  const { clock, newerRules, rules } = words;
  switch (change.what) {
    case 'duration': {
      const says = (of: typeof change.from): string => clock.days[of.unit](of.days);
      const steps: Readonly<Record<string, string>> = { ...rules.periods, ...newerRules.steps };
      return newerRules.becomes(nameAmong(steps, change.step), says(change.from), says(change.to));
    }
    case 'lapse':
      return newerRules.lapse(newerRules.lapses[change.from], newerRules.lapses[change.to]);
    case 'validity':
      return newerRules.validity(change.from, change.to);
    case 'reopening':
      return newerRules.reopening(change.from, change.to);
    case 'automatic':
      return newerRules.automatic[change.to ? 'on' : 'off'];
    case 'seasons': {
      const says = (of: typeof change.from): string =>
        of === undefined ? newerRules.noSeasons : newerRules.theSeasons(of.seasons, sayMonths(of.season, language));
      return newerRules.becomes(newerRules.seasons, says(change.from), says(change.to));
    }
    case 'limit':
      return newerRules.limits[change.limit][change.change](title ?? change.words.es);
    case 'unit': {
      const covers: Readonly<Record<string, string>> = newerRules.coverages;
      const [before, after] = [change.from, change.to].map((of) => covers[of ?? 'none'] ?? '');
      return newerRules.becomes(title ?? change.unit, before ?? '', after ?? '');
    }
  }
}
