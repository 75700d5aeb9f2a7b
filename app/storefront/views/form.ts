/** What a form needs once a shopper turns to it, as a file of its own: nobody waits for it to see the form. */
export { attendForm } from "./attend-form";
export { fillCode } from "./fill-code";
