import type { Build, MobilityAid } from '../../../scenario/look.ts';
import { CHAIR } from '../../art/figure/chair.ts';
import { BONES, BUILD_SIZES } from '../../art/figure/figure.ts';
import { WALKER_GRIP } from '../../art/figure/props.ts';
import { type Spot3, VIEW_TURNS, type View } from '../../art/figure/views.ts';
import { type Pose, UPRIGHT } from '../pose.ts';
import { bend, type Limb, openLimb, type Spot, spot } from './vector.ts';

/** How high somebody's hips are who sits, in art pixels: on a bench, and in a wheelchair. */
const SEAT_PX = 20;
const REST_PX = BONES.thigh + BONES.shin + BONES.ankle - 0.6;
/** A hand this far below its shoulder, or lower, is free to lie on a walker. */
const RAISED_PX = -15;

/** Whose body it is and which way it is turned. */
export interface Stance {
  readonly build: Build;
  readonly aid: MobilityAid;
  readonly view: View;
  /** Which way the feet go, as in `VIEW_TURNS`; the view's own way when left out. */
  readonly heading?: number;
}

/** The joints of one leg and one arm. */
export interface Side {
  readonly hip: Spot3;
  readonly knee: Spot3;
  readonly ankle: Spot3;
  readonly shoulder: Spot3;
  readonly elbow: Spot3;
  readonly hand: Spot3;
}

/** One half of a body: 1 is the near side, −1 the far one. */
class Half implements Side {
  readonly way: 1 | -1;
  readonly leg: Limb = openLimb(BONES.thigh, BONES.shin);
  readonly arm: Limb = openLimb(BONES.upperArm, BONES.foreArm);
  readonly hip = this.leg.root;
  readonly knee = this.leg.joint;
  readonly ankle = this.leg.end;
  readonly shoulder = this.arm.root;
  readonly elbow = this.arm.joint;
  readonly hand = this.arm.end;

  constructor(way: 1 | -1) {
    this.way = way;
  }
}

/**
 * The joints of a body in its own space. It is made once for a body and placed for each frame: the
 * places are the same objects at all times.
 */
export class Skeleton {
  readonly hip: Spot = spot();
  readonly neck: Spot = spot();
  readonly head: Spot = spot();
  readonly #near = new Half(1);
  readonly #far = new Half(-1);
  /** The way from the hips to the neck, of length 1. */
  readonly #up: Spot = spot(0, 0, 1);
  #pose: Pose = UPRIGHT;
  #stance: Stance = { build: 'medium', aid: 'none', view: 'front' };

  get near(): Side {
    return this.#near;
  }

  get far(): Side {
    return this.#far;
  }

  /** Puts all joints where a pose wants them. @returns the same skeleton. */
  place(pose: Pose, stance: Stance): this {
    this.#pose = pose;
    this.#stance = stance;
    this.#trunk();
    this.#half(this.#near);
    this.#half(this.#far);
    return this;
  }

  #trunk(): void {
    const { build, aid } = this.#stance;
    const { hip, neck, head } = this;
    const pose = this.#pose;
    const up = this.#up;
    const rest = REST_PX + (BONES.thigh + BONES.shin) * (BUILD_SIZES[build].leg - 1);
    const seat = aid === 'wheelchair' ? CHAIR.seat + 3 : SEAT_PX;
    hip.f = pose.hipF;
    hip.s = pose.hipS;
    hip.u = rest + (seat - rest) * pose.seat + pose.hipU;
    up.f = Math.sin(pose.lean);
    up.s = Math.sin(pose.roll);
    up.u = Math.cos(pose.lean) * Math.cos(pose.roll);
    neck.f = hip.f + up.f * BONES.neckY;
    neck.s = hip.s + up.s * BONES.neckY;
    neck.u = hip.u + up.u * BONES.neckY;
    head.f = neck.f + pose.jut + 3 * pose.nod;
    head.s = neck.s;
    head.u = neck.u - pose.shrug * 0.5;
  }

  #half(half: Half): void {
    this.#hang(half);
    this.#stepTo(half);
    this.#reachFor(half);
    bend(half.leg);
    bend(half.arm);
  }

  /** Hangs a leg at the hips and an arm at the shoulders. */
  #hang({ way, leg, arm }: Half): void {
    const pose = this.#pose;
    const up = this.#up;
    const { hip } = this;
    const { trunk, leg: long } = BUILD_SIZES[this.#stance.build];
    leg.upper = BONES.thigh * long;
    leg.lower = BONES.shin * long;
    leg.root.f = hip.f;
    leg.root.s = hip.s + way * BONES.hipX * (0.5 + trunk / 2);
    leg.root.u = hip.u;
    const high = BONES.shoulderY + pose.shrug * 0.5;
    arm.root.f = hip.f + up.f * high - way * 10 * pose.twist;
    arm.root.s = hip.s + up.s * high + way * BONES.shoulderX * trunk;
    arm.root.u = hip.u + up.u * high - way * Math.sin(pose.roll) * 4;
  }

  /** Feet go along the heading, which may differ from where the trunk is seen to face. */
  #stepTo({ way, leg: { goal, pole } }: Half): void {
    const { heading, view } = this.#stance;
    const pose = this.#pose;
    const isNear = way === 1;
    const ahead = isNear ? pose.nearFootF : pose.farFootF;
    const by = heading === undefined ? 0 : heading - VIEW_TURNS[view];
    goal.f = ahead * Math.cos(by);
    goal.s = (isNear ? pose.nearFootS : pose.farFootS) - ahead * Math.sin(by);
    goal.u = (isNear ? pose.nearFootU : pose.farFootU) + BONES.ankle;
    pole.f = 1;
    pole.s = way * 0.12;
    pole.u = 0.1;
  }

  /** Where a hand wants to be: pointing, on its cane or walker unless raised, else where the pose says. */
  #reachFor({ way, arm: { root, goal, pole } }: Half): void {
    const pose = this.#pose;
    const elbow = way === 1 ? pose.nearElbow : pose.farElbow;
    pole.f = -1 + elbow * 0.9;
    pole.s = way * (0.15 + elbow);
    pole.u = -0.5;
    this.#rest(way, root, goal);
    // From the front the far arm points clear of the body, else the near one does.
    const doesPoint = (way === 1) === (this.#stance.view !== 'front');
    if (pose.point === 0 || !doesPoint) return;
    goal.f += (root.f + 21.5 - goal.f) * pose.point;
    goal.s += (root.s + way * 8 - goal.s) * pose.point;
    goal.u += (root.u + 3 - goal.u) * pose.point;
  }

  #rest(way: 1 | -1, root: Spot, goal: Spot): void {
    const pose = this.#pose;
    const { build, aid } = this.#stance;
    const isNear = way === 1;
    const up = isNear ? pose.nearHandU : pose.farHandU;
    const isStanding = pose.seat < 0.5;
    if (aid === 'walker' && isStanding && up < RAISED_PX) {
      goal.f = WALKER_GRIP.f;
      goal.s = way * WALKER_GRIP.s;
      goal.u = WALKER_GRIP.u;
      return;
    }
    const isOnCane = aid === 'cane' && isStanding && !isNear;
    const out = isNear ? pose.nearHandS : pose.farHandS;
    const ahead = isNear ? pose.nearHandF : pose.farHandF;
    const outward = way * out * (out < 0 ? BUILD_SIZES[build].trunk : 1);
    goal.f = root.f + (isOnCane ? pose.caneF + 3 : ahead);
    goal.s = root.s + (isOnCane ? -4 : outward);
    goal.u = root.u + (isOnCane ? -21 : up);
  }
}
