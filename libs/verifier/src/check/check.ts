import { compactPrefix, openCompact } from '../compact/open-compact.js';
import type { Now } from '../platform/now.js';
import type { Platform } from '../platform/platform.js';
import { assertSize, limits } from '../input/limits.js';
import { Unreadable } from '../input/unreadable.js';
import type { CheckResult, Form } from '../result/index.js';
import type { Occasion } from '../sd-jwt/holder-binding.js';
import { bindingFault } from '../sd-jwt/holder-binding.js';
import { openSdJwt } from '../sd-jwt/open-sd-jwt.js';
import { splitSdJwt } from '../sd-jwt/split-sd-jwt.js';
import type { StatusLists } from '../status/status-lists.js';
import type { TrustList } from '../trust/index.js';
import { openVc } from '../vc/open-vc.js';
import { judge } from './judge.js';
import { refused } from './refused.js';

/** By what a credential is judged. Nothing is fetched: who checks offline brings it along. */
export interface CheckOptions {
  readonly trust: TrustList;
  /** Texts of status lists by their URL; one that is missing makes the answer `unknown`. */
  readonly statusLists: StatusLists;
  readonly now: Date;
  /** Where the holder was asked to prove that a wallet's credential is theirs. */
  readonly occasion?: Occasion;
}

/** A credential in any of its forms, told apart by itself. Never throws for what it is given to check. */
export async function check(given: string, options: CheckOptions, platform: Platform): Promise<CheckResult> {
  let form: Form | undefined;
  try {
    assertSize(given, limits.jwt);
    const text = given.trim();
    form = formOf(text);
    const result = checkForm(text, form, options, platform);
    return result instanceof Promise ? await result : result;
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.fault, form, options.trust);
    throw error;
  }
}

function formOf(text: string): Form {
  if (text.startsWith(compactPrefix)) return 'compact';
  return text.includes('~') ? 'dc+sd-jwt' : 'vc+jwt';
}

function checkForm(text: string, form: Form, options: CheckOptions, platform: Platform): Now<CheckResult> {
  switch (form) {
    case 'compact':
      return judge(openCompact(text, platform), options, platform);
    case 'vc+jwt':
      return judge(openVc(text), options, platform);
    case 'dc+sd-jwt': {
      const parts = splitSdJwt(text);
      const opened = openSdJwt(parts, platform);
      const binding = () => bindingFault(parts, opened.confirmation, options.occasion, options.now.getTime(), platform);
      return judge(opened, options, platform, binding);
    }
  }
}
