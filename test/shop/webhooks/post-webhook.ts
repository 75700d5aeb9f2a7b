import { createHmac } from "node:crypto";
import { request } from "node:http";
import type { DeliveryRecord } from "../store/types";

const limitMs = 5000;

export interface WebhookTarget {
  /** Port of the app's process. */
  port: number;
  /** The app's public host. */
  host: string;
  path: string;
  apiVersion: string;
  apiSecret: string;
}

/**
 * One attempt to deliver: signed over the raw body, five seconds in all as at Shopify.
 *
 * @returns the app's status, or why there was none
 */
export function postWebhook(
  delivery: DeliveryRecord,
  target: WebhookTarget,
  options: { badHmac?: boolean } = {},
): Promise<{ status: number } | { error: string }> {
  const body = Buffer.from(delivery.body);
  const signature = options.badHmac ? "AAAA" : createHmac("sha256", target.apiSecret).update(body).digest("base64");
  return new Promise((resolve) => {
    const call = request({
      host: "127.0.0.1",
      port: target.port,
      path: target.path,
      method: "POST",
      agent: false,
      headers: {
        host: target.host,
        "content-type": "application/json",
        "content-length": body.length,
        "user-agent": "Shopify-Captain-Hook",
        "x-shopify-topic": delivery.topic,
        "x-shopify-shop-domain": delivery.shop,
        "x-shopify-api-version": target.apiVersion,
        "x-shopify-webhook-id": delivery.webhookId,
        "x-shopify-event-id": delivery.eventId,
        "x-shopify-triggered-at": delivery.triggeredAt,
        "x-shopify-hmac-sha256": signature,
      },
    });
    const timer = setTimeout(() => call.destroy(new Error("no answer within 5 seconds")), limitMs);
    const finish = (result: { status: number } | { error: string }): void => {
      clearTimeout(timer);
      resolve(result);
    };
    call.on("response", (answer) => {
      answer.resume();
      answer.on("end", () => finish({ status: answer.statusCode ?? 0 }));
      answer.on("error", (error) => finish({ error: error.message }));
    });
    call.on("error", (error: NodeJS.ErrnoException) =>
      finish({ error: error.code === "ECONNREFUSED" ? "the app is not running" : error.message }),
    );
    call.end(body);
  });
}
