import { EvidenceDialog } from '../../screen/evidence/evidence-dialog.tsx';
import { evidenceData } from './evidence-data.ts';
import { type FitEar, FitLine, type FitWorker } from './fit-line.ts';

const evidence = evidenceData();
const fit = new FitLine(openWorker);

/** Everything that the page on the model's numbers needs, in one chunk that is fetched when asked for. */
export function EvidenceRoom({ onClose }: { readonly onClose: () => void }) {
  return <EvidenceDialog evidence={evidence} fit={fit} onClose={onClose} />;
}

function openWorker({ onAnswer, onBroken }: FitEar): FitWorker {
  const worker = new Worker(new URL('../../rollout/worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onmessage = ({ data }) => onAnswer(data);
  worker.onerror = onBroken;
  return { ask: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
