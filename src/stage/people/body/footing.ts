import type { CompleteLook } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import { CHAIR, SPOKES, WHEEL_STEPS } from '../../art/figure/chair.ts';
import { type Draft, draftOf, UPRIGHT } from '../pose.ts';
import { inChair } from './stance.ts';
import { strideIn, strideTiles, TILE_PX, wheelIn } from './stride.ts';

/** Tiles for one push at the wheels. */
const PUSH_TILES = 0.85;
/** Art pixels of way from one picture of a turning wheel to the next. */
const STEP_PX = (2 * Math.PI * CHAIR.wheel) / SPOKES / WHEEL_STEPS;

/** Counts somebody's steps, or turns of their wheels, from tile to tile. */
export class Footing {
  readonly #aid: CompleteLook['mobilityAid'];
  readonly #draft = draftOf(UPRIGHT);
  #phase = 0;
  #gone = 0;

  constructor({ mobilityAid }: CompleteLook) {
    this.#aid = mobilityAid;
  }

  /** Goes on by some tiles with steps of a length, 0.4…1. @returns how the body is held until the next call. */
  go(tiles: number, reach: number, mood: Mood): Draft {
    const isRolling = this.#aid === 'wheelchair';
    this.#gone += tiles;
    this.#phase += tiles / (isRolling ? PUSH_TILES : strideTiles(this.#aid) * reach);
    const gait = { phase: this.#phase, reach, mood, aid: this.#aid };
    return isRolling ? inChair(wheelIn(this.#draft, gait)) : strideIn(this.#draft, gait);
  }

  /** Which picture of a turning wheel shows now. */
  get wheelStep(): number {
    return Math.floor((this.#gone * TILE_PX) / STEP_PX) % WHEEL_STEPS;
  }
}
