import { Background, Controls, type Edge, MarkerType, type Node, ReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { seriesEdge } from "~/domain/touchpoints/series-edge";
import { useFormat } from "../shared/use-format";
import { layoutSteps, nodeSize } from "./layout-steps";
import type { SeriesEditing } from "./series-editing";
import { StepNode, type StepNodeData } from "./step-node";

const nodeTypes = { step: StepNode };

/** The series drawn: steps from top to bottom, the ways between them with what opens them and how many went. */
export function SeriesPicture({ editing }: { editing: SeriesEditing }) {
  const { series, touchpoints, figures, words, problemsAt, chosen } = editing;
  const { t } = useTranslation();
  const format = useFormat();
  const places = useMemo(() => layoutSteps(series), [series]);
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
    after.map((way, nth): Edge => {
      const moved = figures.moved[seriesEdge(way, touchpointId)] ?? 0;
      const label = `${words.wayOf(way)} · ${format.number(moved)}`;
      return {
        id: `${String(index)}.${String(nth)}`,
        source: way.touchpointId,
        target: touchpointId,
        label,
        ariaLabel: `${words.nameOf(way.touchpointId)} → ${words.nameOf(touchpointId)}: ${label}`,
        type: "smoothstep",
        markerEnd: { type: MarkerType.ArrowClosed },
      };
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
