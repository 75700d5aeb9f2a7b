import { findPage } from "../pages/page-texts";
import { productsOf } from "./collection-object";
import { findCollection } from "./gathered-collections";
import { inLocale, type View } from "./view";

interface Link {
  title: string;
  url: string;
  handle: string;
  active: boolean;
  current: boolean;
  links: Link[];
}

/** The shop's menus. */
export function linkLists(view: View): Record<string, unknown> {
  const link = (title: string, path: string, handle: string): Link => ({
    title,
    url: `${view.root}${path}`,
    handle,
    active: view.path === path,
    current: view.path === path,
    links: [],
  });
  const collection = (handle: string): Link[] => {
    const record = findCollection(handle, view);
    return record && productsOf(handle, view).length > 0 ? [link(inLocale(record.title, view), `/collections/${handle}`, handle)] : [];
  };
  const page = (handle: string): Link[] => {
    const text = findPage(handle, view.shop.handle);
    return text ? [link(inLocale(text.title, view), `/pages/${handle}`, handle)] : [];
  };
  const kept = view.store.collections.all(view.shop.domain).map((record) => record.handle);
  const menu = (title: string, handle: string, links: Link[]) => ({ title, handle, levels: 1, links });
  return {
    "main-menu": menu("Main menu", "main-menu", [...kept.slice(0, 6).flatMap(collection), ...collection("sale")]),
    footer: menu("Footer", "footer", [...page("about"), ...page("shipping-and-returns"), ...page("care"), ...page("contact")]),
    shop: menu("Shop", "shop", [...collection("all"), ...kept.flatMap(collection), ...collection("gifts")]),
  };
}
