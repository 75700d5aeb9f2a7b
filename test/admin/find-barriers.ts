import axe from "axe-core";
import { act } from "react";

/**
 * What axe finds on a page of the admin, as `rule: element`. Not asked is what jsdom does not draw (colours, pictures of letters), what the
 * admin around the page has, and Polaris's tabs, which measure copies of themselves that only a browser hides.
 */
export async function findBarriers(page: HTMLElement): Promise<string[]> {
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false }, region: { enabled: false } };
  const found: string[] = [];
  await act(async () => {
    const { violations } = await axe.run({ include: [page], exclude: [".Polaris-Tabs__Outer"] }, { rules });
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)));
  });
  return found;
}
