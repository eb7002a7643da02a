import { useRef } from 'preact/hooks';
import { linearScale, ticksFor } from './scale.ts';
import { useBox } from './use-box.ts';

/** One curve: a value for every week of the chart, in the same order. */
export interface Series {
  readonly label: string;
  readonly look: 'staff' | 'gross' | 'net';
  readonly values: readonly number[];
}

/** Curves that share one upright axis. */
export interface ChartPanel {
  readonly series: readonly Series[];
  /** The upright axis reaches at least from `least` to `most`. */
  readonly least: number;
  readonly most: number;
  readonly say: (value: number) => string;
}

interface TimeChartProps {
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly label: string;
  readonly weeks: readonly number[];
  readonly panels: readonly ChartPanel[];
  /** Of one panel, in ems. */
  readonly height: number;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly em: number;
}

/** Draws panels of curves above each other on one axis of weeks. A table with the same numbers belongs beside it. */
export function TimeChart({ label, weeks, panels, height }: TimeChartProps) {
  const figure = useRef<HTMLElement>(null);
  const { width, em } = useBox(figure);
  const frame: Frame = { left: 3.6 * em, right: width - 0.8 * em, em };
  const panelHeight = height * em;
  const whole = panelHeight * panels.length + 1.6 * em;
  const first = weeks[0] ?? 1;
  const x = linearScale(
    { from: first, to: weeks.at(-1) ?? 1 },
    { start: frame.left, end: frame.right },
  );
  return (
    <figure class="chart" ref={figure}>
      <Legend panels={panels} />
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={whole}
        viewBox={`0 0 ${width} ${whole}`}
      >
        {panels.map((panel, index) => (
          <Panel
            key={panel.series[0]?.label ?? index}
            panel={panel}
            frame={frame}
            top={index * panelHeight}
            height={panelHeight}
            xs={weeks.map(x)}
          />
        ))}
        <Weeks weeks={weeks} x={x} y={whole - 0.4 * em} />
      </svg>
    </figure>
  );
}

function Legend({ panels }: Pick<TimeChartProps, 'panels'>) {
  return (
    <figcaption class="legend">
      {panels
        .flatMap(({ series }) => series)
        .map(({ label, look }) => (
          <span class="legend-item" key={label}>
            <svg width="34" height="12" aria-hidden="true">
              <path class={`curve curve-${look}`} d="M2 6 H32" />
            </svg>
            {label}
          </span>
        ))}
    </figcaption>
  );
}

interface PanelProps {
  readonly panel: ChartPanel;
  readonly frame: Frame;
  readonly top: number;
  readonly height: number;
  readonly xs: readonly number[];
}

function Panel({ panel, frame, top, height, xs }: PanelProps) {
  const { em, left, right } = frame;
  const all = panel.series.flatMap(({ values }) => values);
  const ticks = ticksFor(Math.min(panel.least, ...all), Math.max(panel.most, ...all), 3);
  const y = linearScale(
    { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1 },
    { start: top + height - 0.6 * em, end: top + 1.2 * em },
  );
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${left} ${y(tick)} H${right}`} />
          <text x={left - 0.4 * em} y={y(tick) + 0.3 * em} text-anchor="end">
            {panel.say(tick)}
          </text>
        </g>
      ))}
      {panel.series.map(({ label, look, values }) => (
        <Curve key={label} look={look} xs={xs} ys={values.map(y)} />
      ))}
    </g>
  );
}

interface CurveProps {
  readonly look: Series['look'];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** A single week is a dot, because a line of one point is not seen. */
function Curve({ look, xs, ys }: CurveProps) {
  const points = ys.map((y, index) => `${(xs[index] ?? 0).toFixed(1)} ${y.toFixed(1)}`);
  const lastX = xs[ys.length - 1];
  const lastY = ys.at(-1);
  return (
    <>
      {points.length > 1 && <path class={`curve curve-${look}`} d={`M${points.join(' L')}`} />}
      {lastX !== undefined && lastY !== undefined && (
        <circle class={`dot dot-${look}`} cx={lastX} cy={lastY} r="4.5" />
      )}
    </>
  );
}

interface WeeksProps {
  readonly weeks: readonly number[];
  readonly x: (week: number) => number;
  readonly y: number;
}

function Weeks({ weeks, x, y }: WeeksProps) {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return null;
  const inner = weeks.filter((week) => week % 5 === 0 && week - first > 2 && last - week > 2);
  return (
    <g text-anchor="middle">
      {[...new Set([first, ...inner, last])].map((week) => (
        <text key={week} x={x(week)} y={y}>
          {week}
        </text>
      ))}
    </g>
  );
}
