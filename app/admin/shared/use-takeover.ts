import { useEffect, useRef } from "react";
import type { Draft } from "./use-draft";

/** Takes over what the server has saved by itself, when it comes in while nothing is being edited. */
export function useTakeover<Value>(saved: Value, { value, isDirty, reset }: Draft<Value>): void {
  const now = useRef({ value, isDirty });
  now.current = { value, isDirty };
  useEffect(() => {
    const { isDirty: isEditing, value: shown } = now.current;
    if (!isEditing && JSON.stringify(saved) !== JSON.stringify(shown)) reset(saved);
  }, [saved, reset]);
}
