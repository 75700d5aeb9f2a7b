import {
  type Context,
  type Emitter,
  evalToken,
  Hash,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  Tokenizer,
  type TopLevelToken,
} from "liquidjs";
import { attributesOf, escapeHtml } from "./escape-html";
import { RenderBlockTag } from "./render-block-tag";

/** Renders a theme's section, or a group of sections, inside a layout. */
export interface SectionRenderer {
  section(name: string, context: Context): Promise<string>;
  group(name: string, context: Context): Promise<string>;
}

/** What stands before and after a tag's body, and what the body sees beside everything else. */
interface Wrapping {
  before: string;
  after: string;
  scope: object;
}

const actions: Record<string, string> = {
  product: "/cart/add",
  cart: "/cart",
  localization: "/localization",
  customer_login: "/account/login",
  contact: "/contact",
  customer: "/contact",
};

/** A tag whose body is not rendered: `{% schema %}` and its like. `print` says what becomes of the body. */
const rawTag = (name: string, print: (body: string) => string) =>
  class extends Tag {
    private readonly body: string;

    constructor(token: TagToken, remain: TopLevelToken[], liquid: Liquid) {
      super(token, remain, liquid);
      const parts: string[] = [];
      for (let next = remain.shift(); next; next = remain.shift()) {
        if ("name" in next && next.name === `end${name}`) break;
        parts.push(next.getText());
      }
      this.body = parts.join("");
    }

    render(_context: Context, emitter: Emitter): void {
      emitter.write(print(this.body));
    }
  };

/** A tag with a rendered body. `around` gets what the tag was given and writes what stands before and after the body. */
const blockTag = (name: string, around: (tag: { args: string }, context: Context) => Wrapping | Generator<unknown, Wrapping, unknown>) =>
  class extends Tag {
    private readonly args: string;
    private readonly templates: Template[] = [];

    constructor(token: TagToken, remain: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, remain, liquid);
      this.args = token.args;
      for (let next = remain.shift(); next; next = remain.shift()) {
        if ("name" in next && next.name === `end${name}`) return;
        this.templates.push(parser.parseToken(next, remain));
      }
      throw new Error(`tag ${name} is not closed`);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const wrapping = around({ args: this.args }, context);
      const { before, after, scope } = "next" in wrapping ? yield* wrapping : wrapping;
      context.push(scope);
      emitter.write(before);
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
      emitter.write(after);
      context.pop();
    }
  };

function* form({ args }: { args: string }, context: Context): Generator<unknown, Wrapping, unknown> {
  const tokenizer = new Tokenizer(args);
  const type = String(yield evalToken(tokenizer.readValue(), context));
  tokenizer.skipBlank();
  let subject: unknown;
  if (tokenizer.peek() === ",") {
    tokenizer.advance();
    tokenizer.skipBlank();
    const start = tokenizer.p;
    const value = tokenizer.readValue();
    tokenizer.skipBlank();
    if (value && tokenizer.peek() !== ":") subject = yield evalToken(value, context);
    else tokenizer.p = start;
  }
  const named = (yield new Hash(tokenizer.remaining().replace(/^\s*,/, "")).render(context)) as Record<string, unknown>;
  const { id, ...rest } = named;
  const root = String(context.getSync(["request", "locale", "root_url"]) ?? "/").replace(/\/$/, "");
  const productId =
    type === "product" && typeof subject === "object" && subject !== null && "id" in subject
      ? `<input type="hidden" name="product-id" value="${escapeHtml(subject.id)}">`
      : "";
  return {
    before: `<form method="post" action="${root}${actions[type] ?? `/${type}`}" id="${escapeHtml(id ?? `${type}_form`)}" accept-charset="UTF-8" enctype="multipart/form-data"${attributesOf(rest)}><input type="hidden" name="form_type" value="${escapeHtml(type)}"><input type="hidden" name="utf8" value="✓">`,
    after: `${productId}</form>`,
    scope: { form: { id: id ?? null, errors: null, "posted_successfully?": context.getSync(["form_posted"]) === true } },
  };
}

function paginate({ args }: { args: string }, context: Context): Wrapping {
  const [, path = "", by = "24"] = /^(\S+)\s+by\s+([\w.]+)/.exec(args) ?? [];
  const list = context.getSync(path.split("."));
  const size = Number(/^\d+$/.test(by) ? by : context.getSync(by.split("."))) || 24;
  const items = Array.isArray(list) ? list.length : 0;
  const pages = Math.max(1, Math.ceil(items / size));
  const current = Math.min(pages, Number(context.getSync(["current_page"])) || 1);
  const link = (page: number): object => ({ title: String(page), url: `?page=${page}`, is_link: page !== current });
  return {
    before: "",
    after: "",
    scope: {
      paginate: {
        items,
        pages,
        page_size: size,
        current_page: current,
        current_offset: (current - 1) * size,
        parts: Array.from({ length: pages }, (_, i) => link(i + 1)),
        previous: current > 1 ? link(current - 1) : null,
        next: current < pages ? link(current + 1) : null,
      },
    },
  };
}

function style(): Wrapping {
  return { before: "<style data-shopify>", after: "</style>", scope: {} };
}

const nameTag = (render: (name: string, context: Context) => Promise<string>) =>
  class extends Tag {
    private readonly target: string;

    constructor(token: TagToken, remain: TopLevelToken[], liquid: Liquid) {
      super(token, remain, liquid);
      this.target = token.args.trim().replace(/^["']|["']$/g, "");
    }

    async render(context: Context, emitter: Emitter): Promise<void> {
      emitter.write(await render(this.target, context));
    }
  };

/** Shopify's tags that LiquidJS lacks. */
export function registerTags(engine: Liquid, sections: SectionRenderer): void {
  for (const name of ["schema", "doc"])
    engine.registerTag(
      name,
      rawTag(name, () => ""),
    );
  engine.registerTag(
    "javascript",
    rawTag("javascript", (body) => `<script>${body}</script>`),
  );
  engine.registerTag(
    "stylesheet",
    rawTag("stylesheet", (body) => `<style>${body}</style>`),
  );
  engine.registerTag("render", RenderBlockTag);
  engine.registerTag("style", blockTag("style", style));
  engine.registerTag("form", blockTag("form", form));
  engine.registerTag("paginate", blockTag("paginate", paginate));
  engine.registerTag(
    "section",
    nameTag((name, context) => sections.section(name, context)),
  );
  engine.registerTag(
    "sections",
    nameTag((name, context) => sections.group(name, context)),
  );
  engine.registerTag(
    "content_for",
    nameTag(async () => ""),
  );
}
