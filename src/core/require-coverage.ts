/** Tells whoever finds nothing that there is nothing yet. */
import { UserError } from "./errors.ts";
import type { ArticleReader } from "./ports.ts";

/** Throws UserError `nothing_embedded` while the archive is empty; asked only where nothing was found, as it counts. */
export async function requireCoverage(archive: ArticleReader): Promise<void> {
  const { articles } = await archive.counts();
  if (articles === 0)
    throw new UserError(
      "nothing_embedded",
      "Nothing is embedded yet, so there is nothing to answer from. Embed articles with: npm run embed -- PATH " +
        "(or run npm start once without anything, which takes in a sample coverage).",
    );
}
