import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { later, type WaitingProps } from '../later.tsx';
import { readSeed } from '../seed.ts';
import { SCREEN_LANGUAGE, WORDS } from '../words.ts';
import type { FileTrouble, FileTroubleViewProps } from './file-trouble.tsx';
import { SavedSeasons, type SavedSeasonsProps } from './saved-seasons.tsx';
import { TitlePeople } from './title-people.tsx';

/** A scenario as the title offers it. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly store: string;
  readonly minutes: number;
  readonly summary: string;
  readonly teaches: readonly string[];
}

export interface TitleViewProps extends SavedSeasonsProps {
  readonly scenarios: readonly ScenarioCard[];
  readonly trouble?: FileTrouble | undefined;
  readonly onStart: (scenario: string, seed: number | undefined) => void;
  /** The player comes near to starting a scenario. */
  readonly onNear: (scenario: string) => void;
  readonly onFile: (file: File, seed: number | undefined) => void;
  readonly onPlayAnyway: () => void;
  readonly onForgetTrouble: () => void;
  readonly onSettings: () => void;
  readonly onEvidence: () => void;
  /** The player comes back from a season: the heading takes the focus that its screens had. */
  readonly isReturn: boolean;
}

/** Most files have no mistakes, and most players no files. */
const fileTrouble = later(
  async () => (await import('./file-trouble.tsx')).FileTroubleView,
  TroubleComes,
);

/** What the checker said is worth nothing until it can be read: it says so, and can be asked again. */
function TroubleComes({ isFailed, onRetry }: WaitingProps & FileTroubleViewProps) {
  return (
    <div class="card trouble" role="status">
      <p>{isFailed ? WORDS.waiting.failed : WORDS.waiting.now}</p>
      {isFailed && (
        <button type="button" class="button small" onClick={onRetry}>
          {WORDS.waiting.retry}
        </button>
      )}
    </div>
  );
}

/** Shows the first screen. It needs nothing but itself: no season, no canvas, no reader of files. */
export function TitleView(props: TitleViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (props.isReturn) heading.current?.focus();
  }, []);
  const [seedText, setSeedText] = useState('');
  const seed = readSeed(seedText);
  const isSeedWrong = seedText.trim() !== '' && seed === undefined;
  const isBlocked = props.isOpening || isSeedWrong;
  return (
    <main class="title">
      <header class="title-head">
        <Sign />
        <h1 ref={heading} tabIndex={-1}>
          {WORDS.game}
        </h1>
        <p class="pitch">{WORDS.pitch}</p>
        <TitlePeople />
      </header>
      <SavedSeasons
        {...props}
        onDelete={(slot) => {
          // The button goes away; the focus must not fall back to the page.
          heading.current?.focus({ preventScroll: true });
          props.onDelete(slot);
        }}
      />
      <section class="title-scenarios" aria-labelledby="scenarios-heading">
        <h2 id="scenarios-heading">{WORDS.title.scenarios}</h2>
        {props.scenarios.length === 0 && <p>{WORDS.title.noScenarios}</p>}
        <ul class="cards">
          {props.scenarios.map((card) => (
            <Card
              key={card.id}
              card={card}
              isBlocked={isBlocked}
              onStart={() => props.onStart(card.id, seed)}
              onNear={() => props.onNear(card.id)}
            />
          ))}
        </ul>
        <details class="more" open={isSeedWrong || undefined}>
          <summary>{WORDS.title.more}</summary>
          <SeedField text={seedText} isWrong={isSeedWrong} onText={setSeedText} />
        </details>
        <FileField isBlocked={isBlocked} onFile={(file) => props.onFile(file, seed)} />
        {props.isOpening && <p role="status">{WORDS.title.opening}</p>}
        {props.trouble !== undefined && (
          <fileTrouble.View
            trouble={props.trouble}
            onPlay={props.onPlayAnyway}
            onClose={() => {
              heading.current?.focus();
              props.onForgetTrouble();
            }}
          />
        )}
      </section>
      <TitleFoot onSettings={props.onSettings} onEvidence={props.onEvidence} />
    </main>
  );
}

interface CardProps {
  readonly card: ScenarioCard;
  readonly isBlocked: boolean;
  readonly onStart: () => void;
  readonly onNear: () => void;
}

function Card({ card, isBlocked, onStart, onNear }: CardProps) {
  const { title, store, minutes, summary, teaches } = card;
  const language = card.language === SCREEN_LANGUAGE ? undefined : card.language;
  return (
    <li class="card scenario">
      <p class="scenario-where">
        <span lang={language}>{store}</span> <span>{WORDS.title.minutes(minutes)}</span>
      </p>
      <h3 lang={language}>{title}</h3>
      {summary !== '' && <p lang={language}>{summary}</p>}
      {teaches.length > 0 && (
        <>
          <p class="scenario-teaches">{WORDS.title.teaches}</p>
          <ul class="ticks" lang={language}>
            {teaches.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        class="button primary"
        disabled={isBlocked}
        aria-label={WORDS.title.startNamed(title)}
        onClick={onStart}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {WORDS.title.start}
      </button>
    </li>
  );
}

interface SeedFieldProps {
  readonly text: string;
  readonly isWrong: boolean;
  readonly onText: (text: string) => void;
}

function SeedField({ text, isWrong, onText }: SeedFieldProps) {
  return (
    <div class="field">
      <label for="seed">{WORDS.title.seed}</label>
      <input
        id="seed"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={isWrong}
        aria-describedby="seed-help"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="seed-help" class={isWrong ? 'wrong' : 'help'} role={isWrong ? 'alert' : undefined}>
        {isWrong ? WORDS.title.seedWrong : WORDS.title.seedHelp}
      </p>
    </div>
  );
}

interface FileFieldProps {
  readonly isBlocked: boolean;
  readonly onFile: (file: File) => void;
}

function FileField({ isBlocked, onFile }: FileFieldProps) {
  return (
    <div class="field">
      <label for="file">{WORDS.title.open}</label>
      <input
        id="file"
        type="file"
        accept=".yaml,.yml,.json"
        disabled={isBlocked}
        aria-describedby="file-help"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file, mended, must be openable again: without this no event comes.
          input.value = '';
        }}
      />
      <p id="file-help" class="help">
        {WORDS.title.openHelp}
      </p>
    </div>
  );
}

function TitleFoot({ onSettings, onEvidence }: Pick<TitleViewProps, 'onSettings' | 'onEvidence'>) {
  return (
    <footer class="title-foot">
      <div class="buttons">
        <button type="button" class="button" onClick={onSettings}>
          {WORDS.title.settings}
        </button>
        <button type="button" class="button" onClick={onEvidence}>
          {WORDS.title.evidence}
        </button>
      </div>
      <details class="more">
        <summary>{WORDS.title.about}</summary>
        {WORDS.about.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
    </footer>
  );
}

/** The sign over the door: a figure between two doors, drawn with the strokes of the portraits. */
function Sign() {
  return (
    <svg class="sign" viewBox="0 0 64 64" aria-hidden="true">
      <rect x="4" y="4" width="56" height="56" rx="14" class="sign-ground" />
      <path d="M17 60 V24 A15 15 0 0 1 47 24 V60" class="sign-door" />
      <path d="M22 60 C22 45 26 41 32 41 S42 45 42 60 Z" class="sign-body" />
      <circle cx="32" cy="31" r="8.5" class="sign-head" />
    </svg>
  );
}
