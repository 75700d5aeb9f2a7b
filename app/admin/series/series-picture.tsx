import { Background, Controls, type Edge, MarkerType, type Node, ReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { seriesEdge } from "~/domain/touchpoints/series-edge";
import { useFormat } from "../shared/use-format";
import { layoutSteps, nodeSize } from "./layout-steps";
import type { SeriesEditing } from "./series-editing";
import { StepNode, type StepNodeData } from "./step-node";
import { WayEdge, type WayEdgeData } from "./way-edge";

const nodeTypes = { step: StepNode };
const edgeTypes = { way: WayEdge };

/** The series drawn: steps from top to bottom, the ways between them with what opens them and how many went. */
export function SeriesPicture({ editing }: { editing: SeriesEditing }) {
  const { series, touchpoints, figures, words, problemsAt, chosen } = editing;
  const { t } = useTranslation();
  const format = useFormat();
  const labels = series.steps.map(({ touchpointId, after }) =>
    after.map((way) => `${words.wayOf(way)} · ${format.number(figures.moved[seriesEdge(way, touchpointId)] ?? 0)}`),
  );
  const said = JSON.stringify(labels);
  const { places, ways } = useMemo(() => {
    const written = JSON.parse(said) as string[][];
    return layoutSteps(series, (step, way) => written[step]?.[way] ?? "");
  }, [series, said]);
  const nodes = series.steps.map(({ touchpointId }, index): Node<StepNodeData> => {
    const touchpoint = touchpoints.find(({ id }) => id === touchpointId);
    const { reached = 0, shown = 0 } = figures.steps[touchpointId] ?? {};
    const name = words.nameOf(touchpointId);
    return {
      id: touchpointId,
      type: "step",
      position: places.get(touchpointId) ?? { x: 0, y: 0 },
      ...nodeSize,
      draggable: false,
      selected: chosen === index,
      ariaLabel: t("series.stepNamed", { place: index + 1, name }),
      data: {
        place: index + 1,
        name,
        format: touchpoint ? t(`touchpoints.formatOf.${touchpoint.format}`) : "",
        status: touchpoint?.status ?? "archived",
        figures: t("series.numbers", { reached: format.number(reached), shown: format.number(shown) }),
        isGoal: !("ordered" in series.goal) && series.goal.touchpointId === touchpointId,
        hasProblem: problemsAt(index).length > 0,
      },
    };
  });
  const edges = series.steps.flatMap(({ touchpointId, after }, index) =>
    after.flatMap((way, nth): Edge<WayEdgeData>[] => {
      const id = `${index}.${nth}`;
      const label = labels[index]?.[nth] ?? "";
      const run = ways.get(id);
      // What leads here is no step of this series any more: the list says so.
      if (!run) return [];
      return [
        {
          id,
          source: way.touchpointId,
          target: touchpointId,
          label,
          data: { points: run.points, words: run.label },
          ariaLabel: `${words.nameOf(way.touchpointId)} → ${words.nameOf(touchpointId)}: ${label}`,
          type: "way",
          markerEnd: { type: MarkerType.ArrowClosed },
        },
      ];
    }),
  );
  return (
    <section className="attendant-picture" aria-label={t("series.picture")}>
      <ReactFlow
        // What has moved is looked at as a whole again.
        key={JSON.stringify([...places])}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.08 }}
        minZoom={0.3}
        nodesDraggable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        deleteKeyCode={null}
        onNodeClick={(_, { id }) => editing.choose(series.steps.findIndex(({ touchpointId }) => touchpointId === id))}
        onEdgeClick={(_, { id }) => editing.choose(Number(id.split(".")[0]))}
        onNodesChange={(changes) => {
          // By keyboard: a focused step is chosen with Enter.
          const picked = changes.find((change) => change.type === "select" && change.selected);
          if (picked && "id" in picked) editing.choose(series.steps.findIndex(({ touchpointId }) => touchpointId === picked.id));
        }}
        onConnect={({ source, target }) => editing.connect(source, target)}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}
