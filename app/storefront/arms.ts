/** Which arm of an experiment a shopper is in: a file of its own, for pages on which a touchpoint has an experiment. */
export { inArm } from "~/domain/touchpoints/in-arm";
