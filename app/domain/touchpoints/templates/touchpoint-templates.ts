import { backInStock } from "./back-in-stock";
import { birthday } from "./birthday";
import { boughtTogether } from "./bought-together";
import { careGuide } from "./care-guide";
import { cartKept } from "./cart-kept";
import { cartReminder } from "./cart-reminder";
import { deliveryNote } from "./delivery-note";
import { exitSave } from "./exit-save";
import { firstOrderBar } from "./first-order-bar";
import { freeShippingBar } from "./free-shipping-bar";
import { giftGuide } from "./gift-guide";
import { goesWellWith } from "./goes-well-with";
import { helpWhileChoosing } from "./help-while-choosing";
import { howItIsMade } from "./how-it-is-made";
import { howYouFoundUs } from "./how-you-found-us";
import { launchPage } from "./launch-page";
import { lunarNewYearCard } from "./lunar-new-year-card";
import { messageFeed } from "./message-feed";
import { midAutumnCard } from "./mid-autumn-card";
import { newCollection } from "./new-collection";
import { newYearCard } from "./new-year-card";
import { newsByEmail } from "./news-by-email";
import { newsletterCorner } from "./newsletter-corner";
import { notFoundIt } from "./not-found-it";
import { orderInTime } from "./order-in-time";
import { pageStars } from "./page-stars";
import { recommendUs } from "./recommend-us";
import { saleCountdown } from "./sale-countdown";
import { seasonCard } from "./season-card";
import { sizeAndMaterial } from "./size-and-material";
import { smallThings } from "./small-things";
import { songkranCard } from "./songkran-card";
import { spinWheel } from "./spin-wheel";
import type { TouchpointTemplate } from "./template";
import { thankYouCard } from "./thank-you-card";
import { warmGreeting } from "./warm-greeting";
import { welcomeBack } from "./welcome-back";
import { welcomeOffer } from "./welcome-offer";
import { welcomeTeaser } from "./welcome-teaser";
import { whatsMissing } from "./whats-missing";

/** All templates by goal, in the order the merchant meets them. */
export const touchpointTemplates: TouchpointTemplate[] = [
  welcomeOffer,
  welcomeTeaser,
  newsByEmail,
  spinWheel,
  firstOrderBar,
  newsletterCorner,
  exitSave,
  cartReminder,
  cartKept,
  whatsMissing,
  freeShippingBar,
  boughtTogether,
  goesWellWith,
  smallThings,
  saleCountdown,
  newCollection,
  launchPage,
  backInStock,
  orderInTime,
  howItIsMade,
  recommendUs,
  howYouFoundUs,
  pageStars,
  notFoundIt,
  helpWhileChoosing,
  deliveryNote,
  sizeAndMaterial,
  careGuide,
  giftGuide,
  messageFeed,
  warmGreeting,
  welcomeBack,
  thankYouCard,
  birthday,
  seasonCard,
  newYearCard,
  lunarNewYearCard,
  midAutumnCard,
  songkranCard,
];
