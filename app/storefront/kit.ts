/**
 * What every view is built with, as one file of the extension: loaded once something is to be shown, together with the view. A file that
 * imports what is named here (`./views/element`) is built to take it from the kit, so that it is not sent twice.
 */
export { present } from "./present";
export { addStyle } from "./views/add-style";
export { closeButton } from "./views/close-button";
export { content } from "./views/content";
export { element } from "./views/element";
export { frame } from "./views/frame";
export { touchAway } from "./views/touch-away";
