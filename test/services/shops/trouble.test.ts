import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { TroubleCause } from "~/domain/shops/trouble";
import type { Shop } from "~/generated/prisma/client";
import { clearTrouble } from "~/services/jobs/clear-trouble";
import { noteTrouble } from "~/services/jobs/note-trouble";
import { describeStatus } from "~/services/shops/describe-status";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make, testNow } from "../../support/factories";

let database: TestDatabase;
let db: TestDatabase["prisma"];
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.prisma;
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await make.shop(db);
});

const at = (minutes: number): Date => new Date(testNow.getTime() + minutes * 60_000);
const note = (cause: TroubleCause, minutes: number, refusal = { reason: "try-later", message: "connect ECONNREFUSED" }) =>
  noteTrouble(db, shop.id, cause, refusal, at(minutes));
const troubles = async () => (await describeStatus(db, shop.id, at(60))).troubles;

it("each cause of an area stands beside the others, the newest first, and the same one again is counted", async () => {
  await note({ code: "part-not-read", part: "orders" }, 0);
  await note({ code: "code-not-made" }, 1);
  await note({ code: "part-not-read", part: "products" }, 2);
  await note({ code: "part-not-read", part: "orders" }, 3);
  const said = null;
  expect(await troubles()).toEqual([
    {
      ...{ area: "platform", count: 4, since: at(0).toISOString(), message: "connect ECONNREFUSED" },
      causes: [
        { code: "part-not-read", part: "orders", said, at: at(3).toISOString() },
        { code: "part-not-read", part: "products", said, at: at(2).toISOString() },
        { code: "code-not-made", said, at: at(1).toISOString() },
      ],
    },
  ]);
});

it("what was said is for the merchant only where waiting does not help", async () => {
  await note({ code: "mail-not-taken" }, 0);
  await note({ code: "mail-refused" }, 1, { reason: "never", message: "550 This sender is not known" });
  const [trouble] = await troubles();
  expect(trouble?.causes.map(({ code, said }) => [code, said])).toEqual([
    ["mail-refused", "550 This sender is not known"],
    ["mail-not-taken", null],
  ]);
});

it("areas are kept apart, and one that works again has no cause left", async () => {
  await note({ code: "delivery-not-read", topic: "orders/create" }, 0);
  await note({ code: "code-not-made" }, 0);
  await clearTrouble(db, shop.id, "platform");
  await note({ code: "pixel-not-registered" }, 2);
  expect((await troubles()).map(({ area, count, causes }) => [area, count, causes.map(({ code }) => code)])).toEqual([
    ["webhooks", 1, ["delivery-not-read"]],
    ["platform", 1, ["pixel-not-registered"]],
  ]);
});

it("what has to be mended stays until just that has worked, while what was waited for is over", async () => {
  const refused = { reason: "never", message: "Access denied for orders field" };
  await note({ code: "part-not-read", part: "orders" }, 0, refused);
  await note({ code: "code-not-made" }, 1);
  await clearTrouble(db, shop.id, "platform", [{ code: "part-not-read", part: "products" }]);
  expect(await troubles()).toMatchObject([{ count: 1, causes: [{ code: "part-not-read", part: "orders" }] }]);
  await clearTrouble(db, shop.id, "platform", [{ code: "part-not-read", part: "orders" }]);
  expect(await troubles()).toEqual([]);
});

it("one from before there were causes keeps its sentence until it comes again, and goes as others do", async () => {
  const old = { area: "smtp", message: "The mail server is away.", since: testNow, lastAt: testNow };
  await db.trouble.create({ data: { shopId: shop.id, ...old } });
  expect(await troubles()).toMatchObject([{ message: "The mail server is away.", causes: [], count: 1 }]);
  await note({ code: "mail-not-taken" }, 1);
  expect(await troubles()).toMatchObject([{ causes: [{ code: "mail-not-taken" }], count: 2 }]);
  await db.trouble.updateMany({ where: { shopId: shop.id }, data: { causes: {} } });
  await clearTrouble(db, shop.id, "smtp");
  expect(await troubles()).toEqual([]);
});
