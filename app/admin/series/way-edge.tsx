import { BaseEdge, type Edge, type EdgeProps } from "@xyflow/react";
import type { Point } from "./layout-steps";

export type WayEdgeData = { points: Point[]; words: Point };

/** A way in the picture: bent softly from point to point, and always going down where it leaves and comes in. */
export function WayEdge({ data, sourceX, sourceY, targetX, targetY, label, markerEnd }: EdgeProps<Edge<WayEdgeData>>) {
  const points = [{ x: sourceX, y: sourceY }, ...(data?.points ?? []), { x: targetX, y: targetY }];
  const path = points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M${x},${y}`;
    const middle = (before.y + y) / 2;
    return `C${before.x},${middle} ${x},${middle} ${x},${y}`;
  });
  return (
    <BaseEdge
      path={path.join(" ")}
      {...(markerEnd === undefined ? {} : { markerEnd })}
      label={label}
      labelX={data?.words.x ?? 0}
      labelY={data?.words.y ?? 0}
      labelBgPadding={[6, 3]}
      labelBgBorderRadius={4}
    />
  );
}
