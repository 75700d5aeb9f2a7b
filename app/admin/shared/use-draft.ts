import { useCallback, useMemo, useRef, useState } from "react";
import { changedPath } from "./changed-path";

interface History<Value> {
  past: Value[];
  present: Value;
  future: Value[];
  /** Where the last change was made. */
  place: string | null;
}

export interface Draft<Value> {
  value: Value;
  change(next: Value): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  isDirty: boolean;
  /** Takes a value as the saved one and forgets the history. */
  reset(saved: Value): void;
}

const longestHistory = 100;
/** Changes of the same place that follow each other this fast are one: letters of a word, a colour that is being dragged. */
const oneEditMs = 600;

/** An edited value with undo and redo, compared with what is saved. Values are plain JSON. */
export function useDraft<Value>(saved: Value): Draft<Value> {
  const [base, setBase] = useState(saved);
  const [history, setHistory] = useState<History<Value>>({ past: [], present: saved, future: [], place: null });
  const lastChange = useRef(0);
  const change = useCallback((next: Value) => {
    const isSameEdit = performance.now() - lastChange.current < oneEditMs;
    lastChange.current = performance.now();
    setHistory(({ past, present, place: lastPlace }) => {
      const place = changedPath(present, next);
      const goesOn = isSameEdit && past.length > 0 && place === lastPlace;
      return { past: goesOn ? past : [...past.slice(-longestHistory), present], present: next, future: [], place };
    });
  }, []);
  const undo = useCallback(() => {
    lastChange.current = 0;
    setHistory((now) => {
      const previous = now.past.at(-1);
      if (previous === undefined) return now;
      return { past: now.past.slice(0, -1), present: previous, future: [now.present, ...now.future], place: null };
    });
  }, []);
  const redo = useCallback(() => {
    setHistory((now) => {
      const [next, ...future] = now.future;
      return next === undefined ? now : { past: [...now.past, now.present], present: next, future, place: null };
    });
  }, []);
  const reset = useCallback((value: Value) => {
    lastChange.current = 0;
    setBase(value);
    setHistory({ past: [], present: value, future: [], place: null });
  }, []);
  const { past, present, future } = history;
  const isDirty = useMemo(() => JSON.stringify(present) !== JSON.stringify(base), [present, base]);
  return { value: present, change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0, isDirty, reset };
}
