import { CANVAS, Game, GameObjects, Scene, type Textures, WEBGL } from 'phaser';
import { openStage, type Stage } from '../../src/stage/open-stage.ts';
import { crowdedStore } from './crowded-store.ts';

/** What one stretch of drawing cost, each a middling frame's. */
export interface Cost {
  readonly frames: number;
  readonly scriptMs: number;
  readonly drawCalls: number;
  readonly framesASecond: number;
}

export interface Growth {
  readonly heapMb: readonly number[];
  readonly objects: readonly number[];
  readonly textures: readonly number[];
}

/** What the bench asks of the page. */
export interface StagePage {
  /** Opens the store, drawn one way, or as the machine's pace asks for. */
  open(by?: 'webgl' | 'canvas'): Promise<number>;
  close(): void;
  /** Some of the 24 walk about for some milliseconds, all of them if left out. */
  crowd(ms: number, walking?: number): Promise<Cost>;
  /** The same sprites in a scene without any logic; they move by a pixel a frame. */
  bare(ms: number): Promise<Cost>;
  still(): Promise<number>;
  tenMinutes(): Promise<Growth>;
  cycles(times: number): Promise<Growth>;
  bakeMs(): number;
}

interface Probe {
  scriptMs: number[];
  drawCalls: number[];
}

const probe: Probe = { scriptMs: [], drawCalls: [] };
let draws = 0;

/** Counts script and draw calls of every frame that anything on the page asks for. */
function listen(): void {
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (call) =>
    request((time) => {
      const before = draws;
      const began = performance.now();
      call(time);
      probe.scriptMs.push(performance.now() - began);
      probe.drawCalls.push(draws - before);
    });
  const count = (proto: object, name: string): void => {
    const real = Reflect.get(proto, name);
    if (typeof real !== 'function') return;
    Reflect.set(proto, name, function (this: unknown, ...args: unknown[]) {
      draws += 1;
      return Reflect.apply(real, this, args);
    });
  };
  for (const proto of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype])
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced']) count(proto, name);
}

/** The game that the stage keeps to itself, seen as it steps. */
let game: Game | undefined;
function findGame(): void {
  const step = Game.prototype.step;
  Game.prototype.step = function (time: number, delta: number) {
    if (this.scene.getScene('store')) game = this;
    step.call(this, time, delta);
  };
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const middling = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(ms: number): Promise<Cost> {
  probe.scriptMs = [];
  probe.drawCalls = [];
  const began = performance.now();
  await wait(ms);
  const seconds = (performance.now() - began) / 1000;
  return {
    frames: probe.scriptMs.length,
    scriptMs: middling(probe.scriptMs),
    drawCalls: Math.max(...probe.drawCalls),
    framesASecond: probe.scriptMs.length / seconds,
  };
}

let stage: Stage | undefined;
let steps = 0;
const host = (): HTMLElement => {
  const found = document.getElementById('store');
  if (found === null) throw new Error('the page has no place for the store');
  found.style.setProperty('position', 'absolute');
  found.style.setProperty('inset', '0');
  return found;
};

function send(of: Parameters<typeof crowdedStore>[0], count?: number): void {
  steps += 1;
  stage?.show(crowdedStore(of, steps, count));
}

async function open(by?: 'webgl' | 'canvas'): Promise<number> {
  const began = performance.now();
  await new Promise<void>((ready) => {
    stage = openStage({ parent: host(), calm: false, onReady: ready, ...(by && { drawBy: by }) });
    send('plan');
  });
  return performance.now() - began;
}

function close(): void {
  stage?.close();
  stage = undefined;
}

/** Sends everyone from gathering to gathering while `work` lasts. */
async function walking<T>(work: () => Promise<T>, count?: number): Promise<T> {
  let at = 0;
  const turn = (): void => {
    at += 1;
    send(at % 2 === 0 ? 'door' : 'floor', count);
  };
  turn();
  const timer = setInterval(turn, 2600);
  const result = await work();
  clearInterval(timer);
  return result;
}

function sceneOf(of: Game): Scene {
  const scene = of.scene.getScenes(false)[0];
  if (scene === undefined) throw new Error('the store has no scene');
  return scene;
}

/** Copies what is drawn into a scene that only moves it. */
class BareScene extends Scene {
  readonly #from: Scene;
  #moving: (GameObjects.Container | GameObjects.Image)[] = [];
  #count = 0;

  constructor(from: Scene) {
    super('bare');
    this.#from = from;
  }

  create(): void {
    for (const one of this.#from.children.list) this.#moving.push(this.#copy(one));
    for (const one of this.#moving) this.add.existing(one);
    const { scrollX, scrollY, zoom } = this.#from.cameras.main;
    this.cameras.main.setOrigin(0, 0).setZoom(zoom).setScroll(scrollX, scrollY);
  }

  override update(): void {
    this.#count += 1;
    const by = this.#count % 2 === 0 ? 1 : -1;
    for (const one of this.#moving) one.x += by;
  }

  #copy(one: GameObjects.GameObject): GameObjects.Container | GameObjects.Image {
    if (one instanceof GameObjects.Container) {
      const box = new GameObjects.Container(this, one.x, one.y).setDepth(one.depth);
      box.add(one.list.map((inner) => this.#copy(inner)));
      return box.setScale(one.scaleX, one.scaleY);
    }
    if (!(one instanceof GameObjects.Image)) throw new Error(`an unknown ${one.type} is drawn`);
    const { key } = one.texture;
    if (!this.textures.exists(key)) this.textures.addCanvas(key, canvasOf(one.texture));
    const { cutX, cutY, cutWidth, cutHeight, name } = one.frame;
    const texture = this.textures.get(key);
    if (!texture.has(name)) texture.add(name, 0, cutX, cutY, cutWidth, cutHeight);
    const image = new GameObjects.Image(this, one.x, one.y, key, name);
    image.setOrigin(one.originX, one.originY).setScale(one.scaleX, one.scaleY);
    return image.setRotation(one.rotation).setDepth(one.depth).setVisible(one.visible);
  }
}

function canvasOf(texture: Textures.Texture): HTMLCanvasElement {
  const image: unknown = texture.getSourceImage();
  if (image instanceof HTMLCanvasElement) return image;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  return canvas;
}

async function bare(ms: number): Promise<Cost> {
  const real = game;
  if (real === undefined) throw new Error('the store has not been opened');
  const from = sceneOf(real);
  real.loop.sleep();
  const parent = document.createElement('div');
  document.body.append(parent);
  const copy = new Game({
    type: real.renderer.type === CANVAS ? CANVAS : WEBGL,
    parent,
    width: real.canvas.width,
    height: real.canvas.height,
    scale: { mode: 0 },
    transparent: true,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    render: { antialias: true, antialiasGL: false },
    fps: { smoothStep: false },
    scene: new BareScene(from),
  });
  await wait(700);
  const cost = await measure(ms);
  copy.destroy(true);
  await wait(200);
  parent.remove();
  real.loop.wake();
  return cost;
}

function heapMb(): number {
  Reflect.get(globalThis, 'gc')?.();
  return Reflect.get(performance, 'memory')?.usedJSHeapSize / 2 ** 20;
}

function grown(growth: { [Key in keyof Growth]: number[] }): void {
  growth.heapMb.push(heapMb());
  if (game === undefined) return;
  growth.objects.push(sceneOf(game).children.list.length);
  growth.textures.push(game.textures.getTextureKeys().length);
}

/** Ten minutes of play without drawing them all: weeks on the floor and conversations, over and over. */
async function tenMinutes(): Promise<Growth> {
  const growth = { heapMb: [] as number[], objects: [] as number[], textures: [] as number[] };
  const real = game;
  if (real === undefined) throw new Error('the store has not been opened');
  const scene = sceneOf(real);
  for (let second = 0; second < 600; second += 1) {
    if (second % 20 === 0)
      send((['plan', 'floor', 'friday', 'door'] as const)[(second / 20) % 4] ?? 'plan');
    if (second % 80 === 50) stage?.replay();
    for (let frame = 0; frame < 20; frame += 1) scene.update(0, 50);
    if (second % 25 === 0) await wait(0);
    if (second % 80 === 79) {
      send('plan');
      for (let frame = 0; frame < 600; frame += 1) scene.update(0, 50);
      await wait(30);
      grown(growth);
    }
  }
  return growth;
}

async function cycles(times: number): Promise<Growth> {
  const growth = { heapMb: [] as number[], objects: [] as number[], textures: [] as number[] };
  close();
  for (let at = 0; at < times; at += 1) {
    await open(at % 2 === 0 ? 'canvas' : 'webgl');
    await wait(60);
    close();
    await wait(60);
    growth.heapMb.push(heapMb());
    growth.objects.push(document.querySelectorAll('*').length);
  }
  return growth;
}

/** How many frames are drawn in two seconds of a still conversation. */
async function still(): Promise<number> {
  send('floor');
  for (let tries = 0; tries < 120; tries += 1) {
    await wait(500);
    if (game?.loop.running === false) break;
  }
  probe.scriptMs = [];
  await wait(2000);
  return probe.scriptMs.length;
}

listen();
findGame();
const page: StagePage = {
  open,
  close,
  crowd: (ms, count) => walking(() => measure(ms), count),
  bare,
  still,
  tenMinutes,
  cycles,
  bakeMs: () => (game === undefined ? Number.NaN : Reflect.get(sceneOf(game), 'lastBakeMs')),
};
Reflect.set(globalThis, 'stagePage', page);
