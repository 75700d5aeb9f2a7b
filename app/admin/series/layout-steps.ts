import dagre from "@dagrejs/dagre";
import type { Series } from "~/domain/touchpoints/series";

export const nodeSize = { width: 208, height: 98 };
/** Of what is written on a way: a line of 11 pixels in its box. */
const labelHeight = 20;
const widestLabel = 260;

export interface Point {
  x: number;
  y: number;
}

export interface StepsLayout {
  /** Upper left corner of each step in pixels, by touchpoint. */
  places: Map<string, Point>;
  /** By `<index of the step it leads to>.<index of the way>`: what it passes between its two steps, and the middle of its words. */
  ways: Map<string, { points: Point[]; label: Point }>;
}

/**
 * Where each step stands in the picture, from top to bottom, and how the ways run: around the steps that they pass, each with room for its
 * words.
 *
 * @param labelOf what is written on a way
 */
export function layoutSteps({ steps }: Series, labelOf: (step: number, way: number) => string): StepsLayout {
  // Several ways may lead from one step to another.
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 40, edgesep: 16, ranksep: 56, marginx: 16, marginy: 16 });
  for (const { touchpointId } of steps) graph.setNode(touchpointId, { ...nodeSize });
  const drawn = steps.flatMap(({ touchpointId, after }, step) =>
    after.flatMap(({ touchpointId: from }, way) =>
      graph.hasNode(from) ? [{ id: `${step}.${way}`, from, to: touchpointId, step, way }] : [],
    ),
  );
  // Where a row has room for any order, dagre puts what came last at the left: steps are read in their own order.
  for (const { id, from, to, step, way } of drawn.toReversed())
    graph.setEdge(from, to, { width: labelWidth(labelOf(step, way)), height: labelHeight, labelpos: "c" }, id);
  dagre.layout(graph);
  const rows = new Set(steps.map(({ touchpointId }) => graph.node(touchpointId).y));
  return {
    places: new Map(
      steps.map(({ touchpointId }) => {
        const { x = 0, y = 0 } = graph.node(touchpointId);
        return [touchpointId, { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 }];
      }),
    ),
    ways: new Map(
      drawn.map(({ id, from, to }) => {
        const { points, x = 0, y = 0 }: { points: Point[]; x?: number; y?: number } = graph.edge(from, to, id);
        // The first and the last lie on the edges of its steps, where the picture has places of its own for them.
        return [id, { points: points.slice(1, -1).flatMap((point) => pastRow(point, rows)), label: { x, y } }];
      }),
    ),
  };
}

/** Where a way passes a row of steps it goes straight down, so that it keeps clear of their corners. */
function pastRow(point: Point, rows: Set<number>): Point[] {
  if (!rows.has(point.y)) return [point];
  return [-1, 1].map((side) => ({ x: point.x, y: point.y + (side * nodeSize.height) / 2 }));
}

/** Letters of the East are as wide as they are high. */
function labelWidth(text: string): number {
  const width = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 11 : 6), 12);
  return Math.min(width, widestLabel);
}
