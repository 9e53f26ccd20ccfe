import type { CommandId, Instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { canonical, chain, genesis } from '@puente/settlement/journal';
import type { AnyLaw } from '../kept/adds-up.js';
import { addsUp, briefly } from '../kept/adds-up.js';
import type { KeptEntry, KeptHistory } from '../kept/kept-history.js';
import { rulesThen } from '../kept/rules-then.js';
import type { Walk } from './walk.js';

/** A file's steps as its journal has them, with all that they add up to. */
export function written({ caseId, here, kind, steps }: Walk, number: number): KeptHistory {
  const law = lawOf(kind) as unknown as AnyLaw;
  let [head, version]: [Buffer, number] = [genesis, 0];
  let file: ReturnType<AnyLaw['evolve']> | undefined;
  const entries: KeptEntry[] = [];
  const commands = steps.map(({ by, command, events, rules }, index) => {
    const id = `http:${kind}-${number}-${index + 1}` as CommandId;
    const now = (events.at(-1) as { readonly at: Instant }).at;
    const giving = { actor: canonical(by), command: id, now };
    for (const link of chain({ caseId, head, version }, events as never, giving)) {
      const { seq, type, hash, event } = link;
      entries.push({
        ...{ seq, type, at: link.at, event: JSON.parse(event) as never, actor: by, command_id: id },
        hash: hash.toString('base64'),
      });
      [head, version] = [hash, seq];
    }
    file = (events as never[]).reduce<typeof file>((one, event) => law.evolve(one, event), file);
    if (file === undefined) throw new Error('accepted, and there is no file');
    const messages = law
      .publish(events as never, file, rulesThen[rules])
      .map((message) => briefly(message, rulesThen[rules]));
    return { id, rules, command: command as never, messages };
  });
  const history = { kind, caseId, here, commands, entries };
  return { ...history, after: addsUp(history) };
}
