/** What came of a delivery. */
export type Applied = { result: "done" } | { result: "order-unknown" } | { result: "ignored"; reason: string };
