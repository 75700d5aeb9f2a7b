import { eventually } from "./eventually";
import type { Stage } from "./open-stage";

export interface ListedFigures {
  shown: number;
  taken: number;
  /** What counts as taken up. */
  how: string;
}

/**
 * What the admin's list says of a touchpoint, once it has counted as much as it should: how often it was shown, how often it was taken up,
 * and by what.
 *
 * @param least what it will say if nothing is lost; it may say more
 */
export async function listedFigures({ admin, settled }: Stage, name: string, least: ListedFigures): Promise<ListedFigures> {
  const read = async (): Promise<ListedFigures> => {
    await settled();
    await admin.open("/app/touchpoints");
    const row = admin.app.getByRole("row").filter({ has: admin.app.getByRole("link", { name, exact: true }) });
    await row.waitFor();
    const [shown = "", taken = ""] = await row.locator(".attendant-number").allInnerTexts();
    const [count = "", how = ""] = taken.split("\n");
    return { shown: Number(shown), taken: Number(count), how };
  };
  await eventually(`figures of ${name}`, async () => {
    const { shown, taken } = await read();
    return shown >= least.shown && taken >= least.taken;
  });
  return read();
}
