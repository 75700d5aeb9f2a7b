/** Where everything stands that asks for attention: one at a time. */
export const overlayRoom = "overlay";
