import { describe } from "vitest";
import { tellStory } from "./support/tell-story";

describe("the story of a shop, with storage in frames blocked", () => tellStory("blocked"));
