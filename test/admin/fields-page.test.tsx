// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it, vi } from "vitest";
import { FieldPage } from "~/admin/fields/field-page";
import { FieldsPage } from "~/admin/fields/fields-page";
import type { CustomField } from "~/domain/profiles/custom-field";
import { renderPage } from "./render-page";

// The bar is the real admin's; what is in it is not what is looked at here.
vi.mock("~/admin/shared/unsaved-bar", () => ({ UnsavedBar: () => null }));

const skin: CustomField = {
  key: "skin_type",
  label: { en: "<b>Your skin</b>", ko: "피부 타입" },
  type: "one-of",
  options: [{ id: "dry", label: { en: "Dry", ko: "건성" } }],
  archived: false,
};
const draft = (value: CustomField) => ({
  value,
  change: () => {},
  undo: () => {},
  redo: () => {},
  canUndo: false,
  canRedo: false,
  isDirty: false,
  reset: () => {},
});
const nothing = { isBusy: false, onSave: () => {}, onDiscard: () => {}, onArchive: () => {} };

it("says what fields are for before there is one", async () => {
  const { innerHTML: html } = await renderPage(<FieldsPage fields={[]} primaryLocale="en" />);
  expect(html).toContain("Know more of your shoppers");
  expect(html).toContain("Add field");
});

it("lists each field by its question, as text, with its kind, and says which are archived", async () => {
  const fields = [skin, { ...skin, key: "old", archived: true }];
  const { innerHTML: html } = await renderPage(<FieldsPage fields={fields} primaryLocale="en" />);
  expect(html).toContain("&lt;b&gt;Your skin&lt;/b&gt;");
  expect(html).toContain("/app/settings/fields/skin_type");
  expect(html).toContain("One of several");
  expect(html.match(/Archived/g)).toHaveLength(1);
});

it("asks for the question and every option in each of the shop's languages, in the merchant's own words", async () => {
  const page = <FieldPage draft={draft(skin)} isNew={false} locales={["en", "ko"]} errors={null} {...nothing} />;
  const { innerHTML: html } = await renderPage(page, "ko");
  expect(html).toContain("고객에게 보이는 질문");
  for (const value of ["피부 타입", "Dry", "건성"]) expect(html).toContain(`value="${value}"`);
  expect(html).not.toContain("규칙과 내보내기에서 쓰는 이름");
});

it("shows what was refused at its field", async () => {
  const errors = { key: "taken", options: "too-few" };
  const { innerHTML: html } = await renderPage(<FieldPage draft={draft(skin)} isNew locales={["en"]} errors={errors} {...nothing} />);
  expect(html).toContain("Another field has this name.");
  expect(html).toContain("Add at least two options.");
  expect(html).toContain("Not saved. Look at the marked fields.");
});
