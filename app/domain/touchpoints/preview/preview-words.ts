import type { PreviewWords } from "./preview-state";

/** What the marker says to the merchant who looks. */
export function previewWords(language: string, name: string | null): PreviewWords {
  const korean = language.toLowerCase().startsWith("ko");
  if (korean) return { label: name ? `미리 보기: ${name}` : "미리 보기", exit: "끝내기" };
  return { label: name ? `Preview as ${name}` : "Preview", exit: "Exit" };
}
