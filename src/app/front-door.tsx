import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { CaptionChip, type CaptionSource } from '../screen/caption/caption-chip.tsx';
import { later } from '../screen/later.tsx';
import { Notices } from '../screen/notices.tsx';
import type { StoreStatus } from '../screen/play/store-frame.tsx';
import type { ScenarioCard } from '../screen/title/title-view.tsx';
import { TitleView } from '../screen/title/title-view.tsx';
import { WaitingNote } from '../screen/waiting-note.tsx';
import type { House } from './house.ts';
import type { HouseState, Play } from './house-state.ts';
import type { SoundLine } from './lines/sound-line.ts';
import { StageLine } from './lines/stage-line.ts';
import { onSystemMotion, systemIsCalm } from './motion.ts';
import { metGuesses } from './play/met-guesses.ts';
import { SEASONS_KEPT } from './saves/season-shelf.ts';

const settingsDialog = later(
  async () => (await import('../screen/settings/settings-dialog.tsx')).SettingsDialog,
  WaitingNote,
);

const evidenceRoom = later(
  async () => (await import('./evidence/evidence-room.tsx')).EvidenceRoom,
  WaitingNote,
);

interface FrontDoorProps {
  readonly house: House;
  readonly sound: SoundLine;
  readonly scenarios: readonly ScenarioCard[];
  /** The latest sounds in words. */
  readonly captions: CaptionSource;
}

/** Shows what the house holds: the title or a season, what must be told, and the settings above all. */
export function FrontDoor({ house, sound, scenarios, captions }: FrontDoorProps) {
  const state = useHouse(house);
  const isCalm = useCalm(state);
  useEffect(() => sound.set(state.settings), [sound, state.settings]);
  useEffect(() => dressPage(state, isCalm), [state.settings, isCalm]);
  const { play, settings } = state;
  const isAway = play === undefined;
  useEffect(() => (isAway ? sound.leave() : undefined), [sound, isAway]);
  const hasPlayed = useRef(false);
  if (play !== undefined) hasPlayed.current = true;
  return (
    <div class="app">
      <Notices notices={state.notices} onDismiss={(id) => house.dismiss(id)} />
      {play === undefined ? (
        <Title house={house} state={state} scenarios={scenarios} isReturn={hasPlayed.current} />
      ) : (
        <Season
          // Nothing of the season before may linger on the screens of another.
          key={play.opening}
          house={house}
          sound={sound}
          play={play}
          isClass={settings.isClass}
          isCalm={isCalm}
        />
      )}
      {state.dialog === 'settings' && (
        <settingsDialog.View
          settings={settings}
          soundTrouble={sound.trouble}
          onChange={(changed) => house.setSettings(changed)}
          onClose={() => house.showDialog(undefined)}
        />
      )}
      {state.dialog === 'evidence' && (
        <evidenceRoom.View onClose={() => house.showDialog(undefined)} />
      )}
      {settings.hasCaptions && <CaptionChip source={captions} />}
    </div>
  );
}

interface TitleProps {
  readonly house: House;
  readonly state: HouseState;
  readonly scenarios: readonly ScenarioCard[];
  readonly isReturn: boolean;
}

function Title({ house, state, scenarios, isReturn }: TitleProps) {
  return (
    <TitleView
      scenarios={scenarios}
      saved={state.saved}
      savedMost={SEASONS_KEPT}
      aside={state.aside}
      trouble={state.trouble}
      isOpening={state.isOpening}
      isReturn={isReturn}
      onStart={(id, seed) => void house.start(id, seed)}
      onNear={(id) => house.fetchAhead(id)}
      onContinue={(slot) => void house.continueSeason(slot)}
      onDelete={(slot) => house.deleteSeason(slot)}
      onDownload={(key) => house.downloadAside(key)}
      onFile={(file, seed) => void house.openFile(file, seed)}
      onPlayAnyway={() => void house.playAnyway()}
      onForgetTrouble={() => house.forgetTrouble()}
      onSettings={() => house.showDialog('settings')}
      onEvidence={() => house.showDialog('evidence')}
    />
  );
}

interface SeasonProps {
  readonly house: House;
  readonly sound: SoundLine;
  readonly play: Play;
  readonly isClass: boolean;
  readonly isCalm: boolean;
}

function Season({ house, sound, play, isClass, isCalm }: SeasonProps) {
  const [storeStatus, setStoreStatus] = useState<StoreStatus>('loading');
  const [looked, setLooked] = useState<string>();
  const stage = useRef<StageLine>(undefined);
  stage.current ??= new StageLine(setStoreStatus, setLooked, (step) => sound.seen(step));
  useEffect(() => stage.current?.show(play.snapshot, isCalm), [play.snapshot, isCalm]);
  const { PlayView, priceOf } = play.room;
  return (
    <PlayView
      snapshot={play.snapshot}
      language={play.run.scenario.language}
      isClass={isClass}
      storeStatus={storeStatus}
      looked={looked}
      priceOf={priceOf}
      guesses={() => metGuesses(play.run.transcript().events)}
      onLookAway={() => setLooked(undefined)}
      onStore={(host) => stage.current?.open(host) ?? (() => undefined)}
      floor={stage.current.floor}
      onIntent={(intent) => house.send(intent)}
      onTakeBack={(count) => house.takeBack(count)}
      onSettings={() => house.showDialog('settings')}
      onEvidence={() => house.showDialog('evidence')}
      onTranscript={() => house.downloadTranscript()}
      onAgain={(isSameDice) => void house.again(isSameDice)}
      onLeave={() => house.leave()}
    />
  );
}

function useHouse(house: House): HouseState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => house.subscribe(() => redraw(undefined)), [house]);
  return house.state;
}

/** Whether things should keep still: set by the player, asked for by the address, or wished by the system. */
function useCalm({ settings, isCalmHere }: HouseState): boolean {
  const [isSystemCalm, setSystemCalm] = useState(systemIsCalm);
  useEffect(() => onSystemMotion(() => setSystemCalm(systemIsCalm())), []);
  return settings.isCalm || isCalmHere || isSystemCalm;
}

/** Puts the settings where the style sheets read them. */
function dressPage({ settings }: HouseState, isCalm: boolean): void {
  const { documentElement: page } = document;
  page.style.fontSize = `${settings.textSize}%`;
  page.dataset['motion'] = isCalm ? 'calm' : 'full';
  page.dataset['contrast'] = settings.isHighContrast ? 'more' : 'usual';
  page.dataset['class'] = settings.isClass ? 'on' : 'off';
}
