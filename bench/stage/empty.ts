/** A page from which an empty scene is opened as a season is from the title: by a press. */
export interface EmptyPage {
  /** Fetches Phaser and runs it, as a page does that has nothing else to do. */
  fetchAhead(): Promise<void>;
  /** Opens an empty scene. @returns milliseconds till its first picture, Phaser's fetching included. */
  open(): Promise<number>;
}

const page: EmptyPage = {
  fetchAhead: async () => {
    await import('phaser');
  },
  open: async () => {
    const began = performance.now();
    const { Game } = await import('phaser');
    await new Promise<void>((ready) => {
      const empty = new Game({
        parent: document.body,
        banner: false,
        audio: { noAudio: true },
        scene: { create: () => empty.events.once('postrender', () => ready()) },
      });
    });
    return performance.now() - began;
  },
};
Reflect.set(globalThis, 'emptyPage', page);
