/** A theme's JSON template, as `templates/<name>.json` holds it and the theme editor writes it. */
export interface ThemeTemplate {
  layout?: string;
  sections: Record<string, ThemeSection>;
  /** Ids of the sections, from the top of the page. */
  order: string[];
}

export interface ThemeSection {
  type: string;
  disabled?: boolean;
  settings?: Record<string, unknown>;
  blocks?: Record<string, ThemeBlockData>;
  block_order?: string[];
}

export interface ThemeBlockData {
  /** A block of the section, or `shopify://apps/<app>/blocks/<handle>/<extension>` for one that an app brought. */
  type: string;
  disabled?: boolean;
  settings?: Record<string, unknown>;
}
