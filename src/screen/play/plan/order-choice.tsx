import { useRef } from 'preact/hooks';
import { MOST_OVERTIME, type OrderName, USUAL_ORDERS } from '../../../scenario/standing-orders.ts';
import type { Intent } from '../../../season/intent.ts';
import type { OutlookSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { ORDER_WORDS } from '../../words/order-words.ts';
import { OUTLOOK_WORDS } from '../../words/outlook-words.ts';
import { CHOICE_WORDS, ORDER_TITLES } from '../../words/setting-words.ts';
import { sayMoney, sayToTheCent } from '../numbers/say-money.ts';
import { isUsual } from './order-lines.ts';
import type { OrderPrice, PriceOf } from './order-price.ts';
import {
  hasEmptyPost,
  hoursNow,
  setOrder,
  settingsOf,
  type WordOrder,
  wordsOf,
} from './order-settings.ts';
import { Stepper } from './stepper.tsx';

interface OrderChoiceProps {
  readonly order: OrderName;
  readonly snapshot: Snapshot;
  readonly priceOf: PriceOf;
  readonly onIntent: (intent: Intent) => void;
}

/** Sets one standing order, and leads back to how it usually is. */
export function OrderChoice(props: OrderChoiceProps) {
  const { order, snapshot, onIntent } = props;
  const { plan, outlook } = snapshot;
  const { orders, isOpen, purse } = plan;
  const field = useRef<HTMLFieldSetElement>(null);
  const isBackOffered = isOpen && !isUsual(orders, order);
  return (
    <fieldset class="order" disabled={!isOpen} ref={field}>
      <legend>{ORDER_TITLES[order]}</legend>
      {order === 'budget' && <p class="help">{sayPurse(purse, outlook)}</p>}
      {order === 'overtime' || order === 'floor-hours' ? (
        <Overtime {...props} />
      ) : (
        <Settings {...props} order={order} />
      )}
      {isBackOffered && (
        <button
          type="button"
          class="link-button"
          aria-label={CHOICE_WORDS.usualNamed(ORDER_TITLES[order])}
          onClick={() => {
            // The button goes away; the focus must not fall back to the page.
            field.current?.querySelector<HTMLElement>('input, button')?.focus();
            onIntent(setOrder(order, USUAL_ORDERS[order]));
          }}
        >
          {CHOICE_WORDS.usual}
        </button>
      )}
    </fieldset>
  );
}

/** What the purse holds, what comes into it, and what was given to it of late. */
function sayPurse(purse: number, outlook: OutlookSnapshot | undefined): string {
  const { allowance = 0, gift } = outlook ?? {};
  const words = [CHOICE_WORDS.purse(sayMoney(purse))];
  if (allowance > 0) words.push(CHOICE_WORDS.allowance(sayMoney(allowance)));
  if (gift?.gives === 'money') words.push(OUTLOOK_WORDS.gave(gift));
  return words.join(' ');
}

function Overtime({ snapshot, priceOf, onIntent }: OrderChoiceProps) {
  const { orders, isOpen } = snapshot.plan;
  const title = ORDER_TITLES.overtime;
  return (
    <>
      <p class="help">
        {CHOICE_WORDS.overtimeMeans} {sayPrice(priceOf('overtime', 1))}
      </p>
      <Stepper
        value={orders.overtime}
        most={MOST_OVERTIME}
        isOpen={isOpen}
        less={ORDER_WORDS.less(title)}
        more={ORDER_WORDS.more(title)}
        whyId="overtime-most"
        onValue={(to) => onIntent({ do: 'set-order', order: 'overtime', to })}
      >
        <b>{orders.overtime}</b> {CHOICE_WORDS.overtimeUnit}
      </Stepper>
      {orders.overtime >= MOST_OVERTIME && (
        <p class="at-most" id="overtime-most">
          {ORDER_WORDS.hoursMost(MOST_OVERTIME)}
        </p>
      )}
    </>
  );
}

function Settings({
  order,
  snapshot,
  priceOf,
  onIntent,
}: OrderChoiceProps & { readonly order: WordOrder }) {
  const { orders, hoursLeft, purse } = snapshot.plan;
  const isPostEmpty = hasEmptyPost(snapshot);
  const hoursFor = (to: (typeof orders)[WordOrder]) => hoursNow(priceOf(order, to), isPostEmpty);
  const now = orders[order];
  return (
    <div class="rules">
      {settingsOf(order).map((to) => {
        const price = priceOf(order, to);
        const more = hoursFor(to) - hoursFor(now);
        const isOff = to !== now && more > 0 && more > hoursLeft;
        return (
          <Setting
            key={to}
            {...{ order, to, price, isOff }}
            isNow={to === now}
            note={
              isOff
                ? ORDER_WORDS.noHours(more, hoursLeft)
                : isBeyond(order, price, purse)
                  ? CHOICE_WORDS.purseShort
                  : undefined
            }
            onSet={() => onIntent(setOrder(order, to))}
          />
        );
      })}
    </div>
  );
}

/** The budget is paid out of a purse, and only what is in it can be spent. */
function isBeyond(order: OrderName, { dollars = 0 }: OrderPrice, purse: number): boolean {
  return order === 'budget' && dollars > purse;
}

interface SettingProps {
  readonly order: WordOrder;
  readonly to: string;
  readonly price: OrderPrice;
  readonly isNow: boolean;
  readonly isOff: boolean;
  /** What must be said besides: why it cannot be had, or will do nothing. */
  readonly note: string | undefined;
  readonly onSet: () => void;
}

function Setting({ order, to, price, isNow, isOff, note, onSet }: SettingProps) {
  const { name, means } = wordsOf(order, to);
  return (
    <label class={isOff ? 'rule is-off' : 'rule'}>
      <input
        type="radio"
        name={`order-${order}`}
        value={to}
        checked={isNow}
        aria-disabled={isOff}
        onClick={(event) => isOff && event.preventDefault()}
        onChange={() => !isOff && onSet()}
      />
      <span>
        <b>{name}</b>
        <small>
          {means} {sayPrice(price)}
        </small>
        {note !== undefined && <small class="rule-note">{note}</small>}
      </span>
    </label>
  );
}

/** What a setting costs in a sentence; nothing for what is free. */
function sayPrice({ hours = 0, isWhileEmpty = false, dollars = 0, per }: OrderPrice): string {
  const words = CHOICE_WORDS;
  const parts: string[] = [];
  if (hours > 0) parts.push(isWhileEmpty ? words.costHoursEmpty(hours) : words.costHours(hours));
  if (dollars > 0 && per !== undefined) parts.push(words.costPer[per](sayToTheCent(dollars)));
  return parts.length === 0 ? '' : words.costs(parts);
}
