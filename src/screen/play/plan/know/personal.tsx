import { PERSONAL_FIELDS, type PersonalField } from '../../../../season/event.ts';
import type { KnownRep } from '../../../../season/snapshot.ts';
import { KNOW_WORDS } from '../../../words/know-words.ts';

/** Says what is personal of a rep, and how it was found out; and what is not known yet. */
export function Personal({ known }: { readonly known: KnownRep }) {
  return (
    <dl class="personal">
      {PERSONAL_FIELDS.map((field) => (
        <Field key={field} field={field} known={known} />
      ))}
    </dl>
  );
}

interface FieldProps {
  readonly field: PersonalField;
  readonly known: KnownRep;
}

function Field({ field, known: { style, pace, learned } }: FieldProps) {
  const words = KNOW_WORDS;
  const found = learned.find(({ what }) => what === field);
  const so =
    field === 'style'
      ? style === undefined
        ? undefined
        : words.style[style]
      : pace === undefined
        ? undefined
        : words.pace[pace];
  return (
    <div class={so === undefined ? 'is-unknown' : ''}>
      <dt>{words.field[field]}</dt>
      <dd>
        {so ?? words.unknown}
        {found !== undefined && <small>{words.by[found.by](found.because.week)}</small>}
      </dd>
    </div>
  );
}
