import { Handle, type Node, type NodeProps, Position } from "@xyflow/react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../shared/status-badge";

export type StepNodeData = {
  place: number;
  name: string;
  format: string;
  status: string;
  figures: string;
  isGoal: boolean;
  hasProblem: boolean;
};

/** A step in the picture. */
export function StepNode({ data, selected }: NodeProps<Node<StepNodeData>>) {
  const { t } = useTranslation();
  const state = `${selected ? " is-chosen" : ""}${data.hasProblem ? " has-problem" : ""}`;
  return (
    <div className={`attendant-step${state}`}>
      <Handle type="target" position={Position.Top} />
      <div className="attendant-step-head">
        <span className="attendant-step-place">{data.place}</span>
        <StatusBadge status={data.status} />
        {data.isGoal && <span className="attendant-step-goal">{t("series.goal.title")}</span>}
      </div>
      <strong>{data.name}</strong>
      <span className="attendant-step-quiet">{data.format}</span>
      <span className="attendant-step-quiet">{data.figures}</span>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
}
