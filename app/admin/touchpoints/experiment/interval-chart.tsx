export interface Interval {
  name: string;
  low: number;
  high: number;
  estimate: number;
  tone: "good" | "bad" | "open";
}

interface IntervalChartProps {
  intervals: Interval[];
  /** What it shows, for those who do not see it. */
  label: string;
  /** What the zero line stands for. */
  zero: string;
  write(value: number): string;
}

const colors = { good: "#1f7a6d", bad: "#b42318", open: "#5c6370" };
/** Room beside the outermost ends, as a part of the width. */
const margin = 0.08;

/** Where differences may lie: a line from one end to the other, a dot at the estimate, and zero. The ends are written at them. */
export function IntervalChart({ intervals, label, zero, write }: IntervalChartProps) {
  const ends = intervals.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const width = most - least || 1;
  const at = (value: number): number => (margin + ((value - least) / width) * (1 - 2 * margin)) * 100;
  const percent = (value: number): string => `${String(Math.round(value * 100) / 100)}%`;
  return (
    <figure className="attendant-intervals" role="img" aria-label={label}>
      <div className="attendant-intervals-zero" style={{ insetInlineStart: percent(at(0)) }} />
      {intervals.map(({ name, low, high, estimate, tone }) => (
        <div key={name} className="attendant-interval">
          <span className="attendant-interval-name">{name}</span>
          <div className="attendant-interval-track" style={{ color: colors[tone] }}>
            <span
              className="attendant-interval-line"
              style={{ insetInlineStart: percent(at(low)), width: percent(Math.max(at(high) - at(low), 0.5)) }}
            />
            <span className="attendant-interval-dot" style={{ insetInlineStart: percent(at(estimate)) }} />
          </div>
          <div className="attendant-interval-ends">
            <span style={{ insetInlineStart: percent(Math.min(Math.max(at(estimate), 22), 78)) }}>
              {write(low)} … {write(high)}
            </span>
          </div>
        </div>
      ))}
      <div className="attendant-intervals-axis">
        <span style={{ insetInlineStart: percent(at(0)) }}>{zero}</span>
      </div>
    </figure>
  );
}
