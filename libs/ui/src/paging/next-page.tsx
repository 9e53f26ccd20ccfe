import { ButtonLink } from '../buttons/index.js';

interface Way {
  /** None where nothing follows. */
  readonly at: string | undefined;
  readonly says: string;
}

/** The way to what follows on a list. */
export function NextPage({ at, says }: Way) {
  return at === undefined ? null : (
    <p className="buttons">
      <ButtonLink quiet href={at}>
        {says}
      </ButtonLink>
    </p>
  );
}
