import type { Intent } from '../../../season/intent.ts';
import type { KnownRep, PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { PERSON_WORDS } from './person-words.ts';
import { StandIn } from './stand-in.tsx';
import './person-card.css';

export interface PersonCardProps {
  readonly person: PersonSnapshot;
  readonly snapshot: Snapshot;
  readonly onIntent: (intent: Intent) => void;
  /** Opens what the player knows of the team, at this person. */
  readonly onKnow: (person: string) => void;
}

/** What the manager knows of somebody, and what can be done about it now. */
export function PersonCard({ person, snapshot, onIntent, onKnow }: PersonCardProps) {
  return (
    <div class="person-card">
      {person.known !== undefined && (
        <>
          <Known known={person.known} />
          <button type="button" class="button small" onClick={() => onKnow(person.id)}>
            {PERSON_WORDS.know}
          </button>
        </>
      )}
      <StandIn person={person} snapshot={snapshot} />
      <Now person={person} snapshot={snapshot} onIntent={onIntent} />
    </div>
  );
}

function Known({ known }: { readonly known: KnownRep }) {
  const { style, pace, tenureWeeks, noticeWeeks } = known;
  return (
    <>
      <p>
        {style === undefined ? PERSON_WORDS.unasked.style : PERSON_WORDS.style[style]}{' '}
        {pace === undefined ? PERSON_WORDS.unasked.pace : PERSON_WORDS.pace[pace]}{' '}
        {PERSON_WORDS.tenure(tenureWeeks)}
        {noticeWeeks > 0 && <b> {PERSON_WORDS.notice(noticeWeeks)}</b>}
      </p>
      <LastWeek known={known} />
    </>
  );
}

function LastWeek({ known: { lastWeek } }: { readonly known: KnownRep }) {
  if (lastWeek === undefined) return <p>{PERSON_WORDS.noneYet}</p>;
  const { visits, phones, tvFitting, tvPushed, csat } = lastWeek;
  const rows = [
    [PERSON_WORDS.customers, String(visits)],
    [PERSON_WORDS.phones, String(phones)],
    [
      PERSON_WORDS.tv,
      tvPushed === 0
        ? String(tvFitting)
        : `${tvFitting + tvPushed}, ${PERSON_WORDS.pushed(tvPushed)}`,
    ],
    [PERSON_WORDS.satisfaction, csat.toFixed(0)],
  ] as const;
  return (
    <>
      <p class="person-week-head">{PERSON_WORDS.lastWeek}</p>
      <dl class="person-week">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Now({ person, snapshot, onIntent }: Omit<PersonCardProps, 'onKnow'>) {
  const { phase, plan } = snapshot;
  if (phase === 'friday') return <p>{PERSON_WORDS.friday}</p>;
  if (phase === 'moment')
    return <p>{person.isInMoment ? PERSON_WORDS.inTalk : PERSON_WORDS.notInTalk}</p>;
  if (person.role !== 'rep' || phase !== 'plan') return null;
  if (person.state === 'gone') return <p>{PERSON_WORDS.gone}</p>;
  const { coachingHours, coachingMost, hoursLeft } = plan;
  const canCoach = plan.isOpen && coachingHours < coachingMost && hoursLeft >= 1;
  return (
    <div class="person-now">
      <p>{PERSON_WORDS.coachNow(coachingHours)}</p>
      {canCoach && (
        <button
          type="button"
          class="button small"
          onClick={() => onIntent({ do: 'set-coaching', hours: coachingHours + 1 })}
        >
          {PERSON_WORDS.coach}
        </button>
      )}
    </div>
  );
}
