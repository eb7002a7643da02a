/** What a player has set, for this device. */
export interface Settings {
  /** Percent of the browser's own size, 100…200 in steps of 10. */
  readonly textSize: number;
  /** Nothing slides, walks or fades. The system's wish for less motion is followed besides. */
  readonly isCalm: boolean;
  readonly isHighContrast: boolean;
  /** Volumes, 0 (silent) … 100. */
  readonly voices: number;
  readonly effects: number;
  readonly ambience: number;
  readonly isMuted: boolean;
  readonly hasCaptions: boolean;
  /** Spoken lines are heard as a few syllables. */
  readonly hasSyllables: boolean;
  /** A class plays on one screen: large type, raised hands. */
  readonly isClass: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  isCalm: false,
  isHighContrast: false,
  voices: 60,
  effects: 70,
  ambience: 35,
  isMuted: false,
  hasCaptions: true,
  hasSyllables: true,
  isClass: false,
};

/**
 * Reads settings as they were saved. Whatever is missing or does not fit takes its default, so that
 * no text makes the game unusable: `{"textSize":900}` gives the defaults.
 */
export function readSettings(text: string | undefined): Settings {
  const saved = parse(text);
  const read = (key: keyof Settings): unknown =>
    Object.hasOwn(saved, key) ? saved[key] : undefined;
  const flag = (key: FlagSetting): boolean => {
    const value = read(key);
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[key];
  };
  const number = (key: NumberSetting, least: number, most: number): number => {
    const value = read(key);
    const fits = typeof value === 'number' && value >= least && value <= most;
    return fits ? Math.round(value) : DEFAULT_SETTINGS[key];
  };
  return {
    textSize: number('textSize', 100, 200),
    isCalm: flag('isCalm'),
    isHighContrast: flag('isHighContrast'),
    voices: number('voices', 0, 100),
    effects: number('effects', 0, 100),
    ambience: number('ambience', 0, 100),
    isMuted: flag('isMuted'),
    hasCaptions: flag('hasCaptions'),
    hasSyllables: flag('hasSyllables'),
    isClass: flag('isClass'),
  };
}

export type FlagSetting =
  | 'isCalm'
  | 'isHighContrast'
  | 'isMuted'
  | 'hasCaptions'
  | 'hasSyllables'
  | 'isClass';
export type NumberSetting = 'textSize' | 'voices' | 'effects' | 'ambience';

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
