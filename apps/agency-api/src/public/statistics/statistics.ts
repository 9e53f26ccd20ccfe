import { Inject, Injectable } from '@nestjs/common';
import type {
  Dimension,
  Place,
  Publication,
  PublicDisparity,
  Published,
  Visits,
} from '@puente/domain/insight/indicators';
import { startOfDay, todayIn } from '@puente/domain/clocks';
import {
  closedQuarter,
  dimensions,
  fewest,
  publicDisparities,
  publish,
  publishedCounts,
  publishedPeriods,
  unequalTreatment,
} from '@puente/domain/insight/indicators';
import type { Instant, LocalizedText, PlainDate } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { AlertLateness, Lateness, OrdersOf, ReportCounts } from '@puente/persistence/indicators';
import {
  readAlertLateness,
  readLateness,
  readOrders,
  readReports,
  readUnequal,
  readVisits,
} from '@puente/persistence/indicators';
import { inEachPageLanguage } from '@puente/words/languages';
import { asking } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { timeZoneHere } from '../../parts/today-at.js';
import type { StatisticsView, UnequalTreatmentView } from '@puente/contracts/answers/public';

/** Figures are for everybody and read the whole register, so that they are read once for all who ask in this time. */
const goodFor = 30_000;

const totals: Readonly<Record<string, readonly Dimension[]>> = {
  all: [],
  byYear: ['year'],
  byCorridor: ['corridor'],
  byCorridorAndStage: ['corridor', 'stage'],
  byStage: ['stage'],
  bySex: ['stage', 'sex'],
  byNationality: ['stage', 'nationality'],
  byOccupation: ['stage', 'occupation'],
  byMunicipality: ['stage', 'municipality'],
  byOffice: ['stage', 'office'],
};

interface Figures {
  readonly asOf: Instant;
  readonly visits: readonly Visits[];
  readonly publication: Publication;
  readonly late: readonly Lateness[];
  readonly alerts: AlertLateness;
  readonly orders: readonly OrdersOf[];
  readonly reports: ReportCounts;
  readonly unequal: readonly PublicDisparity[];
}

/** What the node's own record says of its work, for everybody and for the auditor. */
@Injectable()
export class Statistics {
  private read: { readonly until: number; readonly figures: Promise<Figures> } | undefined;

  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'clock' | 'rules' | 'here'>) {}

  async view(): Promise<StatisticsView> {
    const { asOf, alerts, orders, publication, late, reports, unequal } = await this.figures();
    const { rules, here } = this.parts;
    return {
      asOf,
      fewest,
      note: inEachPageLanguage(({ statistics }) => statistics.note),
      cells: publication.cells.map((cell) => this.figure(cell, dimensions)),
      totals: Object.fromEntries(
        Object.entries(totals).map(([name, by]) => [name, publication.total(by).map((one) => this.figure(one, by))]),
      ),
      late: late.map(({ agency, stage, ...periods }) => ({
        ...{ agency, name: { ...this.agencyName(agency) }, stage },
        ...publishedPeriods(periods),
      })),
      orders: orders.map(({ agency, ...periods }) => {
        const { open, openLate } = publishedPeriods(periods);
        return { agency, name: { ...this.agencyName(agency) }, open, openLate };
      }),
      alerts: { telling: publishedPeriods(alerts.telling), answering: publishedPeriods(alerts.answering) },
      corruptionReports: { ...this.quarter(asOf), ...publishedCounts(reports) },
      unequalTreatment: unequal.map(({ owner, ...line }) => ({
        ...line,
        ...(line.by === 'occupation' ? { occupation: this.occupationOf(line.group) } : {}),
        owner: { agency: owner, name: { ...this.agencyName(owner) } },
      })),
      demonstration: rules.country(here)?.demonstration === true,
    };
  }

  async unequalTreatment(): Promise<UnequalTreatmentView> {
    const { asOf, visits } = await this.figures();
    const items = unequalTreatment(visits).map((one) => ({ ...one, interval: [...one.interval] }));
    return { asOf, note: inEachPageLanguage(({ statistics }) => statistics.notProof), items };
  }

  private async figures(): Promise<Figures> {
    const now = this.parts.clock.now();
    if (this.read !== undefined && this.read.until > milliseconds(now)) return this.read.figures;
    const figures = asking({ purpose: 'figures' }, () => this.readNow(now));
    this.read = { until: milliseconds(now) + goodFor, figures };
    // What could not be read is read again by the next who asks.
    figures.catch(() => (this.read = undefined));
    return figures;
  }

  private async readNow(asOf: Instant): Promise<Figures> {
    const { pool } = this.parts;
    const [visits, late, alerts, orders, reports, unequal] = await Promise.all([
      readVisits(pool),
      readLateness(pool, asOf),
      readAlertLateness(pool, asOf),
      readOrders(pool, asOf),
      this.readReports(asOf),
      readUnequal(pool),
    ]);
    return {
      asOf,
      visits,
      publication: publish(visits),
      late,
      alerts,
      orders,
      reports,
      unequal: publicDisparities(unequal),
    };
  }

  private async readReports(asOf: Instant): Promise<ReportCounts> {
    const { from, until } = this.quarter(asOf);
    const timeZone = timeZoneHere(this.parts);
    return readReports(this.parts.pool, startOfDay(timeZone, from), startOfDay(timeZone, until));
  }

  /** Of reports nothing is told that moves today: whom one names could see that it came. */
  private quarter(asOf: Instant): { readonly from: PlainDate; readonly until: PlainDate } {
    return closedQuarter(todayIn(timeZoneHere(this.parts), asOf));
  }

  /** Null says that a dimension which was asked for is withheld. */
  private figure({ place, cases, days }: Published, by: readonly Dimension[]): StatisticsView['cells'][number] {
    const asked = Object.fromEntries(by.map((name) => [name, place[name] ?? null]));
    return {
      ...asked,
      ...(by.includes('occupation') ? { occupation: this.occupation(place) } : {}),
      ...(by.includes('municipality') ? { municipality: this.municipality(place) } : {}),
      ...(by.includes('office') ? { office: this.office(place) } : {}),
      cases,
      ...(days === undefined
        ? {}
        : { days: { ...days, ...(days.interval === undefined ? {} : { interval: [...days.interval] }) } }),
    } as StatisticsView['cells'][number];
  }

  private occupation({ occupation }: Place): { isco08: string; name: LocalizedText } | null {
    return occupation === undefined ? null : this.occupationOf(occupation);
  }

  private occupationOf(isco08: string): { isco08: string; name: LocalizedText } {
    return { isco08, name: { es: isco08, ...this.parts.rules.occupations.get(isco08) } };
  }

  private municipality({ municipality }: Place): { code: string; name: LocalizedText } | null {
    if (municipality === undefined) return null;
    const { here, rules } = this.parts;
    const name = rules.country(here)?.municipalities.find(({ code }) => code === municipality)?.name;
    return { code: municipality, name: { es: municipality, ...name } };
  }

  private office({ office }: Place): { id: string; name: LocalizedText } | null {
    if (office === undefined) return null;
    const offices = this.parts.rules.agreements.flatMap(({ borderOffices = [] }) => borderOffices);
    return { id: office, name: { es: office, ...offices.find(({ id }) => id === office)?.name } };
  }

  private agencyName(agency: string): LocalizedText {
    const { rules, here } = this.parts;
    return rules.country(here)?.agencies.find(({ id }) => id === agency)?.name ?? { es: agency };
  }
}
