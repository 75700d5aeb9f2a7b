import { useFetcher } from "@remix-run/react";
import { useEffect, useMemo, useState } from "react";
import { chosenProducts } from "~/domain/touchpoints/chosen-products";
import type { ChosenProducts, PreviewProducts } from "~/domain/touchpoints/preview-products";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";

/** What the preview of a draft shows of products: those that were picked since the page was loaded are asked for, once each. */
export function usePreviewProducts({ samples, chosen }: PreviewProducts, draft: Touchpoint): PreviewProducts {
  const { data, load } = useFetcher<ChosenProducts>();
  const [picked, setPicked] = useState<ChosenProducts>({});
  const known = useMemo(() => ({ ...picked, ...chosen }), [picked, chosen]);
  const missing = chosenProducts(draft)
    .filter((id) => !Object.hasOwn(known, id))
    .join(",");
  useEffect(() => {
    if (missing !== "") load(`/app/touchpoints/products?ids=${missing}`);
  }, [missing, load]);
  useEffect(() => {
    if (data) setPicked((now) => ({ ...now, ...data }));
  }, [data]);
  return useMemo(() => ({ samples, chosen: known }), [samples, known]);
}
