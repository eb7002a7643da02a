import { completeLook } from '../../scenario/look.ts';
import type { PasserBy } from '../../season/snapshot.ts';
import type { Costume } from '../art/figure/figure.ts';
import { strangerAt } from './strangers.ts';

/**
 * Dresses the customers without a name. It is told who comes in a week, so that no two of them look
 * alike; what a customer looks like follows from that list alone.
 */
export class PassersBy {
  /** By customer's id; those of the week before may still be on their way out. */
  #places = new Map<string, number>();
  #before = new Map<string, number>();
  #first: string | undefined;

  /** Takes over the customers of a week, in the order in which they come; the same ones change nothing. */
  expect(customers: readonly PasserBy[]): void {
    const first = customers[0]?.id;
    if (first === undefined || first === this.#first) return;
    this.#first = first;
    this.#before = this.#places;
    this.#places = new Map(customers.map(({ id }, place) => [id, place]));
  }

  /** Dresses one of them. Somebody never heard of is dressed as the first would be. */
  costumeOf(customer: PasserBy): Costume {
    const { id, look: own } = customer;
    const place = this.#places.get(id) ?? this.#before.get(id) ?? 0;
    const { look, outfit } = strangerAt(place, weekOf(id));
    return { look: completeLook({ ...look, ...own }, id), outfit };
  }
}

/** The first number in a customer's id, which is the week; 0 when there is none. */
function weekOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
