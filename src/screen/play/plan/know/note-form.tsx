import {
  type Intent,
  type Noted,
  type NotedQuality,
  QUALITIES,
} from '../../../../season/intent.ts';
import { KNOW_WORDS } from '../../../words/know-words.ts';

const CHOICES: readonly NotedQuality[] = ['none', ...QUALITIES];

interface NoteFormProps {
  readonly id: string;
  readonly name: string;
  readonly noted: Noted;
  /** Notes are taken while planning. */
  readonly isOpen: boolean;
  readonly onIntent: (intent: Intent) => void;
}

/** Takes down a strength and a gap of somebody; neither can be what the other is. */
export function NoteForm({ id, name, noted, isOpen, onIntent }: NoteFormProps) {
  return (
    <div class="know-notes">
      {(['strength', 'gap'] as const).map((side) => (
        <label key={side}>
          <span>
            {KNOW_WORDS[side]} <span class="hidden">{KNOW_WORDS.of(name)}</span>
          </span>
          <select
            data-note={`${id}.${side}`}
            disabled={!isOpen}
            value={noted[side]}
            onChange={({ currentTarget: { value } }) => {
              const quality = CHOICES.find((one) => one === value);
              if (quality !== undefined) onIntent({ do: 'note', person: id, [side]: quality });
            }}
          >
            {CHOICES.map((quality) => (
              <option
                key={quality}
                value={quality}
                selected={quality === noted[side]}
                disabled={
                  quality !== 'none' && quality === noted[side === 'gap' ? 'strength' : 'gap']
                }
              >
                {KNOW_WORDS.quality[quality]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
