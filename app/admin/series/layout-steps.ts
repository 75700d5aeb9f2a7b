import dagre from "@dagrejs/dagre";
import type { Series } from "~/domain/touchpoints/series";

export const nodeSize = { width: 208, height: 98 };

/** Where each step stands in the picture, from top to bottom: its upper left corner in pixels, by touchpoint. */
export function layoutSteps({ steps }: Series): Map<string, { x: number; y: number }> {
  const graph = new dagre.graphlib.Graph();
  // Room between the rows for what is written on the ways.
  graph.setGraph({ rankdir: "TB", nodesep: 72, ranksep: 84, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { touchpointId } of steps) graph.setNode(touchpointId, { ...nodeSize });
  for (const { touchpointId, after } of steps)
    for (const way of after) if (graph.hasNode(way.touchpointId)) graph.setEdge(way.touchpointId, touchpointId);
  dagre.layout(graph);
  return new Map(
    steps.map(({ touchpointId }) => {
      const { x = 0, y = 0 } = graph.node(touchpointId);
      return [touchpointId, { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 }];
    }),
  );
}
