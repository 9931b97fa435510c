/** A feed's text → what stands around its entries, and its entries one by one, so that no broken one spoils another. */
import { eachInTurns, type Turns } from "../../core/turns.ts";
import { localName, prefixOf, type Tag, tagSteps } from "./tags.ts";

/** An entry as it stands: `attributes` of its tag, and what it holds. */
export interface Segment {
  readonly attributes: string;
  readonly inner: string;
  /** Prefix of its tag with the colon; "" for none. */
  readonly prefix: string;
  /** The text ends inside it. */
  readonly isCut: boolean;
}

export interface FeedParts {
  readonly dialect: "rss" | "atom";
  /** Attributes of the elements around the entries, the outermost first. */
  readonly attributes: string;
  /** Prefix of the root's name. */
  readonly prefix: string;
  /** What stands beside the entries. */
  readonly head: string;
  readonly entries: readonly Segment[];
}

const ENTRY_NAMES = { rss: "item", atom: "entry" } as const;
const FRAMES = { rss: ["rss", "rdf", "channel"], atom: ["feed"] } as const;

/** Cuts a feed up; never throws. `root` is where it begins. */
export async function splitFeed(
  text: string,
  root: Tag,
  { dialect, turns }: { readonly dialect: "rss" | "atom"; readonly turns: Turns },
): Promise<FeedParts> {
  const prefix = FRAMES[dialect].some((frame) => frame === localName(root.name)) ? prefixOf(root.name) : "";
  const splitter = createSplitter(text, root.start, { dialect, prefix });
  await eachInTurns(tagSteps(text.slice(root.start)), splitter.take, turns);
  return splitter.parts();
}

/** Places of tags count from `offset` in the text. */
function createSplitter(
  text: string,
  offset: number,
  { dialect, prefix }: { readonly dialect: "rss" | "atom"; readonly prefix: string },
) {
  const entries: Segment[] = [];
  const head: string[] = [];
  const attributes: string[] = [];
  const source = text.slice(offset);
  let open: Tag | null = null;
  let headFrom = 0;

  const isEntry = (tag: Tag): boolean =>
    localName(tag.name) === ENTRY_NAMES[dialect] && isOwnPrefix(prefixOf(tag.name), prefix);
  const isFrame = (tag: Tag): boolean => FRAMES[dialect].some((frame) => frame === localName(tag.name));
  const end = (at: number, next: number, isCut = false): void => {
    if (open === null) return;
    entries.push(segment(source, open, at, isCut));
    open = null;
    headFrom = next;
  };
  const begin = (tag: Tag): void => {
    head.push(source.slice(headFrom, tag.start));
    open = tag;
    if (tag.kind === "empty") end(tag.end, tag.end);
  };
  const skip = (tag: Tag): void => {
    head.push(source.slice(headFrom, tag.start));
    headFrom = tag.end;
  };
  const frame = (tag: Tag): void => {
    skip(tag);
    if (tag.kind !== "close") attributes.push(attributeText(source, tag));
  };
  const takeEntry = (tag: Tag): void => {
    const isClose = tag.kind === "close";
    if (open === null && isClose) skip(tag);
    end(tag.start, isClose ? tag.end : tag.start);
    if (!isClose) begin(tag);
  };
  return {
    take(tag: Tag | null): void {
      if (tag === null) return;
      if (isEntry(tag)) takeEntry(tag);
      else if (isFrame(tag) && (open === null || tag.kind === "close")) {
        end(tag.start, tag.start);
        frame(tag);
      }
    },
    parts(): FeedParts {
      if (open === null) head.push(source.slice(headFrom));
      end(source.length, source.length, true);
      return { dialect, attributes: attributes.join(" "), prefix, head: head.join("\n"), entries };
    },
  };
}

/** Prefixes other than the root's belong to elements of extensions that happen to be called the same. */
function isOwnPrefix(prefix: string, rootPrefix: string): boolean {
  return prefix === "" || prefix === rootPrefix || /^(?:rss|atom)\d*:$/.test(prefix);
}

function segment(source: string, tag: Tag, end: number, isCut: boolean): Segment {
  return {
    attributes: attributeText(source, tag),
    inner: tag.kind === "empty" ? "" : source.slice(tag.end, end),
    prefix: prefixOf(tag.name),
    isCut,
  };
}

/** A tag's attributes as they are written. */
function attributeText(source: string, tag: Tag): string {
  return source.slice(tag.start + 1 + tag.name.length, tag.end - (tag.kind === "empty" ? 2 : 1)).trim();
}
