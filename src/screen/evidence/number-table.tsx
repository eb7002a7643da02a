import { useMemo, useState } from 'preact/hooks';
import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import { Cell } from './cell.tsx';
import type { EvidenceNumber, EvidenceTag } from './evidence.ts';
import { findNumbers } from './find-numbers.ts';
import { sayName, sayNumber, sayRange } from './say-number.ts';
import { Sources } from './sources.tsx';

const TAGS: readonly EvidenceTag[] = ['read', 'memory', 'none'];

/** Shows every number of the model with what it rests on, and finds some of them. */
export function NumberTable({ numbers }: { readonly numbers: readonly EvidenceNumber[] }) {
  const [search, setSearch] = useState('');
  const [tag, setTag] = useState<EvidenceTag>();
  const found = useMemo(() => findNumbers(numbers, search, tag), [numbers, search, tag]);
  const words = EVIDENCE_WORDS;
  return (
    <section aria-labelledby="numbers-heading">
      <h3 id="numbers-heading">{words.numbers}</h3>
      <div class="number-search">
        <div class="field">
          <label for="number-search">{words.search}</label>
          <input
            id="number-search"
            type="search"
            autocomplete="off"
            value={search}
            aria-describedby="number-search-help"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        <TagFilter tag={tag} onTag={setTag} />
      </div>
      <p class="help" id="number-search-help">
        {words.searchHelp}
      </p>
      <p role="status">{words.found(found.length, numbers.length)}</p>
      <table class="registry every-number">
        <thead>
          <tr>
            {Object.values(words.heads).map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <NumberRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TagFilterProps {
  readonly tag: EvidenceTag | undefined;
  readonly onTag: (tag: EvidenceTag | undefined) => void;
}

function TagFilter({ tag, onTag }: TagFilterProps) {
  const words = EVIDENCE_WORDS;
  const option = (one: EvidenceTag | undefined, label: string) => (
    <label class="flag" key={label}>
      <input type="radio" name="number-tag" checked={tag === one} onChange={() => onTag(one)} />
      {label}
    </label>
  );
  return (
    <fieldset class="tag-filter">
      <legend>{words.known}</legend>
      {option(undefined, words.any)}
      {TAGS.map((one) => option(one, words.tags[one]))}
    </fieldset>
  );
}

function NumberRow({ one }: { readonly one: EvidenceNumber }) {
  const words = EVIDENCE_WORDS;
  const { id, name, value, unit, plausible, grade, signGrade, tag, sources, note } = one;
  return (
    <tr class={`known-${tag}`}>
      <th scope="row">
        {sayName(name)} <small>{id}</small>
      </th>
      <td>
        <b>{sayNumber(value)}</b> <small>{unit}</small>
      </td>
      <Cell name={words.heads.range} says={sayRange(plausible)} />
      <Cell
        name={words.heads.grade}
        says={
          <>
            {grade}
            {signGrade !== undefined && <small> ({words.direction(signGrade)})</small>}
          </>
        }
      />
      <td>
        <p class={`tag tag-${tag}`}>{words.tags[tag]}</p>
        {note !== '' && <p class="note">{note}</p>}
        {sources.length > 0 && <Sources sources={sources} none={words.noSource} />}
      </td>
    </tr>
  );
}
