import { describe, expect, it } from "vitest";
import { decide } from "~/domain/touchpoints/decide";
import cases from "./decide.cases.json";
import { type DecideCase, readCase } from "./read-case";

describe("decide", () => {
  it.each(cases as unknown as DecideCase[])("$name", (row) => {
    const { snapshot, context } = readCase(row);
    const { show, reasons } = decide(snapshot, context);
    expect(show?.id ?? null).toBe(row.show);
    expect(Object.fromEntries(reasons.map(({ id, reason }) => [id, reason.kind]))).toEqual(row.reasons);
  });

  it("says until when it has to wait", () => {
    const manners = { hoursAfterClose: 24 };
    const { snapshot, context } = readCase({
      name: "",
      zone: "UTC",
      touchpoints: [{ id: "a", manners }],
      context: { visitor: { touchpoints: { a: { closedAt: "2026-11-17T09:00:00Z" } } } },
      show: null,
      reasons: {},
    });
    const [first] = decide(snapshot, context).reasons;
    expect(first?.reason).toEqual({ kind: "cooling-down", untilMs: Date.parse("2026-11-18T09:00:00Z") });
  });
});
