import type { CheckOptions } from '../check/index.js';
import { check as checkWith } from '../check/index.js';
import { nodePlatform } from '../platform/node-platform.js';
import type { CheckResult } from '../result/index.js';
import type { TrustList } from '../trust/index.js';
import type { Pins } from '../trust-list/open-trust-list.js';
import { openTrustList as openWith } from '../trust-list/open-trust-list.js';

/** With Node's own cryptography, which works at once: for servers and the command line. */
export const check = (text: string, options: CheckOptions): Promise<CheckResult> =>
  checkWith(text, options, nodePlatform);

/** A trust list as a node publishes it, believed by a pinned key. */
export const openTrustList = (text: string, pins: Pins): Promise<TrustList> => openWith(text, pins, nodePlatform);

export type { CheckOptions } from '../check/index.js';
export { InputError } from '../input/input-error.js';
export type { CheckResult, Facts, Fault, Form, Verdict } from '../result/index.js';
export { faults, faultText } from '../result/index.js';
export type { Occasion } from '../sd-jwt/holder-binding.js';
export type { StatusLists } from '../status/status-lists.js';
export type { TrustList } from '../trust/index.js';
export type { Pins } from '../trust-list/open-trust-list.js';
export { readTrustList } from '../trust/index.js';
