-- Whether a checkout ended in a purchase is asked before each cart mail; the shop's pixel may be the first to tell.
CREATE INDEX "events_completed_checkout" ON "events" ("shop_id", ("data" ->> 'checkoutToken'), "at") WHERE "kind" = 'checkout_completed';
