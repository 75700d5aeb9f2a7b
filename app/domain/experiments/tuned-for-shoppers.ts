/**
 * How many shoppers (of the two arms compared) confidence sequences are tuned for. Their margin is then within about a tenth of
 * the narrowest possible one from 2,000 to 200,000 shoppers, which is what shops' experiments have; fewer make it wide, never wrong.
 */
export const tunedForShoppers = 10_000;
