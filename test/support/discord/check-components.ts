/** Checks the components of a message as Discord does, both the old rows and Components V2. */
import { checkAutoSelect, checkButton, checkStringSelect, customId } from "./check-controls.ts";
import { type Fields, fields, given, link, list, type Place, text, whole } from "./form.ts";
import { COMPONENT } from "./limits.ts";
import type { WireComponent } from "./wire.ts";

export const TYPE = {
  row: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

const AUTO_SELECTS: readonly number[] = [5, 6, 7, 8];
const IN_ROW = [TYPE.button, TYPE.stringSelect, ...AUTO_SELECTS];
const IN_CONTAINER = [
  TYPE.row,
  TYPE.section,
  TYPE.textDisplay,
  TYPE.gallery,
  TYPE.file,
  TYPE.separator,
] as const;
const IN_V2 = [...IN_CONTAINER, TYPE.container];

/** What is counted over the whole message. */
interface Tally {
  readonly customIds: Set<string>;
  readonly ids: Set<number>;
  readonly fileNames: ReadonlySet<string>;
  components: number;
  textChars: number;
}

/** `fileNames` are the attachments that `attachment://` may name. */
export function checkComponents(
  place: Place,
  value: unknown,
  v2: boolean,
  fileNames: ReadonlySet<string>,
): readonly WireComponent[] {
  const tally: Tally = { customIds: new Set(), ids: new Set(), fileNames, components: 0, textChars: 0 };
  const allowed = v2 ? IN_V2 : [TYPE.row];
  const items = children(place, value, 0, v2 ? COMPONENT.total : COMPONENT.rows, allowed, tally);
  if (v2 && tally.components > COMPONENT.total)
    place.wrong("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", `The maximum is ${COMPONENT.total} components`);
  if (tally.textChars > COMPONENT.totalTextChars)
    place.wrong("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", `The maximum is ${COMPONENT.totalTextChars}`);
  return numbered(items);
}

function children(
  place: Place,
  value: unknown,
  min: number,
  max: number,
  allowed: readonly number[],
  tally: Tally,
): readonly Fields[] {
  return list(place, value, min, max).map((item, index) => one(place.at(index), item, allowed, tally));
}

function one(place: Place, value: unknown, allowed: readonly number[], tally: Tally): Fields {
  const component = fields(place, value);
  if (!component) return {};
  tally.components += 1;
  const id = whole(place.at("id"), component.id, 0, 2 ** 31 - 1);
  if (id !== undefined && id > 0) {
    if (tally.ids.has(id))
      place.at("id").wrong("COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
    tally.ids.add(id);
  }
  if (typeof component.type !== "number" || !allowed.includes(component.type)) {
    place
      .at("type")
      .wrong("UNION_TYPE_CHOICES", `Value of field "type" must be one of (${allowed.join(", ")}).`);
    return component;
  }
  return checkKind(place, component, component.type, tally);
}

function checkKind(place: Place, component: Fields, type: number, tally: Tally): Fields {
  if (type === TYPE.row) return row(place, component, tally);
  if (type === TYPE.section) return section(place, component, tally);
  if (type === TYPE.container) {
    whole(place.at("accent_color"), component.accent_color, 0, 0xff_ff_ff);
    const inside = children(
      place.at("components"),
      component.components,
      1,
      COMPONENT.total,
      IN_CONTAINER,
      tally,
    );
    return { ...component, components: inside };
  }
  if (type === TYPE.textDisplay) {
    const content = text(place.at("content"), component.content, 1, COMPONENT.totalTextChars) ?? "";
    tally.textChars += content.length;
    return { ...component, content };
  }
  if (type === TYPE.button) checkButton(place, component);
  if (type === TYPE.stringSelect) checkStringSelect(place, component);
  if (AUTO_SELECTS.includes(type)) checkAutoSelect(place, component);
  if (given(component.custom_id)) customId(place.at("custom_id"), component.custom_id, tally.customIds);
  if (type === TYPE.gallery) gallery(place, component, tally);
  if (type === TYPE.thumbnail) media(place.at("media"), component, "media", tally);
  if (type === TYPE.file) media(place.at("file"), component, "file", tally);
  return component;
}

function row(place: Place, component: Fields, tally: Tally): Fields {
  const at = place.at("components");
  const items = children(at, component.components, 1, COMPONENT.buttonsInRow, IN_ROW, tally);
  const selects = items.filter((item) => item.type !== TYPE.button).length;
  // A select fills the row: nothing fits beside it.
  if (selects > 0 && items.length > 1) {
    for (const index of items.keys())
      if (index > 0)
        at.at(index).wrong(
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
          "The specified component exceeds the maximum width",
        );
  }
  return { ...component, components: items };
}

function section(place: Place, component: Fields, tally: Tally): Fields {
  const accessory = one(place.at("accessory"), component.accessory, [TYPE.button, TYPE.thumbnail], tally);
  const texts = children(
    place.at("components"),
    component.components,
    1,
    COMPONENT.sectionTexts,
    [TYPE.textDisplay],
    tally,
  );
  return { ...component, components: texts, accessory };
}

function gallery(place: Place, component: Fields, tally: Tally): void {
  const at = place.at("items");
  list(at, component.items, 1, COMPONENT.galleryItems).forEach((item, index) => {
    const shown = fields(at.at(index), item);
    if (shown) media(at.at(index).at("media"), shown, "media", tally);
  });
}

function media(place: Place, component: Fields, field: string, tally: Tally): void {
  text(place.at("description"), component.description, 0, COMPONENT.altChars);
  const shown = fields(place, component[field]);
  if (!shown) return;
  const schemes = field === "file" ? ["attachment"] : ["http", "https", "attachment"];
  link(place.at("url"), shown.url ?? "", 2_048, schemes);
  const name = /^attachment:\/\/(.+)$/.exec(String(shown.url))?.[1];
  if (name !== undefined && !tally.fileNames.has(name))
    place.at("url").wrong("UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", `No attachment "${name}"`);
}

/** Discord gives every component an id where none was given. */
function numbered(components: readonly Fields[], counter = { next: 1 }): readonly WireComponent[] {
  return components.map((component) => {
    const id = typeof component.id === "number" && component.id > 0 ? component.id : counter.next;
    counter.next = Math.max(counter.next, id) + 1;
    const { components: inside, accessory } = component;
    return {
      ...component,
      type: Number(component.type),
      id,
      ...(Array.isArray(inside) ? { components: numbered(inside, counter) } : {}),
      ...(given(accessory) ? { accessory: numbered([accessory as Fields], counter)[0] } : {}),
    } as WireComponent;
  });
}
