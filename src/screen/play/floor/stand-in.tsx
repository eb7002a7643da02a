import type { PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { PERSON_WORDS } from './person-words.ts';

type Newcomer = NonNullable<Snapshot['newcomers']>[number];

interface StandInProps {
  readonly person: PersonSnapshot;
  readonly snapshot: Snapshot;
}

/** Tells who stands where somebody used to, how they were found, and since when; nothing if nobody does. */
export function StandIn({ person, snapshot }: StandInProps) {
  const found = snapshot.newcomers?.find(({ post }) => post?.id === person.id);
  if (found === undefined) return null;
  return <p>{sayStandIn(found, snapshot)}</p>;
}

function sayStandIn({ name, how, since }: Newcomer, { week, phase }: Snapshot): string {
  const hasBegun = since < week || (since === week && phase !== 'friday');
  return `${PERSON_WORDS.standIn(name)} ${PERSON_WORDS.found[how]} ${
    hasBegun ? PERSON_WORDS.sinceWeek(since) : PERSON_WORDS.startsIn(since)
  }`;
}
