import { useState } from 'preact/hooks';
import type { OrderName, StandingOrders } from '../../../scenario/standing-orders.ts';
import { later, type WaitingProps } from '../../later.tsx';
import { ORDER_WORDS } from '../../words/order-words.ts';
import { WORDS } from '../../words.ts';
import type { OrderGroupProps } from './order-group.tsx';
import { isUsual, ORDER_GROUPS, shortOf } from './order-lines.ts';

/** Most plans are made without unfolding anything: what is inside comes when it is wanted. */
const group = later(async () => (await import('./order-group.tsx')).OrderGroup, Waiting);

function Waiting({ isFailed, onRetry }: WaitingProps) {
  const words = WORDS.waiting;
  return (
    <div class="order waiting-fold" role="status">
      <p>{isFailed ? words.failed : words.now}</p>
      {isFailed && (
        <button type="button" class="button small" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** Shows the other standing orders, folded: each line says how they stand, and what is not as usual. */
export function OrderGroups(props: Omit<OrderGroupProps, 'names'>) {
  const { offered } = props.snapshot.plan;
  const shown = (['people', 'pay', 'store'] as const)
    .map((name) => {
      const all: readonly OrderName[] = ORDER_GROUPS[name];
      return { name, orders: all.filter((order) => offered.includes(order)) };
    })
    .filter(({ orders }) => orders.length > 0);
  if (shown.length === 0) return null;
  return (
    <div class="order-groups">
      {shown.map(({ name, orders }) => (
        <Fold key={name} {...props} name={ORDER_WORDS.groups[name]} names={orders} />
      ))}
    </div>
  );
}

function Fold({ name, ...props }: OrderGroupProps & { readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const { names, snapshot } = props;
  return (
    <details class="order-group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b class="order-group-name">{name}</b>{' '}
        <span class="order-now">
          {names.map((order, index) => (
            <Setting
              key={order}
              order={order}
              orders={snapshot.plan.orders}
              isFirst={index === 0}
            />
          ))}
        </span>
      </summary>
      {isOpen && <group.View {...props} />}
    </details>
  );
}

interface SettingProps {
  readonly order: OrderName;
  readonly orders: StandingOrders;
  readonly isFirst: boolean;
}

function Setting({ order, orders, isFirst }: SettingProps) {
  const short = shortOf(orders, order);
  return (
    <span>
      {!isFirst && <span class="dot"> · </span>}
      {isUsual(orders, order) ? (
        short
      ) : (
        <>
          <b class="is-set">{short}</b>
          <span class="hidden">, {ORDER_WORDS.changed}</span>
        </>
      )}
    </span>
  );
}
