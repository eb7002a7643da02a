import { useEffect, useRef } from 'preact/hooks';
import type { FlagSetting, NumberSetting, Settings } from './settings.ts';
import { SETTINGS_WORDS } from './settings-words.ts';

interface SettingsDialogProps {
  readonly settings: Settings;
  /** Why there is no sound, or not all of it; undefined while nothing is known to be amiss. */
  readonly soundTrouble: 'missing' | 'unsupported' | undefined;
  readonly onChange: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** Shows the settings over everything else. Each change takes effect, and is saved, at once. */
export function SettingsDialog({ settings, soundTrouble, onChange, onClose }: SettingsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const flag = (key: FlagSetting, label: string, help?: string) => (
    <Flag
      label={label}
      help={help}
      isOn={settings[key]}
      onChange={(isOn) => onChange({ ...settings, [key]: isOn })}
    />
  );
  const level = (key: NumberSetting, label: string, range: Range) => (
    <Level
      id={`setting-${key}`}
      label={label}
      range={range}
      value={settings[key]}
      onChange={(value) => onChange({ ...settings, [key]: value })}
    />
  );
  const words = SETTINGS_WORDS;
  return (
    <dialog class="card settings" ref={dialog} aria-labelledby="settings-heading" onClose={onClose}>
      <h2 id="settings-heading">{words.heading}</h2>
      <fieldset>
        <legend>{words.seeing}</legend>
        {level('textSize', words.text, { least: 100, most: 200, step: 10 })}
        {flag('isCalm', words.motion, words.motionHelp)}
        {flag('isHighContrast', words.contrast)}
        <Drawing />
      </fieldset>
      <fieldset>
        <legend>{words.hearing}</legend>
        {soundTrouble !== undefined && <p role="status">{words.sound[soundTrouble]}</p>}
        {level('voices', words.sound.voices, VOLUME)}
        {level('effects', words.sound.effects, VOLUME)}
        {level('ambience', words.sound.ambience, VOLUME)}
        {flag('hasSyllables', words.sound.syllables, words.sound.syllablesHelp)}
        {flag('isMuted', words.sound.mute)}
        {flag('hasCaptions', words.sound.captions)}
      </fieldset>
      <fieldset>
        <legend>{words.teaching}</legend>
        {flag('isClass', words.classroom, words.classroomHelp)}
      </fieldset>
      <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

/** Says how the store is drawn, once it has been: the stage leaves word of it on the page. */
function Drawing() {
  const { drawing } = document.documentElement.dataset;
  if (drawing === undefined || !isDrawing(drawing)) return null;
  return <p class={drawing === 'slow' ? '' : 'help'}>{SETTINGS_WORDS.drawing[drawing]}</p>;
}

function isDrawing(word: string): word is keyof typeof SETTINGS_WORDS.drawing {
  return Object.hasOwn(SETTINGS_WORDS.drawing, word);
}

/** Of a slider, in per cent. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

const VOLUME: Range = { least: 0, most: 100, step: 5 };

interface FlagProps {
  readonly label: string;
  readonly help: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Flag({ label, help, isOn, onChange }: FlagProps) {
  return (
    <label class="flag">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {help !== undefined && <small>{help}</small>}
      </span>
    </label>
  );
}

interface LevelProps {
  readonly id: string;
  readonly label: string;
  readonly range: Range;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Level({ id, label, range, value, onChange }: LevelProps) {
  return (
    // An output counts as a thing to label: inside the label it would take the slider's name.
    <div class="level">
      <label for={id}>{label}</label>
      <output for={id}>{value} %</output>
      <input
        id={id}
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={`${value} %`}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
