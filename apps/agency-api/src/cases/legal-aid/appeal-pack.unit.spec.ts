import { SharedDecision, SharedProgress } from '@puente/contracts/answers/cases';
import { instant } from '@puente/domain/kernel';
import type { DocumentId, PlainDate } from '@puente/domain/kernel';
import { recognitionReview } from '@puente/domain/kinds/recognition/review';
import { reviewAt, sampleRules, unitsInGuatemala } from '@puente/domain/specification';
import type { PageLanguage } from '@puente/words/languages';
import { pagesIn } from '@puente/words/languages';
import { inWords } from '../status-words/status-words.js';
import type { Appealed } from './appeal-pack.js';
import { appealPack } from './appeal-pack.js';

const rules = sampleRules();
const refused = reviewAt('refused');
const sha256 = 'ab'.repeat(32);

function paper(language: PageLanguage, change: Partial<Appealed> = {}) {
  const status = recognitionReview.status(refused.theFile, rules);
  const said = inWords(status, language, refused.setting.now, refused.setting.here, rules);
  return appealPack(
    {
      ...{ about: refused.theFile.caseId, demonstration: true, until: '2026-05-29' as PlainDate },
      ...{ progress: SharedProgress.parse(said), decision: SharedDecision.parse(said) },
      documents: [{ id: 'd1' as DocumentId, kind: 'work-reference', mediaType: 'application/pdf', sha256 }],
      ...change,
    },
    { language, country: 'Guatemala', madeAt: instant('2026-03-03T15:00:00Z'), today: '2026-03-03' as PlainDate },
  );
}
const textsOf = (made: ReturnType<typeof paper>) =>
  made.sections.flatMap(({ heading, items }) =>
    items.length === 0 ? [] : [heading, ...items.flatMap(({ about, texts }) => [about ?? '', ...texts])],
  );

describe('[F48] the pack for an appeal', () => {
  it.each(['es', 'en'] as const)(
    'says of each unit what was decided, why and by which rule, until when and before whom, and with which evidence (%s)',
    (language) => {
      const made = paper(language);
      const { appealPack: words, documents, status } = pagesIn(language);
      const said = textsOf(made);
      const result = recognitionReview.status(refused.theFile, rules).result;
      expect(result?.missing.length).toBeGreaterThan(0);
      for (const unit of unitsInGuatemala)
        expect(said.filter((one) => one.startsWith(unit) && one.includes(status.verdicts.missing))).toHaveLength(1);
      for (const { ground, legalBasis } of result?.grounds ?? []) {
        expect(said).toContain(ground[language] ?? ground.es);
        expect(said).toContain(`${status.legalBasis}: ${legalBasis?.[language] ?? legalBasis?.es ?? status.lawUnsaid}`);
      }
      for (const heading of [words.units, words.lastDays, words.bodies, words.evidence])
        expect(said).toContain(heading);
      expect(said).toEqual(expect.arrayContaining([documents['work-reference'], words.sha256(sha256)]));
      expect(made).toMatchObject({ language, title: words.title, mark: status.demonstration });
    },
  );

  it('shows no more than it is given: no evidence, no last day, and says where nothing was decided', () => {
    const about = refused.theFile.caseId;
    const made = appealPack(
      { about, demonstration: false },
      {
        language: 'es',
        country: 'Guatemala',
        madeAt: instant('2026-03-03T15:00:00Z'),
        today: '2026-03-03' as PlainDate,
      },
    );
    expect(textsOf(made)).toEqual([]);
    expect(made.lead).toContain(pagesIn('es').appealPack.nothing);
    expect(made).not.toHaveProperty('mark');
  });
});
