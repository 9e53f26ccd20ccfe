import type { RuleChangeView } from '@puente/contracts/answers/governance';
import { benches } from '@puente/domain/rulebook/catalogue';
import { Fact } from '@puente/ui/facts';
import { textIn } from '@puente/web/telling';
import type { z } from 'zod';
import { useDates, useVisit, useWords } from '../visit/index.js';

/** The three benches: how each voted and why, or that it has not. */
export function Votes({ votes }: Pick<z.output<typeof RuleChangeView>, 'votes'>) {
  const { committee, values } = useWords();
  const { language } = useVisit();
  const { moment } = useDates();
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{committee.votes}</h2>
      <dl className="said">
        {benches.map((bench) => {
          const cast = votes.find((vote) => vote.bench === bench);
          return (
            <Fact key={bench} className="pair" name={committee.benches[bench]}>
              {cast === undefined ? (
                committee.noVote
              ) : (
                <>
                  <b>{values[cast.vote]}</b> <small>{moment(cast.at)}</small>
                  <br />
                  {textIn(cast.reasons, language)}
                </>
              )}
            </Fact>
          );
        })}
      </dl>
    </section>
  );
}
