import { afterAll, beforeAll, expect, test } from "vitest";
import { builtInFlow } from "~/domain/flows/built-in-flow";
import { previewEmail } from "~/services/messages/preview-message";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { make } from "../../support/factories";
import { setStage } from "./stage";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("a preview shows the shop's products, an example of a code where there will be one, and whom it is written for", async () => {
  const stage = await setStage(database);
  const { prisma } = database;
  await make.product(prisma, { shopId: stage.shop.id, title: "Oak board", imageUrl: "https://cdn.example/oak.png" });
  const profileId = await stage.subscriber({ firstName: "Ida" });
  const steps = builtInFlow("cart-recovery", "0193a000-0000-7000-8000-000000000010").steps.filter((step) => step.kind === "message");
  const [first, second] = await Promise.all(
    steps.map((step) => previewEmail(prisma, stage.shop.id, step.content, { locale: "en", profileId, now: stage.now() })),
  );
  expect(first?.html).toContain("Oak board");
  expect(first?.html).toContain("Hello Ida");
  expect(first?.html).not.toContain("TEN-");
  expect(second?.subject).toBe("Your basket, with 10% off");
  expect(second?.html).toContain("TEN-7KQ2M9XD");
  expect(second?.notes).toEqual([]);
  expect(await prisma.message.count({ where: { shopId: stage.shop.id } })).toBe(0);
  const [welcome] = builtInFlow("welcome", "0193a000-0000-7000-8000-000000000010").steps.filter((step) => step.kind === "message");
  if (!welcome) throw new Error("no welcome");
  const korean = await previewEmail(prisma, stage.shop.id, welcome.content, { locale: "ko" });
  expect(korean.subject).toBe("Marl & Moss 10% 할인 코드를 보내드립니다");
});
