import type { SharedFile } from '@puente/contracts/answers/cases';
import type { ReadingItem, ReadingPaper } from '@puente/credentials/pdf';
import type { Instant, LocalizedText, PlainDate } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { longDate, pagesIn } from '@puente/words/languages';

/** What is known of a case for whoever appeals in it; nothing of who its worker is. */
export type Appealed = Pick<SharedFile, 'about' | 'decision' | 'documents' | 'progress' | 'demonstration'> & {
  readonly until?: PlainDate;
};

interface Making {
  readonly language: PageLanguage;
  /** The name of the country that makes it. */
  readonly country: string;
  readonly madeAt: Instant;
  readonly today: PlainDate;
}

/** The same as the data, put together for an appeal: what, why, by which rule, with which evidence, until when, before whom. */
export function appealPack(appealed: Appealed, { country, language, madeAt, today }: Making): ReadingPaper {
  const { appealPack: words, status } = pagesIn(language);
  const { about, decision, demonstration, documents = [] } = appealed;
  const standards = Object.entries(decision?.names.standards ?? {}).map(([code, title]) => `${code} · ${title}`);
  const says = new Sayings(language);
  const decided = [
    { heading: words.units, items: says.units(decision) },
    { heading: words.whole, items: says.whole(decision) },
    { heading: status.open, items: says.open(decision) },
    { heading: status.measures, items: says.measures(decision) },
  ];
  const isDecided = decided.some(({ items }) => items.length > 0);
  return {
    ...{ language, title: words.title, number: about, author: country, madeAt },
    lead: [
      ...[words.of(about), ...standards, words.made(country, longDate(today, language))],
      ...(isDecided ? [] : [words.nothing]),
    ],
    ...(demonstration ? { mark: status.demonstration } : {}),
    sections: [
      ...decided,
      { heading: words.lastDays, items: says.lastDays(appealed) },
      { heading: words.bodies, items: says.bodies(decision) },
      { heading: words.evidence, items: says.evidence(documents) },
    ],
  };
}

type Decision = SharedFile['decision'];

class Sayings {
  private readonly words: ReturnType<typeof pagesIn>;

  constructor(private readonly language: PageLanguage) {
    this.words = pagesIn(language);
  }

  units(decision: Decision): readonly ReadingItem[] {
    const { grounds = [], held = [], missing = [] } = decision?.result ?? {};
    const { verdicts } = this.words.status;
    return [...missing, ...held].map((unit) => {
      const found = grounds.find((one) => one.unit === unit);
      const isMissing = missing.includes(unit);
      return {
        about: `${this.unit(decision, unit)}: ${verdicts[isMissing ? 'missing' : 'held']}`,
        texts: [
          ...(found === undefined ? [] : [this.say(found.ground)]),
          ...(isMissing || found?.legalBasis ? [this.law(found?.legalBasis)] : []),
        ],
      };
    });
  }

  whole(decision: Decision): readonly ReadingItem[] {
    const { refusal, remand, ruling } = decision ?? {};
    const { status } = this.words;
    const ruled = (one: NonNullable<typeof remand>, about: string): ReadingItem => ({
      about,
      texts: [
        ...[this.say(one.reasons), this.law(one.legalBasis)],
        ...(one.instructions === undefined ? [] : [`${status.instructions}: ${this.say(one.instructions)}`]),
      ],
    });
    return [
      ...(refusal === undefined
        ? []
        : [
            {
              texts: [
                ...[this.say(refusal.reasons), this.law(refusal.legalBasis)],
                ...(refusal.remedy === undefined ? [] : [this.say(refusal.remedy)]),
              ],
            },
          ]),
      ...(remand === undefined ? [] : [ruled(remand, status.remand)]),
      ...(ruling === undefined ? [] : [ruled(ruling, status.ruled[ruling.outcome])]),
    ];
  }

  open(decision: Decision): readonly ReadingItem[] {
    const { openWhy } = this.words.status;
    return (decision?.open ?? []).map(({ unit, why }) => ({
      ...{ about: this.unit(decision, unit), texts: [openWhy[why]] },
    }));
  }

  measures(decision: Decision): readonly ReadingItem[] {
    const { measureKinds } = this.words.status;
    return (decision?.measures ?? []).map(({ kind, unit }) => ({
      ...{ about: this.unit(decision, unit), texts: [measureKinds[kind]] },
    }));
  }

  lastDays({ decision, progress, until }: Appealed): readonly ReadingItem[] {
    const { appealPack: words } = this.words;
    const due = progress?.clock?.dueOn;
    const explained = progress?.words.explanation;
    return [
      ...(decision?.remedy?.until === undefined ? [] : [{ texts: [words.appealBy(this.day(decision.remedy.until))] }]),
      ...(due === undefined
        ? []
        : [{ texts: [words.runsUntil(this.day(due)), ...(explained === undefined ? [] : [explained])] }]),
      ...(until === undefined ? [] : [{ texts: [words.shownUntil(this.day(until))] }]),
    ];
  }

  bodies(decision: Decision): readonly ReadingItem[] {
    const remedy = decision?.remedy;
    if (remedy === undefined) return [];
    const { status } = this.words;
    const { bodyName, legalAid, until } = remedy;
    return [
      { texts: [until ? status.appealUntil(bodyName, this.day(until)) : status.appealOnceServed(bodyName)] },
      ...legalAid.bodies.map(({ name, reach }) => ({ about: name, texts: [reach] })),
      ...(legalAid.demonstration ? [{ texts: [status.inventedAid] }] : []),
    ];
  }

  evidence(documents: NonNullable<SharedFile['documents']>): readonly ReadingItem[] {
    const { appealPack: words, documents: kinds } = this.words;
    return documents.map(({ kind, sha256 }) => ({ about: kinds[kind], texts: [words.sha256(sha256)] }));
  }

  /** A decision from before the law asked for it names no rule. */
  private law(text: LocalizedText | undefined): string {
    const { legalBasis, lawUnsaid } = this.words.status;
    return `${legalBasis}: ${text === undefined ? lawUnsaid : this.say(text)}`;
  }

  private unit(decision: Decision, unit: string): string {
    const title = decision?.names.units[unit];
    return title === undefined ? unit : `${unit} · ${title}`;
  }

  private readonly day = (date: PlainDate): string => longDate(date, this.language);
  private readonly say = (text: LocalizedText): string => inLanguage(text, this.language);
}
