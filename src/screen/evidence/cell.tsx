import type { ComponentChildren } from 'preact';

interface CellProps {
  /** The head of its column, which a phone shows beside it: there the columns lie below each other. */
  readonly name: string;
  readonly says: ComponentChildren;
}

/** One cell of a table that a phone shows as blocks. */
export function Cell({ name, says }: CellProps) {
  return (
    <td>
      <span class="cell-name" aria-hidden="true">
        {name}
      </span>{' '}
      {says}
    </td>
  );
}
