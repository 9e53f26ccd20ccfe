import type { DossierId } from '../../kernel/index.js';
import type { Effect, Impact, ImpactCounts, Touched } from './touched.js';

/** Adds up what single files say; each person once. */
export class ImpactSum {
  private readonly cases: Touched[] = [];
  private readonly people = new Set<DossierId>();

  add(touched: Touched | undefined): void {
    if (touched === undefined) return;
    this.cases.push(touched);
    this.people.add(touched.dossier);
  }

  get impact(): Impact {
    return { counts: this.counts(), cases: this.cases };
  }

  private counts(): ImpactCounts {
    const files = (holds: (one: Touched) => boolean): number => this.cases.filter(holds).length;
    const having = (holds: (effect: Effect) => boolean): number => files(({ effects }) => effects.some(holds));
    return {
      open: files(({ state }) => state === 'open'),
      decided: files(({ state }) => state === 'decided'),
      people: this.people.size,
      dueSooner: files(
        ({ dueBefore, dueAfter }) => dueBefore !== undefined && dueAfter !== undefined && dueAfter < dueBefore,
      ),
      dueLater: files(
        ({ dueBefore, dueAfter }) => dueBefore !== undefined && dueAfter !== undefined && dueAfter > dueBefore,
      ),
      unitsGained: having((effect) => effect.what === 'unit' && effect.to === 'full'),
      unitsLost: having((effect) => effect.what === 'unit' && effect.from === 'full'),
      lapse: having(({ what }) => what === 'lapse'),
      validity: having(({ what }) => what === 'validity'),
      standardsChanged: having((effect) => effect.what === 'standard' && effect.change === 'changed'),
      standardsWithdrawn: having((effect) => effect.what === 'standard' && effect.change === 'withdrawn'),
    };
  }
}
