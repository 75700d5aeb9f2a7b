import type { ReactNode, SyntheticEvent } from "react";

interface RowActionsProps {
  /** Says of which row, for screen readers. */
  label: string;
  children: ReactNode;
}

const keepHere = (event: SyntheticEvent): void => event.stopPropagation();

/** Buttons in a row that opens its page wherever it is pressed: a press on one of them does not. */
export function RowActions({ label, children }: RowActionsProps) {
  return (
    <fieldset className="attendant-row-actions" aria-label={label} onClick={keepHere} onKeyDown={keepHere}>
      {children}
    </fieldset>
  );
}
