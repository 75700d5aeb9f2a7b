// @vitest-environment jsdom
import "./prepare-browser";
import { expect, it, vi } from "vitest";
import { useDraft } from "~/admin/shared/use-draft";
import { PreviewPanel } from "~/admin/touchpoints/preview-panel";
import type { LoadPreview, PreviewOptions } from "~/admin/touchpoints/preview-port";
import { useTouchpointEditor } from "~/admin/touchpoints/use-touchpoint-editor";
import { VersionsPage } from "~/admin/touchpoints/versions/versions-page";
import { defaultSettings } from "~/domain/shops/settings";
import { blankTouchpoint } from "~/domain/touchpoints/blank-touchpoint";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import { renderPage } from "./render-page";
import { touchpointView } from "./touchpoint-view";

vi.mock("@shopify/app-bridge-react", () => import("./app-bridge"));

const { brand, consent } = defaultSettings;
const mug = { title: "Stoneware mug", picture: "https://marl.example/mug.svg", price: 2400, compareAt: null };
const products = { samples: [mug], chosen: { 1: mug } };
const touchpoint: Touchpoint = {
  ...blankTouchpoint,
  offerId: "0193a000-0000-7000-8000-000000000010",
  content: { ask: [{ id: "t", kind: "text", text: { en: "{offer} on mugs" } }], done: [] },
};

/** A preview that keeps what it was asked to draw with. */
function recorder() {
  const asked: PreviewOptions[] = [];
  const load: LoadPreview = () =>
    Promise.resolve((_element, _touchpoint, options) => {
      asked.push(options);
      return { update() {}, destroy() {} };
    });
  return { asked, load };
}

function Editor({ load }: { load: LoadPreview }) {
  const draft = useDraft({ name: "Mugs", touchpoint });
  const editor = useTouchpointEditor({
    view: touchpointView(touchpoint),
    draft,
    settings: { brand, consent },
    products,
    locales: ["en"],
    primaryLocale: "en",
    errors: {},
    experiments: { latest: null, baseline: { days: 0, showsPerDay: 0, rates: { submitted: null, clicked: null, ordered: null } } },
    isBusy: false,
    onExperiment: () => {},
    themeEditorUrl: () => "",
  });
  return <PreviewPanel editor={editor} loadPreview={load} />;
}

const drawn = {
  products,
  values: { offer: "10%", days: "7" },
  fields: { size: { label: "Shoe size", type: "number", options: [] } },
  currency: "EUR",
};

it("the editor's preview shows the shop's own products, offer and fields", async () => {
  const { asked, load } = recorder();
  await renderPage(<Editor load={load} />);
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject(drawn));
});

it("an earlier version is shown with them as well", async () => {
  const { asked, load } = recorder();
  const { id, offers, facts } = touchpointView(touchpoint);
  const version = { number: 1, name: "Mugs", publishedAt: "2026-11-17T09:00:00Z", isCurrent: true, definition: touchpoint, changes: [] };
  await renderPage(
    <VersionsPage
      {...{ touchpointId: id, name: "Mugs", versions: [version], hasDraft: false, settings: { brand, consent }, primaryLocale: "en" }}
      {...{ offers, fields: facts.fields, products, isBusy: false, loadPreview: load, onRestore: () => {} }}
    />,
  );
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject(drawn));
});
