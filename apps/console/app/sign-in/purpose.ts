import { paths } from '../paths/index.js';
import type { Session } from './session.js';

/** After it, whoever looks on says anew what for. */
const anHour = 60 * 60 * 1000;

/** Whoever audits opens one file after the other for what they said; each look at one of these is theirs. */
const audited: readonly string[] = [paths.audit, paths.file, paths.documents];

/** The person's data, the file or the paper that a page is of, with all that is done there. */
const ofOne = (page: string): string | undefined => /^\/[^/]+\/[^/]+/.exec(page)?.[0];

/**
 * What a page's looks are for: for an hour, on the pages of whoever audits; for anybody else, at the one thing for which it was asked. It
 * goes with no other look: whoever's file it is would read words that were said of another.
 */
export function purposeOn(path: string, session: Session | undefined, now: number): string | undefined {
  const said = session?.lookingFor;
  if (said === undefined || now - said.since >= anHour) return undefined;
  const audits = session?.me.roles.includes('auditor') === true;
  const there = audits
    ? audited.some((page) => path === page || path.startsWith(`${page}/`))
    : ofOne(path) !== undefined && ofOne(path) === ofOne(said.page);
  return there ? said.words : undefined;
}
