type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Text is always text: nothing here reads HTML.
 *
 * @param attributes by name; a function listens to the event of that name, and what is empty but for "" is left out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | ((event: Event) => unknown) | null | undefined | false> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "string") made.setAttribute(name, value);
    else if (value) made.addEventListener(name, value);
  }
  made.append(...children.filter((child): child is Node | string => !!child));
  return made;
}
