import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

interface FigureChartProps {
  points: { day: string; label: string; value: number }[];
  heightPx: number;
  /** Value in words, for labels. */
  write(value: number): string;
  /** Value for the axis, short. */
  writeAxis(value: number): string;
}

/** More bars than this carry no label of their own. */
const mostLabels = 10;
/** The one colour of everything the app brought. */
const color = "#1f7a6d";
const text = { fill: "var(--p-color-text-secondary)", fontSize: 12 };

/** Bars from zero, one to a day. */
export function FigureChart({ points, heightPx, write, writeAxis }: FigureChartProps) {
  const isLabelled = points.length <= mostLabels;
  return (
    <ResponsiveContainer width="100%" height={heightPx}>
      <BarChart data={points} margin={{ top: 20, right: 4, bottom: 0, left: 4 }} accessibilityLayer>
        <CartesianGrid vertical={false} stroke="var(--p-color-border-secondary)" />
        <XAxis
          dataKey="label"
          tick={text}
          tickLine={false}
          axisLine={{ stroke: "var(--p-color-border)" }}
          minTickGap={16}
          interval="equidistantPreserveStart"
        />
        <YAxis
          tick={text}
          tickLine={false}
          axisLine={false}
          width={64}
          domain={[0, "auto"]}
          allowDecimals={false}
          tickFormatter={writeAxis}
        />
        <Tooltip
          cursor={{ fill: "var(--p-color-bg-surface-hover)" }}
          separator=""
          formatter={(value) => [write(Number(value)), ""]}
          contentStyle={{ borderRadius: 8, border: "1px solid var(--p-color-border)", fontSize: 13 }}
        />
        <Bar dataKey="value" fill={color} radius={[3, 3, 0, 0]} maxBarSize={36} isAnimationActive={false}>
          {isLabelled && (
            <LabelList
              dataKey="value"
              position="top"
              style={text}
              formatter={(value) => (Number(value) === 0 ? "" : write(Number(value)))}
            />
          )}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
