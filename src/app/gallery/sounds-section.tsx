import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../screen/settings/settings.ts';
import { CAPTION_WORDS, SOUND_WORDS } from '../../screen/settings/sound-words.ts';
import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import { CUES, type Cue } from '../../sound/cue.ts';
import { SoundLine } from '../lines/sound-line.ts';
import { GALLERY_WORDS } from './gallery-words.ts';

const WORDS = GALLERY_WORDS.sounds;
/** Emptiest first; the keys of an object put whole numbers before all others. */
const CROWDS = Object.entries(WORDS.crowds)
  .map(([crowd, words]) => ({
    crowd: Number(crowd),
    words,
  }))
  .sort((a, b) => a.crowd - b.crowd);

interface SoundsProps {
  /** A moment of each scenario, in which somebody speaks. */
  readonly talks: readonly Snapshot[];
}

/** Lets every sound be played by its name, with the caption that the game shows for it. */
export function SoundsSection({ talks }: SoundsProps) {
  const { line, caption } = useSound();
  const background = talks[0];
  return (
    <section class="gallery-section" id="sounds" aria-labelledby="sounds-heading">
      <h2 id="sounds-heading">{GALLERY_WORDS.sections.sounds}</h2>
      <p class="help">{WORDS.help}</p>
      <div class="card gallery-card sounds">
        <p class="heard">
          {WORDS.heard}: <strong role="status">{caption ?? WORDS.nothing}</strong>
        </p>
        {line.trouble !== undefined && <p class="wrong">{SOUND_WORDS[line.trouble]}</p>}
        <h3>{WORDS.effects}</h3>
        <ul class="buttons">
          {(Object.keys(CUES) as Cue[]).map((cue) => (
            <Sounding key={cue} words={CAPTION_WORDS[cue]} onPress={() => void line.play(cue)} />
          ))}
        </ul>
        {background !== undefined && <Background line={line} snapshot={background} />}
        <h3>{WORDS.voices}</h3>
        <p class="help">{talks.length === 0 ? WORDS.noVoices : WORDS.voicesHelp}</p>
        {talks.map((talk) => (
          <Voices key={talk.scenario.id} line={line} talk={talk} />
        ))}
      </div>
    </section>
  );
}

/** Opens the sound for as long as the section is on the page. */
function useSound(): { readonly line: SoundLine; readonly caption: string | undefined } {
  const [caption, setCaption] = useState<string>();
  const line = useRef<SoundLine>(undefined);
  line.current ??= new SoundLine(setCaption);
  useEffect(() => {
    line.current?.set(DEFAULT_SETTINGS);
    line.current?.fetch();
    return () => line.current?.leave();
  }, []);
  return { line: line.current, caption };
}

function Sounding({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" class="button small" onClick={onPress}>
        <span aria-hidden="true">♪</span> {words}
      </button>
    </li>
  );
}

interface LineProps {
  readonly line: SoundLine;
}

/** What is heard behind everything, for stores of all sizes. */
function Background({ line, snapshot }: LineProps & { readonly snapshot: Snapshot }) {
  const hear = (crowd: number): void =>
    void line.heard([], { ...snapshot, floor: { ...snapshot.floor, crowd } });
  return (
    <>
      <h3>{WORDS.background}</h3>
      <p class="help">{WORDS.backgroundHelp}</p>
      <ul class="buttons">
        {CROWDS.map(({ crowd, words }) => (
          <Sounding key={crowd} words={words} onPress={() => hear(crowd)} />
        ))}
        <li>
          <button type="button" class="button small" onClick={() => line.leave()}>
            {WORDS.silence}
          </button>
        </li>
      </ul>
    </>
  );
}

/** The voices of one cast. */
function Voices({ line, talk }: LineProps & { readonly talk: Snapshot }) {
  return (
    <>
      <h4>{talk.scenario.title}</h4>
      <ul class="buttons">
        {[talk.manager, ...talk.people].map((person) => (
          <Sounding
            key={person.id}
            words={person.name}
            onPress={() => void line.heard([SAID], saying(talk, person))}
          />
        ))}
      </ul>
    </>
  );
}

const SAID = { type: 'said', moment: 'gallery', scene: 'gallery' } as const;

/** The same moment, with one line of somebody's. */
function saying(talk: Snapshot, { id, name }: PersonSnapshot): Snapshot {
  const line = { speaker: id, name, words: WORDS.line };
  const { conversation } = talk;
  return conversation === undefined
    ? talk
    : { ...talk, conversation: { ...conversation, lines: [line] } };
}
