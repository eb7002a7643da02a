import { sayAct } from '../act-words.ts';
import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import { Cell } from './cell.tsx';
import type { Evidence } from './evidence.ts';
import { Sources } from './sources.tsx';

/** Shows what each act of the catalogue rests on. */
export function ActTable({ acts, actSizes }: Pick<Evidence, 'acts' | 'actSizes'>) {
  const words = EVIDENCE_WORDS;
  return (
    <section aria-labelledby="act-evidence-heading">
      <h3 id="act-evidence-heading">{words.acts}</h3>
      <p>{words.actsHelp(actSizes)}</p>
      <table class="registry act-evidence">
        <thead>
          <tr>
            {Object.values(words.actHeads).map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map(({ act, grade, sources }) => (
            <tr key={act}>
              <th scope="row">{sayAct(act)}</th>
              <Cell name={words.actHeads.grade} says={grade} />
              <td>
                <Sources sources={sources} none={words.actNoSource} isShort />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
