import { careGuide } from "./care-guide";
import { deliveryNote } from "./delivery-note";
import { newsByEmail } from "./news-by-email";
import type { TouchpointTemplate } from "./template";
import { warmGreeting } from "./warm-greeting";
import { welcomeOffer } from "./welcome-offer";

/** All templates, in the order the merchant meets them. */
export const touchpointTemplates: TouchpointTemplate[] = [welcomeOffer, newsByEmail, deliveryNote, careGuide, warmGreeting];
