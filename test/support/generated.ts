import fc from "fast-check";

/**
 * Where generated inputs begin: the same ones each time, so that a change is judged by what it changes. `FUZZ_SEED=$RANDOM` looks for new
 * ones. Whatever fails prints it.
 */
export const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);
fc.configureGlobal({ seed });

export { fc };
