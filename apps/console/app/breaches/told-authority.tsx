import type { DataBreachView } from '@puente/contracts/answers/agency';
import { Tag } from '@puente/ui/tags';
import type { z } from 'zod';
import { useDates, useWords } from '../visit/index.js';

interface Shown {
  readonly breach: Pick<z.output<typeof DataBreachView>, 'authorityBy' | 'authorityLate' | 'authorityToldAt'>;
}

/** When the authority was told, or until when it is to be; in words also where that is late. */
export function ToldAuthority({ breach: { authorityBy, authorityLate, authorityToldAt } }: Shown) {
  const { breaches } = useWords();
  const { moment } = useDates();
  return (
    <Tag kind={authorityLate ? 'late' : undefined}>
      {authorityToldAt === undefined ? breaches.tellBy(moment(authorityBy)) : breaches.toldOn(moment(authorityToldAt))}
      {authorityLate && ` ${breaches.late}`}
    </Tag>
  );
}
