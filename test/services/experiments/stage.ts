import { randomUUID } from "node:crypto";
import type { PixelEvent } from "~/domain/events/pixel-batch.schema";
import { assignVariant } from "~/domain/experiments/assign-variant";
import type { Experiment } from "~/domain/experiments/experiment";
import type { Touchpoint, VariantChanges } from "~/domain/touchpoints/touchpoint";
import { touchpointSchema } from "~/domain/touchpoints/touchpoint.schema";
import type { Shop } from "~/generated/prisma/client";
import { ingestBatch } from "~/services/events/ingest-batch";
import type { SaidOrder } from "~/services/events/said-order";
import { saveOrder } from "~/services/events/save-order";
import { inTransaction } from "~/services/in-transaction";
import { createTouchpoint } from "~/services/touchpoints/create-touchpoint";
import { publishTouchpoint } from "~/services/touchpoints/publish-touchpoint";
import type { TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

/** Seconds after `testNow`. */
export const plus = (seconds: number): Date => new Date(testNow.getTime() + seconds * 1000);

/** A live popup with an experiment of two variants and a holdout of 20 %, and shoppers who meet it. */
export async function setExperimentStage({ prisma }: TestDatabase, given: Partial<Experiment<VariantChanges>> = {}) {
  const shop: Shop = await make.shop(prisma, { primaryLocale: "en", locales: ["en"] });
  const made = await createTouchpoint(prisma, shop.id, { templateId: "welcome-offer" }, testNow);
  if (!made.ok) throw new Error(made.message);
  const touchpointId = made.value.id;
  const experimentId = randomUUID();
  await change((touchpoint) => ({
    ...touchpoint,
    experiment: {
      id: experimentId,
      holdoutPercent: 20,
      goal: "clicked",
      variants: [
        { id: "a", name: "As it is", weight: 1, changes: {} },
        { id: "b", name: "Bar", weight: 1, changes: { format: { kind: "bar", edge: "top" } } },
      ],
      ...given,
    },
  }));
  const own = { shopId: shop.id };

  async function change(work: (touchpoint: Touchpoint) => Touchpoint): Promise<void> {
    const where = { shopId_id: { shopId: shop.id, id: touchpointId } };
    const { draft } = await prisma.touchpoint.findUniqueOrThrow({ where });
    await prisma.touchpoint.update({ where, data: { draft: touchpointSchema.parse(work(touchpointSchema.parse(draft))) } });
  }
  const event = (kind: PixelEvent["kind"], data: object, at: Date, id: string = randomUUID()) =>
    ({ id, kind, at: at.toISOString(), data }) as PixelEvent;

  return {
    shop,
    touchpointId,
    experimentId,
    change,
    publish: async (now = testNow) => {
      const published = await publishTouchpoint(prisma, shop.id, touchpointId, now);
      if (!published.ok) throw new Error(JSON.stringify(published));
    },
    experiments: () => prisma.experiment.findMany({ where: own, orderBy: { startedAt: "asc" } }),
    /** An id that assignment puts in an arm. */
    unitIn: (arm: string, id = experimentId): string => {
      const variants = given.variants ?? [
        { id: "a", weight: 1 },
        { id: "b", weight: 1 },
      ];
      const experiment = { id, holdoutPercent: given.holdoutPercent ?? 20, variants };
      for (;;) {
        const unit = randomUUID();
        if (assignVariant(experiment, unit) === arm) return unit;
      }
    },
    exposed: (at: Date, more: object = {}, id?: string) =>
      event("experiment_exposed", { touchpointId, experimentId, arm: "a", ...more }, at, id),
    clicked: (at: Date, id?: string) => event("touchpoint_clicked", { touchpointId }, at, id),
    checkout: (checkoutToken: string, at: Date) => event("checkout_completed", { checkoutToken }, at),
    /** What the pixel of a browser sends: `runtime` is the runtime's id of it, the pixel has one of its own. */
    send: (runtime: string, events: PixelEvent[], now = plus(600), more: { shopperId?: string } = {}) =>
      ingestBatch(
        prisma,
        { shopKey: shop.publicKey, visitorId: `pixel-${runtime}`, runtimeVisitorId: runtime, events, ...more },
        randomUUID(),
        now,
      ),
    order: (order: OrderGiven, now = plus(600)) => inTransaction(prisma, (tx) => saveOrder(tx, shop, said(order), "webhook", now)),
    /** Sums by arm: `exposed converted ordered revenue squares`. */
    arms: async (): Promise<Record<string, string>> => {
      const rows = await prisma.experimentArm.findMany({ where: own });
      return Object.fromEntries(
        rows.map((row) => [
          row.arm,
          [row.exposed, row.converted, row.ordered, Number(row.revenueSum), Number(row.revenueSumOfSquares)].join(" "),
        ]),
      );
    },
  };
}

interface OrderGiven {
  id: string;
  token: string | null;
  cents: number;
  placedAt: Date;
  changedAt?: Date;
  cancelledAt?: Date;
  email?: string;
  customerId?: string;
}

function said({ id, token, cents, placedAt, changedAt = placedAt, cancelledAt, email, customerId }: OrderGiven): SaidOrder {
  return {
    order: {
      externalId: id,
      name: `#${id}`,
      email: email ?? null,
      phone: null,
      customerId: customerId ?? null,
      customer: null,
      checkoutToken: token,
      cartToken: null,
      currency: "EUR",
      totalCents: cents,
      lines: [],
      discountCodes: [],
      placedAt,
      cancelledAt: cancelledAt ?? null,
      fulfilledAt: null,
      deliveredAt: null,
      changedAt,
    },
    person: { firstName: null, lastName: null, locale: null, country: null, city: null },
    acceptsMarketing: false,
  };
}
