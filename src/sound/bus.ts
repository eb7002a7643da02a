/** The four files of sound: two of short sounds, two of loops. */
export type BusFile = 'effects' | 'voices' | 'shop' | 'queue';

/** One short sound to be played. */
export interface Shot {
  readonly file: 'effects' | 'voices';
  readonly sprite: string;
  /** 0…1. */
  readonly volume: number;
  /** Played faster (and higher) than it was rendered; 1 when left out. */
  readonly rate?: number;
  /** When it was wanted, on the page's clock: what comes too late is left out. */
  readonly atMs: number;
}

/** Why there is no sound, or not all of it. */
export type SoundTrouble = 'missing' | 'unsupported';

/** The one way to the loudspeakers. Nothing in it throws. */
export interface Bus {
  /** Plays a short sound; while its file is on its way only the latest one waits. */
  play(shot: Shot): void;
  /** Keeps a loop going at a volume 0…1 from now on, to which it fades. */
  hold(file: 'shop' | 'queue', sprite: string, volume: number): void;
  /** Stops the short sounds of one file. */
  hush(file: 'effects' | 'voices'): void;
  setMuted(isMuted: boolean): void;
  /** Holds everything where it is, or lets it go on. */
  setAwake(isAwake: boolean): void;
  close(): void;
}
