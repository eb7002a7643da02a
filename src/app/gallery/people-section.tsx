import { useRef } from 'preact/hooks';
import { MOODS } from '../../scenario/scenario.ts';
import { MoodChip } from '../../screen/mood-chip.tsx';
import { Portrait } from '../../screen/portrait/portrait.tsx';
import { MOOD_WORDS, ROLE_WORDS } from '../../screen/words/play-words.ts';
import type { Bearing } from '../../stage/parade/open-parade.ts';
import type { Darkroom } from './darkroom.ts';
import { oneOf, Picture, useDeveloped } from './developed.tsx';
import { GALLERY_WORDS } from './gallery-words.ts';
import { type Cast, type GalleryPerson, lookWords } from './people.ts';

const WORDS = GALLERY_WORDS.people;

interface PeopleProps {
  readonly casts: readonly Cast[];
  readonly darkroom: Darkroom;
}

/** Shows everybody: all at a glance, then each in six moods, then what they do. */
export function PeopleSection({ casts, darkroom }: PeopleProps) {
  const everybody = casts.flatMap(({ people }) => people);
  return (
    <section class="gallery-section" id="people" aria-labelledby="people-heading">
      <h2 id="people-heading">{GALLERY_WORDS.sections.people}</h2>
      <section class="card gallery-card" id="everybody" aria-labelledby="everybody-heading">
        <h3 id="everybody-heading">{WORDS.all}</h3>
        <p class="help">{WORDS.allHelp}</p>
        <ul class="line-up">
          {everybody.map((person, at) => (
            <Glance key={person.key} person={person} at={at} darkroom={darkroom} />
          ))}
        </ul>
      </section>
      <Deeds people={everybody} darkroom={darkroom} />
      <p class="help">{WORDS.help}</p>
      {casts.map(({ key, title, people }) => (
        <section key={key} class="gallery-cast" aria-labelledby={`cast-${key}`}>
          <h3 id={`cast-${key}`}>{title}</h3>
          {people.map((person) => (
            <PersonCard key={person.key} person={person} darkroom={darkroom} />
          ))}
        </section>
      ))}
    </section>
  );
}

interface OneProps {
  readonly person: GalleryPerson;
  readonly darkroom: Darkroom;
}

/** One person once, small, in the mood whose turn it is. */
function Glance({ person, at, darkroom }: OneProps & { readonly at: number }) {
  const host = useRef<HTMLLIElement>(null);
  const mood = MOODS[at % MOODS.length] ?? 'neutral';
  const drawn = useDeveloped(host, () =>
    darkroom.figures(person, [{ mood, business: 'waiting', hasBubble: true }], true),
  );
  return (
    <li ref={host}>
      <Portrait {...person} mood={mood} isClose />
      <Picture developed={oneOf(drawn, 0)} />
      <span>{WORDS.someone(person.name, MOOD_WORDS[mood])}</span>
    </li>
  );
}

const MOOD_BEARINGS: readonly Bearing[] = MOODS.map((mood) => ({
  mood,
  business: 'waiting',
  hasBubble: true,
}));

/** One person in every mood. */
function PersonCard({ person, darkroom }: OneProps) {
  const host = useRef<HTMLElement>(null);
  const drawn = useDeveloped(host, () => darkroom.figures(person, MOOD_BEARINGS));
  const { key, name, role, look } = person;
  return (
    <article
      class="card gallery-card person-card"
      id={key}
      ref={host}
      aria-labelledby={`${key}-name`}
    >
      <h4 id={`${key}-name`}>
        {name} <small>{ROLE_WORDS[role]}</small>
      </h4>
      <p class="help">{lookWords(look) || WORDS.plain}</p>
      <ul class="moods">
        {MOODS.map((mood, at) => (
          <li key={mood}>
            <MoodChip mood={mood} />
            <Portrait {...person} mood={mood} />
            <Picture developed={oneOf(drawn, at)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

const DEEDS = [
  'waiting',
  'speaking',
  'telephoning',
  'pointing',
  'impatient',
  'carrying',
  'sitting',
];
const DEED_BEARINGS = DEEDS.map(
  (business) => ({ mood: 'neutral', business }) as Pick<Bearing, 'mood' | 'business'>,
);
const STRIDE: readonly Bearing[] = Array.from({ length: 8 }, (_, at) => ({
  mood: 'neutral',
  business: 'waiting',
  step: at / 8,
}));

/** Everything that people do in the store, by people who get about in different ways. */
function Deeds({ people, darkroom }: { people: readonly GalleryPerson[]; darkroom: Darkroom }) {
  const aids = ['none', 'wheelchair', 'cane', 'walker'];
  const doers = aids.flatMap(
    (aid) => people.find(({ look }) => (look.mobilityAid ?? 'none') === aid && look.hair) ?? [],
  );
  return (
    <section class="card gallery-card" id="deeds" aria-labelledby="deeds-heading">
      <h3 id="deeds-heading">{WORDS.deeds}</h3>
      <p class="help">{WORDS.deedsHelp}</p>
      {doers.map((person, at) => (
        <div key={person.key}>
          <h4>{person.name}</h4>
          {at === 0 && <Strip person={person} bearings={DEED_BEARINGS} darkroom={darkroom} />}
          <p class="help">{WORDS.stride}</p>
          <Strip person={person} bearings={STRIDE} darkroom={darkroom} />
        </div>
      ))}
    </section>
  );
}

/** One person in a row of pictures, each with the word for what they do. */
function Strip({ person, bearings, darkroom }: OneProps & { bearings: readonly Bearing[] }) {
  const host = useRef<HTMLUListElement>(null);
  const drawn = useDeveloped(host, () => darkroom.figures(person, bearings));
  return (
    <ul class="moods deeds" ref={host}>
      {bearings.map(({ business, step }, at) => (
        <li key={step ?? business}>
          <Picture developed={oneOf(drawn, at)} />
          <span>{step === undefined ? GALLERY_WORDS.deeds[business] : `${at + 1}`}</span>
        </li>
      ))}
    </ul>
  );
}
