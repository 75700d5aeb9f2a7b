import { type Context, type Emitter, type Liquid, type Parser, RenderTag, Tag, type TagToken, type TopLevelToken } from "liquidjs";

/** `{% render block %}` prints an app's block inside a section; with a name in quotes it is the usual `{% render 'snippet' %}`. */
export class RenderBlockTag extends Tag {
  private readonly path: string[] | null;
  private readonly snippet: RenderTag | null;

  constructor(token: TagToken, remain: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remain, liquid);
    const args = token.args.trim();
    this.path = /^[a-z_][\w.]*$/i.test(args) ? args.split(".") : null;
    this.snippet = this.path ? null : new RenderTag(token, remain, liquid, parser);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    if (this.snippet) {
      yield* this.snippet.render(context, emitter) as Generator<unknown, void, unknown>;
      return;
    }
    const block = context.getSync(this.path ?? []);
    const html = typeof block === "object" && block !== null && "rendered" in block ? block.rendered : "";
    emitter.write(String(html ?? ""));
  }
}
