/** What of a new subscription will not do what may be expected of it: said when it is made, as nothing says it later. */
import type { ChannelRights } from "../../caller.ts";
import type { SubscriptionRemark } from "../digest-results.ts";
import type { NewSubscription } from "../subscription.ts";

export interface RemarkParts {
  /** Whether there is an article by a publisher. */
  readonly hasArticles: (publisher: string) => Promise<boolean>;
}

/** `rights` null: nothing is known of the channel. */
export async function remarksOn(
  { role, tags, sources }: Pick<NewSubscription, "role" | "tags" | "sources">,
  rights: ChannelRights | null,
  { hasArticles }: RemarkParts,
): Promise<readonly SubscriptionRemark[]> {
  const known = new Set(rights?.tags?.map(folded));
  const unknownTags = rights === null ? [] : tags.filter((tag) => !known.has(folded(tag)));
  const found = await Promise.all(sources.map(hasArticles));
  const unknownSources = sources.filter((_, at) => !found[at]);
  return [
    ...(role !== null && rights?.notifies(role) === false ? [{ kind: "silent role" as const, role }] : []),
    ...(unknownTags.length === 0 ? [] : [{ kind: "no tags" as const, names: unknownTags }]),
    ...(unknownSources.length === 0 ? [] : [{ kind: "no articles" as const, names: unknownSources }]),
  ];
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
