import { type Texts, texts } from "../texts";

/** The colours of glazes, cloth and wood, each with its name as a variant. */
export const colours = {
  oat: { hex: "#e3d7c1", name: texts("Oat", "오트", "ข้าวโอ๊ต", "燕麦") },
  chalk: { hex: "#f3efe6", name: texts("Chalk", "초크", "ขาวชอล์ก", "白垩") },
  sand: { hex: "#d6bf9b", name: texts("Sand", "샌드", "ทราย", "沙色") },
  moss: { hex: "#76805a", name: texts("Moss", "모스", "เขียวมอส", "苔绿") },
  sage: { hex: "#a9b49b", name: texts("Sage", "세이지", "เขียวเสจ", "鼠尾草绿") },
  clay: { hex: "#b8694a", name: texts("Clay", "클레이", "ดินเผา", "陶土") },
  rust: { hex: "#9a4b32", name: texts("Rust", "러스트", "สนิม", "铁锈红") },
  ink: { hex: "#3f4a58", name: texts("Ink", "잉크", "น้ำเงินหมึก", "墨蓝") },
  slate: { hex: "#7f8f9c", name: texts("Slate", "슬레이트", "เทาชนวน", "石板灰") },
  plum: { hex: "#6d4a55", name: texts("Plum", "플럼", "ลูกพลัม", "梅紫") },
  honey: { hex: "#d59f4a", name: texts("Honey", "허니", "น้ำผึ้ง", "蜂蜜") },
  oak: { hex: "#c79f6c", name: texts("Oak", "오크", "ไม้โอ๊ก", "橡木") },
  walnut: { hex: "#7b5539", name: texts("Walnut", "월넛", "ไม้วอลนัต", "胡桃木") },
} as const satisfies Record<string, { hex: string; name: Texts }>;

export type Colour = keyof typeof colours;

/** Mixes two hex colours; `share` of the second, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(part(first, at) * (1 - share) + part(second, at) * share));
  return `#${mixed.map((n) => n.toString(16).padStart(2, "0")).join("")}`;
}

export const shade = (hex: string, by = 0.18): string => mix(hex, "#2b2320", by);
export const tint = (hex: string, by = 0.35): string => mix(hex, "#fffaf0", by);
