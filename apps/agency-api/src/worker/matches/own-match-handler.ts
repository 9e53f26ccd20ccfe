import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { MatchAnswered, OwnMatch, OwnMatches } from '@puente/contracts/answers/worker';
import type { Dossier } from '@puente/contracts/dossier';
import { sameDocument } from '@puente/domain/insight/matching';
import { inLanguage } from '@puente/domain/kernel';
import type { LastFinding } from '@puente/persistence/vault';
import type { PageLanguage } from '@puente/words/languages';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { subjectOf } from '../../http/access/caller.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { agencyName } from '../../parts/agency-name.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';

const listedAtMost = 20;

type State = OwnMatch['state'];

/** A last word that concerns the reader, with the dossier at the counter. */
interface Asked {
  readonly last: LastFinding;
  readonly state: State;
  readonly counters: Dossier;
}

/**
 * Asks whoever the earlier dossier is about. Never whoever the new one is about: an officer who opens it types its contact,
 * and may type their own.
 */
@Injectable()
export class OwnMatchHandler {
  constructor(
    private readonly own: OwnDossiers,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'rules' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} 404, also while the person is protected */
  async list(by: Caller, language: PageLanguage): Promise<OwnMatches> {
    const { clock, here, rules } = this.parts;
    const asked = await this.asked(by);
    return {
      items: asked.map((one) => this.view(one, language)),
      timeZone: rules.country(here)?.calendar.timeZone ?? 'UTC',
      serverTime: clock.now(),
    };
  }

  /** The same answer again is the same. @throws {HttpProblem} 404 where nobody asked the worker that */
  async answer(
    by: Caller,
    { answer, match, reason }: { readonly match: number; readonly answer: 'yes' | 'no'; readonly reason?: string },
  ): Promise<MatchAnswered> {
    const found = (await this.asked(by)).find((one) => idOf(one) === match);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    const { last, state: before } = found;
    const state = answer === 'yes' ? 'joined' : 'declined';
    if (before === state && last.saidBy === 'worker') return { state };
    if (before !== 'open') throw new RefusalProblem('ALREADY_DONE');
    const { clock, vault } = this.parts;
    const at = clock.now();
    const words = reason === undefined ? undefined : randomUUID();
    if (words !== undefined) await vault.words.keep(last.other, { id: words, content: reason, at });
    const { agency, dossier, other, score } = last;
    const answered = {
      ...{ to: last.id, dossier, other, score, agency, at },
      finding: answer === 'yes' ? 'same-person' : 'another-person',
      saidBy: 'worker',
      by: subjectOf(by),
      ...(words === undefined ? {} : { words }),
    } as const;
    const said = await asking({ purpose: 'matching' }, () => vault.findings.answer(answered));
    if (!said) throw new RefusalProblem('ALREADY_DONE');
    return { state };
  }

  private async asked(by: Caller): Promise<readonly Asked[]> {
    const { dossiers, findings } = this.parts.vault;
    const found = await findings.lastOf(await this.own.of(by), listedAtMost);
    const all = await Promise.all(
      found.map(async (last): Promise<Asked | undefined> => {
        const [counters, mine] = await asking({ purpose: 'matching' }, () =>
          Promise.all([dossiers.read(last.dossier), dossiers.read(last.other)]),
        );
        // Nobody learns that somebody else is protected by being asked whether they are the same.
        if (counters === undefined || counters.sealed || mine === undefined) return undefined;
        const state = stateOf(last, counters.dossier, mine.dossier);
        return state && { last, state, counters: counters.dossier };
      }),
    );
    return all.filter((one) => one !== undefined);
  }

  private view(asked: Asked, language: PageLanguage): OwnMatch {
    const { here, rules } = this.parts;
    const { counters, last, state } = asked;
    return {
      ...{ id: idOf(asked), country: here, state, at: last.at },
      agency: agencyName(rules.country(here), last.agency, language),
      certificates: counters.certificates.map(({ standard: { code, country } }) => {
        const title = rules.country(country)?.catalogue.standards.get(code)?.title;
        return { country, code, title: title === undefined ? code : inLanguage(title, language) };
      }),
      ...(state === 'open' ? {} : { answeredBy: last.saidBy }),
    };
  }
}

/** Of the question, also once it was answered. */
const idOf = ({ last }: Asked): number => last.to ?? last.id;

/** Undefined where an officer said that they are two people, or nothing would open: the worker is not asked about likeness. */
function stateOf({ confirmed, finding, saidBy }: LastFinding, counters: Dossier, mine: Dossier): State | undefined {
  if (confirmed) return 'joined';
  if (saidBy === 'worker') return 'declined';
  return finding === 'same-person' && sameDocument(counters.person, mine.person) ? 'open' : undefined;
}
