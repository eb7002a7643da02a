/** Every folder under `scenarios/`, read and checked while the game is built or served. */
declare module 'virtual:floorwalker/scenarios' {
  export interface ShippedScenario {
    readonly id: string;
    readonly title: string;
    /** A BCP 47 tag. */
    readonly language: string;
    readonly store: string;
    readonly minutes: number;
    readonly summary: string;
    readonly teaches: readonly string[];
    /** Fetches the whole scenario, in a chunk of its own. */
    load(): Promise<import('../scenario/scenario.ts').Scenario>;
  }
  export const scenarios: readonly ShippedScenario[];
}
