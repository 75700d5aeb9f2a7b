/** `path` is that of the field (`content.ask.0.text`), empty for the whole; `message` a key of the admin's texts. */
export interface PublishProblem {
  path: string;
  message: string;
  /** It may be published all the same, once the merchant has said so. */
  mayPublish?: true;
}
