import type { CompleteLook } from '../../scenario/look.ts';

const SHOULDERS = 'M30 1000C40 780 130 600 320 556L400 540H520L600 556C790 600 880 780 890 1000Z';
const NECK = 'M380 420H530V560Q456 640 380 560Z';
const TOP =
  'M252 300C226 90 330 20 440 20C560 20 648 90 628 260C600 190 560 150 520 140C440 170 340 160 300 200C276 230 262 260 252 300Z';
const SCARF =
  'M440 10C290 10 210 130 226 290C234 420 240 500 200 580C340 680 560 680 690 590C640 500 640 420 650 290C662 130 590 10 440 10Z';

/** Head and shoulders in a person's own colours, standing in where the drawing will be. */
export function Silhouette({ look }: { readonly look: CompleteLook }) {
  const isBare = look.hair === 'bald' && look.headwear === 'none';
  return (
    <>
      <path fill="var(--cloth)" d={SHOULDERS} />
      <path fill="var(--skin)" d={NECK} />
      {look.headwear === 'hijab' && <path fill="var(--hat)" d={SCARF} />}
      <ellipse fill="var(--skin)" cx="440" cy="270" rx="176" ry="214" />
      {!isBare && <path fill={look.headwear === 'none' ? 'var(--hair)' : 'var(--hat)'} d={TOP} />}
    </>
  );
}
