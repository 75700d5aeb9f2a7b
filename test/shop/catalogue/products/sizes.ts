import { type Texts, texts } from "../texts";
import type { SizeName } from "./product-seed";

const same = (text: string): Texts => texts(text, text, text, text);

/** The sizes' names in each language. */
export const sizes: Record<SizeName, Texts> = {
  small: texts("Small", "스몰", "เล็ก", "小号"),
  medium: texts("Medium", "미디엄", "กลาง", "中号"),
  large: texts("Large", "라지", "ใหญ่", "大号"),
  "50 g": texts("50 g", "50 g", "50 ก.", "50 克"),
  "100 g": texts("100 g", "100 g", "100 ก.", "100 克"),
  "250 g": texts("250 g", "250 g", "250 ก.", "250 克"),
  "set of 2": texts("Set of 2", "2개 세트", "ชุด 2 ชิ้น", "2 件套"),
  "set of 4": texts("Set of 4", "4개 세트", "ชุด 4 ชิ้น", "4 件套"),
  "set of 6": texts("Set of 6", "6개 세트", "ชุด 6 ชิ้น", "6 件套"),
  "0.5 l": same("0.5 l"),
  "1 l": same("1 l"),
  "2 l": same("2 l"),
};

export const colourOption = texts("Colour", "색상", "สี", "颜色");
export const sizeOption = texts("Size", "크기", "ขนาด", "规格");
