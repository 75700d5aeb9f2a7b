/** The parts of a form that what attends to it works with. */
export interface FormParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Null where no consent is asked for. */
  tick: HTMLInputElement | null;
  trap: HTMLInputElement;
  button: HTMLButtonElement;
}
