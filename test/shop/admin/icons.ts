import { Html } from "./html";

const paths = {
  home: "M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z",
  orders: "M4 3.5h12V17l-2.4-1.4L11.200 17 10 16.300 8.800 17 6.400 15.600 4 17zM7 7.500h6M7 10.500h6",
  products: "M10 3 17 6.500v7L10 17l-7-3.500v-7zM3 6.500 10 10l7-3.500M10 10v7",
  customers: "M10 10a3.200 3.200 0 1 0 0-6.400A3.200 3.200 0 0 0 10 10zM4 17c0-3 2.700-5 6-5s6 2 6 5",
  discounts: "M3 9.500V4a1 1 0 0 1 1-1h5.500L17 10.500 10.500 17zM6.500 6.500h.01",
  app: "M4 9a6 6 0 0 1 12 0v4a2 2 0 0 1-2 2h-1v-5h3M4 9v4a2 2 0 0 0 2 2h1v-5H4",
  store:
    "M3.500 8 5 3.500h10L16.500 8M3.500 8v8.500h13V8M3.500 8c0 1.500 1.100 2.500 2.200 2.500S7.900 9.500 7.900 8c0 1.500 1 2.500 2.100 2.500S12.100 9.500 12.100 8c0 1.500 1.100 2.500 2.200 2.500S16.500 9.500 16.500 8",
  inbox: "M3 11.500 5 4h10l2 7.500V16H3zM3 11.500h4l1 2h4l1-2h4",
  panel: "M4 5h7M15 5h1M4 10h2M10 10h6M4 15h6M14 15h2M13 3v4M8 8v4M12 13v4",
  theme: "M3 4h14v12H3zM3 7.500h14M8 7.500V16",
  menu: "M3 5.500h14M3 10h14M3 14.500h14",
} as const;

export type Icon = keyof typeof paths;

/** A line drawing of 20 px in the text's colour; decoration only. */
export function icon(name: Icon): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${paths[name]}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  );
}
