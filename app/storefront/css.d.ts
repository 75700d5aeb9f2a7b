/** Styles are bundled as text, without the space that only people need. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
