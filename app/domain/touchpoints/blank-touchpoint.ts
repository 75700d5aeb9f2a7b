import type { Touchpoint } from "./touchpoint";

/** A touchpoint that says nothing yet, seen at most once a visit: what a template fills in. */
export const blankTouchpoint: Touchpoint = {
  goal: "announce",
  format: { kind: "popup" },
  content: { ask: [], done: [] },
  look: {
    accentColor: null,
    accentTextColor: null,
    backgroundColor: null,
    textColor: null,
    cornerRadiusPx: null,
    picture: null,
  },
  triggers: { match: "any", list: [] },
  targeting: {
    pageTypes: [],
    paths: [],
    productIds: [],
    collectionIds: [],
    devices: [],
    locales: [],
    countries: [],
    visitors: "all",
    customers: "all",
    customerTags: [],
    hideFromSubscribers: false,
    cartTotal: null,
  },
  schedule: { startsAt: null, endsAt: null, weekdays: [], hours: null },
  manners: { showsPerVisit: 1, showsPerDay: 1, showsEver: null, hoursAfterClose: 72 },
  offerId: null,
  consent: { mode: "none", text: null },
};
