import { useEffect, useRef } from 'preact/hooks';
import { EVIDENCE_WORDS } from '../words/evidence-words.ts';
import { ActTable } from './act-table.tsx';
import type { Evidence, FitDesk } from './evidence.ts';
import { Fit } from './fit.tsx';
import { NumberTable } from './number-table.tsx';
import { Shares } from './shares.tsx';
import './evidence.css';

interface EvidenceDialogProps {
  readonly evidence: Evidence;
  readonly fit: FitDesk;
  readonly onClose: () => void;
}

/** Shows where the numbers of the model come from, over whatever was on screen. */
export function EvidenceDialog({ evidence, fit, onClose }: EvidenceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Else the first link or button would take it, far down the page.
    heading.current?.focus();
    // What nobody waits for any more must not keep the device busy.
    return () => fit.stop();
  }, []);
  const words = EVIDENCE_WORDS;
  return (
    <dialog class="card evidence" ref={dialog} aria-labelledby="evidence-heading" onClose={onClose}>
      <header class="evidence-head">
        <h2 id="evidence-heading" ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        <div class="buttons">
          <button type="button" class="button small" onClick={() => print()}>
            {words.print}
          </button>
          <button
            type="button"
            class="button small primary"
            onClick={() => dialog.current?.close()}
          >
            {words.close}
          </button>
        </div>
      </header>
      <div class="evidence-body">
        <p>{words.intro}</p>
        <Shares evidence={evidence} />
        <Fit evidence={evidence} desk={fit} />
        <NumberTable numbers={evidence.numbers} />
        <ActTable {...evidence} />
      </div>
    </dialog>
  );
}
