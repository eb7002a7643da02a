import type { OrderName } from '../../../scenario/standing-orders.ts';
import type { Intent } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { OrderChoice } from './order-choice.tsx';
import type { PriceOf } from './order-price.ts';

export interface OrderGroupProps {
  readonly names: readonly OrderName[];
  readonly snapshot: Snapshot;
  readonly priceOf: PriceOf;
  readonly onIntent: (intent: Intent) => void;
}

/** Sets the orders of one group, once it is unfolded. */
export function OrderGroup({ names, ...props }: OrderGroupProps) {
  return (
    <>
      {names.map((order) => (
        <OrderChoice key={order} order={order} {...props} />
      ))}
    </>
  );
}
