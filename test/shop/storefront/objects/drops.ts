import { Drop } from "liquidjs";

/** A picture: prints its address, has a size and a text. */
export class ImageDrop extends Drop {
  readonly width = 1200;
  readonly height = 1200;
  readonly aspect_ratio = 1;
  readonly media_type = "image";
  readonly presentation = { focal_point: "50% 50%" };

  constructor(
    readonly src: string,
    readonly alt: string,
    readonly position = 1,
  ) {
    super();
  }

  get id(): string {
    return this.src;
  }

  get preview_image(): ImageDrop {
    return this;
  }

  override toString(): string {
    return this.src;
  }

  override valueOf(): string {
    return this.src;
  }

  toJSON(): string {
    return this.src;
  }
}

/** Something that prints one of its fields but has others too, such as `template` or a metafield. */
export class PrintedDrop extends Drop {
  [key: string]: unknown;

  constructor(printed: string, fields: Record<string, unknown>) {
    super();
    Object.assign(this, fields);
    Object.defineProperty(this, "printed", { value: printed, enumerable: false });
  }

  override toString(): string {
    return String(this.printed);
  }

  override valueOf(): string {
    return String(this.printed);
  }
}
