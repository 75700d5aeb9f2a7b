import { SkeletonBodyText } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Touchpoint } from "~/domain/touchpoints/touchpoint";
import type { LoadPreview, PreviewHandle, PreviewOptions } from "./preview-port";

interface LivePreviewProps extends PreviewOptions {
  touchpoint: Touchpoint;
  loadPreview: LoadPreview;
  heightPx: number;
  /** What is seen, where there are several on a page. */
  name?: string;
}

/** A touchpoint as shoppers see it. Edits are drawn at once; another device, language or part draws it anew. */
export function LivePreview({ touchpoint, loadPreview, heightPx, name, ...options }: LivePreviewProps) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const handle = useRef<PreviewHandle>(undefined);
  const latest = useRef(touchpoint);
  const [isReady, setReady] = useState(false);
  const key = JSON.stringify(options);
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const mountPreview = await loadPreview();
      const element = stage.current;
      if (isGone || !element) return;
      handle.current = mountPreview(element, latest.current, JSON.parse(key) as PreviewOptions);
      setReady(true);
    };
    void draw();
    return () => {
      isGone = true;
      handle.current?.destroy();
      handle.current = undefined;
    };
  }, [key, loadPreview]);
  useEffect(() => {
    latest.current = touchpoint;
    handle.current?.update(touchpoint);
  }, [touchpoint]);
  return (
    <section
      aria-label={[t("preview.title"), name].filter(Boolean).join(": ")}
      style={{ position: "relative", height: heightPx, overflow: "hidden" }}
    >
      {!isReady && (
        <div style={{ padding: "var(--p-space-600)" }}>
          <SkeletonBodyText lines={6} />
        </div>
      )}
      <div ref={stage} style={{ position: "absolute", inset: 0 }} />
    </section>
  );
}
