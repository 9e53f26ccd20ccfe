import type { Allowance } from './clock.js';
import type { CountryCode, LocalizedText, PlainDate } from '../kernel/index.js';

/** Why a period ends on its day, step by step, so that a worker or a court can count it again. */
export type Explanation = readonly ExplanationStep[];

export type ExplanationStep =
  | { readonly step: 'allowed'; readonly allowance: Allowance }
  | { readonly step: 'extended'; readonly by: Allowance }
  | {
      readonly step: 'starts';
      readonly on: PlainDate;
      readonly firstDayCounts: boolean;
      readonly served: boolean;
      /** How it was served, where it was not simply delivered: handed over, or presumed after attempts that failed. */
      readonly service?: { readonly channel: 'counter' | 'presumed'; readonly attempts: number };
    }
  | { readonly step: 'awaits-service' }
  | {
      readonly step: 'paused';
      readonly days: number;
      readonly from: PlainDate;
      readonly to?: PlainDate;
      readonly why?: string;
    }
  | { readonly step: 'holiday'; readonly on: PlainDate; readonly name: LocalizedText }
  | { readonly step: 'rolled'; readonly from: PlainDate; readonly to: PlainDate; readonly name?: LocalizedText }
  | { readonly step: 'due'; readonly on: PlainDate; readonly calendar: CountryCode };
