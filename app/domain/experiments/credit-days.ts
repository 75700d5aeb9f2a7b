/**
 * What an exposed shopper does counts for their arm within so many days of the first exposure: long enough to come back and buy, short
 * enough that an experiment of some weeks is mostly complete on the day it is looked at. The same in every arm.
 */
export const creditDays = 14;
